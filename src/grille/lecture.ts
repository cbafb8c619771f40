import type { Feuille } from "../classeur";
import type { Maquette } from "../maquette";
import { mettreALEchelle, type Reglages } from "../reglement";
import { corriger, semestreContredit, type Correction } from "./corrections";
import { separerAnnees } from "./anteriorite/annees";
import { lireAnteriorite } from "./anteriorite/anteriorite";
import { reporterMoyennes } from "./anteriorite/reports";
import { completerNotes } from "./complements/complements";
import { direEvaluations } from "./evaluations/dire";
import { signalerAbsences } from "./etudiants/absences";
import { decrireEtudiants } from "./etudiants/etudiants";
import { reconnaitreDeparts } from "./etudiants/departs";
import { lireFiches } from "./etudiants/fiches";
import type { ModuleLu } from "./programme/colonnes-lues";
import { rassemblerModules } from "./programme/modules-lus";
import { lireNotes } from "./notes";
import { choisirNumeros } from "./etudiants/numeros";
import { choisirDansLeCatalogue, modulesConnus, type Programme } from "./programme/programme";
import { textesDe } from "./programme/refutation";
import {
  colonnesDe,
  feuilleLue,
  moyennesAffichees,
  situerColonnes,
  structureDe,
} from "./promotion";
import { rapprocher } from "./etudiants/rapprochement";
import { direTitres } from "./titres/dire";
import { proposerModules } from "./titres/proposer";
import { promotionVide } from "./promotion-vide";
import { trierAvecTitres } from "./titres/relire";
import type { FeuillesTriees } from "./tri";
import type { Promotion } from "./types";
import { assemblerUes } from "./programme/ues";

/** What reading needs beside the sheets. */
export interface OptionsLecture {
  /** The catalogue: one of them is used if it explains the codes of the grid well. */
  readonly maquettes: readonly Maquette[];
  /** The programme that the person chose, instead of the catalogue. */
  readonly maquette?: Maquette;
  readonly reglages: Reglages;
  /** Tells the sheets that this program wrote: they are no grid. */
  readonly dejaEcrites?: (feuille: Feuille) => boolean;
  /** What a person corrected in the reading: applied first. */
  readonly corrections?: readonly Correction[];
  /** The sheets of other files, read for what earlier years left, never as grids. */
  readonly anteriorite?: readonly Feuille[];
  /** ISO date of the calculation: what its university year gave is no earlier result. */
  readonly date?: string;
}

/**
 * Reads a promotion from the sheets of a workbook, whatever their layout. Never throws for what the cells hold:
 * what is not understood is an anomaly with its cell, and its mark is pending.
 */
export function lirePromotion(feuilles: readonly Feuille[], options: OptionsLecture): Promotion {
  const corrigees = corriger(feuilles, options.corrections ?? []);
  const { tri, programme } = trierAvecTitres(
    corrigees.feuilles,
    {
      semestres: corrigees.semestres,
      dejaEcrites: options.dejaEcrites ?? (() => false),
      ...(options.maquette && { choisie: options.maquette }),
    },
    options.maquettes,
    (triees) => choisirProgramme(triees, options)
  );
  const { actuelles: dispositions, passees } = separerAnnees(tri.dispositions);
  if (dispositions.length === 0)
    return promotionVide([...corrigees.anomalies, ...tri.anomalies], feuilles);

  const { modules, anomalies: doublons } = rassemblerModules(dispositions);
  const connus = programme ? modulesConnus(modules, programme.maquette) : AUCUN_MODULE_CONNU;
  const offre = { dispositions, modules, connus, programme };
  const { annee, ues, anomalies: desUes } = assemblerUes(offre);
  const colonnes = colonnesDe(ues);

  const numeros = choisirNumeros(dispositions);
  const lues = dispositions.map((disposition, f) => lireFiches(disposition, f, numeros[f]!));
  const fiches = lues.map((lue) => lue.fiches);
  const { etudiants: rapproches, anomalies: desNoms } = rapprocher(fiches, dispositions);
  const { etudiants: decrits, anomalies: desEtudiants } = decrireEtudiants(
    rapproches,
    dispositions
  );
  const anteriorite = lireAnteriorite({
    ...{ reconnues: tri.anterieures, passees, actuelles: dispositions, anneeBut: annee },
    ...{ donnees: options.anteriorite ?? [], lire: tri.lire, etudiants: decrits },
    ...{ programme: programme?.maquette ?? null, catalogue: options.maquettes },
    jour: options.date,
  });

  const { reglages } = options;
  const { codes, appliquees } = corrigees;
  const notes = lireNotes(rapproches, colonnes, dispositions, reglages, codes);
  const { etudiants, anomalies: departs } = reconnaitreDeparts(anteriorite.etudiants, {
    ...{ points: notes.points, rapproches, colonnes, ues, dispositions },
  });
  const completees = completerNotes(notes.points, {
    ...{ dispositions, modules, annee, ues, colonnes, reglages, codes },
    etudiants: rapproches,
  });
  const base = { etudiants, rapproches, ues, colonnes, reglages };
  const { points, largeur, complements } = reporterMoyennes(completees, base);
  const situees = situerColonnes(colonnes, dispositions);
  const feuillesLues = dispositions.map((disposition, f) =>
    feuilleLue(disposition, numeros[f]!, completees.lus[f]!)
  );
  return {
    feuilles: feuillesLues,
    etudiants,
    colonnes: situees,
    notes: mettreALEchelle(etudiants.length, largeur, points),
    structure: { ...structureDe(annee, ues, colonnes), ...(complements && { complements }) },
    maquette: programme && { id: programme.maquette.id, intitule: programme.maquette.intitule },
    moyennesAffichees: moyennesAffichees(ues, situees, dispositions),
    ...(anteriorite.feuilles.length > 0 && { anterieures: anteriorite.feuilles }),
    ...(appliquees.length > 0 && { corrections: appliquees }),
    anomalies: [
      ...corrigees.anomalies,
      ...feuillesLues.flatMap(({ nom, semestres }) =>
        semestreContredit(nom, corrigees.semestres.get(nom), semestres)
      ),
      ...tri.anomalies,
      ...anteriorite.anomalies,
      ...dispositions.flatMap(({ anomalies }) => anomalies),
      ...doublons,
      ...direEvaluations(colonnes, dispositions),
      ...direTitres(dispositions, programme),
      ...desUes,
      ...proposerModules(offre, annee),
      ...lues.flatMap(({ anomalies }) => anomalies),
      ...desNoms,
      ...signalerAbsences(rapproches, colonnes, dispositions),
      ...desEtudiants,
      ...departs,
      ...notes.anomalies,
      ...completees.anomalies,
    ],
  };
}

const AUCUN_MODULE_CONNU: ReadonlyMap<ModuleLu, string> = new Map();

/** A sheet of the workbook, else the person's choice, else the entry of the catalogue that explains the codes. */
function choisirProgramme(
  { dispositions, maquette: feuille }: FeuillesTriees,
  { maquette, maquettes }: OptionsLecture
): Programme | null {
  if (feuille) return { maquette: feuille, origine: "feuille" };
  if (maquette) return { maquette, origine: "choix" };
  const { actuelles } = separerAnnees(dispositions);
  const { modules } = rassemblerModules(actuelles);
  const catalogue = choisirDansLeCatalogue(modules, maquettes, actuelles.flatMap(textesDe));
  return catalogue && { maquette: catalogue, origine: "catalogue" };
}
