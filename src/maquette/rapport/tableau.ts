/** A table in text: the first `aGauche` columns are flush left, the others, which hold numbers, flush right. */
export function tableau(
  entetes: readonly string[],
  lignes: readonly (readonly string[])[],
  aGauche: number
): string {
  const largeurs = entetes.map((entete, k) =>
    Math.max(...[entete, ...lignes.map((ligne) => ligne[k]!)].map((t) => t.length))
  );
  const ecrire = (ligne: readonly string[]) =>
    ligne
      .map((texte, k) => (k < aGauche ? texte.padEnd(largeurs[k]!) : texte.padStart(largeurs[k]!)))
      .join("  ")
      .trimEnd();
  const trait = largeurs.map((largeur) => "-".repeat(largeur)).join("  ");
  return [ecrire(entetes), trait, ...lignes.map(ecrire)].join("\n");
}
