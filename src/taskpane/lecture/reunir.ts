import type { Correction } from "../../grille";

/**
 * Adds corrections to those of a workbook: one on the same sheet, column or text takes the place of the one before.
 * Rows may begin alike, and need one correction each.
 */
export function ajouterCorrections(
  presentes: readonly Correction[],
  nouvelles: readonly Correction[]
): Correction[] {
  const remplacees = new Set(nouvelles.map(objetDe));
  const restent = presentes.filter((une) => {
    const objet = objetDe(une);
    return objet === null || !remplacees.has(objet);
  });
  return [...restent, ...nouvelles];
}

/** What a correction is about, whatever it says of it; `null` when several may be about the same. */
function objetDe(correction: Correction): string | null {
  switch (correction.genre) {
    case "code":
      return JSON.stringify(["code", correction.ecrit.trim().toUpperCase()]);
    case "feuille":
      return JSON.stringify(["feuille", correction.feuille.nom]);
    case "colonne":
      return JSON.stringify(["colonne", correction.feuille.nom, correction.colonne]);
    case "ligne":
    case "inconnue":
      return null;
  }
}
