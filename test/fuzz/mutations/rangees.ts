import { rangee, type Page } from "../../../scripts/familles/page";
import { entier, melanger, parmi, type Hasard } from "../../../scripts/familles/tirage";
import {
  bornes,
  casesDeNotes,
  changerCase,
  insererRangee,
  ligneDesCodes,
  rangeesDEtudiants,
  surUnePage,
  type Mutation,
} from "./gestes";

/** Students who follow each other, sorted in another way. */
export const etudiantsTries: Mutation = surUnePage((de, page) => {
  const places = rangeesDEtudiants(page);
  const melangees = melanger(de, places);
  return {
    ...page,
    rangees: page.rangees.map((r, l) =>
      places.includes(l) ? page.rangees[melangees[places.indexOf(l)]!]! : r
    ),
  };
});

/** The dates of the marks, as texts, under the header. */
export const datesDEnTete: Mutation = surUnePage((de, page) => {
  if (page.colonnes.every(({ bloc }) => bloc === null)) return null;
  const notees = new Set(casesDeNotes(page).map(({ c }) => c));
  const ecrire = parmi<(jour: number) => string>(de, [
    (jour) => `${jour}/05`,
    (jour) => `le ${jour}/12/2026`,
    (jour) => `DS du ${jour}/3`,
  ]);
  const dates = page.colonnes.map((_, c) =>
    notees.has(c) ? ecrire(10 + entier(de, 19)) : c === 0 ? "Date" : ""
  );
  return insererRangee(page, rangeesDEtudiants(page)[0]!, rangee("entete", dates));
});

/** Blank rows between students. */
export const rangeeVide: Mutation = surUnePage((de, page) =>
  insererRangee(page, parmi(de, rangeesDEtudiants(page)), rangee("vide", []))
);

const REMARQUES = [
  "Notes à vérifier avec les enseignants avant le jury",
  "Groupe B",
  "TP2",
  "Vu le 12/06",
  "NB : les absences ne sont pas saisies",
  "↓ alternants",
  "Étudiants en mobilité",
  "Redoublants",
];

/** A note of the staff between students, above them or below, in some column of the left. */
export const remarque: Mutation = surUnePage((de, page) => {
  const { debut } = bornes(page);
  const texte = parmi(de, REMARQUES);
  const cases = Array.from({ length: Math.max(1, debut) }, () => "");
  cases[entier(de, cases.length)] = texte;
  return insererRangee(page, placeLibre(de, page), rangee("legende", cases));
});

/** Before a student, or behind the last row. */
function placeLibre(de: Hasard, page: Page): number {
  return parmi(de, [...rangeesDEtudiants(page), page.rangees.length]);
}

/** A number that somebody left under a column, or a row of them: a total, without a label. */
export const totalEgare: Mutation = surUnePage((de, page) => {
  const { debut, fin } = bornes(page);
  const tous = parmi(de, [true, false]);
  const seule = debut + entier(de, fin - debut + 1);
  const cases = page.colonnes.map((_, c) =>
    c >= debut && c <= fin && (tous || c === seule) ? parmi(de, [10.5, 132.25, 11]) : ""
  );
  const l = parmi(de, [page.rangees.length, rangeesDEtudiants(page).at(-1)! + 1]);
  return insererRangee(page, l, rangee("statistique", cases));
});

/** A row of statistics in the middle, as one for each group. */
export const statistiquesAuMilieu: Mutation = surUnePage((de, page) => {
  const { debut, fin } = bornes(page);
  const libelle = parmi(de, [
    "Moyenne",
    "MOYENNE GROUPE A",
    "Moy.",
    "max",
    "Écart type",
    "Nb de notes",
    "Total",
    ...["≥ 10", "% admis", "Note max", "Note min", "Taux de réussite", "Admis", "Seuil"],
    ...["Signature", "Sous la moyenne", "Réserve", "Date limite"],
  ]);
  const ou = parmi(de, [0, Math.min(1, debut - 1), Math.max(0, debut - 1)]);
  const cases = page.colonnes.map((_, c) =>
    c === ou ? libelle : c >= debut && c <= fin ? 10.5 : ""
  );
  return insererRangee(page, placeLibre(de, page), rangee("statistique", cases));
});

/** The header again, as for a new printed page. */
export const enteteRepete: Mutation = surUnePage((de, page) => {
  const l = ligneDesCodes(page, bornes(page).debut);
  return l < 0 ? null : insererRangee(page, parmi(de, rangeesDEtudiants(page)), page.rangees[l]!);
});

/** Lines before everything: a title, a date, a blank. */
export const preambule: Mutation = surUnePage((de, page) =>
  insererRangee(
    page,
    0,
    rangee(
      "preambule",
      parmi(de, [[], ["IUT"], ["", "Mis à jour le", 45_992], ["Jury du", "12/06/2026"]])
    )
  )
);

/** The name of a student is missing; the number stays. */
export const nomEfface: Mutation = surUnePage((de, page) => identiteChangee(de, page, ""));

/** A VLOOKUP that found nobody. */
export const nomEnErreur: Mutation = surUnePage((de, page) => identiteChangee(de, page, "#N/A"));

function identiteChangee(de: Hasard, page: Page, valeur: string): Page | null {
  const { debut } = bornes(page);
  const noms = page.colonnes.flatMap((_, c) =>
    c < debut &&
    page.rangees.some(
      ({ genre, cases }) => genre === "entete" && /^nom( prénom)?$/i.test(String(cases[c]!.valeur))
    )
      ? [c]
      : []
  );
  if (noms.length === 0) return null;
  const l = parmi(de, rangeesDEtudiants(page));
  return changerCase(page, { l, c: parmi(de, noms) }, () => ({ valeur }));
}
