/**
 * What stands under a code merged over several columns. What this does not prove: that a department means by « Final »
 * what we read; a final mark outside its evaluations is said.
 */
import { feuille } from "../feuilles";
import { anomalies, coefficients, lire, notes } from "../promotions";

/** A grid where R3.03 has one student with these columns, and R3.10 the mark 15. */
function sousR303(titres: string, marques: string, coefs: string) {
  const vides = titres.replace(/[^|]/g, "");
  return lire([
    feuille(
      "S3",
      `
           | R3.03 ${vides} | R3.10
Nom Prénom | ${titres} | DS
Coef UE31  | ${coefs} | 1
MARTIN Lou | ${marques} | 15`
    ),
  ]);
}

describe("la colonne qui dit la note du module n’est pas une évaluation de plus", () => {
  test.each([
    "Moy",
    "Moyenne",
    "Moy /20",
    "Moyenne sur 20",
    "Moyenne module",
    "Moyenne du module",
    "Moy. pondérée",
    "Moyenne R3.03",
    "Note finale",
    "Note",
    "Note /20",
    "Note du module",
    "Final",
    "Moyenne finale",
    "Note retenue",
    "Total /20",
  ])("DS1, DS2 et « %s » : c’est elle qui est lue", (titre) => {
    const promotion = sousR303(`DS1 | DS2 | ${titre}`, "8 | 12 | 11", " | | 2");
    expect(notes(promotion)).toEqual({ "MARTIN Lou": { "R3.03": 11, "R3.10": 15 } });
    expect(coefficients(promotion)).toEqual({ UE31: { "R3.03": 2, "R3.10": 1 } });
    expect(anomalies(promotion)).toEqual([]);
  });

  test.each([
    ["Note finale | DS1 | DS2"],
    ["Moy | Note finale | DS1"],
    ["DS1 | Quiz | Note finale"],
  ])("où qu’elle soit : « %s »", (titres) => {
    const place = titres.split("|").findIndex((titre) => titre.includes("Note finale"));
    const marques = [8, 12, 9].map((note, k) => (k === place ? 11 : note)).join(" | ");
    const promotion = sousR303(titres, marques, "2 | |");
    expect(notes(promotion)).toEqual({ "MARTIN Lou": { "R3.03": 11, "R3.10": 15 } });
    expect(anomalies(promotion)).toEqual([]);
  });

  test.each(["Examen final", "Moy TP", "Note 2", "Note d’oral"])(
    "mais « %s » est une évaluation comme les autres",
    (titre) => {
      const promotion = sousR303(`DS1 | DS2 | ${titre}`, "8 | 12 | 13", "2 | |");
      expect(notes(promotion)).toEqual({ "MARTIN Lou": { "R3.03": 11, "R3.10": 15 } });
      expect(anomalies(promotion)).toEqual([
        `S3!B1 information : R3.03 est la moyenne de ses évaluations : « DS1 », « DS2 » et « ${titre} », qui comptent autant : aucun coefficient n’est écrit.`,
      ]);
    }
  );

  test("la moyenne d’une UE ou d’un semestre, à la fin, n’est pas celle du dernier module", () => {
    for (const titre of ["Moy UE31", "Moyenne UE", "Moy S3", "Moyenne générale"]) {
      const promotion = lire([
        feuille(
          "S3",
          `
           | R3.10 | R3.03 |     |
Nom Prénom | DS    | DS1   | DS2 | ${titre}
Coef UE31  | 1     | 2     |     |
MARTIN Lou | 15    | 8     | 12  | 13`
        ),
      ]);
      expect(notes(promotion)).toEqual({ "MARTIN Lou": { "R3.03": 10, "R3.10": 15 } });
    }
  });

  test("le code écrit devant chacune", () => {
    const promotion = lire([
      feuille(
        "S3",
        `
Nom Prénom | R3.03 DS1 | R3.03 DS2 | R3.03 Note finale | R3.10
Coef UE31  |           |           | 2                 | 1
MARTIN Lou | 8         | 12        | 11                | 15`
      ),
    ]);
    expect(notes(promotion)).toEqual({ "MARTIN Lou": { "R3.03": 11, "R3.10": 15 } });
    expect(coefficients(promotion)).toEqual({ UE31: { "R3.03": 2, "R3.10": 1 } });
    expect(anomalies(promotion)).toEqual([]);
  });

  test("le code répété au-dessus de chacune", () => {
    const promotion = lire([
      feuille(
        "S3",
        `
           | R3.03 | R3.03 | R3.03   | R3.10
Nom Prénom | DS1   | DS2   | Moyenne | DS
Coef UE31  |       |       | 2       | 1
MARTIN Lou | 8     | 12    | 11      | 15`
      ),
    ]);
    expect(notes(promotion)).toEqual({ "MARTIN Lou": { "R3.03": 11, "R3.10": 15 } });
    expect(anomalies(promotion)).toEqual([]);
  });
});

