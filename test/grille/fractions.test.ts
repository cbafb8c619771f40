/**
 * Percentages (65 % is 0.65 for Excel) and times (12:30 typed for 12,30 is 0.520833…) where marks should stand. Not proved
 * here: a time that is a short decimal (6:00 is 0.25), or a percentage alone among marks: nothing tells them from a mark.
 */
import { feuille } from "./feuilles";
import { anomalies, lire, notes } from "./promotions";

const NOMS = ["MARTIN Lou", "PETIT Ali", "LEROY Rui", "BENALI Zoé", "FAURE Eva", "DIALLO Awa"];

function avec(ecrites: readonly string[], titre = "R3.01") {
  const lignes = ecrites.map((ecrite, i) => `${NOMS[i]!} | ${ecrite} | 12`);
  const table = [`Nom Prénom | ${titre} | R3.02`, "Coef UE31 | 1 | 1", ...lignes].join("\n");
  const promotion = lire([feuille("S3", table)]);
  return {
    lues: Object.values(notes(promotion)).map((siennes) => siennes["R3.01"]),
    dites: anomalies(promotion).filter((dite) => !dite.includes("information")),
  };
}

const EN_ATTENTE = ["attente", "attente", "attente", "attente", "attente"];

test.each([
  ["des pourcentages", ["0.65", "0.4", "0.875", "1", "0.7"], "0,65"],
  ["écrits en texte", ["0,65", "0,4", "0,875", "1", "0,7"], "0,65"],
  ["des heures", ["0.4375", "0.5208333333333334", "0.6", "0.5", "0.75"], "0,4375"],
])("toutes les notes entre 0 et 1, %s : en attente, et une erreur", (_, ecrites, exemple) => {
  expect(avec(ecrites)).toEqual({
    lues: EN_ATTENTE,
    dites: [
      `S3!B1 erreur : Toutes les notes de R3.01 sont entre 0 et 1 (« ${exemple} ») : ce sont des pourcentages (65 % vaut 0,65), ou des heures (12:30 vaut 0,52). Elles sont en attente : écrivez-les sur 20.`,
    ],
  });
});

test("un code garde son sens, une case vide aussi", () => {
  const { lues } = avec(["0.65", "ABI", "0.875", "0.55", "0.7", "0.9"]);
  expect(lues).toEqual(["attente", "absence", "attente", "attente", "attente", "attente"]);
});

test("sur un autre maximum aussi", () => {
  const { lues, dites } = avec(["0.65", "0.4", "0.875", "0.55", "0.7"], "R3.01 /40");
  expect(lues).toEqual(EN_ATTENTE);
  expect(dites).toHaveLength(1);
  expect(dites[0]).toContain("écrivez-les sur 40");
});

describe("de vraies notes ne sont pas touchées", () => {
  test.each([
    ["une seule au-dessus de 1", ["0.65", "0.4", "0.875", "0.55", "1.5"]],
    ["quatre notes seulement", ["0.65", "0.4", "0.875", "0.55"]],
    ["des notes entières", ["0", "1", "0", "1", "0"]],
    ["des zéros, et deux petites notes", ["0", "0", "0", "0.5", "0.75"]],
    ["0,5 et 0,75 parmi d’autres", ["0.5", "12", "0.75", "0.25", "14"]],
    ["des décimales quelconques", ["0.52", "12", "0.33", "0.6667", "14"]],
  ])("%s", (_, ecrites) => {
    expect(avec(ecrites)).toEqual({ lues: ecrites.map(Number), dites: [] });
  });
});

describe("une heure parmi des notes est comptée, et dite", () => {
  test.each([
    ["0.5208333333333334", "0,5208", "12:30", "12,30"],
    ["0.520833333", "0,5208", "12:30", "12,30"],
    ["0.3854166666666667", "0,3854", "9:15", "9,15"],
  ])("%s", (ecrite, courte, heure, note) => {
    const { lues, dites } = avec([ecrite, "12", "14"]);
    expect(lues[0]).toBeCloseTo(Number(ecrite), 9);
    expect(dites).toEqual([
      `S3!B3 avertissement : « ${courte} » est compté comme une note, mais c’est ce que vaut l’heure ${heure}. Écrivez ${note}, ou vérifiez la note.`,
    ]);
  });
});

test("deux groupes, chacun sa feuille : seul celui qui a des pourcentages attend", () => {
  const groupe = (nom: string, lignes: string) =>
    feuille(nom, `Nom Prénom | R3.01\nCoef UE31 | 1\n${lignes}`);
  const promotion = lire([
    groupe(
      "S3 A",
      NOMS.slice(0, 5)
        .map((nom, i) => `${nom} | 0.${i + 4}5`)
        .join("\n")
    ),
    groupe("S3 B", "DIALLO Awa | 13"),
  ]);
  const lues = notes(promotion);
  expect(lues["MARTIN Lou"]!["R3.01"]).toBe("attente");
  expect(lues["DIALLO Awa"]!["R3.01"]).toBe(13);
});

test("une colonne de rattrapage en pourcentages ne remplace rien", () => {
  const lignes = NOMS.slice(0, 5).map((nom, i) => `${nom} | ABI | 0.${i + 4}5`);
  const table = ["Nom Prénom | R3.01 | Rattrapage", "Coef UE31 | 1 |", ...lignes].join("\n");
  const promotion = lire([feuille("S3", table)]);
  expect(notes(promotion)["MARTIN Lou"]).toEqual({ "R3.01": "absence" });
  expect(anomalies(promotion)).toContainEqual(
    "S3!C1 erreur : Toutes les notes de Rattrapage sont entre 0 et 1 (« 0,45 ») : ce sont des pourcentages (65 % vaut 0,65), ou des heures (12:30 vaut 0,52). Elles sont en attente : écrivez-les sur 20."
  );
});
