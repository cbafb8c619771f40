import { adresseDe, avertissement, nombre } from "../anomalies";
import type { Anomalie } from "../types";
import type { Apport } from "./apports";

/** What a result is of, and what it says. */
export interface Sorte<T> {
  /** The same for two results of one thing; things are sorted by it. */
  readonly rang: (dit: T) => number;
  readonly nom: (dit: T) => string;
  readonly code: (dit: T) => string | null;
  readonly moyenne: (dit: T) => number | null;
}

/** People compare what is displayed: means that differ by a hundredth at most are one, written twice. */
const ECART = 0.01 + 1e-9;

/** Of two years, only the same hundredth is one mean: one of them may not be rounded. */
const ECART_ENTRE_ANNEES = 0.005 + 1e-9;

/**
 * The results of one student, of one sort; several of one thing are attempts, of several years. The first source that
 * tells of an attempt wins; one that contradicts it is said, with both cells.
 */
export class Essais<T extends { readonly annee: string | null }> {
  private readonly retenus: Apport<T>[] = [];

  constructor(
    private readonly sorte: Sorte<T>,
    private readonly qui: () => string,
    private readonly anomalies: Anomalie[]
  ) {}

  ajouter(apport: Apport<T>): void {
    const rang = this.sorte.rang(apport.dit);
    // Nearly always the first one: no list is made for that.
    if (!this.retenus.some(({ dit }) => this.sorte.rang(dit) === rang)) {
      this.retenus.push(apport);
      return;
    }
    const connus = this.retenus.filter(({ dit }) => this.sorte.rang(dit) === rang);
    const redite = connus.find((connu) => this.estRedite(connu, apport));
    if (redite) return this.completer(redite, apport);
    const possibles = memeAnnee(connus, apport);
    const meme = possibles.find((connu) => this.accord(connu.dit, apport.dit));
    if (possibles.length === 0) this.retenus.push(apport);
    else if (meme) this.completer(meme, apport);
    else this.contredire(possibles.at(-1)!, apport);
  }

  /** By thing, then year; the unknown years come first, as the sources give them. */
  get resultats(): T[] {
    const { rang } = this.sorte;
    const dits = this.retenus.map(({ dit }) => dit);
    return dits.sort((a, b) => rang(a) - rang(b) || comparer(a.annee ?? "", b.annee ?? ""));
  }

  /**
   * One mean, to the hundredth, in two sheets is one attempt, whatever years they say: a grid is titled by its year, our
   * decisions are dated by their calculation, and who repeats does not come by chance to the very same means, but to 0.
   */
  private estRedite(a: Apport<T>, b: Apport<T>): boolean {
    const [moyenneA, moyenneB] = [this.sorte.moyenne(a.dit), this.sorte.moyenne(b.dit)];
    const ecrites = (moyenneA ?? 0) > 0 && (moyenneB ?? 0) > 0;
    return ecrites && a.feuille !== b.feuille && this.accord(a.dit, b.dit, ECART_ENTRE_ANNEES);
  }

  private accord(a: T, b: T, ecart = ECART): boolean {
    const { code, moyenne } = this.sorte;
    const [codeA, codeB] = [code(a), code(b)];
    if (codeA !== null && codeB !== null && codeA !== codeB) return false;
    const [moyenneA, moyenneB] = [moyenne(a), moyenne(b)];
    return moyenneA === null || moyenneB === null || Math.abs(moyenneA - moyenneB) <= ecart;
  }

  /** What the first one does not say, the second one tells. */
  private completer(connu: Apport<T>, { dit }: Apport<T>): void {
    const complet = { ...connu.dit };
    for (const cle of Object.keys(dit) as (keyof T)[]) complet[cle] ??= dit[cle];
    this.retenus[this.retenus.indexOf(connu)] = { ...connu, dit: complet };
  }

  private contredire(connu: Apport<T>, apport: Apport<T>): void {
    const { feuille } = apport;
    const annee = apport.dit.annee ?? connu.dit.annee;
    const deuxEssais = connu.feuille === feuille && annee === null;
    if (deuxEssais) this.retenus.push(apport);
    const quand = annee === null ? "" : ` en ${annee}`;
    const la = `${this.decrire(connu.dit)} en « ${connu.feuille.nom} »!${adresseDe(connu.feuille, connu)}`;
    const suite = deuxEssais
      ? "sans année ici ni là : ce sont deux essais, le plus bas étant le dernier. Écrivez leur année."
      : "qui l’emporte. Corrigez l’une des deux cellules.";
    const message =
      `${this.sorte.nom(apport.dit)} de ${this.qui()}${quand} : ` +
      `${this.decrire(apport.dit)} ici, ${la}, ${suite}`;
    this.anomalies.push(avertissement(feuille, apport, message, "résultats contradictoires"));
  }

  private decrire(dit: T): string {
    const moyenne = this.sorte.moyenne(dit);
    const code = this.sorte.code(dit) ?? "";
    return moyenne === null ? code : `${nombre(moyenne)} ${code}`.trim();
  }
}

/** Attempts of the same year; a year that is not written may be any. */
function memeAnnee<T extends { readonly annee: string | null }>(
  connus: readonly Apport<T>[],
  { dit: { annee } }: Apport<T>
): readonly Apport<T>[] {
  const exactes = connus.filter(({ dit }) => dit.annee === annee && annee !== null);
  if (exactes.length > 0) return exactes;
  return connus.filter(({ dit }) => dit.annee === null || annee === null);
}

function comparer(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
