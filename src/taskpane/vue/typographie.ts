/** `!`, `?` and `;` take a narrow space in French print; `:`, `%` and the inside of guillemets a word space. */
const [FINE, MOTS] = ["\u202f", "\u00a0"];

/**
 * A phrase as it is shown: no line begins with what ends the line above, nor ends after «. Only French puts a space
 * there, so that a French sentence on an English page is set as well, and an English one stays as it is.
 */
export function insecables(phrase: string): string {
  return phrase
    .replaceAll(/ (?=[!?;])/g, FINE)
    .replaceAll(/ (?=[:%»])/g, MOTS)
    .replaceAll("« ", `«${MOTS}`);
}
