import type { Valeur } from "../../classeur";
import type { Statut } from "../../reglement";
import { libelle } from "../cellule/libelle";

const ESPACES = /\s+/g;

/** A student's number as text, without spaces; `null` for a cell that holds none. */
export function lireNumero(valeur: Valeur): string | null {
  if (typeof valeur === "number")
    return Number.isInteger(valeur) && valeur > 0 ? String(valeur) : null;
  if (typeof valeur !== "string") return null;
  const texte = valeur.replace(ESPACES, "");
  return /^[A-Za-z]*\d[A-Za-z0-9]*$/.test(texte) ? texte : null;
}

/** The form under which two writings of one number are equal: Excel drops the zeros at the left. */
export function cleNumero(numero: string): string {
  if (/^[1-9]\d*$/.test(numero)) return numero;
  return numero.replace(/^0+(?=.)/, "").toUpperCase();
}

const STATUTS: readonly (readonly [Statut, readonly string[]])[] = [
  ["DEM", ["DEM", "DEMISSION", "DEMISSIONNAIRE", "DEMISSIONNE"]],
  ["DEF", ["DEF", "DEFAILLANT", "DEFAILLANTE", "DEFAILLANCE"]],
  ["ABAN", ["ABAN", "ABANDON", "ABANDONNE"]],
  ["EXCLU", ["EXCLU", "EXCLUE", "EXCLUSION"]],
  // A « césure » has no code of its own: as in a blank year nothing is decided, and no repeat is counted.
  ["ABL", ["ABL", "ANNEE BLANCHE", "SEMESTRE BLANC", "CESURE", "EN CESURE", "ANNEE DE CESURE"]],
  [
    "ATJ",
    [
      ...["ATJ", "REPORTE", "REPORTEE", "DECISION REPORTEE", "DEFAUT D ASSIDUITE"],
      ...["AJOURNE ASSIDUITE", "AJOURNEE ASSIDUITE"],
      ...["AJOURNE POUR ASSIDUITE", "AJOURNEE POUR ASSIDUITE"],
    ],
  ],
  ["RAT", ["RAT", "RATTRAPAGE", "EN RATTRAPAGE", "EN ATTENTE DE RATTRAPAGE"]],
];

/** What a cell of status, or of group, says of a student who left or is not decided; `null` for all the rest. */
export function lireStatut(valeur: Valeur): Statut | null {
  if (typeof valeur !== "string") return null;
  const mot = libelle(valeur);
  return STATUTS.find(([, mots]) => mots.includes(mot))?.[0] ?? null;
}

const OUI: ReadonlySet<string> = new Set(
  "OUI O YES Y X V VRAI 1 VALIDE VALIDEE VALIDES VALIDEES ACQUIS ACQUISES ADM OK".split(" ")
);
const NON: ReadonlySet<string> = new Set([
  ..."NON N NO F FAUX 0 AJ".split(" "),
  ...["NON VALIDE", "NON VALIDEE", "NON VALIDES", "NON VALIDEES", "NON ACQUIS", "NON ACQUISES"],
]);

/** A cell of « S1 et S2 validées »: yes, no, nothing written (`null`), or not understood (`undefined`). */
export function lireOuiNon(valeur: Valeur): boolean | null | undefined {
  if (typeof valeur === "boolean") return valeur;
  if (valeur === "") return null;
  const texte = String(valeur);
  if (/^[✓✔☑]$/u.test(texte.trim())) return true;
  const mot = libelle(texte);
  if (OUI.has(mot)) return true;
  if (NON.has(mot)) return false;
  return /^[\s\-–—/?~.]*$/.test(texte) ? null : undefined;
}
