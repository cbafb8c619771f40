import { estVide, lireNombre } from "../grille";
import { type Bloc, valeurDe } from "./blocs";
import { refuser } from "./erreurs";

/** Coefficients, UE × modules. A blank weighs nothing; what is not a number makes the whole formula meaningless. */
export function lireCoefficients(bloc: Bloc): number[][] {
  const conseil = "Sélectionnez les coefficients seuls, sans en-tête ni total.";
  return bloc.cellules.map((ligne, i) => ligne.map((_, j) => nombreDe(bloc, i, j, conseil) ?? 0));
}

/** One number for each of `nombre` columns: a row of as many cells, or one cell for all. Blanks are refused. */
export function lireLigneDeNombres(bloc: Bloc, nombre: number, conseil: string): number[] {
  return Array.from({ length: nombre }, (_, j) => {
    const colonne = bloc.colonnes === 1 ? 0 : j;
    return (
      nombreDe(bloc, 0, colonne, conseil) ??
      refuser(`${ou(bloc, 0, colonne)} : la cellule est vide. ${conseil}`)
    );
  });
}

/** A number of zero or more in one cell, `null` when blank; anything else is refused with its place. */
export function nombreDe(bloc: Bloc, i: number, j: number, conseil: string): number | null {
  const valeur = valeurDe(bloc.cellules[i]?.[j]);
  if (estVide(valeur)) return null;
  const nombre = typeof valeur === "string" ? lireNombre(valeur) : valeur;
  if (typeof nombre === "number" && nombre >= 0) return nombre;
  return refuser(`${ou(bloc, i, j)} : ${citer(valeur)} n’est pas un nombre positif. ${conseil}`);
}

/** Where a cell stands in its argument: « notes », ligne 3, colonne 2. */
export function ou({ nom }: Bloc, i: number, j: number): string {
  return `« ${nom} », ligne ${i + 1}, colonne ${j + 1}`;
}

/** A value as the person reads it in the sheet, between quotes. */
export function citer(valeur: string | number | boolean): string {
  if (typeof valeur === "boolean") return valeur ? "« VRAI »" : "« FAUX »";
  return `« ${typeof valeur === "number" ? String(valeur).replace(".", ",") : valeur} »`;
}
