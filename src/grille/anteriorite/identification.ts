import type { Feuille } from "../../classeur";
import { cleNumero, lireNumero } from "../etudiants/identite";
import { espacer, separerNom } from "../etudiants/noms";
import type { Identite } from "./registre";

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

  lire(ligne: number): Identite {
    const { complet, nom, prenom } = this.colonnes;
    const numero = this.numero === null ? null : lireNumero(this.valeur(ligne, this.numero));
    if (complet !== null) return { numero, ...separerNom(this.texte(ligne, complet)) };
    return {
      numero,
      nom: espacer(this.texte(ligne, nom)),
      prenom: espacer(this.texte(ligne, prenom)),
    };
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
