import { EN } from "./en";
import { FR, type Textes } from "./fr";

export type { Textes } from "./fr";

/** French where Excel displays French or nothing is known, else English. */
export function textesPour(langue: string | undefined): Textes {
  return langue === undefined || /^fr\b/i.test(langue) ? FR : EN;
}
