/** Marks, students × columns, row by row, with more columns at the right of each row. */
export function elargir(
  points: Float64Array,
  etudiants: number,
  nouvelles: readonly Float64Array[]
): Float64Array {
  if (nouvelles.length === 0) return points;
  const ancienne = etudiants === 0 ? 0 : points.length / etudiants;
  const largeur = ancienne + nouvelles.length;
  const elargis = new Float64Array(etudiants * largeur);
  for (let i = 0; i < etudiants; i++) {
    const debut = i * largeur;
    elargis.set(points.subarray(i * ancienne, (i + 1) * ancienne), debut);
    nouvelles.forEach((colonne, k) => (elargis[debut + ancienne + k] = colonne[i]!));
  }
  return elargis;
}
