/** The forms that other programs write. What this does not prove: that every version of those programs writes them so. */
import { CATALOGUE } from "../../../src/maquette";
import { feuille } from "../feuilles";
import { anomalies, lire, notes } from "../promotions";

const MAQUETTE = {
  ...CATALOGUE[0]!,
  ues: [
    {
      ...{ code: "UE31", semestre: 3, competence: 1, niveau: null, intitule: "", ects: 30 },
      modules: [
        { code: "R3.01", intitule: "Mécanique", pole: "ressource" as const, coefficient: 2 },
        { code: "R3.02", intitule: "Anglais", pole: "ressource" as const, coefficient: 1 },
      ],
    },
  ],
};

describe("la saisie de ScoDoc : une feuille par évaluation", () => {
  const saisie = (nom: string, id: string, coef: string, table: string) =>
    feuille(
      nom,
      `
Feuille saisie note (à enregistrer au format excel)
Module : R3.01 Mécanique
${coef}

!${id} | Nom | Prénom | Groupe | ${table}
  | Code notes
  | ABS | absent (0)`
    );

  test("deux évaluations du module, sur des maxima et avec des coefficients différents", () => {
    const promotion = lire(
      [
        saisie(
          "DS1",
          "1842",
          "Coef. de l’évaluation : | 1",
          "Note sur 20\n!5512 | MARTIN | Lou | TD1 | 12.5\n!5513 | PETIT | Ali | DEM | ABS"
        ),
        saisie(
          "DS2",
          "1843",
          "Évaluation du 12/11 (coef. 3)",
          "Note sur 40\n!5513 | PETIT | Ali | DEM | 20\n!5512 | MARTIN | Lou | TD1 | 30"
        ),
        feuille("Anglais", "N | Nom | Prénom | R3.02\n | MARTIN | Lou | 11\n | PETIT | Ali | 9"),
      ],
      { maquette: MAQUETTE }
    );
    // (12,5 + 3 × 15) / 4
    expect(notes(promotion)).toEqual({
      "MARTIN Lou": { "R3.01": 14.375, "R3.02": 11 },
      "PETIT Ali": { "R3.01": 7.5, "R3.02": 9 },
    });
    expect(promotion.etudiants.map(({ statut }) => statut)).toEqual(["inscrit", "DEM"]);
    expect(anomalies(promotion)).toContain(
      "DS1!E5 information : R3.01 est la moyenne de ses évaluations : « DS1 » (coefficient 1) et « DS2 » sur 40 (coefficient 3)."
    );
  });

  test("une évaluation en deux feuilles, une par groupe, n’en est qu’une", () => {
    const promotion = lire(
      [
        saisie("TD1", "1842", "Coef. : | 1", "Note sur 20\n!5512 | MARTIN | Lou | TD1 | 12"),
        saisie("TD2", "1842", "Coef. : | 1", "Note sur 20\n!5513 | PETIT | Ali | TD2 | 8"),
      ],
      { maquette: MAQUETTE }
    );
    expect(notes(promotion)["MARTIN Lou"]!["R3.01"]).toBe(12);
    expect(notes(promotion)["PETIT Ali"]!["R3.01"]).toBe(8);
  });
});

test("l’export d’un intranet : plusieurs évaluations d’un module, « -0.01 » n’est pas saisie", () => {
  const promotion = lire(
    [
      feuille(
        "Export",
        `
         |        | BUT2 - S3
         |        | Module      | R3.01     | R3.02   | R3.01
         |        | Code Apogée | T3R301    | T3R302  | T3R301
         |        | Matière     | Mécanique | Anglais | Mécanique
         |        | Évaluation  | DS1       | DS      | TP
         |        | Commentaire |           |         |
         |        | Coefficient | "2.00"    | "1.00"  | "1.00"

22100134 | MARTIN | Lou         | "12.50"   | "11.00" | "8.00"
22100135 | PETIT  | Ali         | "-0.01"   | "9.00"  | "10.00"`
      ),
    ],
    { maquette: MAQUETTE }
  );
  expect(notes(promotion)).toEqual({
    "MARTIN Lou": { "R3.01": 11, "R3.02": 11 },
    "PETIT Ali": { "R3.01": "attente", "R3.02": 9 },
  });
  expect(promotion.etudiants.map(({ numero }) => numero)).toEqual(["22100134", "22100135"]);
});

describe("le carnet de notes de Moodle", () => {
  const carnet = (nom: string, total: string, notesDeLou: string, notesDAli: string) =>
    feuille(
      nom,
      `
Prénom | Nom de famille | Numéro d’identification | Devoir : Compte rendu (Brut) | Test : QCM 2 (Brut) ${total}
Lou    | MARTIN         | 22100134                | ${notesDeLou}
Ali    | PETIT          | 22100135                | ${notesDAli}`
    );

  test("d’un module que nomme la feuille : le total du cours est sa note", () => {
    const promotion = lire(
      [carnet("R3.01", "| Total du cours (Brut)", "12 | 8 | 11", "6 | - | 6")],
      {
        maquette: MAQUETTE,
      }
    );
    expect(notes(promotion)["MARTIN Lou"]!["R3.01"]).toBe(11);
    expect(notes(promotion)["PETIT Ali"]!["R3.01"]).toBe(6);
  });

  test("sans total, ses activités sont ses évaluations", () => {
    const promotion = lire([carnet("Notes R3.01", "", "12 | 8", "6 | -")], { maquette: MAQUETTE });
    expect(notes(promotion)["MARTIN Lou"]!["R3.01"]).toBe(10);
    expect(notes(promotion)["PETIT Ali"]!["R3.01"]).toBe("attente");
  });

  test("un total sur 100, sans que rien ne le dise, n’est pas lu comme une note sur 20", () => {
    const promotion = lire(
      [carnet("R3.01", "| Total du cours (Brut)", "12 | 8 | 55", "6 | 4 | 30")],
      { maquette: MAQUETTE }
    );
    expect(anomalies(promotion).join()).toContain("a plusieurs notes au-dessus de 20");
  });

  test("d’un module inconnu, n’est pas lu", () => {
    const promotion = lire([
      carnet("Notes", "| Total du cours (Brut)", "12 | 8 | 11", "6 | 4 | 5"),
    ]);
    expect(anomalies(promotion)[0]).toContain("Aucune grille de notes reconnue");
  });
});
