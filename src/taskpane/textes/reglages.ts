import {
  defautDe,
  definitionsUtiles,
  type CleReglage,
  type Definition,
  type Reglages,
} from "../../reglement";

/** A setting in one language; `valeurs` has the words of each value of a list, in its order. */
export interface MotsDUnReglage {
  readonly nom: string;
  readonly phrase: string;
  readonly valeurs: readonly string[];
}

export type MotsDesReglages = Readonly<Record<CleReglage, MotsDUnReglage>>;

/** How a language speaks of the settings. */
export interface TextesDesReglages {
  readonly titre: string;
  readonly aide: string;
  readonly creer: string;
  readonly voir: string;
  readonly changer: string;
  readonly mots: (definition: Definition) => MotsDUnReglage;
  readonly virgule: "," | ".";
  readonly paire: (nom: string, valeur: string) => string;
  readonly parDefaut: string;
  readonly defaut: (valeur: string) => string;
  readonly modifie: string;
  /** What a field accepts, once it was given something else. */
  readonly refus: (definition: Definition) => string;
}

/** A value in words; a number with the decimal sign of the language. */
export function valeurEnMots(
  definition: Definition,
  valeur: string | number,
  { mots, virgule }: TextesDesReglages
): string {
  if (definition.genre !== "choix") return String(valeur).replace(".", virgule);
  const rang = definition.valeurs.findIndex((possible) => possible.valeur === valeur);
  return mots(definition).valeurs[rang]!;
}

/** Whether a setting matters and is not the default one. */
export function estModifie(definition: Definition, reglages: Reglages): boolean {
  return (
    definitionsUtiles(reglages).includes(definition) &&
    reglages[definition.cle] !== defautDe(definition)
  );
}

/** The settings that are not the default ones, in words. */
export function direReglages(reglages: Reglages, textes: TextesDesReglages): string {
  const modifies = definitionsUtiles(reglages).filter((une) => estModifie(une, reglages));
  return (
    modifies
      .map((definition) => {
        const valeur = valeurEnMots(definition, reglages[definition.cle], textes);
        return textes.paire(textes.mots(definition).nom, valeur);
      })
      .join(" · ") || textes.parDefaut
  );
}
