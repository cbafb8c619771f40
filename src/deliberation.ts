import { annexeDe, type Annexe } from "./annexe";
import {
  ErreurClasseur,
  type Classeur,
  type Feuille,
  type FeuilleEcrite,
  type Plan,
} from "./classeur";
import {
  comparerMoyennes,
  lirePromotion,
  signalerAttentes,
  type Anomalie,
  type Correction,
} from "./grille";
import type { Maquette } from "./maquette";
import {
  anneeDe,
  deliberer,
  etablirBilan,
  prononcer,
  type Dossier,
  type RefusDecision,
  type Reglages,
} from "./reglement";
import {
  ANTERIORITE,
  DECISIONS,
  estFeuilleDecisions,
  estFeuilleDuProgramme,
  feuilleAnteriorite,
  feuilleSuivi,
  lireFeuilleReglages,
  lireSaisiesDe,
  nomLibre,
  restituer,
  semestresDecides,
  signalerRefus,
  type Fiche,
  type Resultats,
  type SaisiesAppariees,
} from "./restitution";
import { avecNotes, evaluerRisque, type Essai, type Modele, type OptionsRisque } from "./risque";

/** What the use case needs beside the workbook. */
export interface Options {
  /** The programmes shipped, of which the grid's modules choose one. */
  readonly maquettes: readonly Maquette[];
  /** The programme that the person chose, if any: it is used instead of the catalogue. */
  readonly maquette?: Maquette;
  /** The settings of a workbook that has no sheet `Réglages`. */
  readonly reglages: Reglages;
  /** Settings that win over that sheet: chosen on the command line, or tried before they are applied. */
  readonly reglagesImposes?: Reglages;
  /** The sheets of other files, read for what earlier years left, which is copied into the workbook. */
  readonly anteriorite?: readonly Feuille[];
  /** The names of those files, as the copy says them. */
  readonly depuis?: string;
  /** What a department's own past says of the odds; the default facts without it. */
  readonly modele?: Modele;
  /** What a person corrected in the reading, as the workbook keeps it. */
  readonly corrections?: readonly Correction[];
  /** ISO date of the calculation, with its time if one is known. */
  readonly date: string;
}

/** A promotion, decided: the results, what was doubtful in the sheets, and the sheets themselves. */
export interface Deliberation extends Resultats {
  readonly saisies: SaisiesAppariees;
  readonly feuilles: readonly Feuille[];
  readonly anomalies: readonly Anomalie[];
  /** The other files that told of earlier years; absent when there was none. */
  readonly depuis?: string;
  /** The facts that the odds rest on, year by year; absent when they are the default ones. */
  readonly modele?: Modele;
}

/** From cells to decisions: pure, nothing is written. */
export function delibererFeuilles(feuilles: readonly Feuille[], options: Options): Deliberation {
  const { date, reglagesImposes, anteriorite = [], depuis = "d’autres fichiers" } = options;
  const lus = lireFeuilleReglages(feuilles);
  const reglages = reglagesImposes ?? lus.reglages ?? options.reglages;
  const promotion = lirePromotion(feuilles, {
    ...options,
    reglages,
    anteriorite,
    dejaEcrites: estFeuilleDuProgramme,
  });
  const bilan = etablirBilan(promotion.notes, promotion.structure, reglages);
  const saisies = lireSaisiesDe(feuilles, promotion.etudiants);
  const propres = options.modele ? { modele: options.modele } : {};
  const refus: [etudiant: number, refuse: RefusDecision][] = [];
  const fiches = deliberer(bilan, promotion.etudiants).map((propose, i) => {
    const prononce = entendreLeJury(propose, saisies.parEtudiant[i]);
    for (const refuse of prononce.refus) refus.push([i, refuse]);
    return ficheDe(promotion.etudiants[i]!, prononce.dossier, { seuils: reglages, ...propres });
  });
  const resultats = { promotion, bilan, fiches, reglages, date, saisies, ...propres };
  const attentes = signalerAttentes(
    promotion,
    feuilles,
    (etudiant, ue) => fiches[etudiant]!.ues[ue]!.decision === "ATT"
  );
  const dire = refus.length > 0 ? signalerRefus(resultats) : null;
  const ecarts = comparerMoyennes(
    promotion,
    feuilles,
    (etudiant, ue) => fiches[etudiant]!.dossier.moyenneUe(ue).valeur
  );
  return {
    ...resultats,
    ...(anteriorite.length > 0 && { depuis }),
    ...(options.modele && { modele: options.modele }),
    feuilles,
    anomalies: [
      ...lus.anomalies,
      ...promotion.anomalies,
      ...refus.map(([i, refuse]) => dire!(i, refuse)),
      ...ecarts,
      ...attentes,
    ],
  };
}

