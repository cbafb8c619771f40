/** The lower triangular factor of a matrix of covariances; a row that the others determine is left at 0. */
export function cholesky(matrice: readonly (readonly number[])[]): number[][] {
  const facteur: number[][] = [];
  matrice.forEach((ligne, i) => {
    const rangee = ligne.slice(0, i + 1);
    for (let j = 0; j <= i; j++) {
      let reste = ligne[j]!;
      for (let k = 0; k < j; k++) reste -= rangee[k]! * (j === i ? rangee[k]! : facteur[j]![k]!);
      const pivot = j === i ? Math.sqrt(Math.max(0, reste)) : facteur[j]![j]!;
      rangee[j] = j === i ? pivot : pivot > DERISOIRE ? reste / pivot : 0;
    }
    facteur.push(rangee);
  });
  return facteur;
}

const DERISOIRE = 1e-9;

/** Solves (L × its transpose) x = b. */
export function resoudre(facteur: readonly (readonly number[])[], b: readonly number[]): number[] {
  const n = b.length;
  const x = [...b];
  for (let i = 0; i < n; i++) {
    for (let k = 0; k < i; k++) x[i]! -= facteur[i]![k]! * x[k]!;
    x[i] = diviser(x[i]!, facteur[i]![i]!);
  }
  for (let i = n - 1; i >= 0; i--) {
    for (let k = i + 1; k < n; k++) x[i]! -= facteur[k]![i]! * x[k]!;
    x[i] = diviser(x[i]!, facteur[i]![i]!);
  }
  return x;
}

function diviser(a: number, b: number): number {
  return b > DERISOIRE ? a / b : 0;
}
