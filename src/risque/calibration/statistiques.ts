/** A straight line through points, by least squares. */
export interface Droite {
  readonly pente: number;
  readonly ordonnee: number;
  /** Standard deviation of what the line does not tell. */
  readonly residu: number;
  readonly correlation: number;
}

export function moyenneDe(valeurs: readonly number[]): number {
  return valeurs.reduce((somme, valeur) => somme + valeur, 0) / valeurs.length;
}

export function correler(points: readonly (readonly [number, number])[]): Droite {
  const [mx, my] = [moyenneDe(points.map(([x]) => x)), moyenneDe(points.map(([, y]) => y))];
  let [xx, yy, xy] = [0, 0, 0];
  for (const [x, y] of points) {
    xx += (x - mx) ** 2;
    yy += (y - my) ** 2;
    xy += (x - mx) * (y - my);
  }
  const pente = xy / xx;
  const residu = Math.sqrt(Math.max(0, yy - pente * xy) / Math.max(1, points.length - 2));
  return { pente, ordonnee: my - pente * mx, residu, correlation: xy / Math.sqrt(xx * yy) };
}

/** Every pair of two different values of one row, both ways. */
export function croisees(lignes: readonly (readonly number[])[]): [number, number][] {
  return lignes.flatMap((ligne) =>
    ligne.flatMap((a, i) => ligne.flatMap((b, j): [number, number][] => (i === j ? [] : [[a, b]])))
  );
}
