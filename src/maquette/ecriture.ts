/** A number as French writes it: `4,5`. */
export function nombre(valeur: number): string {
  return String(valeur).replace(".", ",");
}

/** `44,44 %` */
export function pourcentage(part: number, tout: number): string {
  return `${((100 * part) / tout).toFixed(2).replace(".", ",")} %`;
}
