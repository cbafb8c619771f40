import { aVirgule } from "../../../scripts/familles/colonnes";
import type { Case, Page } from "../../../scripts/familles/page";
import { entier, melanger, parmi, type Hasard } from "../../../scripts/familles/tirage";
import {
  bornes,
  casesDeNotes,
  changerCase,
  insererColonne,
  ligneDesCodes,
  surUnePage,
  type Mutation,
} from "./gestes";

/** A fixed format of a machine has no column that moves: people do not insert any there. */
function faiteMain(page: Page): boolean {
  return page.colonnes.some(({ bloc }) => bloc !== null);
}

/** Columns of one block in another order. */
export const colonnesMelangees: Mutation = surUnePage((de, page) => {
  const blocs = [...new Set(page.colonnes.map(({ bloc }) => bloc))].filter((bloc) => bloc !== null);
  if (blocs.length === 0) return null;
  const bloc = parmi(de, blocs);
  const places = page.colonnes.flatMap((colonne, c) => (colonne.bloc === bloc ? [c] : []));
  const melangees = melanger(de, places);
  const ordre = page.colonnes.map((_, c) =>
    places.includes(c) ? melangees[places.indexOf(c)]! : c
  );
  return {
    ...page,
    colonnes: ordre.map((c) => page.colonnes[c]!),
    rangees: page.rangees.map((r) => ({ ...r, cases: ordre.map((c) => r.cases[c]!) })),
  };
});

/** An empty column as a separator. */
export const colonneVide: Mutation = surUnePage((de, page) =>
  faiteMain(page)
    ? insererColonne(page, entier(de, page.colonnes.length), () => ({ valeur: "" }))
    : null
);

/** Notes, totals and ranks in the middle of the marks, under a header that says so, or under none. */
export const colonneEgaree: Mutation = surUnePage((de, page) => {
  if (!faiteMain(page)) return null;
  const { debut, fin } = bornes(page);
  const titre = parmi(de, [
    "Observations",
    "Total",
    "Rang",
    "Points",
    "Avis",
    "Somme",
    "Note +",
    "",
    "Email",
    "Abs",
  ]);
  const contenu = parmi<(l: number) => Case>(de, [
    (l) => ({ valeur: 10 + (l % 9) }),
    () => ({ valeur: "à revoir" }),
    (l) => ({ valeur: 100 + l }),
  ]);
  const c = debut + entier(de, fin - debut + 2);
  const codes = ligneDesCodes(page, debut);
  return insererColonne(page, c, ({ etudiant }, l) =>
    l === codes ? { valeur: titre } : etudiant === undefined ? { valeur: "" } : contenu(l)
  );
});

/** An old column of marks of some module, hidden, beside the good one: with its header, or one that says it is old. */
export const ancienneColonne: Mutation = surUnePage((de, page) => {
  if (!faiteMain(page)) return null;
  const { c } = parmi(de, casesDeNotes(page));
  const codes = ligneDesCodes(page, c);
  if (codes < 0) return null;
  const code = String(page.rangees[codes]!.cases[c]!.valeur);
  const titre = parmi(de, [code, `${code} (ancien)`, `Copie de ${code}`]);
  return insererColonne(
    page,
    c + 1,
    ({ etudiant }, l) =>
      l === codes ? { valeur: titre } : { valeur: etudiant === undefined ? "" : entier(de, 21) },
    { bloc: null, masquee: true }
  );
});

/** Marks on 40 under a header that says so. */
export const autreBareme: Mutation = surUnePage((de, page) => {
  const { c } = parmi(de, casesDeNotes(page));
  const codes = ligneDesCodes(page, c);
  if (codes < 0 || estSurUnAutreMaximum(page, c)) return null;
  if (/40/.test(String(page.rangees[codes]!.cases[c]!.valeur))) return null;
  const suffixe = parmi(de, [" (/40)", " /40", " sur 40", " (sur 40)"]);
  let changee = changerCase(page, { l: codes, c }, ({ valeur }) => ({
    valeur: `${valeur}${suffixe}`,
  }));
  for (const lieu of casesDeNotes(page).filter((place) => place.c === c))
    changee = changerCase(changee, lieu, (la) => ({ ...la, valeur: doubler(la.valeur) }));
  return changee;
});

/** Whether the column is already on 10 or 40: twice as much would contradict what is written of it elsewhere. */
function estSurUnAutreMaximum({ rangees }: Page, c: number): boolean {
  return rangees.some(({ cases }) => {
    const { valeur, note } = cases[c]!;
    if (typeof note?.valeur !== "number" || note.valeur === 0) return false;
    return valeur === 2 * note.valeur || valeur === note.valeur / 2;
  });
}

/** Twice a mark, be it a text; what is no number stays. */
function doubler(valeur: Case["valeur"]): Case["valeur"] {
  if (typeof valeur === "number") return 2 * valeur;
  const note = Number(String(valeur).trim().replace(",", "."));
  return String(valeur).trim() === "" || Number.isNaN(note) ? valeur : aVirgule(2 * note);
}

/** A code in another spelling: case, spaces, accents, a title behind it, on a line of its own. */
export const graphieDuCode: Mutation = surUnePage((de, page) => {
  const { c } = parmi(de, casesDeNotes(page));
  const codes = ligneDesCodes(page, c);
  if (codes < 0) return null;
  return changerCase(page, { l: codes, c }, ({ valeur }) => ({
    valeur: recrire(de, String(valeur)),
  }));
});

/** A title without its code, as it is in the programme or nearly; another module may bear it too. */
export const intituleSeul: Mutation = surUnePage((de, page) => {
  if (!faiteMain(page)) return null;
  const lieu = parmi(de, casesDeNotes(page));
  const intitule = page.rangees[lieu.l]!.cases[lieu.c]!.note!.intitule;
  const codes = ligneDesCodes(page, lieu.c);
  if (codes < 0 || intitule === undefined) return null;
  // What the marks are on must stay written.
  if (/40/.test(String(page.rangees[codes]!.cases[lieu.c]!.valeur))) return null;
  const valeur = parmi(de, [
    intitule,
    intitule.toUpperCase(),
    `${intitule} `,
    intitule.slice(0, 5),
    `${intitule} avancée`,
  ]);
  return changerCase(page, { l: codes, c: lieu.c }, (la) => ({ ...la, valeur }));
});

function recrire(de: Hasard, code: string): string {
  return parmi(de, [
    code.toLowerCase(),
    `${code} `,
    `\u00a0${code}`,
    `${code}\nMécanique`,
    `${code} - Mécanique`,
    `${code} : Mécanique`,
    `Mécanique (${code})`,
    `Mécanique – ${code}`,
    code.replace(".", ","),
    code.replace("SAE", "SAÉ"),
    `${code} ⚠️`,
    code.replace(/^([A-Z]+)(?=\d)/, "$1 "),
  ]);
}

/** A note far to the right, as an accident: the sheet is 16,384 columns wide. */
export const caseTresADroite: Mutation = surUnePage((de, page) => {
  const largeur = 16_384 - (page.colonne ?? 0);
  const l = entier(de, page.rangees.length);
  const valeur = parmi(de, ["x", 12, "R9.99", " "]);
  const vides = Array.from({ length: largeur - page.colonnes.length }, () => ({ valeur: "" }));
  return {
    ...page,
    colonnes: [...page.colonnes, ...vides.map(() => ({ bloc: null }))],
    rangees: page.rangees.map((r, k) => ({
      ...r,
      cases: [...r.cases, ...(k === l ? [...vides.slice(1), { valeur }] : vides)],
    })),
  };
});
