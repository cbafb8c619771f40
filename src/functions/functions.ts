/**
 * The custom functions BUT.*: each takes its arguments out of Excel's cells, asks the rules, and spills the answer.
 * Texts are read by Excel's formula bar; `functions.en.json` holds them in English. Arrays are cells: `unknown[][]`.
 */
import { LA_MOYENNE } from "../reglement";
import { estOmis, lireBloc, lireBlocFacultatif } from "./blocs";
import { moyennesCapitalisees } from "./capitalisation";
import { decisionsRcue, decisionsUe } from "./decisions";
import { diagnostiquer } from "./diagnostic";
import { ectsAcquis } from "./ects";
import { explications } from "./explications";
import { tableDuJury } from "./jury";
import { tableDeMaquette } from "./maquettes";
import { moyennesRcue, moyennesUe } from "./moyennes";
import { decisionsParNiveau } from "./niveaux";
import { passages } from "./passage";
import { lireCible, notesRequises, notesRequisesPourLesRcues } from "./requises";
import { bornesDesUes, chancesDesRcues, risques } from "./risques";

/**
 * Moyenne de chaque UE, une ligne par étudiant, une colonne par UE. Une note vide est à venir : la moyenne est alors provisoire, et vide s’il n’y a aucune note.
 * @customfunction MOYENNE.UE MOYENNE.UE
 * @param notes Notes sur 20 ou codes (ABI, ABJ…) : une ligne par étudiant, une colonne par module.
 * @param coefficients Coefficients : une ligne par UE, une colonne par module ; vide vaut 0.
 */
export function moyenneUe(notes: unknown[][], coefficients: unknown[][]): unknown[][] {
  return moyennesUe(lireBloc("notes", notes), lireBloc("coefficients", coefficients));
}

/**
 * Moyenne de chaque RCUE, une colonne par compétence, à partir des moyennes non arrondies de ses deux UE ; vide tant qu’une des deux manque.
 * @customfunction MOYENNE.RCUE MOYENNE.RCUE
 * @param ue_impair Moyennes des UE du semestre impair : une ligne par étudiant, une colonne par compétence.
 * @param ue_pair Moyennes des UE du semestre pair, mêmes étudiants, mêmes compétences.
 * @param [poids_impair] Poids des UE du semestre impair : un par compétence, ou un seul ; 1 par défaut.
 * @param [poids_pair] Poids des UE du semestre pair : un par compétence, ou un seul ; 1 par défaut.
 */
export function moyenneRcue(
  ue_impair: unknown[][],
  ue_pair: unknown[][],
  poids_impair?: unknown[][],
  poids_pair?: unknown[][]
): unknown[][] {
  return moyennesRcue(
    lireBloc("ue_impair", ue_impair),
    lireBloc("ue_pair", ue_pair),
    lireBlocFacultatif("poids_impair", poids_impair),
    lireBlocFacultatif("poids_pair", poids_pair)
  );
}

/**
 * Code de chaque UE : ADM, CMP (compensée dans son RCUE), AJ, ou ATT si la moyenne qui décide est vide. Une moyenne provisoire est prise telle quelle ; BUT.JURY, qui voit les notes, rend ATT.
 * @customfunction DECISION.UE DECISION.UE
 * @param moyennes_ue Moyennes des UE d’un semestre : une ligne par étudiant, une colonne par compétence.
 * @param moyennes_rcue Moyennes des RCUE, mêmes étudiants, mêmes compétences.
 */
export function decisionUe(moyennes_ue: unknown[][], moyennes_rcue: unknown[][]): unknown[][] {
  return decisionsUe(
    lireBloc("moyennes_ue", moyennes_ue),
    lireBloc("moyennes_rcue", moyennes_rcue)
  );
}

/**
 * Code de chaque RCUE : ADM, CMP (une de ses UE est sous 10), AJ, ou ATT si une moyenne est vide.
 * @customfunction DECISION.RCUE DECISION.RCUE
 * @param ue_impair Moyennes des UE du semestre impair : une ligne par étudiant, une colonne par compétence.
 * @param ue_pair Moyennes des UE du semestre pair, mêmes étudiants, mêmes compétences.
 */
export function decisionRcue(ue_impair: unknown[][], ue_pair: unknown[][]): unknown[][] {
  return decisionsRcue(lireBloc("ue_impair", ue_impair), lireBloc("ue_pair", ue_pair));
}

/**
 * Code de chaque RCUE une fois connu celui de la même compétence un an plus haut : ADM à 10 ou plus, sinon ADSUP si le niveau supérieur est acquis, sinon AJ, ou ATT si la case est vide. Un code donné est gardé s’il est acquis.
 * @customfunction NIVEAU NIVEAU
 * @param rcue Moyennes ou codes des RCUE d’une année, ou codes de ses UE : une ligne par étudiant, une colonne par compétence.
 * @param rcue_superieur Moyennes ou codes des RCUE de l’année suivante, mêmes étudiants, mêmes compétences.
 */
