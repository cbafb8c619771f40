import { type Bloc, type Enveloppe, estEnveloppe } from "./blocs";

/** What really arrives in each cell, in the shape of the argument: blank, zero, number, text, error, boolean. */
export function diagnostiquer(plage: Bloc): unknown[][] {
  return plage.cellules.map((ligne) => ligne.map(decrire));
}

function decrire(cellule: unknown): string {
  if (cellule === null || cellule === undefined) return "vide";
  if (estEnveloppe(cellule)) return decrireEnveloppe(cellule);
  switch (typeof cellule) {
    case "number":
      return cellule === 0 ? "zéro" : `nombre ${String(cellule).replace(".", ",")}`;
    case "string":
      return cellule === "" ? 'texte vide ""' : `texte "${cellule}"`;
    case "boolean":
      return `booléen ${cellule ? "VRAI" : "FAUX"}`;
    default:
      return `objet ${typeof cellule}`;
  }
}

function decrireEnveloppe(enveloppe: Enveloppe): string {
  const { type, basicType = type, basicValue } = enveloppe;
  if (basicType === "Error") return `erreur ${String(basicValue)}`;
  const contenu = basicType === "Empty" ? "vide" : decrire(basicValue);
  return typeof type === "string" && !SIMPLES.has(type) ? `${contenu} (${type})` : contenu;
}

/** Wrappings that say nothing more than the value. */
const SIMPLES: ReadonlySet<string> = new Set(["Double", "String", "Boolean", "Empty"]);
