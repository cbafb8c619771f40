import type { Valeur } from "../../../src/classeur";
import { paginer, rangee, type Page } from "../../../scripts/familles/page";
import { chance, entier, parmi } from "../../../scripts/familles/tirage";
import { casesDeNotes, inserer, surUnePage, type Mutation } from "./gestes";

/** Sheets that are no grid, before, between or behind the others. */
export const feuilleEtrangere: Mutation = (de, pages) => {
  const [nom, lignes] = parmi(de, ETRANGERES);
  const page = paginer(
    nom,
    [],
    lignes.map((valeurs) => rangee("preambule", valeurs))
  );
  return inserer(pages, entier(de, pages.length + 1), page);
};

const ETRANGERES: readonly (readonly [string, readonly (readonly Valeur[])[]])[] = [
  ["Feuil2", []],
  ["Vide", [[]]],
  [
    "Budget",
    [
      ["Poste", "Montant"],
      ["Papier", 120],
      ["Encre", 80.5],
      ["Total", 200.5],
    ],
  ],
  [
    "Emploi du temps",
    [
      ["", "Lundi", "Mardi"],
      ["8h", "R3.01 TD1", "R3.02 TP"],
      ["10h", "SAE3.01", "R3.10"],
    ],
  ],
  [
    "Contacts",
    [
      ["Nom", "Prénom", "Téléphone"],
      ["MARTIN", "Lou", "0102030405"],
      ["PETIT", "Ali", ""],
    ],
  ],
  [
    "Absences",
    [
      ["Nom", "Prénom", "Nb heures"],
      ["MARTIN", "Lou", 12],
      ["PETIT", "Ali", 3],
    ],
  ],
  [
    "Codes",
    [
      ["Code", "Sens"],
      ["ABI", "absence injustifiée"],
      ["ABJ", "absence justifiée"],
    ],
  ],
];

export const feuilleProtegee: Mutation = (_, pages) =>
  pages.map((page) => ({ ...page, protegee: true }));

export const feuilleMasquee: Mutation = (de, pages) => {
  const masquee = parmi(de, pages);
  return pages.map((page) => (page === masquee ? { ...page, visible: false } : page));
};

/** The block does not begin in A1. */
export const blocDecale: Mutation = surUnePage((de, page) => ({
  ...page,
  ligne: entier(de, 5),
  colonne: entier(de, 4),
}));

/** An older copy of a sheet, hidden or not, where some marks are others. */
export const ancienneCopie: Mutation = (de, pages) => {
  const notees = pages.filter((page) => casesDeNotes(page).length > 0);
  if (notees.length === 0) return null;
  const page = parmi(de, notees);
  if (pages.some(({ nom }) => nom === `${page.nom} (2)`)) return null;
  const copie: Page = {
    ...page,
    nom: `${page.nom} (2)`,
    visible: chance(de, 0.5),
    rangees: page.rangees.map((r) => ({
      ...r,
      cases: r.cases.map(({ valeur, note }) => ({
        valeur: note && typeof valeur === "number" && chance(de, 0.1) ? entier(de, 21) : valeur,
      })),
    })),
  };
  return [...pages, copie];
};
