/** Rows as people write them, `12` or `12-15`, zero-based; `null` for anything else. */
export function lireLignes(
  ecrites: string
): { readonly premiere: number; readonly derniere: number } | null {
  const trouvees = /^\s*([1-9]\d{0,6})(?:\s*[-\u2011–:à]\s*([1-9]\d{0,6}))?\s*$/.exec(ecrites);
  if (!trouvees) return null;
  const premiere = Number(trouvees[1]) - 1;
  const derniere = Number(trouvees[2] ?? trouvees[1]) - 1;
  return derniere < premiere ? null : { premiere, derniere };
}
