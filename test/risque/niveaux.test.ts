import { evaluerRisque } from "../../src/risque";
import { annee, decide, decideTous, uneUe } from "../reglement/promotion";
import type { Dossier } from "../../src/reglement";

const risque = (dossier: Dossier) => evaluerRisque(dossier, dossier.ues, dossier.rcues);
/** RCUE means, both UE at that mean, in a year of the first cycle. */
const deRcue = (...moyennes: number[]) =>
  risque(
    decide(
      annee(moyennes.length),
      moyennes.flatMap((m) => [m, m])
    )
  );

describe("en fin d’année", () => {
  test.each<[string, number[], string]>([
    ["un RCUE juste sous 8", [14, 14, 14, 7.99], "critique"],
    ["un RCUE à 8, trois acquis : passage de droit seulement", [14, 14, 14, 8], "alerte"],
    ["un RCUE juste sous 10", [14, 14, 14, 9.99], "alerte"],
    ["la moitié des RCUE à 10", [14, 14, 9, 9], "critique"],
    ["plus de la moitié", [14, 14, 14, 9], "alerte"],
    ["un RCUE à 10 : juste au-dessus", [14, 14, 14, 10], "vigilance"],
    ["un RCUE à 10,49", [14, 14, 14, 10.49], "vigilance"],
    ["un RCUE à 10,50", [14, 14, 14, 10.5], "aucun"],
  ])("%s : %s", (_, moyennes, niveau) => expect(deRcue(...moyennes).niveau).toBe(niveau));

  test("une UE compensée appelle la vigilance, et la raison la nomme", () => {
    expect(risque(decide(annee(2), [9, 13, 14, 14]))).toEqual({
      niveau: "vigilance",
      motifs: ["UE compensée : UE11 à 9,00"],
    });
  });

  test("toutes les raisons sont dites, la plus grave d’abord", () => {
    expect(deRcue(14, 14, 14, 14, 7).motifs).toEqual(["RCUE sous 8 : UE15+UE25 à 7,00"]);
    expect(deRcue(14, 9, 7).motifs).toEqual([
      "RCUE sous 8 : UE13+UE23 à 7,00",
      "2 RCUE sur 3 sous 10",
      "RCUE entre 8 et 10 : UE12+UE22 à 9,00",
    ]);
  });

  test.each<[string, number[], string]>([
    ["20 % exactement", [1, 4], "vigilance"],
    ["moins de 20 %", [19, 81], "aucun"],
  ])("une note attendue sur un module qui pèse %s de l’UE", (_, coefficients, niveau) => {
    const [dossier] = decideTous(uneUe(coefficients), [
      [null, 15, 15],
      [15, 15, 15],
    ]);
    expect(risque(dossier!).niveau).toBe(niveau);
  });
});

describe("tant que seul le semestre impair a des notes", () => {
  test.each([
    [7.99, "alerte"],
    [8, "vigilance"],
    [9.99, "vigilance"],
    [10, "aucun"],
  ])("une UE à %d : %s", (moyenne, niveau) => {
    expect(risque(decide(annee(2), [moyenne, null, 14, null])).niveau).toBe(niveau);
  });
});

test("un étudiant qui a quitté la promotion n’est pas à risque", () => {
  const dossier = decide(annee(1), [3, 3], {}, { statut: "DEM", s1s2: null });
  expect(risque(dossier)).toEqual({ niveau: "aucun", motifs: [] });
});
