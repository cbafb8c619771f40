/** A default, a resignation or a dropped UE: no mark to come changes it, and the level says so. */
import { ABANDON, ABSENCE, DEFAILLANT, DEMISSION, type Reglages } from "../../src/reglement";
import { annee, decide, INSCRIT } from "../reglement/promotion";
import { anneeDeModules, risqueDe } from "./promotion";

const niveauEtMotifs = (
  notes: readonly (number | null)[],
  { numero = 2, reglages = {} }: { numero?: number; reglages?: Partial<Reglages> } = {}
) => {
  const dossier = decide(annee(notes.length / 2, numero), notes, reglages);
  const { niveau, motifs } = risqueDe(dossier);
  return { niveau, motifs };
};
const [D, X] = [DEFAILLANT, null];

describe("une défaillance met le passage hors d’atteinte : critique, et la raison le dit", () => {
  test.each<[string, (number | null)[], string]>([
    ["partout, S4 à venir", [D, X, D, X, D, X], "UE31, UE32, UE33"],
    ["partout, année complète", [D, D, D, D, D, D], "UE31, UE41, UE32, UE42, UE33, UE43"],
    ["sur une UE, S4 à venir", [D, X, 12, X, 12, X], "UE31"],
    ["sur une UE, année complète", [D, 12, 14, 14, 14, 14], "UE31"],
    ["sur une UE paire, le reste à venir", [12, D, 12, X, 12, X], "UE41"],
  ])("%s", (_, notes, ues) => {
    const { niveau, motifs } = niveauEtMotifs(notes);
    expect(niveau).toBe("critique");
    expect(motifs[0]).toBe(`passage de droit hors d’atteinte : défaillance en ${ues}`);
  });

  test("elle n’est dite qu’une fois, et jamais comme une moyenne sous 8", () => {
    expect(niveauEtMotifs([D, 12, 14, 14, 14, 14]).motifs).toEqual([
      "passage de droit hors d’atteinte : défaillance en UE31",
    ]);
    expect(niveauEtMotifs([D, X, 14, X, 14, X]).motifs).toEqual([
      "passage de droit hors d’atteinte : défaillance en UE31",
    ]);
  });

  test("chaque état par son nom", () => {
    expect(niveauEtMotifs([D, 12, DEMISSION, 12, ABANDON, 12]).motifs[0]).toBe(
      "passage de droit hors d’atteinte : défaillance en UE31 ; démission en UE32 ; abandon en UE33"
    );
  });

  test("en BUT3, c’est le diplôme qui demande tous les RCUE", () => {
    expect(niveauEtMotifs([D, X, 14, X], { numero: 3 }).motifs[0]).toBe(
      "tous les RCUE à 10 hors d’atteinte : défaillance en UE51"
    );
  });

  test("ABI partout ne défaille que si le réglage le dit", () => {
    const partout = [ABSENCE, X, ABSENCE, X, ABSENCE, X];
    expect(niveauEtMotifs(partout, { reglages: { abi: "defaillant" } })).toEqual({
      niveau: "critique",
      motifs: [
        "passage de droit hors d’atteinte : défaillance en UE31, UE32, UE33",
        "3 absences injustifiées : M3.01, M3.02, M3.03",
      ],
    });
    expect(niveauEtMotifs(partout).motifs[0]).toBe(
      "passage de droit : il faudrait 20,00 de moyenne sur les notes à venir ; moins d’un étudiant sur 20 y parvient"
    );
  });

  test("une UE seule, sans RCUE ni passage", () => {
    const structure = { ...annee(1, 2), rcues: [] };
    expect(risqueDe(decide(structure, [D, X])).motifs).toEqual(["défaillance en UE31"]);
  });

  test("l’UE paire qui reste ouverte n’est pas tenue pour complète", () => {
    // UE41 stands at 10.20 with half of its marks to come.
    const structure = anneeDeModules([
      { semestre: 3, coefficients: [1] },
      { semestre: 4, coefficients: [1] },
      { semestre: 4, coefficients: [1] },
    ]);
    expect(risqueDe(decide(structure, [D, 10.2, X])).motifs).toEqual([
      "passage de droit hors d’atteinte : défaillance en UE31",
    ]);
  });

  test("qui est parti n’est toujours pas à risque", () => {
    const dossier = decide(annee(2, 2), [D, D, D, D], {}, { ...INSCRIT, statut: "DEF" });
    expect(risqueDe(dossier)).toMatchObject({ niveau: "aucun", motifs: [] });
  });
});

test("une moyenne qu’un état interdit n’est pas provisoire : aucune note ne la donnera", () => {
  const { ues, rcues } = decide(annee(2, 2), [D, 12, 12, X]);
  expect(ues.map(({ moyenne }) => moyenne.provisoire)).toEqual([false, false, false, true]);
  expect(rcues.map(({ moyenne }) => moyenne.provisoire)).toEqual([false, true]);
});

describe("les RCUE sous 8 de l’année restent entre le mieux et le pire", () => {
  test.each<[string, (number | null)[], object]>([
    ["tous défaillants", [D, D, D, D, D, D], { pire: 3, present: 3, meilleur: 3 }],
    ["un seul, les autres ouverts", [D, X, 12, X, 4, X], { pire: 3, present: 1, meilleur: 1 }],
    ["un seul, les autres à 5", [D, X, 5, 5, 5, 5], { pire: 3, present: 3, meilleur: 3 }],
  ])("%s", (_, notes, sous8) => {
    const { annee: bornee } = risqueDe(decide(annee(3, 2), notes)).bornes;
    expect(bornee.sous8).toEqual(sous8);
  });
});
