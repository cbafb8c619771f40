import type { Valeur } from "../../classeur";
import {
  defautDe,
  libelleDe,
  lireValeur,
  type Definition,
  type DefinitionChoix,
  type Reglages,
} from "../../reglement";

/** A choice as a drop-down list can offer it: Excel cuts a list at its commas, those of numbers too. */
export function choixEcrit(libelle: string): string {
  return libelle.replaceAll(", ", " – ").replaceAll(",", ".");
}

/** The choices of a setting, the default first. */
export function choixDe({ valeurs }: DefinitionChoix): readonly string[] {
  return valeurs.map(({ libelle }) => choixEcrit(libelle));
}

/** The value that stands when nobody chose, as a person reads it. */
export function parDefaut(definition: Definition): Valeur {
  return definition.genre === "choix" ? choixDe(definition)[0]! : definition.defaut;
}

/** Whether a setting has the value that stands when nobody chose. */
export function estDefaut(definition: Definition, reglages: Reglages): boolean {
  return reglages[definition.cle] === defautDe(definition);
}

/** A setting as its cell holds it: a choice in words, a number, steps. */
export function valeurEcrite(definition: Definition, reglages: Reglages): Valeur {
  if (definition.genre === "choix") return choixEcrit(libelleDe(definition, reglages));
  return reglages[definition.cle];
}

/** Reads such a cell: the choice that is in the list, as it is there or without regard to case, or what the core reads. */
export function lireEcrite(definition: Definition, ecrite: Valeur): ReturnType<typeof lireValeur> {
  if (definition.genre !== "choix") return lireValeur(definition, ecrite);
  const cle = (texte: Valeur): string => choixEcrit(String(texte)).trim().toLowerCase();
  const choisie = definition.valeurs.find(
    ({ libelle, valeur }) => cle(libelle) === cle(ecrite) || valeur === cle(ecrite)
  );
  return lireValeur(definition, choisie?.valeur ?? ecrite);
}
