import { estAcquis, type CodeUe } from "./codes";

/**
 * Annexe 1, 4.3 (R7): validating both UE of a level of a competence validates every UE of the level below, whatever
 * they were (`ADSUP`). It fires however the level above was validated: by its means, by compensation, by the jury, or
 * by a level higher still (A14). What was acquired already keeps its code.
 * @param code of a UE or RCUE; @param dessus of the RCUE of the same competence one level above.
 */
export function avecNiveauSuperieur<Code extends CodeUe>(
  code: Code,
  dessus: CodeUe
): Code | "ADSUP" {
  return !estAcquis(code) && estAcquis(dessus) ? "ADSUP" : code;
}
