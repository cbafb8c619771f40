/** A19: a second mark takes the place of the first as the settings say; the mark in the table is the one that counts. */
import { REGLAGES, type Reglages } from "../../src/reglement";
import { feuille } from "./feuilles";
import { anomalies, lire, notes } from "./promotions";

const avec = (table: string, rattrapage: Reglages["rattrapage"] = "meilleure") =>
  lire([feuille("S3", table)], { reglages: { ...REGLAGES, rattrapage } });

describe("à quel module va la seconde note", () => {
  test.each(["Rattrapage R3.03", "R3.03 rattrapage", "R3.03 session 2", "2nde chance R3.03"])(
    "« %s » : au module nommé, où que soit la colonne",
    (entete) => {
      const promotion = avec(`
           | UE31  |       | UE32  |
Nom Prénom | R3.03 | R3.10 | R3.01 | ${entete} | Rang
Coef       | 2     | 1     | 2     |
MARTIN Lou | 8     | 9     | 10    | 12 | 1`);
      expect(notes(promotion)).toEqual({ "MARTIN Lou": { "R3.03": 12, "R3.10": 9, "R3.01": 10 } });
      expect(promotion.feuilles[0]!.complements).toEqual([
        { colonne: 4, genre: "rattrapage", sur: "R3.03" },
      ]);
      expect(promotion.feuilles[0]!.laissees!.map(({ index }) => index)).toEqual([5]);
      expect(anomalies(promotion)).toEqual([]);
    }
  );

  test("« Rattrapage », juste après la colonne du module : à ce module", () => {
    const promotion = avec(`
           | UE31  |            |       |
Nom Prénom | R3.03 | Rattrapage | R3.10 | Session 2
Coef       | 2     |            | 1     |
MARTIN Lou | 8     | 12         | 9     | 11`);
    expect(notes(promotion)).toEqual({ "MARTIN Lou": { "R3.03": 12, "R3.10": 11 } });
    expect(anomalies(promotion)).toEqual([]);
  });

  test("sous le code du module, à côté de sa note, ou de la moyenne de ses évaluations", () => {
    const promotion = avec(`
           | UE31  |            |       |    |         |
Nom Prénom | R3.03 |            | R3.10 |    |         |
           | Note  | Rattrapage | DS    | TP | Moyenne | Rattrapage
Coef       | 2     |            |       |    | 1       |
MARTIN Lou | 8     | 12         | 7     | 9  | 8       | 11`);
    expect(notes(promotion)).toEqual({ "MARTIN Lou": { "R3.03": 12, "R3.10": 11 } });
    expect(anomalies(promotion)).toEqual([]);
  });

  test("un module qui a une colonne par UE : nommé, toutes ; sous une UE, ou à côté, celle-là", () => {
    const grille = (entete: string, place: number) => {
      const colonnes = ["R3.14", "R3.14"];
      colonnes.splice(place, 0, entete);
      const ues = ["UE31", "UE32"];
      ues.splice(place, 0, "");
      const marques = ["8", "9"];
      marques.splice(place, 0, "12");
      const coefs = ["1", "1"];
      coefs.splice(place, 0, "");
      return notes(
        avec(`
           | ${ues.join(" | ")}
Nom Prénom | ${colonnes.join(" | ")}
Coef       | ${coefs.join(" | ")}
MARTIN Lou | ${marques.join(" | ")}`)
      )["MARTIN Lou"];
    };
    expect(grille("Rattrapage R3.14", 2)).toEqual({ "UE31/R3.14": 12, "UE32/R3.14": 12 });
    expect(grille("Rattrapage R3.14", 1)).toEqual({ "UE31/R3.14": 12, "UE32/R3.14": 9 });
    expect(grille("Rattrapage", 1)).toEqual({ "UE31/R3.14": 12, "UE32/R3.14": 9 });
    expect(grille("Rattrapage", 2)).toEqual({ "UE31/R3.14": 8, "UE32/R3.14": 12 });
    expect(grille("Rattrapage R3.14 UE31", 2)).toEqual({ "UE31/R3.14": 12, "UE32/R3.14": 9 });
  });

  test("le module est dans une autre feuille : l’étudiant y est retrouvé", () => {
    const promotion = lire([
      feuille(
        "S3",
        "N° | Nom | R3.03\n | Coef UE31 | 1\n22100123 | MARTIN Lou | 8\n22100124 | PETIT Ali | 9"
      ),
      feuille(
        "SAE S3",
        "N° | Nom | SAE3.01 | Rattrapage R3.03\n | Coef UE31 | 2 |\n22100124 | PETIT Ali | 14 | 13\n22100123 | MARTIN Lou | 11 |"
      ),
    ]);
    expect(notes(promotion)).toEqual({
      "MARTIN Lou": { "R3.03": 8, "SAE3.01": 11 },
      "PETIT Ali": { "R3.03": 13, "SAE3.01": 14 },
    });
  });

  test("seule au bout d’une moyenne, ou d’un module sans colonne : elle ne va nulle part, et c’est dit", () => {
    const nue = avec("Nom Prénom | UE31 | Rattrapage\nMARTIN Lou | 8 | 12");
    expect(notes(nue)).toEqual({ "MARTIN Lou": { UE31: 8 } });
    expect(anomalies(nue)).toEqual([
      "S3!C1 avertissement : N’entre pas dans les moyennes calculées : « Rattrapage » (colonne C). Pour qu’elle compte, nommez la colonne « Bonus », « Malus UE31 » ou « Rattrapage R3.01 ».",
    ]);
    const ailleurs = avec(
      "Nom Prénom | R3.03 | Rattrapage R3.99\nCoef UE31 | 1 |\nMARTIN Lou | 8 | 12"
    );
    expect(notes(ailleurs)).toEqual({ "MARTIN Lou": { "R3.03": 8 } });
    expect(anomalies(ailleurs)).toEqual([
      "S3!C1 avertissement : « Rattrapage R3.99 » : aucune colonne de ce module, ce rattrapage ne compte pas. Écrivez le code du module comme dans sa colonne.",
    ]);
  });

  test("sur un autre maximum que 20 : elle n’est pas lue comme une note sur 20", () => {
    const promotion = avec(
      "Nom Prénom | R3.03 | Rattrapage R3.03 /40\nCoef UE31 | 1 |\nMARTIN Lou | 8 | 18"
    );
    expect(notes(promotion)).toEqual({ "MARTIN Lou": { "R3.03": 8 } });
    expect(anomalies(promotion)).toEqual([
      "S3!C1 erreur : « Rattrapage R3.03 /40 » est noté sur 40 : cette colonne n’est pas lue. Ramenez ses notes sur 20.",
    ]);
  });
});

