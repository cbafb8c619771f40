import { ESPACE_ANNEXE } from "../../classeur";
import type { FeuilleGrille, Grille } from "../grille/types";
import type { CelluleDocument, Document, FeuilleDocument } from "./document";

/** Widths are pixels in the grid, characters in a file; heights are points in a file. */
const PIXELS_PAR_CARACTERE = 7;
const MARGES_PIXELS = 5;
const POINTS_PAR_PIXEL = 0.75;

/** All that the bench keeps of the workbook, taken from the grid. */
export function documentDe(grille: Grille): Document {
  const tableaux = grille.tableaux();
  const active = grille.active().id;
  return {
    nom: grille.nom,
    feuilles: grille.feuilles().map((feuille) => ({
      ...feuilleDe(feuille),
      tableaux: tableaux.filter((tableau) => tableau.feuille === feuille.id),
    })),
    noms: grille.noms(),
    structureProtegee: grille.etat.protege,
    annexe: annexeDe(grille.etat.xml),
    active: Math.max(
      0,
      grille.feuilles().findIndex(({ id }) => id === active)
    ),
  };
}

function annexeDe(parties: ReadonlyMap<string, string>): string | null {
  return [...parties.values()].find((xml) => xml.includes(`"${ESPACE_ANNEXE}"`)) ?? null;
}

function feuilleDe(feuille: FeuilleGrille): Omit<FeuilleDocument, "tableaux"> {
  const { ligne = 0, colonne = 0, lignes = 0, colonnes = 0 } = feuille.occupee(true) ?? {};
  return {
    nom: feuille.nom(),
    visible: feuille.visible(),
    protegee: feuille.etat.protegee,
    cellules: cellulesDe(feuille),
    colonnes: rangs(colonne + colonnes).map((rang) => ({
      rang,
      largeur: (feuille.largeur(rang) - MARGES_PIXELS) / PIXELS_PAR_CARACTERE,
      masquee: feuille.colonneMasquee(rang),
    })),
    lignes: rangs(ligne + lignes).map((rang) => ({
      rang,
      hauteur: feuille.hauteur(rang) * POINTS_PAR_PIXEL,
      masquee: feuille.ligneMasquee(rang),
    })),
    fusions: feuille.fusions(),
    figees: feuille.figees(),
    regles: feuille.regles(),
    validations: feuille.validations(),
    impression: feuille.etat.impression,
  };
}

function cellulesDe(feuille: FeuilleGrille): CelluleDocument[] {
  const { ligne = 0, colonne = 0, lignes = 0, colonnes = 0 } = feuille.occupee(true) ?? {};
  const cellules: CelluleDocument[] = [];
  for (let l = ligne; l < ligne + lignes; l++) {
    for (let c = colonne; c < colonne + colonnes; c++) {
      const cellule = {
        ligne: l,
        colonne: c,
        valeur: feuille.valeur(l, c),
        formule: feuille.formule(l, c),
        apparence: feuille.apparence(l, c),
      };
      const vide =
        cellule.valeur === "" &&
        cellule.formule === null &&
        Object.keys(cellule.apparence).length === 0;
      if (!vide) cellules.push(cellule);
    }
  }
  return cellules;
}

function rangs(nombre: number): number[] {
  return Array.from({ length: nombre }, (_, rang) => rang);
}
