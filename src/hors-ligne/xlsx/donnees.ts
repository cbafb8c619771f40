import { lettres } from "../../adresse";
import type { FeuilleEcrite, Formule, Valeur } from "../../classeur";
import { formuleDeFichier } from "./formules";
import type { Peinture } from "./peinture";
import { coderChaine, echapperTexte } from "./xml";

/**
 * The cells of a sheet as XML: those that hold something, and the empty ones that have a format.
 * @param hautes heights in points of the rows that are not of the usual height
 */
export function donnees(
  feuille: FeuilleEcrite,
  peinture: Peinture,
  hautes: ReadonlyMap<number, number>,
  prefixe: string
): string {
  const noms = Array.from({ length: peinture.colonnes }, (_, colonne) => lettres(colonne));
  const rangees: string[] = [];
  for (let ligne = 0; ligne < peinture.lignes; ligne++) {
    const valeurs = feuille.cellules[ligne] ?? [];
    const rangee = rangeeDe(valeurs, ligne, noms, peinture.indices, prefixe);
    const haute = hautes.get(ligne);
    const hauteur = haute === undefined ? "" : ` ht="${haute}"`;
    if (rangee !== "")
      rangees.push(`<${prefixe}row r="${ligne + 1}"${hauteur}>${rangee}</${prefixe}row>`);
  }
  return `<${prefixe}sheetData>${rangees.join("")}</${prefixe}sheetData>`;
}

function rangeeDe(
  valeurs: readonly (Valeur | Formule)[],
  ligne: number,
  noms: readonly string[],
  formats: Uint32Array,
  prefixe: string
): string {
  const rangee: string[] = [];
  noms.forEach((nom, colonne) => {
    const format = formats[ligne * noms.length + colonne] ?? 0;
    const valeur = valeurs[colonne] ?? "";
    if (valeur === "" && format === 0) return;
    const attributs = `r="${nom}${ligne + 1}"${format === 0 ? "" : ` s="${format}"`}`;
    rangee.push(cellule(attributs, valeur, prefixe));
  });
  return rangee.join("");
}

function cellule(attributs: string, valeur: Valeur | Formule, p: string): string {
  if (valeur === "") return `<${p}c ${attributs}/>`;
  if (typeof valeur === "object") return formule(attributs, valeur, p);
  if (typeof valeur !== "string")
    return `<${p}c ${attributs}${type(valeur)}>${resultat(valeur, p)}</${p}c>`;
  return `<${p}c ${attributs} t="inlineStr"><${p}is><${p}t${espaces(valeur)}>${texte(valeur)}</${p}t></${p}is></${p}c>`;
}

function formule(attributs: string, { formule, valeur }: Formule, p: string): string {
  const f = `<${p}f>${echapperTexte(formuleDeFichier(formule))}</${p}f>`;
  return `<${p}c ${attributs}${type(valeur)}>${f}${resultat(valeur, p)}</${p}c>`;
}

function type(valeur: Valeur): string {
  return typeof valeur === "number" ? "" : typeof valeur === "boolean" ? ' t="b"' : ' t="str"';
}

function resultat(valeur: Valeur, p: string): string {
  if (typeof valeur === "string") return `<${p}v${espaces(valeur)}>${texte(valeur)}</${p}v>`;
  return `<${p}v>${Number(valeur)}</${p}v>`;
}

function texte(valeur: string): string {
  return echapperTexte(coderChaine(valeur));
}

/** Without this, the spaces around a text are lost. */
function espaces(valeur: string): string {
  return /^\s|\s$|[\t\n]/.test(valeur) ? ' xml:space="preserve"' : "";
}
