/** A module that stands in two columns of one sheet: which one is read, and what is said. */
import { feuille } from "./feuilles";
import { anomalies, lire, notes } from "./promotions";

/** MARTIN Lou's marks and what is said, of columns of R3.01 beside R3.02, whose mark is 10. */
function deux(titres: string, coefs: string, lou: string, ali: string) {
  const promotion = lire([
    feuille(
      "S3",
      `
Nom Prénom | ${titres} | R3.02
Coef UE31  | ${coefs} | 1
MARTIN Lou | ${lou} | 10
PETIT Ali  | ${ali} | 10`
    ),
  ]);
  const dites = anomalies(promotion).filter((dite) => dite.includes("deux fois"));
  return { note: notes(promotion)["MARTIN Lou"]!["R3.01"], dites };
}

const dite = (cellule: string, laquelle: string): string =>
  `S3!${cellule} erreur : R3.01 figure deux fois : seule ${laquelle} est lue. Gardez une seule colonne par module.`;

test("rien ne les distingue : la première est lue", () => {
  const { note, dites } = deux("R3.01 | R3.01", "2 | 2", "12 | 8", "13 | 9");
  expect([note, dites]).toEqual([12, [dite("C1", "la première colonne")]]);
});

test("la première est vide : la seconde est lue", () => {
  const { note, dites } = deux("R3.01 | R3.01", "2 | 2", " | 8", " | 9");
  expect([note, dites]).toEqual([8, [dite("B1", "la colonne C (l’autre n’a aucune note)")]]);
});

test("la seconde seule a un coefficient : elle est lue", () => {
  const { note, dites } = deux("R3.01 | R3.01", " | 2", "12 | 8", "13 | 9");
  expect([note, dites]).toEqual([8, [dite("B1", "la colonne C (l’autre n’a pas de coefficient)")]]);
});

test("des trois, deux ont des notes, dont une un coefficient : la lettre de celle qui est lue est dite", () => {
  const { note, dites } = deux("R3.01 | R3.01 | R3.01", "2 | 2 | ", " | 8 | 9", " | 9 | 7");
  expect(note).toBe(8);
  expect(dites).toEqual([
    dite("B1", "la colonne C (l’autre n’a aucune note)"),
    dite("D1", "la colonne C"),
  ]);
});