/**
 * « Et si… »: the results of one student with other marks to come, by the same rules; what the jury wrote is heard again,
 * since it may stand on other results or no longer do. Nothing is written, and the class is left as it is.
 */
export function ficheAvecNotes(
  { fiches, saisies, reglages, modele }: Deliberation,
  rang: number,
  essai: Essai
): Fiche {
  const { etudiant, dossier } = fiches[rang]!;
  const propose = avecNotes(dossier.propose, essai);
  const prononce = entendreLeJury(propose, saisies.parEtudiant[rang]);
  const options = { seuils: reglages, ...(modele && { modele }) };
  return ficheDe(etudiant, prononce.dossier, options);
}

function entendreLeJury(
  propose: Dossier,
  saisie: SaisiesAppariees["parEtudiant"][number]
): ReturnType<typeof prononcer> {
  const decisions = saisie?.decisions;
  return decisions ? prononcer(propose, decisions) : { dossier: propose, refus: [] };
}

function ficheDe(etudiant: Fiche["etudiant"], dossier: Dossier, options: OptionsRisque): Fiche {
  const { ues, rcues, ects } = dossier;
  return {
    etudiant,
    dossier,
    ues,
    rcues,
    ects,
    risque: evaluerRisque(dossier, ues, rcues, options),
  };
}

/** The use case: read, decide, write. With no student recognised nothing is written, and the anomalies say why. */
export async function calculerDecisions(
  classeur: Classeur,
  options: Options,
  avancement?: (fait: number, total: number) => void
): Promise<Deliberation> {
  const feuilles = await classeur.lire();
  const deliberation = delibererFeuilles(feuilles, avecAnnexe(options, await annexeDe(classeur)));
  if (deliberation.fiches.length > 0) await classeur.ecrire(planDe(deliberation), avancement);
  return deliberation;
}

/** What decides beside the sheets, completed by what the workbook keeps; what was chosen for once wins. */
export function avecAnnexe(options: Options, { corrections, modele }: Annexe): Options {
  return { ...(modele && { modele }), ...options, corrections };
}

/** What to write for a deliberation. Refuses to write over a `Décisions` sheet that is not ours, or of another year. */
export function planDe(deliberation: Deliberation): Plan {
  const { feuilles, bilan } = deliberation;
  const homonyme = feuilles.find(({ nom }) => nom === DECISIONS);
  if (homonyme && homonyme.cellules.length > 0) {
    if (!estFeuilleDecisions(homonyme)) throw etrangere(QUI_N_EST_PAS_A_NOUS);
    const semestres = semestresDecides(homonyme);
    const voulus = bilan.structure.ues.map(({ semestre }) => semestre);
    if (semestres.length > 0 && !semestres.some((semestre) => voulus.includes(semestre)))
      throw etrangere(dUneAutreAnnee(semestres));
  }
  const plan = restituer(deliberation, feuilles);
  return { ...plan, feuilles: [...plan.feuilles, ...copieDAnteriorite(deliberation)] };
}

/** What to write when the sheet of the students at risk is asked for too: the decisions, and that sheet behind. */
export function planAvecSuivi(deliberation: Deliberation): Plan {
  const plan = planDe(deliberation);
  const suivi = feuilleSuivi(deliberation, deliberation.feuilles);
  return { ...plan, feuilles: [...plan.feuilles, suivi] };
}

/** What other files told of earlier years stays in the workbook: they are not needed a second time. */
function copieDAnteriorite({ depuis, feuilles, fiches, date }: Deliberation): FeuilleEcrite[] {
  if (depuis === undefined) return [];
  const etudiants = fiches.flatMap(({ etudiant }) =>
    etudiant.anterieur ? [{ etudiant, anteriorite: etudiant.anterieur }] : []
  );
  if (etudiants.length === 0) return [];
  return [feuilleAnteriorite(etudiants, { nom: nomLibre(ANTERIORITE, feuilles), depuis, date })];
}

const QUI_N_EST_PAS_A_NOUS = `Ce classeur a déjà une feuille « ${DECISIONS} » que Jury BUT n’a pas écrite. Renommez-la, puis recommencez.`;

function dUneAutreAnnee(semestres: readonly number[]): string {
  const annee = anneeDe(semestres[0]!);
  return (
    `La feuille « ${DECISIONS} » de ce classeur est celle du BUT${annee}. Renommez-la « ${DECISIONS} BUT${annee} » : ` +
    "elle sera gardée, et lue comme année antérieure. Puis recommencez."
  );
}

function etrangere(phrase: string): ErreurClasseur {
  return new ErreurClasseur("feuille_etrangere", phrase);
}
