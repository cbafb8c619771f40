/** What stands in the cells. How good the odds are is measured elsewhere (docs/risque.md), not here. */
import "./excel";
import { bornes, noteRequise, probaRcue, risque } from "../../src/functions/functions";
import { enErreur, refus } from "./excel";

const illisible = enErreur(
  "« ue_impair », ligne 2, colonne 1 : « nul » n’est pas reconnu. Écrivez une note sur 20, ABI ou ABJ."
);

describe("BUT.RISQUE — le niveau et la première raison, un étudiant par ligne", () => {
  test("au semestre impair seul : très bas, très haut, et une cellule illisible", () => {
    const [bas, illisibles, haut] = risque([
      [5, 5],
      ["nul", 12],
      [16, 16],
    ]) as [string, string][];
    expect(bas![0]).toBe("critique");
    expect(bas![1]).toMatch(
      /^passage de droit : il faudrait 15,00 de moyenne sur les notes à venir/
    );
    expect(illisibles).toEqual([illisible, illisible]);
    expect(haut).toEqual(["", ""]);
  });

  test("les deux semestres connus, il suit les résultats : un RCUE à 7,50", () => {
    expect(risque([[7, 12]], [[8, 12]])).toEqual([
      ["critique", "RCUE sous 8 : UE impaire 1+UE paire 1 à 7,50"],
    ]);
  });

  test("après le S6, rien ne passe : la raison parle de tous les RCUE", () => {
    const [[, raison]] = risque([[5, 12]], undefined, [[3]]) as [[string, string]];
    expect(raison).not.toContain("passage");
  });

  test.each([
    [[[4]], "« annee_but » : 4 ne convient pas."],
    [[[1, 2]], "« annee_but » tient plusieurs cellules."],
  ])("une année refusée : %j", (annee, debut) => {
    expect(refus(() => risque([[9]], undefined, annee))).toBe(
      `${debut} Donnez 1, 2 ou 3 : l’année du BUT.`
    );
  });
});

describe("BUT.PROBA.RCUE — la chance que chaque RCUE atteigne 10", () => {
  test("ce qui est connu est certain : 15,99 fait 10,00 par l’arrondi, 15,98 non", () => {
    expect(probaRcue([[4, 4]], [[15.99, 15.98]])).toEqual([[1, 0]]);
  });

  test("7,62 en BUT2 : à peu près un étudiant sur dix ; 9,5 : deux sur trois", () => {
    // Even UE around 4.98 + 0.62 × 7.62 = 9.70, give or take 1.89, where 12.38 is needed: z = 1.42.
    const [[bas], [haut]] = probaRcue([[7.62], [9.5]]) as [[number], [number]];
    expect(bas).toBeGreaterThan(0.04);
    expect(bas).toBeLessThan(0.12);
    expect(haut).toBeGreaterThan(0.55);
    expect(haut).toBeLessThan(0.75);
  });

  test("l’année du BUT change le repère : à 7,62, le BUT1 remonte moins que le BUT3", () => {
    const en = (annee: number) => (probaRcue([[7.62]], undefined, [[annee]]) as number[][])[0]![0]!;
    expect(en(1)).toBeLessThan(en(3));
    expect(en(2)).toBe((probaRcue([[7.62]]) as number[][])[0]![0]);
  });

  test("une cellule illisible gêne sa ligne, pas la classe", () => {
    const lignes = probaRcue([
      [20, 20],
      ["nul", 12],
    ]);
    expect(lignes[1]).toEqual([illisible, illisible]);
    expect(lignes[0]!.every((chance) => typeof chance === "number")).toBe(true);
  });

  test("d’autres étudiants au semestre pair : refusé", () => {
    expect(refus(() => probaRcue([[9]], [[9], [10]]))).toMatch(
      /^« ue_impair » a 1 ligne × 1 colonne, mais « ue_pair_connue » a 2 lignes/
    );
  });
});

describe("BUT.BORNES — au pire, à présent, au mieux", () => {
  test("étudiants × trois colonnes par UE", () => {
    const coefficients = [
      [1, 1, 0],
      [0, 1, 3],
    ];
    // UE 1: 12 / 2, 12, 32 / 2. UE 2: 24 / 4, 8, 44 / 4.
    expect(bornes([[12, "", 8]], coefficients)).toEqual([[6, 12, 16, 6, 8, 11]]);
  });

  test.each([
    ["aucune note", [[""]], [[1]], [0, "", 20]],
    ["tout est connu", [[11.5]], [[2]], [11.5, 11.5, 11.5]],
    ["défaillant", [["DEF", 12]], [[1, 1]], ["", "", ""]],
    ["une UE sans coefficient", [[12]], [[""]], ["", "", ""]],
  ])("%s", (_, notes, coefficients, attendu) => {
    expect(bornes(notes, coefficients)).toEqual([attendu]);
  });
});

describe("BUT.NOTE.REQUISE — pour que le RCUE atteigne la cible", () => {
  test.each([
    ["UE à 9 en face : il faut 11, donc 10 sur l’autre moitié", [12, ""], [1, 1], 9, 10, 10],
    ["7,62 en face et rien encore : 12,38", [""], [1], 7.62, 10, 12.38],
    ["pour 8 : 8,38", [""], [1], 7.62, 8, 8.38],
    ["rien en face : (12 + x) / 2 + x = 20", [12, ""], [1, 1], "", 10, 9.34],
    ["20 ne suffit pas : il faudrait 22", [12, ""], [1, 1], 3, 10, "hors d'atteinte"],
    ["acquis même avec 0", [12, ""], [1, 1], 15, 10, "acquis"],
    ["une UE sans coefficient", [12, ""], [0, ""], 15, 10, ""],
  ])("%s", (_, notes, coefficients, autre, cible, attendu) => {
    expect(noteRequise([notes], [coefficients], [[cible]], [[autre]])).toEqual([[attendu]]);
  });

  test("une moyenne illisible ne gêne que son RCUE", () => {
    const erreur = enErreur(
      "« ue_autre_semestre », ligne 1, colonne 2 : « nul » n’est pas reconnu. Écrivez une note sur 20, ABI ou ABJ."
    );
    const identite = [
      [1, 0],
      [0, 1],
    ];
    expect(noteRequise([["", ""]], identite, undefined, [[9, "nul"]])).toEqual([[11, erreur]]);
  });

  test("une autre cible que 10 et 8, ou des UE qui ne correspondent pas : refusé", () => {
    expect(refus(() => noteRequise([[""]], [[1]], [[12]], [[9]]))).toBe(
      "« cible » : 12 ne convient pas. Un RCUE doit atteindre 10, ou 8."
    );
    expect(refus(() => noteRequise([[""]], [[1]], undefined, [[9, 9]]))).toBe(
      "« ue_autre_semestre » a 1 ligne × 2 colonnes. Il faut une ligne par étudiant (1) et une colonne par UE (1), dans l’ordre des compétences."
    );
  });
});
