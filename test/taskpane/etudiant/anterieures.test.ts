import type { Valeur } from "../../../src/classeur";
import type { Deliberation } from "../../../src/deliberation";
import { ClasseurMontre } from "../classeur-montre";
import { decrire, deliberer, S3, S4 } from "./classe";

const ENTETE = ["N°", "Nom", "Prénom", "Année", "Semestre", "UE", "Moyenne", "Code", "ECTS"];
const DE_LOU = [22100101, "MARTIN", "Lou"];
const D_ALI = [22100102, "PETIT", "Ali"];

/** The class, and a sheet of earlier years; nobody wrote whether S1 and S2 are validated. */
async function avecAnteriorite(...lignes: readonly (readonly Valeur[])[]): Promise<Deliberation> {
  const ouvert = new ClasseurMontre([
    { nom: "S3", cellules: S3 },
    { nom: "S4", cellules: S4.map((ligne) => ligne.slice(0, 6)) },
    { nom: "Antériorité", cellules: [ENTETE, ...lignes] },
  ]);
  return deliberer(await ouvert.lire());
}

const DE_BUT1: readonly (readonly Valeur[])[] = [
  [...D_ALI, "2024-2025", "S1", "UE11", 12.4, "ADM", 15],
  [...D_ALI, "2024-2025", "S1", "UE12", 9, "CMP", 15],
  [...D_ALI, "2024-2025", "S2", "UE21", 13, "ADM", 15],
  [...D_ALI, "2024-2025", "S2", "UE22", 11.25, "ADM", 15],
  [...DE_LOU, "", "S1-S2", "", "", "PASSERELLE", ""],
];

test("ce que le BUT1 a laissé, UE par UE, avec ses codes", async () => {
  const { anterieures } = decrire(await avecAnteriorite(...DE_BUT1), "PETIT");
  expect(anterieures).toMatchObject({ but: 2, s1s2: true, inconnus: [] });
  expect(anterieures.annees).toEqual([
    {
      ...{ anneeBut: 1, annee: "2024-2025", code: null },
      unites: [
        { nom: "UE11", moyenne: "12,40", code: "ADM" },
        { nom: "UE12", moyenne: "9,00", code: "CMP" },
        { nom: "UE21", moyenne: "13,00", code: "ADM" },
        { nom: "UE22", moyenne: "11,25", code: "ADM" },
      ],
    },
  ]);
});

test("une entrée par passerelle est dite, avec le point qui la permet", async () => {
  const { anterieures } = decrire(await avecAnteriorite(...DE_BUT1), "MARTIN");
  expect(anterieures.annees).toEqual([]);
  expect(anterieures.phrases).toContainEqual({
    phrase: "S1, S2 : PASSERELLE",
    point: "annexe 1, 3.3",
  });
});

test("ce que personne ne dit est dit inconnu", async () => {
  const { anterieures } = decrire(await avecAnteriorite(...DE_BUT1), "ROUX");
  expect(anterieures).toMatchObject({ s1s2: null, annees: [], phrases: [] });
  expect(anterieures.inconnus).toEqual([
    "S1 et S2 inconnus : le passage en S5 ne peut pas être vérifié.",
  ]);
});

test("un essai garde ce que la promotion dit des années passées", async () => {
  // Ali lacks UE22, which the others have: alone, the way through BUT1 would look complete.
  const sansUe22 = DE_BUT1.filter((ligne) => ligne[5] !== "UE22");
  const deZoe = DE_BUT1.slice(0, 4).map((ligne) => [22100103, "ROUX", "Zoé", ...ligne.slice(3)]);
  const promotion = await avecAnteriorite(...sansUe22, ...deZoe);
  const ali = decrire(promotion, "PETIT", { "R4.03": 14 });
  expect(ali.anterieures.s1s2).toBeNull();
  expect([ali.essayee?.proposition, ali.essayee?.passage]).toEqual(["ADM", "S5 : en attente"]);
});
