import type { CleReglage, DefinitionChoix, DefinitionNombre, Reglages } from "./types";

/** A setting chosen in a list, from each value to its words; the default first. */
export function choix<Cle extends CleReglage>(
  cle: Cle,
  nom: string,
  phrase: string,
  libelles: Readonly<Record<Reglages[Cle], string>>
): DefinitionChoix {
  const valeurs = Object.entries<string>(libelles).map(([valeur, libelle]) => ({
    valeur,
    libelle,
  }));
  return { genre: "choix", cle, nom, phrase, valeurs };
}

/** A setting that is a number, bounds included. */
export function nombre(
  cle: CleReglage,
  nom: string,
  phrase: string,
  defaut: number,
  minimum: number,
  maximum: number
): DefinitionNombre {
  return { genre: "nombre", cle, nom, phrase, defaut, minimum, maximum };
}
