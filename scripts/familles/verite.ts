import type { Famille } from "./famille";
import type { Page, Repere } from "./page";
import type { Etudiant, Promotion } from "./promotion";

/** A cell of marks where it stands, zero-based in its sheet. */
export interface Place {
  readonly feuille: string;
  readonly ligne: number;
  readonly colonne: number;
}

/** A mark that must be read, with the cells that hold it. */
export interface NoteVraie extends Omit<Repere, "evaluation"> {
  readonly places: readonly Place[];
}

/** What a workbook really says. */
export interface Verite {
  readonly etudiants: readonly Etudiant[];
  /** Rows of each student, by sheet, zero-based. */
  readonly lignes: readonly (Place & { readonly etudiant: number })[];
  readonly notes: readonly NoteVraie[];
  /** What each module weighs in each UE; empty where only means are held. */
  readonly coefficients: readonly {
    readonly ue: string;
    readonly semestre: number;
    readonly module: string;
    readonly coefficient: number;
  }[];
}

/** The truth of these pages, by the meaning that their cells carry. */
export function veriteDe(famille: Famille, promotion: Promotion, pages: readonly Page[]): Verite {
  const notes = new Map<string, NoteVraie & { places: Place[] }>();
  for (const page of pages)
    page.rangees.forEach(({ cases }, l) =>
      cases.forEach(({ note: repere }, c) => {
        if (!repere) return;
        const { etudiant, semestre, module, ue, valeur } = repere;
        const cle = [etudiant, semestre, module, ue].join("|");
        const note = notes.get(cle) ?? { etudiant, semestre, module, ue, valeur, places: [] };
        notes.set(cle, note);
        note.places.push(placeEn(page, l, c));
      })
    );
  return {
    etudiants: promotion.etudiants,
    lignes: pages.flatMap((page) =>
      page.rangees.flatMap(({ etudiant }, l) =>
        etudiant === undefined ? [] : [{ etudiant, ...placeEn(page, l, 0) }]
      )
    ),
    notes: [...notes.values()],
    coefficients: famille.tient === "moyennes" ? [] : coefficientsDe(promotion),
  };
}

function placeEn(page: Page, ligne: number, colonne: number): Place {
  return {
    feuille: page.nom,
    ligne: (page.ligne ?? 0) + ligne,
    colonne: (page.colonne ?? 0) + colonne,
  };
}

function coefficientsDe({ modules }: Promotion): Verite["coefficients"] {
  return modules.flatMap(({ semestre, code, coefficients }) =>
    [...coefficients].map(([ue, coefficient]) => ({ ue, semestre, module: code, coefficient }))
  );
}
