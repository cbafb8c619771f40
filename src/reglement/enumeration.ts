/** How many a list leaves out: `1 autre`, `3 autres`. */
export function autres(nombre: number): string {
  return `${nombre} autre${nombre > 1 ? "s" : ""}`;
}

/** The first ones by their names, then how many there are beside: `R3.01, R3.02 et 3 autres`. */
export function nommerAuPlus(combien: number, noms: readonly string[]): string {
  const reste = noms.length - combien;
  const nommes = noms.slice(0, combien).join(", ");
  return reste > 0 ? `${nommes} et ${autres(reste)}` : nommes;
}
