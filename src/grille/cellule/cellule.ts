import type { Valeur } from "../../classeur";
import { ATTENTE, NOTE_MAXIMALE, type Note } from "../../reglement";
import { citer, nombre } from "../anomalies";
import { cleCode, CODES_NOTES, codeProche, tableCodes, type TableCodes } from "./codes-notes";

/** One raw cell, read: a mark in points (sur 20) or a state; when it is not understood, pending, and a sentence. */
export type Lecture = { readonly note: Note } | { readonly note: Note; readonly anomalie: string };

const CODES_CONNUS = tableCodes(CODES_NOTES);

/** Whether nothing is written: spaces, non-breaking or of no width, are nothing. */
export function estVide(valeur: Valeur): boolean {
  return valeur === "" || (typeof valeur === "string" && nettoyer(valeur) === "");
}

/**
 * Reads a cell that should hold a mark. What is not understood is never a 0: it is pending, and says why.
 * @param maximum what the mark is on; it is given back as it is written, not on 20.
 */
export function lireNote(
  valeur: Valeur,
  codes: TableCodes = CODES_CONNUS,
  maximum: number = NOTE_MAXIMALE
): Lecture {
  if (typeof valeur === "number") {
    const code = valeur >= 0 && valeur <= maximum ? undefined : codes.get(cleCode(String(valeur)));
    return code === undefined ? bornee(valeur, valeur, maximum) : { note: code };
  }
  if (typeof valeur === "boolean")
    return enAttente(
      `${citer(valeur ? "VRAI" : "FAUX")} n’est pas une note. ${quoiEcrire(maximum)}`
    );
  return lireTexte(nettoyer(valeur), codes, maximum);
}

function quoiEcrire(maximum: number): string {
  return `Écrivez une note sur ${nombre(maximum)}, ABI ou ABJ.`;
}

/** « 12/20 » */
const SUR = /^(.*\S)\s*\/\s*(\d+)$/;
const AUTRE_MAXIMUM = /^\d+(?:[.,]\d+)?\s*\/\s*\d+$/;

function lireTexte(texte: string, codes: TableCodes, maximum: number): Lecture {
  if (texte === "") return { note: ATTENTE };
  const etat = codes.get(cleCode(texte));
  if (etat !== undefined) return { note: etat };
  const [, avant, sur] = SUR.exec(texte) ?? [];
  const valeur = lireNombre(Number(sur) === maximum ? avant! : texte);
  if (valeur !== null) return bornee(valeur, texte, maximum);
  if (texte.startsWith("#"))
    return enAttente(
      `${citer(texte)} : la formule de cette cellule est en erreur. Corrigez-la, ou écrivez la note.`
    );
  if (AUTRE_MAXIMUM.test(texte))
    return enAttente(
      `${citer(texte)} n’est pas une note sur ${nombre(maximum)}. Écrivez-la sur ${nombre(maximum)}.`
    );
  const proche = codeProche(texte, codes);
  const suggestion = proche === null ? "" : ` (vouliez-vous dire ${proche} ?)`;
  return enAttente(`${citer(texte)} n’est pas reconnu${suggestion}. ${quoiEcrire(maximum)}`);
}

/** A decimal number as people type it, with a comma or a point; `null` for anything else. */
export function lireNombre(texte: string): number | null {
  const trouve = /^([-−]?)(\d+(?:[.,]\d+)?)$/.exec(nettoyer(texte));
  if (!trouve) return null;
  const valeur = Number(trouve[2]!.replace(",", "."));
  return trouve[1] === "" ? valeur : -valeur;
}

/** Serial numbers that Excel gives to the days of 1970 to 2070. */
const JOURS = { premier: 25_569, dernier: 62_458 };

function bornee(note: number, ecrite: Valeur, maximum: number): Lecture {
  if (note < 0 || Object.is(note, -0))
    return enAttente(
      `${citer(ecrite)} : une note ne peut pas être négative. ${quoiEcrire(maximum)}`
    );
  if (note <= maximum) return { note };
  const date = note >= JOURS.premier && note <= JOURS.dernier && Number.isInteger(note);
  const piste = date ? " Est-ce une date ?" : "";
  return enAttente(
    `${citer(ecrite)} dépasse ${nombre(maximum)}.${piste} Écrivez la note sur ${nombre(maximum)}.`
  );
}

function enAttente(anomalie: string): Lecture {
  return { note: ATTENTE, anomalie };
}

/** Without the spaces around it, of any kind. */
function nettoyer(texte: string): string {
  return texte.replace(/[\u200b\u2060\ufeff]/g, "").trim();
}
