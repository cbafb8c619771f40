import type { Genre } from "../fil/genre";
import type { Evenements } from "./monde";

/** The target of the events that concern every sheet. */
export const CLASSEUR_ENTIER = "Workbook";

/** Events of a sheet by the names of their registration methods, with the numbers of the library. */
export const D_UNE_FEUILLE = {
  DataChangedEvent: 10,
  ActivatedEvent: 11,
  SelectionChangedEvent: 14,
  RowSortedEvent: 19,
} as const;

/** Events of all the sheets together. */
export const DES_FEUILLES = { ...D_UNE_FEUILLE, AddedEvent: 13, DeletedEvent: 15 } as const;

/** Methods by which the library registers for events and leaves them. */
export function abonnements<C>(
  evenements: (corps: C) => Evenements,
  cible: (corps: C) => string,
  types: { readonly [nom: string]: number }
): NonNullable<Genre<C>["methodes"]> {
  return Object.fromEntries(
    Object.entries(types).flatMap(([nom, type]) => [
      [`_Register${nom}`, (corps: C) => evenements(corps).inscrire(type, cible(corps))],
      [`_Unregister${nom}`, (corps: C) => evenements(corps).desinscrire(type, cible(corps))],
    ])
  );
}
