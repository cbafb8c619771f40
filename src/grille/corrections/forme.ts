import type { Correction } from "./types";

/** Whether what a workbook keeps is a correction of this version; fields that it does not know are left on it. */
export function estCorrection(lue: unknown): lue is Correction {
  if (!estObjet(lue)) return false;
  if (lue.genre === "code") return estTexte(lue.ecrit) && estTexte(lue.sens);
  if (!estObjet(lue.feuille) || !estTexte(lue.feuille.nom) || !sontTextes(lue.feuille.entetes))
    return false;
  switch (lue.genre) {
    case "feuille":
      return ROLES.includes(lue.role);
    case "ligne":
      return sontTextes(lue.ligne) && lue.ligne.length > 0;
    case "colonne":
      return estTexte(lue.entete) && estRepere(lue.colonne);
    default:
      return false;
  }
}

const ROLES: readonly unknown[] = ["ecartee", 1, 2, 3, 4, 5, 6];

function estRepere(colonne: unknown): boolean {
  if (!estObjet(colonne)) return false;
  const { texte, gauche, droite, dessous = "" } = colonne;
  return [texte, gauche, droite, dessous].every(estTexte);
}

function estObjet(valeur: unknown): valeur is Record<string, unknown> {
  return typeof valeur === "object" && valeur !== null;
}

function estTexte(valeur: unknown): valeur is string {
  return typeof valeur === "string";
}

function sontTextes(valeur: unknown): valeur is string[] {
  return Array.isArray(valeur) && valeur.every(estTexte);
}
