import { lireCoefficients } from "./coefficients-lecture";
import { coefficientsPerdus } from "./coefficients-perdus";
import { complementsDe, lireComplements } from "./complements";
import type { Disposition } from "./disposition";
import { ecarter, type Ecartees } from "./ecarter";
import { lireEcts } from "./ects";
import type { LectureEtiquette } from "./entetes";
import type { Esquisse } from "./esquisse";
import { laisserColonnes } from "./laissees";
import type { Maxima } from "./maximum";
import { modulesPossibles, retenirModules } from "./modules";
import { lireMoyennes, moyennesEnDouble } from "./moyennes";
import { notesHorsIntervalle } from "../evaluations/intervalle";
import { peser } from "../evaluations/pesee";
import { separerPoids } from "../evaluations/poids";
import { AUCUN_CODE, type Refus } from "./refus";

/** Gives the columns their meaning. */
export function composer(
  esquisse: Esquisse,
  lire: LectureEtiquette,
  maxima: Maxima
): Disposition | Refus {
  const { feuille, entete, identite, semestre, lignes } = esquisse;
  const toutes = modulesPossibles(esquisse);
  const toutesMoyennes = lireMoyennes(esquisse);
  const evaluations = toutes.flatMap(({ cle, code, evaluations: siennes }) =>
    siennes.map(({ colonne }) => ({ colonne, cle, code }))
  );
  const notees = [...toutes, ...evaluations.filter(({ colonne }) => !estEn(toutes, colonne))];
  const ecartees = ecarter(esquisse, [...notees, ...toutesMoyennes], lire, maxima);
  const lisibles = toutes.filter(
    ({ colonne, evaluations: siennes }) =>
      ![{ colonne }, ...siennes].some((sienne) => ecartees.colonnes.has(sienne.colonne))
  );
  const poids = separerPoids(feuille, lignes.coefficients, lisibles);
  const { possibles, ...pesees } = peser(esquisse, lisibles, poids.evaluations, ecartees.maxima);
  const coefficients = lireCoefficients(esquisse, poids.modules, possibles);
  const modules = retenirModules(possibles, coefficients, pesees.de);
  const moyennes = toutesMoyennes.filter(({ colonne }) => !ecartees.colonnes.has(colonne));
  if (modules.length + moyennes.length === 0) return sansNotes(esquisse, ecartees);
  const { ajouts, rattrapages } = lireComplements(esquisse, modules, moyennes, ecartees.colonnes);
  const lues = new Set(
    [
      ...[...modules, ...moyennes, ...ajouts, ...rattrapages],
      ...modules.flatMap(({ evaluations: siennes = [] }) => siennes),
    ].map(({ colonne }) => colonne)
  );
  const colonnes = laisserColonnes(esquisse, lues, ecartees.colonnes);
  return {
    feuille,
    entete,
    semestre,
    identite,
    modules,
    moyennes,
    ajouts,
    rattrapages,
    ects: lireEcts(esquisse, modules, moyennes, lire),
    uesDetaillees: coefficients.uesDetaillees,
    etudiants: lignes.etudiants,
    laissees: [...lignes.laissees, ...colonnes.laissees],
    anomalies: [
      ...lignes.anomalies,
      ...ecartees.anomalies,
      ...pesees.anomalies,
      ...coefficients.anomalies,
      ...coefficientsPerdus(esquisse, toutes),
      ...notesHorsIntervalle(esquisse, possibles, ecartees.maxima),
      ...moyennesEnDouble(esquisse, moyennes, modules.length > 0),
      ...colonnes.anomalies,
    ],
  };
}

function estEn(possibles: readonly { readonly colonne: number }[], colonne: number): boolean {
  return possibles.some((possible) => possible.colonne === colonne);
}

/**
 * Columns of marks of which none can be read, or a list of students beside a bonus or a catch-up, away from their
 * marks: it is said, never passed over.
 */
function sansNotes(esquisse: Esquisse, ecartees: Ecartees): Refus {
  const colonnes = laisserColonnes(esquisse, new Set(), ecartees.colonnes);
  const erreurs = [...ecartees.anomalies, ...colonnes.anomalies].filter(
    ({ gravite }) => gravite === "erreur"
  );
  if (erreurs.length > 0) return { codes: true, raison: "aucune note lisible", anomalies: erreurs };
  if (complementsDe(esquisse).length === 0) return AUCUN_CODE;
  const phrase =
    "Cette feuille a des étudiants et un bonus, un malus ou un rattrapage, mais ni module ni moyenne d’UE : " +
    "elle n’est pas lue. Recopiez cette colonne dans la grille des notes.";
  return { ...AUCUN_CODE, codes: true, phrase };
}
