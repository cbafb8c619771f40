/**
 * The codes that people write for UE and modules, brought to one form. Spaces, dots, case and accents do not count:
 * `UE 3.1`, `UE3.1` and `ue31` are one UE; `SAÉ 3.01` and `SAE3.01` are one module.
 */
export interface CodeUe {
  readonly semestre: number;
  readonly competence: number;
}

/** `UE31`, `UE 3.1`, `C3.1`: semester then competence; `null` when the text is not the code of a UE. */
export function lireCodeUe(texte: string): CodeUe | null {
  const trouve = /^(?:UE|C)\s*([1-6])\s*[.,]?\s*([1-9])$/.exec(sansAccents(texte));
  return trouve ? { semestre: Number(trouve[1]), competence: Number(trouve[2]) } : null;
}

/** `UE31` */
export function codeUe(semestre: number, competence: number): string {
  return `UE${semestre}${competence}`;
}

/** The form under which two spellings of one module are equal: `R3.01` and `r 301` give `R301`. */
export function cleModule(texte: string): string {
  return sansAccents(texte).replace(/[\s.,_\-–]/g, "");
}

/** Upper case, trimmed, without accents. */
export function sansAccents(texte: string): string {
  return texte.normalize("NFD").replace(/\p{M}/gu, "").trim().toUpperCase();
}