describe("des absences ou un rang sous le code ne sont pas des notes", () => {
  test.each([
    ["DS1 | DS2 | Abs | Moy", "8 | 12 | 3 | 11"],
    ["Abs | Note | Rang", "3 | 11 | 1"],
    ["Rang | Abs (h) | Note finale", "1 | 3 | 11"],
    ["Abs | DS1 | DS2", "3 | 10 | 12"],
    ["DS1 | Abs | DS2", "10 | 3 | 12"],
    ["Note | Abs", "11 | 3"],
  ])("« %s »", (titres, marques) => {
    const promotion = sousR303(titres, marques, `2 ${titres.replace(/[^|]/g, "")}`);
    expect(notes(promotion)).toEqual({ "MARTIN Lou": { "R3.03": 11, "R3.10": 15 } });
    expect(coefficients(promotion)).toEqual({ UE31: { "R3.03": 2, "R3.10": 1 } });
  });

  test("le code répété au-dessus d’elles", () => {
    const promotion = lire([
      feuille(
        "S3",
        `
           | R3.03 | R3.03 | R3.10
Nom Prénom | Abs   | Note  | Note
Coef UE31  |       | 2     | 1
MARTIN Lou | 3     | 11    | 15`
      ),
    ]);
    expect(notes(promotion)).toEqual({ "MARTIN Lou": { "R3.03": 11, "R3.10": 15 } });
    expect(anomalies(promotion)).toEqual([]);
  });

  test("seules sous le code : le module n’a pas de note", () => {
    const promotion = sousR303("Abs | Rang", "3 | 1", "2 |");
    expect(notes(promotion)).toEqual({ "MARTIN Lou": { "R3.10": 15 } });
    expect(anomalies(promotion)).toEqual([
      "S3!B1 erreur : R3.03 a un coefficient, mais aucune colonne de notes : « Abs » n’en contient pas. Il n’entre dans aucune moyenne ; ajoutez une colonne « R3.03 ».",
    ]);
  });
});

describe("après le dernier module, ce qui suit peut être de tout le semestre", () => {
  const table = (premier: string, marques: string) => `
           | R3.03 ${premier.replace(/[^|]/g, "")} | SAE3.01 | | |
Nom Prénom | ${premier} | DS1 | DS2 | Abs | Moy
Coef UE31  | 2 ${premier.replace(/[^|]/g, "")} | 1 | | |
MARTIN Lou | ${marques} | 8 | 12 | 3 | 13`;

  test("« Abs » puis « Moy » n’en sont pas, si aucun autre module n’a ces colonnes", () => {
    const promotion = lire([feuille("S3", table("DS1 | DS2", "10 | 12"))]);
    expect(notes(promotion)).toEqual({ "MARTIN Lou": { "R3.03": 11, "SAE3.01": 10 } });
  });

  test("ni « Moy » après « Note », si les autres n’ont que leur note", () => {
    const promotion = lire([
      feuille(
        "S3",
        `
           | R3.03 | R3.10 | SAE3.01 |
Nom Prénom | Note  | Note  | Note    | Moy
Coef UE31  | 2     | 1     | 1       |
MARTIN Lou | 10    | 12    | 8       | 13`
      ),
    ]);
    expect(notes(promotion)).toEqual({ "MARTIN Lou": { "R3.03": 10, "R3.10": 12, "SAE3.01": 8 } });
  });

  test("« Moy » juste après ses évaluations en est, même si d’autres n’en ont pas", () => {
    const promotion = lire([
      feuille(
        "S3",
        `
           | R3.03 |     | SAE3.01 |     |
Nom Prénom | DS1   | DS2 | DS1     | DS2 | Moy
Coef UE31  | 2     |     | 1       |     |
MARTIN Lou | 10    | 12  | 8       | 12  | 11`
      ),
    ]);
    expect(notes(promotion)).toEqual({ "MARTIN Lou": { "R3.03": 11, "SAE3.01": 11 } });
  });

  test("ils en sont, si un autre module a les mêmes", () => {
    const promotion = lire([feuille("S3", table("DS1 | DS2 | Abs | Moy", "10 | 13 | 0 | 11"))]);
    expect(notes(promotion)).toEqual({ "MARTIN Lou": { "R3.03": 11, "SAE3.01": 13 } });
  });
});

describe("une note du module qui sort de l’intervalle de ses évaluations est dite", () => {
  const grille = (titre: string, finales: readonly number[]) =>
    lire([
      feuille(
        "S3",
        `
           | R3.03 | | R3.10
Nom Prénom | TP | ${titre} | DS
Coef UE31  | 2 | | 1
MARTIN Lou | 8 | ${finales[0]} | 15
PETIT Ali  | 12 | ${finales[1]} | 9
ROUX Zoé   | 16 | ${finales[2]} | 11`
      ),
    ]);

  test("« Note » qui n’a rien à voir avec le TP", () => {
    expect(anomalies(grille("Note", [12, 5, 16]))).toEqual([
      "S3!C1 avertissement : R3.03 : sa note est lue dans cette colonne, mais 2 étudiants sur 3 l’ont hors de l’intervalle de leurs évaluations (« TP »). Si c’est une évaluation de plus, numérotez-la (« DS3 »).",
    ]);
  });

  test("à un demi-point près, ou pour la moitié au plus, rien n’est à dire", () => {
    expect(anomalies(grille("Note", [8.5, 11.5, 19]))).toEqual([]);
  });
});
