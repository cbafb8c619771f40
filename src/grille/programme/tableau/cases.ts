import type { Valeur } from "../../../classeur";
import { sansAccents, type Pole } from "../../../maquette";
import { libelle } from "../../cellule/libelle";
import { moduleEnTete } from "../../disposition/module-nomme";

/** What a row or a column of totals adds up: credits, or the coefficients of a UE, of one pole or of both. */
export type Fonction =
  { readonly genre: "ects" } | { readonly genre: "total"; readonly pole: Pole | null };

/** Reads the label of such a row or column; `null` for any other. */
export function lireFonction(valeur: Valeur): Fonction | null {
  if (typeof valeur !== "string" || !/tot|somme|ects|cr[eé]d/i.test(valeur)) return null;
  const mots = libelle(valeur);
  if (/\b(?:ECTS|CREDITS?)\b/.test(mots)) return { genre: "ects" };
  if (!/^(?:TOTAL|TOTAUX|SOMME)\b/.test(mots) || /\b(?:H|HEURES?|CM|TD|TP)\b/.test(mots))
    return null;
  const pole = /\bRESS/.test(mots) ? "ressource" : /\bSAES?\b/.test(mots) ? "sae" : null;
  return { genre: "total", pole };
}

/** « S3 », « Semestre 3 »: it holds for the UE that follow. */
export function lireSemestre(valeur: Valeur): number | null {
  const trouve =
    typeof valeur === "string" ? /^S(?:EMESTRE)? ?([1-6])$/.exec(libelle(valeur)) : null;
  return trouve && Number(trouve[1]);
}

/** Rows of numbers of a table of coefficients that are no UE. */
const AUTRES_LIGNES =
  /^(?:TOTAL|TOTAUX|SOMME|ECTS|CREDITS?|HEURES?|H|VOLUMES?|COEFS?|COEFFS?|COEFFICIENTS?|POIDS|CM|TD|TP|PROJETS?|POLES?|PART)\b/;

export function estAutreLigne(premiere: Valeur): boolean {
  return typeof premiere === "string" && AUTRES_LIGNES.test(libelle(premiere));
}

const CODE_POSSIBLE = /^\s*(?:(?:R|S|P|SA[ÉE])[\s._-]*[1-6]|portfolio|stage|alternance)/i;

/** Whether a cell holds the code of a module. */
export function estUnCode(valeur: Valeur): boolean {
  return ressembleAUnCode(valeur) && moduleEnTete(sansAccents(valeur)) !== null;
}

function ressembleAUnCode(valeur: Valeur): valeur is string {
  return typeof valeur === "string" && CODE_POSSIBLE.test(valeur);
}

/** Whether a text may be a label of a table: a code, a UE, a semester. */
export function peutEtreUneEtiquette(valeur: Valeur): valeur is string {
  return typeof valeur === "string" && (/\d/.test(valeur) || ressembleAUnCode(valeur));
}
