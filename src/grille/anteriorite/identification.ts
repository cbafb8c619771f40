import type { Feuille } from "../../classeur";
import type { Personne } from "../etudiants/appariement";
import { cleNumero, lireNumero } from "../etudiants/identite";
import { espacer, separerNom } from "../etudiants/noms";

/** The columns that name the student of a row; several may hold numbers, of different kinds. */
export interface ColonnesIdentite {
  readonly numeros: readonly number[];
  readonly nom: number | null;
  readonly prenom: number | null;
  /** Surname and first name in one cell. */
  readonly complet: number | null;
}

/** Tells who a row names. */
export class LecteurIdentite {
  private readonly numero: number | null;

  /** @param connus keys of the numbers of the grid: of several columns of numbers, the one that has the most of them. */
  constructor(
    private readonly feuille: Feuille,
    private readonly colonnes: ColonnesIdentite,
    lignes: readonly number[],
    connus: ReadonlySet<string>
  ) {
    const [premiere = null, ...autres] = colonnes.numeros;
    this.numero =
      autres.length === 0
        ? premiere
        : plusFrequente(colonnes.numeros, (colonne) =>
            compter(lignes, (ligne) => {
              const numero = lireNumero(feuille.cellules[ligne]![colonne]!);
              return numero !== null && connus.has(cleNumero(numero));
            })
          );
  }

  /** The column of the cell that names a person best. */
  get colonne(): number {
    const { complet, nom, prenom } = this.colonnes;
    return complet ?? nom ?? prenom ?? this.numero ?? 0;
  }

  /** `null` when the row names nobody. */
  lire(ligne: number): Personne | null {
    const numero = this.numero === null ? null : lireNumero(this.valeur(ligne, this.numero));
    const { nom, prenom } = this.noms(ligne);
    return numero === null && nom === "" && prenom === "" ? null : { numero, nom, prenom };
  }

  /** Whether a row has the very cells of the row above: it then names the same person. */
  repete(ligne: number): boolean {
    const { complet, nom, prenom, numeros } = this.colonnes;
    const [haute, basse] = [this.feuille.cellules[ligne - 1]!, this.feuille.cellules[ligne]!];
    const meme = (colonne: number | null): boolean =>
      colonne === null || haute[colonne] === basse[colonne];
    return meme(complet) && meme(nom) && meme(prenom) && numeros.every(meme);
  }

  private noms(ligne: number): { readonly nom: string; readonly prenom: string } {
    const { complet, nom, prenom } = this.colonnes;
    if (complet !== null) return separerNom(this.texte(ligne, complet));
    return { nom: espacer(this.texte(ligne, nom)), prenom: espacer(this.texte(ligne, prenom)) };
  }

  private texte(ligne: number, colonne: number | null): string {
    return colonne === null ? "" : String(this.valeur(ligne, colonne)).trim();
  }

  private valeur(ligne: number, colonne: number) {
    return this.feuille.cellules[ligne]![colonne] ?? "";
  }
}

function plusFrequente(
  colonnes: readonly number[],
  frequence: (colonne: number) => number
): number {
  const comptes = colonnes.map(frequence);
  return colonnes[comptes.indexOf(Math.max(...comptes))]!;
}

function compter<T>(elements: readonly T[], condition: (element: T) => boolean): number {
  return elements.reduce((nombre, element) => nombre + (condition(element) ? 1 : 0), 0);
}
