import { EN } from "./en";
import { FR } from "./fr";
import type { Textes } from "./textes";

export type { Textes } from "./textes";

/** French where Excel displays French or nothing is known, else English. */
export function textesPour(langue: string | undefined): Textes {
  return langue === undefined || /^fr\b/i.test(langue) ? FR : EN;
}
