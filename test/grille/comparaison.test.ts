/** The means that the staff show, beside ours: with a bonus, either may be the one before it. */
import { comparerMoyennes } from "../../src/grille";
import { feuille } from "./feuilles";
import { lire } from "./promotions";

/** UE31 is (2 × 11 + 14) / 3 = 12; with the bonus 12.5. */
const comparer = (affichee: string, bonus: string) => {
  const feuilles = [
    feuille(
      "S3",
      `
Nom Prénom | R3.03 | R3.10 | Moy UE31    | ${bonus}
Coef UE31  | 2     | 1     |             |
MARTIN Lou | 11    | 14    | ${affichee} | 0.5`
    ),
  ];
  const notre = bonus === "Bonus" ? 12.5 : 12;
  return comparerMoyennes(lire(feuilles), feuilles, () => notre);
};

test.each(["12.5", "12,5", "12.51", "12", "11.99", "12.01"])(
  "la moyenne affichée %s, avec ou sans le bonus : rien à dire",
  (affichee) => {
    expect(comparer(affichee, "Bonus")).toEqual([]);
  }
);

test.each(["12.25", "12.52", "11.98", "13"])(
  "la moyenne affichée %s : ni l’une ni l’autre",
  (affichee) => {
    expect(comparer(affichee, "Bonus").map(({ cellule }) => cellule)).toEqual(["D3"]);
  }
);

test("sans colonne de bonus, il n’y a qu’une moyenne", () => {
  expect(comparer("12", "Remarque")).toEqual([]);
  expect(comparer("12.5", "Remarque")).toHaveLength(1);
});

test("ce qui diffère est dit de l’UE, en une phrase et sous un seul titre", () => {
  expect(comparer("13", "Bonus")).toEqual([
    {
      feuille: "S3",
      cellule: "D3",
      gravite: "avertissement",
      message:
        "La moyenne de l’UE31 affichée est 13,00, Jury BUT trouve 12,50. Vérifiez la formule : coefficients, cases vides et absences.",
      groupe: "moyennes de l’UE31 autres que celles de Jury BUT",
    },
  ]);
});
