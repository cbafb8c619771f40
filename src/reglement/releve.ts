import type { Bilan } from "./bilan";
import { LA_MOYENNE, NOTE_MAXIMALE } from "./moyenne";
import { ABSENCE, NEUTRE, RATTRAPAGE } from "./note";
import { moyenneRequise } from "./requise";
import type { Groupe } from "./structure";

/** A mean: unrounded, in hundredths half up, and whether marks to come can still move it: none gives one that a state forbids. */
export interface Moyenne {
  readonly valeur: number | null;
  readonly centiemes: number | null;
  readonly provisoire: boolean;
}

const SANS_MOYENNE: Moyenne = { valeur: null, centiemes: null, provisoire: false };

/** One student's means and pending marks, read from the blocks of the class when somebody looks at them. */
export class Releve {
  constructor(
    readonly bilan: Bilan,
    readonly rang: number
  ) {}

  /** Mean of the UE over the marks present. */
  moyenneUe(u: number): Moyenne {
    const { sommes, structure } = this.bilan;
    const k = this.rang * structure.ues.length + u;
    const bloque = sommes.blocage[k]! < RATTRAPAGE;
    if (bloque) return SANS_MOYENNE;
    return this.moyenne(sommes.points[k]!, sommes.poids[k]!, sommes.attente[k]! > 0);
  }

  /** Mean of an RCUE over the present means of its UE; none as long as one UE has no mark. */
  moyenneRcue({ ues, poids }: Groupe): Moyenne {
    const { sommes, structure } = this.bilan;
    const debut = this.rang * structure.ues.length;
    let [n, d, total, provisoire] = [0, 1, 0, false];
    for (let m = 0; m < ues.length; m++) {
      const k = debut + ues[m]!;
      if (sommes.blocage[k]! < RATTRAPAGE) return SANS_MOYENNE;
      const dUe = sommes.poids[k]!;
      n = n * dUe + sommes.points[k]! * poids[m]! * d;
      d *= dUe;
      total += poids[m]!;
      provisoire ||= sommes.attente[k]! > 0;
    }
    return this.moyenne(n, d * total, provisoire);
  }

  /** The modules of a UE whose mark is still to come, with the share of the UE that each weighs (0 to 1). */
  attentes(u: number): { readonly module: string; readonly part: number }[] {
    const { structure, notes, reglages } = this.bilan;
    const { colonnes, coefficients, modules } = structure.ues[u]!;
    const total = coefficients.reduce((somme, coefficient) => somme + coefficient, 0);
    const attentes: { module: string; part: number }[] = [];
    coefficients.forEach((coefficient, m) => {
      const note = notes.valeurs[this.rang * notes.colonnes + colonnes[m]!]!;
      const absent = note === ABSENCE && reglages.abi === "zero";
      if (coefficient > 0 && note < 0 && note !== NEUTRE && !absent)
        attentes.push({ module: modules[m]!, part: coefficient / total });
    });
    return attentes;
  }

  /** The names of those modules, for several UE. */
  manquantes(ues: readonly number[]): string[] {
    return ues.flatMap((u) => this.attentes(u).map(({ module }) => module));
  }

  /** Hundredths needed in the other UE for the RCUE to reach 10, not counting on the rounding; up to the hundredth. */
  requis(u: number, { ues, poids }: Groupe): number | null {
    const { sommes, structure, notes } = this.bilan;
    const k = this.rang * structure.ues.length + u;
    const d = sommes.poids[k]! * notes.echelle;
    const [mien, autre] = ues[0] === u ? [poids[0]!, poids[1]] : [poids[1]!, poids[0]];
    if (d === 0 || autre === undefined) return null;
    const connue = { n: sommes.points[k]!, gain: 0, d, poids: mien };
    const attendue = { n: 0, gain: NOTE_MAXIMALE, d: 1, poids: autre };
    return moyenneRequise([connue, attendue], LA_MOYENNE * 100);
  }

  private moyenne(n: number, d: number, provisoire: boolean): Moyenne {
    if (d === 0) return { valeur: null, centiemes: null, provisoire };
    const { notes, affichage } = this.bilan;
    return { valeur: n / (d * notes.echelle), centiemes: affichage.comparer(n, d), provisoire };
  }
}
