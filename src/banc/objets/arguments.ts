import { argumentInvalide } from "../fil/erreurs";
import { type Argument, Objet } from "../fil/genre";
import type { Json } from "../fil/messages";

/** Arguments of methods, read as what they must be; anything else is refused as Excel refuses it. */

export function texte(argument: Argument | undefined): string {
  if (typeof argument === "string") return argument;
  throw argumentInvalide();
}

export function texteOuRien(argument: Argument | undefined): string | null {
  return argument === null || argument === undefined || argument === "" ? null : texte(argument);
}

export function nombre(argument: Argument | undefined): number {
  if (typeof argument === "number") return argument;
  throw argumentInvalide();
}

export function ouvert(argument: Argument | undefined): boolean {
  return argument === true;
}

/** The fields of an argument that is a record; none for anything else. */
export function champs(argument: Argument | undefined): { readonly [nom: string]: Json } {
  const estObjet =
    typeof argument === "object" &&
    argument !== null &&
    !Array.isArray(argument) &&
    !(argument instanceof Objet);
  return estObjet ? argument : {};
}

/** The field of a record, whatever the case of its name. */
export function champ(record: { readonly [nom: string]: Json }, nom: string): Json | undefined {
  const cle = Object.keys(record).find((autre) => autre.toLowerCase() === nom.toLowerCase());
  return cle === undefined ? undefined : record[cle];
}
