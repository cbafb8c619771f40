import type { Valeur } from "../../classeur";
import {
  CODES_ANNEE_JURY,
  CODES_UE,
  type CodeDispense,
  type CodeRcue,
  type CodeUe,
} from "../../reglement";
import { cleCode } from "../cellule/codes-notes";
import { libelle } from "../cellule/libelle";

/** A code as a cell gives it: `null` when nothing is written, `undefined` when what is written is none. */
export type Lu<C extends string> = C | null | undefined;

/** Whether nothing is written, or only signs that say so. */
export function estSansCode(valeur: Valeur): boolean {
  return /^[\s\u200b\ufeff\-–—~/?.]*$/.test(String(valeur));
}

/** The code of a UE, whatever its case, its spaces and its dots. */
export function lireDecisionUe(valeur: Valeur): Lu<CodeUe> {
  if (estSansCode(valeur)) return null;
  const code = cleCode(String(valeur));
  return CODES_UE.find((connu) => connu === code);
}

/** The code of an RCUE. */
export function lireDecisionRcue(valeur: Valeur): Lu<CodeRcue> {
  const code = lireDecisionUe(valeur);
  return code === "ADJR" ? undefined : code;
}

/** The code of a year. Words of ours that stand where none is decided are none. */
export function lireDecisionAnnee(valeur: Valeur): Lu<string> {
  if (estSansCode(valeur) || SANS_DECISION.has(libelle(String(valeur)))) return null;
  const code = cleCode(String(valeur));
  return CODES_ANNEE_JURY.find((connu) => connu === code);
}

const SANS_DECISION: ReadonlySet<string> = new Set(["JURY", "EN ATTENTE", "ATT"]);

const DISPENSES: readonly (readonly [CodeDispense, RegExp])[] = [
  ["PASSERELLE", /\bPASSERELLES?\b|\bENTREE (?:LATERALE|PARALLELE)\b|\bADMISSION PARALLELE\b/],
  ["VAE", /\bV ?A ?[EP]\b|\bVALIDATION D(?:ES?|E SES) ACQUIS\b/],
  ["TRANSFERT", /\bTRANSF(?:ERTS?|EREE?)\b/],
];

/** 3.3: why a semester need not be followed, in the words that people use; `null` for any other text. */
export function lireDispense(valeur: Valeur): CodeDispense | null {
  if (typeof valeur !== "string" || valeur === "") return null;
  const mots = libelle(valeur);
  return DISPENSES.find(([, forme]) => forme.test(mots))?.[0] ?? null;
}