describe("quelle note compte", () => {
  const retenue = (
    premiere: string,
    seconde: string,
    rattrapage: Reglages["rattrapage"] = "meilleure"
  ) =>
    notes(
      avec(
        `Nom Prénom | R3.03 | Rattrapage\nCoef UE31 | 1 |\nMARTIN Lou | ${premiere} | ${seconde}`,
        rattrapage
      )
    )["MARTIN Lou"]!["R3.03"];

  test.each([
    ["8", "7.99", 8],
    ["8", "8", 8],
    ["8", "8.01", 8.01],
    ["8", "12,5", 12.5],
    ["RAT", "5", 5],
    ["ATT", "5", 5],
    ["ABI", "5", 5],
    ["ABI", "0", 0],
    ["ABJ", "5", 5],
    ["", "5", 5],
    ["RAT", "", "rattrapage"],
    ["RAT", "-", "rattrapage"],
    ["RAT", "ABI", "rattrapage"],
    ["8", "ABI", 8],
    ["8", "", 8],
    ["ABI", "ABJ", "absence"],
    ["DEM", "12", "démission"],
    ["DEF", "12", "défaillant"],
  ])("la meilleure : « %s » puis « %s » donne %s", (premiere, seconde, attendue) => {
    expect(retenue(premiere, seconde)).toBe(attendue);
  });

  test.each([
    ["12", "8", 8],
    ["RAT", "8", 8],
    ["DEF", "8", 8],
    ["12", "", 12],
    ["12", "ABI", 12],
    ["12", "RAT", 12],
  ])("elle remplace toujours : « %s » puis « %s » donne %s", (premiere, seconde, attendue) => {
    expect(retenue(premiere, seconde, "remplace")).toBe(attendue);
  });

  test("une première note illisible peut être la meilleure : elle reste en attente, son erreur est dite", () => {
    const promotion = avec(
      "Nom Prénom | R3.03 | Rattrapage\nCoef UE31 | 1 |\nMARTIN Lou | 12? | 5"
    );
    expect(notes(promotion)).toEqual({ "MARTIN Lou": { "R3.03": "attente" } });
    expect(anomalies(promotion)).toEqual([
      "S3!B3 erreur : « 12? » n’est pas reconnu. Écrivez une note sur 20, ABI ou ABJ.",
    ]);
    expect(retenue("12?", "5", "remplace")).toBe(5);
  });

  test("une seconde note illisible : une erreur à son adresse, rien n’est remplacé", () => {
    const promotion = avec(
      "Nom Prénom | R3.03 | Rattrapage\nCoef UE31 | 1 |\nMARTIN Lou | 8 | oui"
    );
    expect(notes(promotion)).toEqual({ "MARTIN Lou": { "R3.03": 8 } });
    expect(anomalies(promotion)).toEqual([
      "S3!C3 erreur : « oui » n’est pas reconnu. Écrivez une note sur 20, ABI ou ABJ.",
    ]);
  });

  test("« montrée, sans effet » : rien n’est remplacé, et c’est dit une fois", () => {
    const promotion = avec(
      "Nom Prénom | R3.03 | Rattrapage\nCoef UE31 | 1 |\nMARTIN Lou | 8 | 12\nPETIT Ali | 8 | oui",
      "ignore"
    );
    expect(notes(promotion)).toMatchObject({ "MARTIN Lou": { "R3.03": 8 } });
    expect(anomalies(promotion)).toEqual([
      "S3!C1 information : « Rattrapage » ne remplace aucune note : les réglages disent « montrée, sans effet ».",
    ]);
  });

  test("deux notes contraires selon la feuille restent en attente", () => {
    const promotion = lire([
      feuille("S3", "Nom Prénom | R3.03 | Rattrapage\nCoef UE31 | 1 |\nMARTIN Lou | 8 | 10"),
      feuille("R3.03", "Nom Prénom | R3.03\nMARTIN Lou | 12"),
    ]);
    expect(notes(promotion)).toEqual({ "MARTIN Lou": { "R3.03": "attente" } });
  });
});
