import type { Valeur } from "../../../src/classeur";
import {
  adresseEn,
  type Case,
  type Colonne,
  type Page,
  type Rangee,
} from "../../../scripts/familles/page";
import { entier, parmi, type Hasard } from "../../../scripts/familles/tirage";

/** A change that people make to a workbook; `null` when it makes no sense here. The truth stays true. */
export type Mutation = (de: Hasard, pages: readonly Page[]) => readonly Page[] | null;

/** Changes one page, drawn among those that have marks. */
export function surUnePage(geste: (de: Hasard, page: Page) => Page | null): Mutation {
  return (de, pages) => {
    const notees = pages.filter((page) => casesDeNotes(page).length > 0);
    if (notees.length === 0) return null;
    const choisie = parmi(de, notees);
    const changee = geste(de, choisie);
    return changee && pages.map((page) => (page === choisie ? changee : page));
  };
}

/** A list with one more element, in that place. */
export function inserer<T>(liste: readonly T[], rang: number, element: T): T[] {
  return [...liste.slice(0, rang), element, ...liste.slice(rang)];
}

export interface Lieu {
  readonly l: number;
  readonly c: number;
}

/** Where marks stand in a page. */
export function casesDeNotes({ rangees }: Page): Lieu[] {
  return rangees.flatMap(({ cases }, l) =>
    cases.flatMap(({ note }, c) => (note ? [{ l, c }] : []))
  );
}

export function rangeesDEtudiants({ rangees }: Page): number[] {
  return rangees.flatMap(({ etudiant }, l) => (etudiant === undefined ? [] : [l]));
}

export function changerCase(page: Page, { l, c }: Lieu, changer: (la: Case) => Case): Page {
  const rangees = page.rangees.map((r, k) =>
    k === l ? { ...r, cases: r.cases.map((la, j) => (j === c ? changer(la) : la)) } : r
  );
  return { ...page, rangees };
}

/** Some cells of marks, at most so many, changed one by one. */
export function changerDesNotes(
  de: Hasard,
  page: Page,
  combien: number,
  changer: (la: Case) => Case
): Page {
  let changee = page;
  for (let k = 0; k < 1 + entier(de, combien); k++)
    changee = changerCase(changee, parmi(de, casesDeNotes(page)), changer);
  return changee;
}

/** Inserts a row before the row `l`. */
export function insererRangee(page: Page, l: number, rangee: Rangee): Page {
  const manque = page.colonnes.length - rangee.cases.length;
  const cases = [...rangee.cases, ...Array.from({ length: manque }, () => ({ valeur: "" }))];
  return {
    ...decalerSansValeur(page),
    rangees: inserer(page.rangees, l, { ...rangee, cases }),
  };
}

/** Inserts a column before the column `c`. */
export function insererColonne(
  page: Page,
  c: number,
  remplir: (rangee: Rangee, l: number) => Case,
  colonne: Colonne = { bloc: null }
): Page {
  return {
    ...decalerSansValeur(page),
    colonnes: inserer(page.colonnes, c, colonne),
    rangees: page.rangees.map((r, l) => ({ ...r, cases: inserer(r.cases, c, remplir(r, l)) })),
  };
}

/** Formulas without value are said by their address: they are put there last. */
function decalerSansValeur(page: Page): Page {
  if (page.sansValeur?.length) throw new Error("put formulas last");
  return page;
}

/** The cell becomes a formula that the file holds no value of. */
export function sansValeur(page: Page, lieu: Lieu): Page {
  const changee = changerCase(page, lieu, ({ note }) => ({
    valeur: "",
    ...(note && { note: { ...note, valeur: "illisible" } }),
  }));
  const adresses = [...(page.sansValeur ?? []), adresseEn(page, lieu.l, lieu.c)];
  return { ...changee, sansValeur: adresses };
}

/** What is written is no mark any more. */
export function illisible(valeur: Valeur): (la: Case) => Case {
  return ({ note }) => ({ valeur, ...(note && { note: { ...note, valeur: "illisible" } }) });
}

/** First and last columns of marks. */
export function bornes(page: Page): { debut: number; fin: number } {
  const colonnes = casesDeNotes(page).map(({ c }) => c);
  return { debut: Math.min(...colonnes), fin: Math.max(...colonnes) };
}

/** The row of the codes of modules, or of UE: the last header above the students that has one over these marks. */
export function ligneDesCodes({ rangees }: Page, c: number): number {
  const premier = rangees.findIndex(({ etudiant }) => etudiant !== undefined);
  const entetes = rangees
    .slice(0, premier)
    .flatMap(({ genre, cases }, l) =>
      genre === "entete" && /^(?:r|sa[eé]|p|ue)\s?\d/i.test(String(cases[c]!.valeur)) ? [l] : []
    );
  return entetes[entetes.length - 1] ?? -1;
}
