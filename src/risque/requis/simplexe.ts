/**
 * The most that can be given up: maximise Σ prix × s under Σ lignes × s ≤ marges, each s in [0, 1]. All numbers are
 * whole, none of `lignes`, `marges`, `prix` is negative: giving up nothing is always possible, and is the start.
 */
export interface Programme {
  readonly prix: readonly bigint[];
  readonly lignes: readonly (readonly bigint[])[];
  readonly marges: readonly bigint[];
}

/** Exact shares given up: `numerateurs` over one `denominateur`, the latter above 0. */
export interface Solution {
  readonly numerateurs: readonly bigint[];
  readonly denominateur: bigint;
}

/**
 * The simplex method for bounded variables, in exact whole numbers (Edmonds): the table is kept over one denominator,
 * each division leaves no remainder. Bland's rule: the first variable that gains enters, so that it always ends.
 */
export function resoudreExactement(programme: Programme): Solution {
  const table = new Table(programme);
  for (let entrante = table.entrante(); entrante >= 0; entrante = table.entrante())
    table.avancer(entrante);
  return table.solution();
}

/** A variable seen from its lower bound, or from its upper bound (then `retournee`): at rest it is worth 0. */
interface Variable {
  /** Index of the s; beyond them, what is left of a margin, which has no upper bound. */
  readonly numero: number;
  retournee: boolean;
}

class Table {
  private readonly bornees: number;
  private readonly hors: Variable[];
  private readonly base: Variable[];
  /** Rows of the constraints, then the row of prices; columns of the variables at rest, then the right-hand side. */
  private readonly cases: bigint[][];
  private d = 1n;

  constructor({ prix, lignes, marges }: Programme) {
    this.bornees = prix.length;
    this.hors = prix.map((_, j) => ({ numero: j, retournee: false }));
    this.base = marges.map((_, i) => ({ numero: prix.length + i, retournee: false }));
    this.cases = [...lignes.map((ligne, i) => [...ligne, marges[i]!]), [...prix, 0n]];
  }

  /** The first variable, by number, that is worth moving; -1 when none is. */
  entrante(): number {
    const prix = this.cases.at(-1)!;
    let choisie = -1;
    this.hors.forEach(({ numero }, j) => {
      if (prix[j]! > 0n && (choisie < 0 || numero < this.hors[choisie]!.numero)) choisie = j;
    });
    return choisie;
  }

  /** Moves a variable until something stops it: its own upper bound, or that of a variable of the base. */
  avancer(j: number): void {
    const arret = this.arret(j);
    if (arret === null) return this.retourner(j);
    if (arret.parLeHaut) this.retournerLigne(arret.i);
    this.pivoter(arret.i, j);
  }

  solution(): Solution {
    const numerateurs = new Array<bigint>(this.bornees).fill(0n);
    for (const { numero, retournee } of this.hors)
      if (numero < this.bornees && retournee) numerateurs[numero] = this.d;
    this.base.forEach(({ numero, retournee }, i) => {
      if (numero >= this.bornees) return;
      const valeur = this.cases[i]!.at(-1)!;
      numerateurs[numero] = retournee ? this.d - valeur : valeur;
    });
    return { numerateurs, denominateur: this.d };
  }

  /** The row that stops a variable first; `null` when its own bound does. Ties go to the lowest number (Bland). */
  private arret(j: number): { i: number; parLeHaut: boolean } | null {
    let [n, d] = this.hors[j]!.numero < this.bornees ? [1n, 1n] : [1n, 0n];
    let numero = this.hors[j]!.numero;
    let trouve: { i: number; parLeHaut: boolean } | null = null;
    this.base.forEach((variable, i) => {
      const pente = this.cases[i]![j]!;
      const valeur = this.cases[i]!.at(-1)!;
      const parLeHaut = pente < 0n;
      if (pente === 0n || (parLeHaut && variable.numero >= this.bornees)) return;
      const [marge, allure] = parLeHaut ? [this.d - valeur, -pente] : [valeur, pente];
      const ecart = marge * d - n * allure;
      if (ecart > 0n || (ecart === 0n && variable.numero > numero)) return;
      [n, d, numero, trouve] = [marge, allure, variable.numero, { i, parLeHaut }];
    });
    return trouve;
  }

  /** Sees a variable at rest from its other bound. */
  private retourner(j: number): void {
    const variable = this.hors[j]!;
    variable.retournee = !variable.retournee;
    for (const ligne of this.cases) {
      ligne[ligne.length - 1]! -= ligne[j]!;
      ligne[j] = -ligne[j]!;
    }
  }

  /** Sees a variable of the base from its upper bound. */
  private retournerLigne(i: number): void {
    const variable = this.base[i]!;
    variable.retournee = !variable.retournee;
    const ligne = this.cases[i]!;
    ligne.forEach((valeur, k) => (ligne[k] = -valeur));
    ligne[ligne.length - 1]! += this.d;
  }

  private pivoter(i: number, j: number): void {
    const pivot = this.cases[i]![j]!;
    const rangee = this.cases[i]!;
    this.cases.forEach((ligne, r) => {
      if (r === i) return;
      const facteur = ligne[j]!;
      ligne.forEach((valeur, k) => {
        ligne[k] = k === j ? -facteur : (valeur * pivot - facteur * rangee[k]!) / this.d;
      });
    });
    rangee[j] = this.d;
    this.d = pivot;
    [this.hors[j], this.base[i]] = [this.base[i]!, this.hors[j]!];
  }
}
