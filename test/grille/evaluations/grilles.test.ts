/** Evaluations where staff keep them: under a code, beside one another, in a sheet each. */
import { feuille } from "../feuilles";
import { anomalies, coefficients, lire, notes } from "../promotions";

describe("sous le code du module", () => {
  test("une ligne « Coef évaluation », une ligne « Sur », une ligne par UE", () => {
    const promotion = lire([
      feuille(
        "S3",
        `
                | R3.03 |     |    | R3.10
Nom Prénom      | DS1   | DS2 | TP | DS
Coef évaluation | 1     | 2   | 1  | 1
Sur             | 20    | 40  | 10 | 20
Coef UE31       | 2     |     |    | 1
MARTIN Lou      | 8     | 30  | 6  | 15
PETIT Ali       | ABJ   | ABI | 9  | 12
ROUX Zoé        | 8     |     | 6  | 15`
      ),
    ]);
    // (8 + 2 × 15 + 12) / 4; (2 × 0 + 18) / 3
    expect(notes(promotion)).toEqual({
      "MARTIN Lou": { "R3.03": 12.5, "R3.10": 15 },
      "PETIT Ali": { "R3.03": 6, "R3.10": 12 },
      "ROUX Zoé": { "R3.03": "attente", "R3.10": 15 },
    });
    expect(coefficients(promotion)).toEqual({ UE31: { "R3.03": 2, "R3.10": 1 } });
    expect(promotion.colonnes[0]!.evaluations).toEqual([
      { nom: "DS1", feuille: 0, colonne: 1, maximum: 20, poids: 1 },
      { nom: "DS2", feuille: 0, colonne: 2, maximum: 40, poids: 2 },
      { nom: "TP", feuille: 0, colonne: 3, maximum: 10, poids: 1 },
    ]);
    expect(promotion.colonnes[1]!.evaluations).toBeUndefined();
    expect(anomalies(promotion)).toEqual([
      "S3!B1 information : R3.03 est la moyenne de ses évaluations : « DS1 » (coefficient 1), « DS2 » sur 40 (coefficient 2) et « TP » sur 10 (coefficient 1).",
    ]);
  });

  test("une note au-dessus du maximum est une erreur, et le module attend", () => {
    const promotion = lire([
      feuille(
        "S3",
        `
           | UE31      |
Nom Prénom | R3.03 /40 | R3.10
Coef       | 2         | 1
MARTIN Lou | 40        | 15
PETIT Ali  | 40.5      | 12`
      ),
    ]);
    expect(notes(promotion)).toEqual({
      "MARTIN Lou": { "R3.03": 20, "R3.10": 15 },
      "PETIT Ali": { "R3.03": "attente", "R3.10": 12 },
    });
    expect(anomalies(promotion)).toContain(
      "S3!B5 erreur : « 40,5 » dépasse 40. Écrivez la note sur 40."
    );
  });

  test("une ancienne colonne à côté de la bonne n’en est pas une évaluation, même sous des dates", () => {
    const promotion = lire([
      feuille(
        "S3",
        `
Nom Prénom | R3.03      | R3.03 (ancien)
           | DS du 14/3 | DS du 15/3
Coef UE31  | 2          | 2
MARTIN Lou | 8          | 15`
      ),
    ]);
    expect(notes(promotion)).toEqual({ "MARTIN Lou": { "R3.03": 8 } });
    expect(anomalies(promotion)).toEqual([
      "S3!C1 erreur : R3.03 figure deux fois : seule la première colonne est lue. Gardez une seule colonne par module.",
    ]);
  });

  test("une évaluation sans coefficient, quand les autres en ont : le module n’est pas lu", () => {
    const promotion = lire([
      feuille(
        "S3",
        `
                | R3.03 |     |    | R3.10
Nom Prénom      | DS1   | DS2 | TP | DS
Coef évaluation | 1     | 2   |    | 1
Coef UE31       | 2     |     |    | 1
MARTIN Lou      | 8     | 15  | 12 | 15`
      ),
    ]);
    expect(notes(promotion)).toEqual({ "MARTIN Lou": { "R3.10": 15 } });
    expect(anomalies(promotion)[0]).toBe(
      "S3!B1 erreur : R3.03 : une de ses évaluations n’a pas de coefficient, les autres en ont. Il n’est pas lu ; écrivez celui qui manque, ou 0 si elle ne compte pas."
    );
  });

  test("« sur 40 » écrit une fois pour plusieurs évaluations : on ne sait pas desquelles, le module n’est pas lu", () => {
    const promotion = lire([
      feuille(
        "S3",
        `
                | R3.03 /40 |     | R3.10
Nom Prénom      | DS1       | DS2 | DS
Coef UE31       | 2         |     | 1
MARTIN Lou      | 8         | 15  | 15`
      ),
    ]);
    expect(notes(promotion)).toEqual({ "MARTIN Lou": { "R3.10": 15 } });
    expect(anomalies(promotion)[0]).toBe(
      "S3!B1 erreur : R3.03 : son maximum est écrit une fois pour plusieurs évaluations. Il n’est pas lu ; écrivez celui de chacune (« DS1 sur 40 »), ou ramenez leurs notes sur 20."
    );
  });
});

test("le code répété devant chaque évaluation ; celle sans nom est la moyenne, qui l’emporte", () => {
  const promotion = lire([
    feuille(
      "S3",
      `
Nom Prénom | R3.03 DS1 | R3.03 DS2 | R3.10 DS1 | R3.10 DS2 | R3.10
Coef UE31  | 2         |           |           |           | 1
MARTIN Lou | 8         | 12        | 3         | 5         | 15`
    ),
  ]);
  expect(notes(promotion)).toEqual({ "MARTIN Lou": { "R3.03": 10, "R3.10": 15 } });
  expect(coefficients(promotion)).toEqual({ UE31: { "R3.03": 2, "R3.10": 1 } });
});

test("deux colonnes de même nom ne sont pas deux évaluations", () => {
  const promotion = lire([
    feuille(
      "S3",
      `
Nom Prénom | R3.03 DS | R3.03 DS | R3.10
Coef UE31  | 2        | 2        | 1
MARTIN Lou | 8        | 12       | 15`
    ),
  ]);
  expect(anomalies(promotion)).toEqual([
    "S3!C1 erreur : R3.03 figure deux fois : seule la première colonne est lue. Gardez une seule colonne par module.",
  ]);
});

test("plusieurs notes au-dessus de 20 sans que rien ne dise sur combien : la colonne n’est pas lue", () => {
  const promotion = lire([
    feuille(
      "S3",
      `
Nom Prénom | R3.03 | R3.10
Coef UE31  | 2     | 1
MARTIN Lou | 31    | 15
PETIT Ali  | 18    | 12
ROUX Zoé   | 25    | 9`
    ),
  ]);
  expect(notes(promotion)["PETIT Ali"]).toEqual({ "R3.10": 12 });
  expect(anomalies(promotion)[0]).toBe(
    "S3!B1 erreur : « R3.03 » a plusieurs notes au-dessus de 20 : cette colonne n’est pas lue. Écrivez dans son en-tête sur combien elle est notée (« sur 40 »)."
  );
});
