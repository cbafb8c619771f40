import type { Json } from "./messages";

/** An argument of a method: plain data, or an object of the workbook. */
export type Argument = Json | Objet;

export interface Propriete<C> {
  readonly lire: (corps: C) => Json;
  readonly ecrire?: (corps: C, valeur: Json) => void;
  /** Read only when it is named: the library never asks for it by itself. */
  readonly surDemande?: true;
}

/**
 * What the host knows of one class of the library: its members under the names that travel (PascalCase). `C` is what
 * stands behind an object of the class.
 */
export interface Genre<C> {
  readonly nom: string;
  readonly proprietes?: { readonly [nom: string]: Propriete<C> };
  readonly liens?: { readonly [nom: string]: (corps: C) => Objet | null };
  readonly methodes?: {
    readonly [nom: string]: (
      corps: C,
      arguments_: readonly Argument[]
    ) => Objet | Json | undefined | void;
  };
  /** The members of a collection, and the one that a key names. */
  readonly elements?: (corps: C) => readonly Objet[];
  readonly indexeur?: (corps: C, arguments_: readonly Argument[]) => Objet | null;
  /** Whether the library keeps such objects by a reference beyond the request (ranges). */
  readonly suivi?: true;
}

/** An object of the workbook as the protocol sees it. What stands behind it is known to its genre only. */
export class Objet {
  reference: string | null = null;

  private constructor(
    readonly genre: Genre<never>,
    readonly corps: never
  ) {}

  static de<C>(genre: Genre<C>, corps: C): Objet {
    return new Objet(genre, corps as never);
  }
}

/** What stands behind an argument, if it is an object of that genre. */
export function corpsDe<C>(argument: Argument | undefined, genre: Genre<C>): C | null {
  return argument instanceof Objet && argument.genre === (genre as Genre<never>)
    ? (argument.corps as C)
    : null;
}

export function lecture<C>(lire: (corps: C) => Json): Propriete<C> {
  return { lire };
}

export function lectureEcriture<C>(
  lire: (corps: C) => Json,
  ecrire: (corps: C, valeur: Json) => void
): Propriete<C> {
  return { lire, ecrire };
}