export function niveau(rcue: unknown[][], rcue_superieur: unknown[][]): unknown[][] {
  return decisionsParNiveau(lireBloc("rcue", rcue), lireBloc("rcue_superieur", rcue_superieur));
}

/**
 * Moyenne d’une UE suivie plusieurs années qui entre dans son RCUE : acquise une fois, la meilleure moyenne compte ; jamais acquise, la dernière.
 * @customfunction CAPITALISEE CAPITALISEE
 * @param moyennes_par_annee Moyennes de l’UE : une ligne par étudiant, une colonne par année, de la plus ancienne à celle qui est jugée ; vide : année sans cette UE.
 * @param [codes_par_annee] Codes de l’UE, mêmes étudiants, mêmes années, pour les UE compensées ou accordées ; vide : acquise à 10 ou plus.
 */
export function capitalisee(
  moyennes_par_annee: unknown[][],
  codes_par_annee?: unknown[][]
): unknown[][] {
  return moyennesCapitalisees(
    lireBloc("moyennes_par_annee", moyennes_par_annee),
    lireBlocFacultatif("codes_par_annee", codes_par_annee)
  );
}

/**
 * Passage en année supérieure : « de droit » (plus de la moitié des RCUE à 10, aucun sous 8), « jury », ou « en attente ». Pour le passage en S5, donnez aussi le second argument.
 * @customfunction PASSAGE PASSAGE
 * @param moyennes_rcue Moyennes de tous les RCUE de l’année : une ligne par étudiant, une colonne par compétence.
 * @param [ue_s1_s2] Passage en S5 : codes des UE de S1 et S2 (ADM, CMP, AJ…), une colonne par UE, ou une seule colonne oui ou non, ou un seul oui pour tous ; vide : inconnu.
 */
export function passage(moyennes_rcue: unknown[][], ue_s1_s2?: unknown[][]): unknown[][] {
  return passages(
    lireBloc("moyennes_rcue", moyennes_rcue),
    // A blank cell here is an answer: not known.
    estOmis(ue_s1_s2) ? null : lireBloc("ue_s1_s2", ue_s1_s2)
  );
}

/**
 * Total des ECTS acquis par étudiant : ceux des UE ADM, CMP, ADJ, ADJR ou ADSUP. Sur plusieurs années, donnez aussi le nom des UE : chacune compte une fois, dès qu’elle a été acquise.
 * @customfunction ECTS ECTS
 * @param decisions_ue Codes des UE : une ligne par étudiant, une colonne par UE et par année ; vide : rien d’acquis encore.
 * @param ects ECTS des UE : une ligne, une colonne par colonne de codes.
 * @param [ue] Nom de l’UE de chaque colonne, comme UE31 : une ligne. Les colonnes de même nom sont la même UE.
 */
export function ectsDesUe(
  decisions_ue: unknown[][],
  ects: unknown[][],
  ue?: unknown[][]
): unknown[][] {
  return ectsAcquis(
    lireBloc("decisions_ue", decisions_ue),
    lireBloc("ects", ects),
    lireBlocFacultatif("ue", ue)
  );
}

/**
 * Moyenne qu’il faut sur les notes encore vides pour que chaque UE (ou son RCUE) atteigne la cible, au centième supérieur ; « acquis » si elle l’atteint déjà, « hors d'atteinte » si même 20 ne suffit pas.
 * @customfunction NOTE.REQUISE NOTE.REQUISE
 * @param notes Notes sur 20 ou codes (ABI, ABJ…) : une ligne par étudiant, une colonne par module.
 * @param coefficients Coefficients : une ligne par UE, une colonne par module ; vide vaut 0.
 * @param [cible] Moyenne à atteindre, de 0 à 20 ; 10 par défaut. Pour un RCUE : 10 ou 8.
 * @param [ue_autre_semestre] Pour que ce soit le RCUE qui atteigne la cible : moyennes des UE de l’autre semestre, mêmes étudiants, une colonne par compétence ; vide : à venir.
 */
export function noteRequise(
  notes: unknown[][],
  coefficients: unknown[][],
  cible?: unknown[][],
  ue_autre_semestre?: unknown[][]
): unknown[][] {
  const [bloc, poids] = [lireBloc("notes", notes), lireBloc("coefficients", coefficients)];
  const but = lireCible(lireBlocFacultatif("cible", cible), LA_MOYENNE);
  if (estOmis(ue_autre_semestre)) return notesRequises(bloc, poids, but);
  // A blank cell here is an answer: the other UE is still to come.
  const autres = lireBloc("ue_autre_semestre", ue_autre_semestre);
  return notesRequisesPourLesRcues(bloc, poids, autres, but);
}

/**
 * Niveau de risque de chaque étudiant (critique, alerte, vigilance, ou vide) et sa première raison, en deux colonnes, d’après les moyennes connues. Le jury seul décide.
 * @customfunction RISQUE RISQUE
 * @param ue_impair Moyennes des UE du semestre impair : une ligne par étudiant, une colonne par compétence.
 * @param [ue_pair] Moyennes des UE du semestre pair, mêmes étudiants, mêmes compétences ; vide : à venir.
 * @param [annee_but] Année du BUT, 1, 2 ou 3, dont les étudiants du passé servent de repère ; 2 par défaut.
 */
