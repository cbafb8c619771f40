import { SANS_ANTERIORITE, type Anteriorite } from "../../src/reglement";
import { feuilleAnteriorite } from "../../src/restitution";
import { relue } from "./promotion";

/* That such a sheet reads back to the same earlier years is tested with its reader. */
const ANTERIORITE: Anteriorite = {
  ues: [
    {
      ...{ code: "UE11", semestre: 1, competence: 1, annee: "2024-2025" },
      ...{ moyenne: 11.125, decision: "ADM", ects: 7 },
    },
    {
      ...{ code: "UE22", semestre: 2, competence: 2, annee: null },
      ...{ moyenne: 9.5, decision: null, ects: null },
    },
  ],
  rcues: [{ competence: 2, anneeBut: 1, annee: "2024-2025", moyenne: null, decision: "ADJ" }],
  annees: [{ anneeBut: 1, annee: "2024-2025", code: "PAS1NCI" }],
  dispenses: [{ semestre: 3, motif: "TRANSFERT" }],
};
const ecrite = feuilleAnteriorite(
  [
    { etudiant: { numero: "22100101", nom: "MARTIN", prenom: "Lou" }, anteriorite: ANTERIORITE },
    { etudiant: { numero: "12AB3", nom: "PETIT", prenom: "Ali" }, anteriorite: SANS_ANTERIORITE },
  ],
  { nom: "Antériorité", depuis: "BUT1-2025.xlsx", date: "2026-07-03T14:05" }
);

test("une ligne par dispense, UE, RCUE et année, sous un titre qui dit d’où elles viennent", () => {
  expect(relue(ecrite)).toEqual([
    [
      "Copié par Jury BUT depuis BUT1-2025.xlsx le 03/07/2026 14:05",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
    ],
    [expect.stringContaining("lues à chaque calcul"), "", "", "", "", "", "", "", ""],
    ["N°", "Nom", "Prénom", "Année", "Semestre", "UE", "Moyenne", "Code", "ECTS"],
    [22100101, "MARTIN", "Lou", "", "S3", "", "", "TRANSFERT", ""],
    [22100101, "MARTIN", "Lou", "2024-2025", "S1", "UE11", 11.125, "ADM", 7],
    [22100101, "MARTIN", "Lou", "", "S2", "UE22", 9.5, "", ""],
    [22100101, "MARTIN", "Lou", "2024-2025", "BUT1", "RCUE 2", "", "ADJ", ""],
    [22100101, "MARTIN", "Lou", "2024-2025", "BUT1", "", "", "PAS1NCI", ""],
  ]);
});

test("le nom de la feuille est celui que l’appelant a trouvé libre", () =>
  expect(ecrite.nom).toBe("Antériorité"));
