import type { Bloc } from "./blocs";
import { refuser } from "./erreurs";

/** Both blocks hold the same students and the same columns, which are competences unless it is said otherwise. */
export function exigerMemeForme(bloc: Bloc, autre: Bloc, colonnes = "compétences"): void {
  if (bloc.lignes === autre.lignes && bloc.colonnes === autre.colonnes) return;
  refuser(
    `${dimensions(bloc)}, mais ${dimensions(autre)}. ` +
      `Sélectionnez les mêmes étudiants (lignes) et les mêmes ${colonnes} (colonnes) dans les deux.`
  );
}

/** Both blocks hold the same students. */
export function exigerMemesEtudiants(bloc: Bloc, autre: Bloc): void {
  if (bloc.lignes === autre.lignes) return;
  const couche = bloc.lignes === 1 && bloc.colonnes === autre.lignes;
  refuser(
    `${dimensions(bloc)}, mais ${dimensions(autre)}. ` +
      "Il faut une ligne par étudiant, les mêmes dans les deux" +
      (couche ? ` : écrivez TRANSPOSE(…) autour de « ${bloc.nom} ».` : ".")
  );
}

/** One row of coefficients per UE, one column per column of marks. */
export function exigerUnCoefficientParModule(notes: Bloc, coefficients: Bloc): void {
  if (notes.colonnes === coefficients.colonnes) return;
  const couches = coefficients.lignes === notes.colonnes;
  const couchees = notes.lignes === coefficients.colonnes;
  const remede = couches
    ? `Les coefficients sont en colonne : écrivez TRANSPOSE(…) autour de « ${coefficients.nom} ».`
    : couchees
      ? `Les étudiants sont en colonne : écrivez TRANSPOSE(…) autour de « ${notes.nom} ».`
      : "Sélectionnez les mêmes modules dans les deux, dans le même ordre.";
  refuser(
    `${dimensions(notes)}, mais ${dimensions(coefficients)}. ` +
      `Il faut une colonne par module, et une ligne de coefficients par UE. ${remede}`
  );
}

/** As many UE in both semesters: they go two by two. */
export function exigerAutantDUe(impair: Bloc, pair: Bloc): void {
  if (impair.lignes === pair.lignes) return;
  refuser(
    `${dimensions(impair)}, mais ${dimensions(pair)}. ` +
      "Il faut autant d’UE (lignes) dans les deux semestres, dans l’ordre des compétences."
  );
}

/** For the students of the marks, one mean per UE, which the rows of coefficients name. */
export function exigerUneMoyenneParUe(moyennes: Bloc, notes: Bloc, coefficients: Bloc): void {
  if (moyennes.lignes === notes.lignes && moyennes.colonnes === coefficients.lignes) return;
  refuser(
    `${dimensions(moyennes)}. Il faut une ligne par étudiant (${notes.lignes}) et une colonne par UE ` +
      `(${coefficients.lignes}), dans l’ordre des compétences.`
  );
}

/** One row, with one cell for each column of the other block. */
export function exigerUneLigne(ligne: Bloc, autre: Bloc): void {
  if (ligne.lignes === 1 && ligne.colonnes === autre.colonnes) return;
  const couchee = ligne.colonnes === 1 && ligne.lignes === autre.colonnes;
  refuser(
    `${dimensions(ligne)}, mais ${dimensions(autre)}. ` +
      `Il faut une seule ligne de ${compte(autre.colonnes, "colonne")}` +
      (couchee ? ` : écrivez TRANSPOSE(…) autour de « ${ligne.nom} ».` : ".")
  );
}

function dimensions({ nom, lignes, colonnes }: Bloc): string {
  return `« ${nom} » a ${compte(lignes, "ligne")} × ${compte(colonnes, "colonne")}`;
}

function compte(nombre: number, mot: string): string {
  return `${nombre} ${mot}${nombre > 1 ? "s" : ""}`;
}