export function risque(
  ue_impair: unknown[][],
  ue_pair?: unknown[][],
  annee_but?: unknown[][]
): unknown[][] {
  return risques(
    lireBloc("ue_impair", ue_impair),
    estOmis(ue_pair) ? null : lireBloc("ue_pair", ue_pair),
    lireBlocFacultatif("annee_but", annee_but)
  );
}

/**
 * Chance que chaque RCUE atteigne 10, de 0 à 1, une colonne par compétence : ce que sont devenus des étudiants du passé qui avaient les mêmes moyennes, et non ce que deviendra celui-ci.
 * @customfunction PROBA.RCUE PROBA.RCUE
 * @param ue_impair Moyennes des UE du semestre impair : une ligne par étudiant, une colonne par compétence.
 * @param [ue_pair_connue] Moyennes connues des UE du semestre pair, mêmes étudiants, mêmes compétences ; vide : à venir.
 * @param [annee_but] Année du BUT, 1, 2 ou 3, dont les étudiants du passé servent de repère ; 2 par défaut.
 */
export function probaRcue(
  ue_impair: unknown[][],
  ue_pair_connue?: unknown[][],
  annee_but?: unknown[][]
): unknown[][] {
  return chancesDesRcues(
    lireBloc("ue_impair", ue_impair),
    estOmis(ue_pair_connue) ? null : lireBloc("ue_pair_connue", ue_pair_connue),
    lireBlocFacultatif("annee_but", annee_but)
  );
}

/**
 * Bornes de chaque UE, trois colonnes par UE : sa moyenne si chaque note vide valait 0, sa moyenne actuelle, sa moyenne si chaque note vide valait 20.
 * @customfunction BORNES BORNES
 * @param notes Notes sur 20 ou codes (ABI, ABJ…) : une ligne par étudiant, une colonne par module.
 * @param coefficients Coefficients : une ligne par UE, une colonne par module ; vide vaut 0.
 */
export function bornes(notes: unknown[][], coefficients: unknown[][]): unknown[][] {
  return bornesDesUes(lireBloc("notes", notes), lireBloc("coefficients", coefficients));
}

/**
 * Modules d’un semestre avec leur coefficient dans chaque UE, puis les ECTS en dernière ligne.
 * @customfunction MAQUETTE MAQUETTE
 * @param programme Programme du catalogue, par exemple "but2-gmp-mpi-2022".
 * @param semestre Numéro du semestre, par exemple 3.
 */
export function maquette(programme: unknown[][], semestre: unknown[][]): unknown[][] {
  return tableDeMaquette(lireBloc("programme", programme), lireBloc("semestre", semestre));
}

/**
 * Tableau complet d’une année, avec ses titres : moyennes et codes des UE et des RCUE, proposition et passage, un étudiant par ligne dans l’ordre donné. La condition sur S1 et S2 n’est pas vérifiée.
 * @customfunction JURY JURY
 * @param notes_impair Notes du semestre impair : une ligne par étudiant, une colonne par module.
 * @param coefficients_impair Coefficients du semestre impair : une ligne par UE, une colonne par module.
 * @param notes_pair Notes du semestre pair, mêmes étudiants dans le même ordre.
 * @param coefficients_pair Coefficients du semestre pair : une ligne par UE, compétences dans le même ordre.
 */
export function jury(
  notes_impair: unknown[][],
  coefficients_impair: unknown[][],
  notes_pair: unknown[][],
  coefficients_pair: unknown[][]
): unknown[][] {
  return tableDuJury(
    lireBloc("notes_impair", notes_impair),
    lireBloc("coefficients_impair", coefficients_impair),
    lireBloc("notes_pair", notes_pair),
    lireBloc("coefficients_pair", coefficients_pair)
  );
}

/**
 * Raisons en toutes lettres, avec les points de l’annexe 1 : une colonne par compétence (le RCUE et ses deux UE), puis une pour le passage.
 * @customfunction EXPLIQUER EXPLIQUER
 * @param ue_impair Moyennes des UE du semestre impair : une ligne par étudiant, une colonne par compétence.
 * @param ue_pair Moyennes des UE du semestre pair, mêmes étudiants, mêmes compétences.
 */
export function expliquer(ue_impair: unknown[][], ue_pair: unknown[][]): unknown[][] {
  return explications(lireBloc("ue_impair", ue_impair), lireBloc("ue_pair", ue_pair));
}

/**
 * Ce qu’Excel transmet pour chaque cellule : vide, zéro, nombre, texte, booléen ou erreur. Si une cellule vide donne « zéro », cet Excel ne les distingue pas : écrivez ATT, ABI ou ABJ.
 * @customfunction DIAGNOSTIC DIAGNOSTIC
 * @param plage Cellules à examiner.
 */
export function diagnostic(plage: unknown[][]): unknown[][] {
  return diagnostiquer(lireBloc("plage", plage));
}
