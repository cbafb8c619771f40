/** Median times of several ways of doing one thing, in turn, so that a slow moment of the machine touches them alike. */
export function medianes(essais: number, ...facons: readonly (() => unknown)[]): number[] {
  const temps = facons.map(() => [] as number[]);
  for (let e = 0; e < essais + 3; e++) {
    facons.forEach((facon, f) => {
      const debut = performance.now();
      gardee = facon();
      if (e >= 3) temps[f]!.push(performance.now() - debut);
    });
  }
  return temps.map((mesures) => mesures.sort((a, b) => a - b)[mesures.length >> 1]!);
}

/** The last result is kept where everybody can see it, so that no work is found useless and left out. */
export let gardee: unknown;

export function ms(temps: number): string {
  return `${temps.toFixed(temps < 10 ? 2 : 1)} ms`;
}

export function fois(a: number, b: number): string {
  return `${(a / b).toFixed(2)} ×`;
}

/** A table whose columns are aligned. */
export function tableau(lignes: readonly (readonly string[])[]): string {
  const largeurs = lignes[0]!.map((_, c) => Math.max(...lignes.map((ligne) => ligne[c]!.length)));
  return lignes
    .map((ligne) => ligne.map((texte, c) => texte.padStart(largeurs[c]!)).join("  "))
    .join("\n");
}
