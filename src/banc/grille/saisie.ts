import type { Valeur } from "../../classeur";
import type { Contenu } from "./types";

const ERREURS = /^#(N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!)$/i;
const NOMBRE = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
const DATE = /^(\d{1,2})[/-](\d{1,2})(?:[/-](\d{2,4}))?$/;

/**
 * What Excel makes of a value that the add-in writes: a text that looks like a number, a date, a boolean, an error or a
 * formula becomes one, unless an apostrophe stands before it or the cell is formatted as text.
 */
export function interpreter(valeur: Valeur, format: string): Contenu {
  if (typeof valeur !== "string") return { valeur };
  if (format === "@") return { valeur };
  if (valeur.startsWith("'")) return { valeur: valeur.slice(1) };
  if (/^[=@]./s.test(valeur)) return { formule: `=${valeur.slice(1)}` };
  const texte = valeur.trim();
  if (NOMBRE.test(texte)) return { valeur: Number(texte) };
  if (/^[+-]./.test(valeur)) return { formule: `=${valeur}` };
  if (/^(true|vrai)$/i.test(texte)) return { valeur: true };
  if (/^(false|faux)$/i.test(texte)) return { valeur: false };
  if (ERREURS.test(texte)) return { valeur: texte.toUpperCase() };
  if (NOMBRE.test(texte.replace(",", "."))) return { valeur: Number(texte.replace(",", ".")) };
  if (/^\d+([.,]\d+)?\s?%$/.test(texte))
    return { valeur: Number(texte.slice(0, -1).replace(",", ".")) / 100 };
  const date = lireDate(texte);
  return { valeur: date ?? valeur };
}

/** The serial number of a date such as `1/2` or `01/09/2026`, day first; `null` for anything else. */
function lireDate(texte: string): number | null {
  const trouve = DATE.exec(texte);
  if (!trouve) return null;
  const [, jour, mois, an] = trouve.map(Number);
  if (!jour || !mois || jour > 31 || mois > 12) return null;
  const annee = !an ? new Date().getFullYear() : an < 100 ? 2000 + an : an;
  return Math.round((Date.UTC(annee, mois - 1, jour) - Date.UTC(1899, 11, 30)) / 86_400_000);
}
