import { ErreurClasseur, type Classeur, type Feuille, type Plan } from "./classeur";
import { comparerMoyennes, lirePromotion, type Anomalie } from "./grille";
import type { Maquette } from "./maquette";
import { deliberer, etablirBilan, type Reglages } from "./reglement";
import {
  DECISIONS,
  estFeuilleDecisions,
  restituer,
  type Fiche,
  type Resultats,
} from "./restitution";
import { evaluerRisque } from "./risque";

/** What the use case needs beside the workbook. */
export interface Options {
  /** The programmes shipped, of which the grid's modules choose one. */
  readonly maquettes: readonly Maquette[];
  /** The programme that the person chose, if any: it is used instead of the catalogue. */
  readonly maquette?: Maquette;
  readonly reglages: Reglages;
  /** ISO date of the calculation. */
  readonly date: string;
}

/** A promotion, decided: the results, what was doubtful in the sheets, and the sheets themselves. */
export interface Deliberation extends Resultats {
  readonly feuilles: readonly Feuille[];
  readonly anomalies: readonly Anomalie[];
}

/** From cells to decisions: pure, nothing is written. */
export function delibererFeuilles(feuilles: readonly Feuille[], options: Options): Deliberation {
  const { reglages, date } = options;
  const promotion = lirePromotion(feuilles, { ...options, dejaEcrites: estFeuilleDecisions });
  const bilan = etablirBilan(promotion.notes, promotion.structure, reglages);
  const dossiers = deliberer(bilan, promotion.etudiants);
  const fiches: Fiche[] = dossiers.map((dossier, i) => {
    const { ues, rcues, ects } = dossier;
    const risque = evaluerRisque(dossier, ues, rcues);
    return { etudiant: promotion.etudiants[i]!, dossier, ues, rcues, ects, risque };
  });
  const ecarts = comparerMoyennes(
    promotion,
    feuilles,
    (etudiant, ue) => dossiers[etudiant]!.moyenneUe(ue).valeur
  );
  return {
    promotion,
    bilan,
    fiches,
    reglages,
    date,
    feuilles,
    anomalies: [...promotion.anomalies, ...ecarts],
  };
}

/** The use case: read, decide, write. With no student recognised nothing is written, and the anomalies say why. */
export async function calculerDecisions(
  classeur: Classeur,
  options: Options,
  avancement?: (fait: number, total: number) => void
): Promise<Deliberation> {
  const deliberation = delibererFeuilles(await classeur.lire(), options);
  if (deliberation.fiches.length > 0) await classeur.ecrire(planDe(deliberation), avancement);
  return deliberation;
}

/** What to write for a deliberation. Refuses to write over a `Décisions` sheet that is not ours. */
export function planDe(deliberation: Deliberation): Plan {
  const homonyme = deliberation.feuilles.find(({ nom }) => nom === DECISIONS);
  if (homonyme && homonyme.cellules.length > 0 && !estFeuilleDecisions(homonyme))
    throw new ErreurClasseur(
      "feuille_etrangere",
      `Ce classeur a déjà une feuille « ${DECISIONS} » que Jury BUT n’a pas écrite. Renommez-la, puis recommencez.`
    );
  return restituer(deliberation, deliberation.feuilles);
}
