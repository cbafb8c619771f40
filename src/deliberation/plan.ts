import { ErreurClasseur, type FeuilleEcrite, type Plan } from "../classeur";
import { anneeDe } from "../reglement";
import {
  ANTERIORITE,
  DECISIONS,
  estFeuilleDecisions,
  feuilleAnteriorite,
  feuilleSuivi,
  nomLibre,
  restituer,
  semestresDecides,
} from "../restitution";
import type { Deliberation } from "./types";

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
