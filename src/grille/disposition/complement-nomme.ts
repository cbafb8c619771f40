import { libelle } from "../cellule/libelle";
import { cleUsuelle, moduleEnTete, moduleNumerote } from "./module-nomme";
import { ueNommee, type UeNommee } from "./ue-nommee";
import { BONUS, MALUS, RATTRAPAGE, SANS_EFFET } from "./vocabulaire";

/** What a column changes: the means of UE (A10, A11), or the mark of a module (A19). */
export type GenreComplement = "bonus" | "malus" | "rattrapage";

/** A column « Bonus », « Malus » or « Rattrapage », and what its label says of its object. */
export interface ComplementNomme {
  readonly sorte: GenreComplement;
  readonly ue: UeNommee | null;
  /** « Bonus S3 » */
  readonly semestre: number | null;
  /** For a catch-up: the key of the module that it names; `null` when the label names none. */
  readonly module: string | null;
}

/**
 * Reads such a label; `null` when it is none, or when its object is not understood (« Rattrapage maths », « Bonus
 * R3.01 », « Bonus/malus »): better no effect, and a sentence, than a wrong one. In capitals, without accents.
 */
export function lireComplement(brut: string, connus: ReadonlySet<string>): ComplementNomme | null {
  const mots = libelle(brut);
  const sortes = SORTES.filter(([, forme]) => forme.test(mots));
  if (sortes.length !== 1 || SANS_EFFET.test(mots)) return null;
  const [sorte, forme] = sortes[0]!;
  const reste = sansMotsVides(brut, forme);
  const ue = ueNommee(brut);
  if (sorte === "rattrapage") return rattrapage(reste, ue, connus);
  if (moduleNumerote(reste) || connus.has(cleUsuelle(reste))) return null;
  return { sorte, ue, semestre: ue?.semestre ?? semestreNomme(mots), module: null };
}

const SORTES: readonly (readonly [GenreComplement, RegExp])[] = [
  ["bonus", BONUS],
  ["malus", MALUS],
  ["rattrapage", RATTRAPAGE],
];

function rattrapage(
  reste: string,
  ue: UeNommee | null,
  connus: ReadonlySet<string>
): ComplementNomme | null {
  const sorte = "rattrapage";
  const nomme = moduleEnTete(reste);
  if (nomme) return { sorte, ue, semestre: nomme.semestre, module: cleUsuelle(nomme.code) };
  if (reste === "") return { sorte, ue, semestre: null, module: null };
  const cle = cleUsuelle(reste);
  return connus.has(cle) ? { sorte, ue, semestre: null, module: cle } : null;
}

const MOTS_VIDES = /^(?:(?:NOTES?|DE|DU|EN|AU|SUR)\b|[\s:.,;()/°-]|[–—])+/;
const FIN_VIDE = /(?:[\s:.,;()-]|[–—]|\bNOTES?\b|(?:\/|\bSUR)\s*20\b)+$/;

/** What a label says beside its own words: « R3.01 » in « Note de rattrapage (R3.01) », or « R3.01_RATT ». */
function sansMotsVides(brut: string, forme: RegExp): string {
  const espace = brut.replace(/_(?=\D)|(?<=\D)_/g, " ");
  return espace.replace(forme, " ").trim().replace(FIN_VIDE, "").replace(MOTS_VIDES, "");
}

function semestreNomme(mots: string): number | null {
  const trouve = /\bS(?:EMESTRE)? ?([1-6])\b/.exec(mots);
  return trouve && Number(trouve[1]);
}
