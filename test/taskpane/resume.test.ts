import { delibererFeuilles } from "../../src/deliberation";
import { CATALOGUE } from "../../src/maquette";
import { REGLAGES } from "../../src/reglement";
import { cibleDe, decrire, resumer } from "../../src/taskpane/resume";
import { classeurDeMoyennes } from "./classeur-montre";

const OPTIONS = { maquettes: CATALOGUE, reglages: REGLAGES, date: "2026-11-22" };

test("ce qui a été reconnu", async () => {
  const deliberation = delibererFeuilles(await classeurDeMoyennes().lire(), OPTIONS);
  const { lecture, ...reconnu } = decrire(deliberation);
  // What was read of each sheet is told by its own tests.
  expect(lecture.feuilles).toHaveLength(1);
  expect(reconnu).toEqual({
    feuilles: [{ nom: "Moyennes", semestres: [3, 4] }],
    etudiants: 4,
    annee: 2,
    programme: null,
    reglages: REGLAGES,
    anterieures: { sources: [], inconnus: [] },
    feuilleReglages: null,
    miAnnee: false,
    anomalies: [
      expect.objectContaining({
        ...{ feuille: "Moyennes", gravite: "erreur", etudiants: 1 },
        anomalies: [expect.objectContaining({ cellule: "E5" })],
      }),
    ],
  });
});

test("les comptes, et les étudiants à risque avec leur ligne", async () => {
  const deliberation = delibererFeuilles(await classeurDeMoyennes().lire(), OPTIONS);
  expect(resumer(deliberation)).toEqual({
    jury: { decides: 0, comptes: [], ecarts: [], mouvements: [] },
    propositions: [
      { code: "ADM", nombre: 2 },
      { code: "jury", nombre: 1 },
      { code: "en attente", nombre: 1 },
    ],
    risques: [
      {
        niveau: "critique",
        etudiants: [
          {
            etudiant: expect.objectContaining({ numero: "22100102" }),
            nom: "PETIT Ali",
            groupe: "A",
            motifs: ["RCUE sous 8 : UE31+UE41 à 7,50", "1 RCUE sur 2 sous 10"],
            cible: { feuille: "Moyennes", adresse: "3:3" },
          },
        ],
      },
      {
        niveau: "vigilance",
        etudiants: [
          // As in the promotion and on the sheet of follow-up: the less likely to pass comes first.
          expect.objectContaining({ nom: "LEROY Max" }),
          expect.objectContaining({ nom: "ROUX Zoé", motifs: ["UE compensée : UE31 à 9,00"] }),
        ],
      },
    ],
  });
});

test("les erreurs passent avant les avertissements, dans leur ordre", async () => {
  const deliberation = delibererFeuilles(await classeurDeMoyennes().lire(), OPTIONS);
  const [absnt] = deliberation.anomalies;
  const doute = { ...absnt!, gravite: "avertissement" as const, cellule: "A1" };
  const { anomalies } = decrire({ ...deliberation, anomalies: [doute, absnt!, doute] });
  const cellules = anomalies.map((groupe) => groupe.anomalies.map(({ cellule }) => cellule));
  expect(cellules).toEqual([["E5"], ["A1", "A1"]]);
});

test("une anomalie sans cellule mène en haut de sa feuille", () => {
  const anomalie = { feuille: "S3", gravite: "erreur" as const, message: "" };
  expect(cibleDe({ ...anomalie, cellule: "F12" })).toEqual({ feuille: "S3", adresse: "F12" });
  expect(cibleDe({ ...anomalie, cellule: null })).toEqual({ feuille: "S3", adresse: "A1" });
});
