/**
 * Columns « Bonus » and « Malus » that hold no points (A10, A11): marks on 20, hours, percentages, known by their header or
 * by numbers that no department gives. Not proved here: a column of hours that are all small, without a word of it.
 */
import { REGLAGES, type Reglages } from "../../src/reglement";
import { feuille } from "./feuilles";
import { ajouts, anomalies, lire } from "./promotions";

const NOMS = ["MARTIN Lou", "PETIT Ali", "LEROY Rui", "BENALI Zoé"];

/** One column of points beside a module, one number for each student. */
function avec(titre: string, ecrits: readonly string[], reglages: Partial<Reglages> = {}) {
  const lignes = ecrits.map((ecrit, i) => `${NOMS[i]!} | 9 | ${ecrit}`);
  const table = [`Nom Prénom | R3.03 | ${titre}`, "Coef UE31 | 1 |", ...lignes].join("\n");
  const promotion = lire([feuille("S3", table)], { reglages: { ...REGLAGES, ...reglages } });
  return { points: ajouts(promotion).map((ajout) => ajout.points), dites: anomalies(promotion) };
}

const PLUTOT_DES_POINTS =
  "Écrivez des points (0,5), et « Bonus (points) » en tête, ou choisissez dans les réglages ce que devient le nombre écrit.";

describe("l’en-tête dit que ce ne sont pas des points : la colonne ne compte pas, et c’est dit", () => {
  test.each([
    ["Bonus sport (note /20)", "une note et non des points", PLUTOT_DES_POINTS],
    ["Bonus sport sur 20", "une note et non des points", PLUTOT_DES_POINTS],
    ["Bonus / 10", "une note et non des points", PLUTOT_DES_POINTS],
    ["Bonus (%)", "un pourcentage et non des points", PLUTOT_DES_POINTS],
    [
      "Malus (h d'absence)",
      "des heures et non des points",
      "Écrivez des points (0,5), et « Malus (points) » en tête.",
    ],
    [
      "Malus absences (heures)",
      "des heures et non des points",
      "Écrivez des points (0,5), et « Malus (points) » en tête.",
    ],
  ])("« %s »", (titre, quoi, suite) => {
    expect(avec(titre, ["2", "1"])).toEqual({
      points: [],
      dites: [
        `S3!C1 avertissement : « ${titre} » contient, d’après son en-tête, ${quoi} : cette colonne ne compte pas. ${suite}`,
      ],
    });
  });

  test("rien n’y est écrit : rien à dire", () => {
    expect(avec("Bonus sport (note /20)", ["", "0"]).dites).toEqual([]);
  });

  test.each(["Malus (0,5 point par demi-journée)", "Malus absences", "Bonus 2025/26", "Bonus S3"])(
    "« %s » : des points",
    (titre) => {
      expect(avec(titre, ["0.5"])).toEqual({ points: [{ "MARTIN Lou": 0.5 }], dites: [] });
    }
  );

  test("quand les réglages attendent une note, « /20 » la confirme", () => {
    // 14 is 4 above 10: 4 × 0.05 = 0.2
    expect(avec("Bonus sport /20", ["14"], { bonus: "taux" })).toEqual({
      points: [{ "MARTIN Lou": 0.2 }],
      dites: [],
    });
    expect(avec("Bonus (%)", ["3"], { bonus: "taux" }).dites).toEqual([
      `S3!C1 avertissement : « Bonus (%) » contient, d’après son en-tête, un pourcentage et non une note : cette colonne ne compte pas. ${PLUTOT_DES_POINTS}`,
    ]);
  });

  test("« montrée, sans effet » : cela seul est dit", () => {
    expect(avec("Bonus /20", ["15", "12"], { bonus: "ignore" }).dites).toEqual([
      "S3!C1 information : « Bonus /20 » n’entre pas dans les moyennes calculées : les réglages disent « montrée, sans effet ».",
    ]);
  });
});

describe("des nombres trop grands pour être des points", () => {
  test("plusieurs : des notes, la colonne ne compte pas", () => {
    expect(avec("Bonus sport", ["15", "", "12", "0.5"])).toEqual({
      points: [],
      dites: [
        `S3!C1 avertissement : « Bonus sport » a 2 nombres au-dessus de 5 (« 15 » en C3) : ce sont des notes plutôt que des points, cette colonne ne compte pas. ${PLUTOT_DES_POINTS}`,
      ],
    });
  });

  test("plusieurs malus : des heures, la colonne ne compte pas, même celles qui dépassent 20", () => {
    expect(avec("Malus absences", ["4", "12", "-25", "2"])).toEqual({
      points: [],
      dites: [
        "S3!C1 avertissement : « Malus absences » a 2 nombres au-dessus de 5 (« 12 » en C4) : ce sont des heures, ou des notes, plutôt que des points, cette colonne ne compte pas. Écrivez des points (0,5), et « Malus (points) » en tête.",
      ],
    });
  });

  test("un seul : une faute de frappe, sa case ne compte pas", () => {
    expect(avec("Bonus", ["0.5", "15", "0.25"])).toEqual({
      points: [{ "MARTIN Lou": 0.5, "LEROY Rui": 0.25 }],
      dites: [
        "S3!C4 avertissement : « 15 » est trop grand pour des points : ce bonus ne compte pas. Corrigez le nombre ; si ce sont bien des points, écrivez « Bonus (points) » en tête de la colonne.",
      ],
    });
  });

  test("au seuil : 5 compte, 5,01 non", () => {
    expect(avec("Bonus", ["5", "5", "5"])).toEqual({
      points: [{ "MARTIN Lou": 5, "PETIT Ali": 5, "LEROY Rui": 5 }],
      dites: [],
    });
    expect(avec("Bonus", ["5.01"]).points).toEqual([{}]);
  });

  test("l’en-tête dit que ce sont des points : ils comptent, jusqu’à 20", () => {
    expect(avec("Malus (points)", ["6", "-20"])).toEqual({
      points: [{ "MARTIN Lou": 6, "PETIT Ali": 20 }],
      dites: [],
    });
  });

  test("quand les réglages attendent une note ou un pourcentage, ils n’ont rien de trop grand", () => {
    expect(avec("Bonus", ["14", "12"], { bonus: "paliers" })).toEqual({
      points: [{ "MARTIN Lou": 0.3, "PETIT Ali": 0.2 }],
      dites: [],
    });
    expect(avec("Bonus", ["6", "8"], { bonus: "pourcentage" }).dites).toEqual([]);
  });
});

test("quand les réglages attendent une note, des nombres tous sous 5 sont dits : ils ne donnent rien", () => {
  const dites = (ecrits: string[]) => avec("Bonus", ecrits, { bonus: "taux" }).dites;
  expect(dites(["0.5", "0.25"])).toEqual([
    "S3!C1 avertissement : Les notes de « Bonus » sont toutes inférieures à 5 et ne donnent aucun point : si ce sont des points, choisissez « points ajoutés à chaque UE » dans les réglages.",
  ]);
  expect(dites(["0.5", "8"])).toEqual([]);
  expect(dites(["0", ""])).toEqual([]);
});
