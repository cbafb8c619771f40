import type { Genre } from "../fil/genre";
import { GENRES } from "../objets";
import type { Classe } from "./schema";

/** How much of a class the bench implements, and what it lacks. */
export interface Couverture {
  readonly nom: string;
  readonly faits: number;
  readonly total: number;
  readonly manquants: readonly string[];
}

/** The members of the classes that the bench knows, beside those of the library. */
export function couvertures(schema: ReadonlyMap<string, Classe>): Couverture[] {
  return GENRES.flatMap((genre) => {
    const classe = schema.get(genre.nom);
    if (!classe) return [];
    const membres = [
      ...classe.proprietes.filter((nom) => nom !== "_ReferenceId"),
      ...classe.liens,
      // Methods with an underscore are the library's own machinery.
      ...classe.methodes.filter((nom) => !nom.startsWith("_")),
    ];
    const manquants = membres.filter((nom) => !sait(genre, nom));
    return [
      {
        nom: genre.nom,
        faits: membres.length - manquants.length,
        total: membres.length,
        manquants,
      },
    ];
  });
}

/** Whether the bench implements that member, by the name that travels (its case does not count). */
export function sait(genre: Genre<never>, nom: string): boolean {
  if (nom === "[]") return genre.indexeur !== undefined;
  const tables = [genre.proprietes, genre.liens, genre.methodes];
  return tables.some((table) =>
    Object.keys(table ?? {}).some((autre) => autre.toLowerCase() === nom.toLowerCase())
  );
}
