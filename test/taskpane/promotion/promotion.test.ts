import { decrirePromotion, type PromotionDecrite } from "../../../src/taskpane/promotion/promotion";
import type { Repartition } from "../../../src/taskpane/promotion/repartition";
import { delibererClasse } from "./classe";

/* What the view shows of a small class, worked out by hand. What each mean says is told cell by cell in case.test.ts. */

/** One critical (an RCUE under 8), one to watch (a UE compensated), two without a sign, and one who left. */
async function laClasse(): Promise<PromotionDecrite> {
  return decrirePromotion(
    await delibererClasse(
      ["ZOLA", "", 12, 13, 12, 13],
      ["PETIT", "", 7, 12, 8, 10],
      ["PARTI", "DEM", 5, 5, "", ""],
      ["ROUX", "", 9, 14, 12, 14],
      ["ADAM", "", 11, 20, 11.5, 11]
    )
  );
}

function repartitionDe({ repartitions }: PromotionDecrite, code: string): Repartition {
  return repartitions.flat().find((une) => une.code === code)!;
}

/** `7: 1` for one student from 7 to 8. */
function barres(repartition: Repartition): string[] {
  return repartition.barres.flatMap(({ length }, de) => (length > 0 ? [`${de}: ${length}`] : []));
}

describe("les niveaux", () => {
  test("comptent les étudiants présents ; qui est parti est dit à part", async () => {
    const { effectif, partis, niveaux } = await laClasse();
    expect([effectif, partis]).toEqual([4, 1]);
    expect(niveaux).toEqual([
      { niveau: "critique", nombre: 1 },
      { niveau: "alerte", nombre: 0 },
      { niveau: "vigilance", nombre: 1 },
      { niveau: "aucun", nombre: 2 },
    ]);
  });
});

describe("la répartition d’une UE", () => {
  test("un point par barre, les seuils de 8 et de 10, la médiane, sans qui est parti", async () => {
    const ue31 = repartitionDe(await laClasse(), "UE31");
    expect(barres(ue31)).toEqual(["7: 1", "9: 1", "11: 1", "12: 1"]);
    expect(ue31.tranches).toEqual({ sous8: 1, sous10: 1, dix: 2 });
    // Between 9 and 11.
    expect([ue31.effectif, ue31.mediane]).toEqual([4, 1000]);
  });

  test("8 et 10 sont au-dessus de leur ligne, 20 dans la dernière barre", async () => {
    const promotion = await laClasse();
    const ue41 = repartitionDe(promotion, "UE41");
    expect(barres(ue41)).toEqual(["8: 1", "11: 1", "12: 2"]);
    expect(ue41.tranches).toEqual({ sous8: 0, sous10: 1, dix: 3 });
    const ue42 = repartitionDe(promotion, "UE42");
    expect(barres(ue42)).toEqual(["10: 1", "11: 1", "13: 1", "14: 1"]);
    expect(ue42.tranches).toEqual({ sous8: 0, sous10: 0, dix: 4 });
    expect(barres(repartitionDe(promotion, "UE32")).at(-1)).toBe("19: 1");
  });

  test("7,995 s’affiche 8,00 : il compte comme ce qu’on lit", async () => {
    const deliberation = await delibererClasse(["A", "", 7.995, 9.995, 12, 12]);
    const promotion = decrirePromotion(deliberation);
    expect(repartitionDe(promotion, "UE31").tranches).toEqual({ sous8: 0, sous10: 1, dix: 0 });
    expect(repartitionDe(promotion, "UE32").tranches).toEqual({ sous8: 0, sous10: 0, dix: 1 });
  });

  test("la médiane d’un nombre impair d’étudiants est celle du milieu, quel que soit l’ordre", async () => {
    const deliberation = await delibererClasse(
      ["A", "", 14.5, 10, 10, 10],
      ["B", "", 9, 10, 10, 10],
      ["C", "", 11.25, 10, 10, 10]
    );
    expect(repartitionDe(decrirePromotion(deliberation), "UE31").mediane).toBe(1125);
  });

  test("les UE d’une compétence se suivent, l’impaire d’abord", async () => {
    const { repartitions } = await laClasse();
    expect(repartitions.map((ues) => ues.map(({ code }) => code))).toEqual([
      ["UE31", "UE41"],
      ["UE32", "UE42"],
    ]);
  });

  test("une UE sans moyenne est nommée, jamais dessinée ; une note attendue n’est pas un zéro", async () => {
    const promotion = decrirePromotion(
      await delibererClasse(["A", "", 9, "", "", ""], ["B", "", 12, 11, "", ""])
    );
    expect(promotion.sansMoyenne).toEqual(["UE41", "UE42"]);
    expect(promotion.repartitions.map((ues) => ues.map(({ code }) => code))).toEqual([
      ["UE31"],
      ["UE32"],
    ]);
    const { effectif, sansMoyenne, ...ue32 } = repartitionDe(promotion, "UE32");
    expect([effectif, sansMoyenne, barres({ effectif, sansMoyenne, ...ue32 })]).toEqual([
      ...[1, 1],
      ["11: 1"],
    ]);
  });
});

describe("la matrice", () => {
  test("du plus au moins à risque, puis par nom ; qui est parti vient en dernier", async () => {
    const { rangees } = (await laClasse()).matrice;
    expect(rangees.map(({ nom, niveau, parti }) => [nom, niveau, parti])).toEqual([
      ["PETIT Lou", "critique", null],
      ["ROUX Lou", "vigilance", null],
      ["ADAM Lou", "aucun", null],
      ["ZOLA Lou", "aucun", null],
      ["PARTI Lou", "aucun", "DEM"],
    ]);
  });

  test("de qui est parti, ce qu’on sait est dit, mais rien ne menace plus et rien n’est attendu", async () => {
    const { rangees } = decrirePromotion(
      await delibererClasse(["A", "DEM", 5, 11, 6, ""], ["B", "", 12, 12, 12, 12])
    ).matrice;
    expect(rangees.map(({ nom }) => nom)).toEqual(["B Lou", "A Lou"]);
    for (const { tranche, marque } of rangees[1]!.cases)
      expect([tranche, marque]).toEqual([null, null]);
    expect(rangees[1]!.cases.map(({ centiemes, code }) => centiemes ?? code)).toEqual([550, "DEM"]);
  });

  test("à niveau égal, qui a le moins de chances de passer vient d’abord, quel que soit son nom", async () => {
    const { rangees } = decrirePromotion(
      await delibererClasse(
        ["ADAM", "", 7, 7, "", ""],
        ["ZOLA", "", 5, 5, "", ""],
        ["MOREL", "", 6, 6, "", ""]
      )
    ).matrice;
    expect(rangees.map(({ nom, niveau }) => `${nom} ${niveau}`)).toEqual([
      "ZOLA Lou critique",
      "MOREL Lou critique",
      "ADAM Lou critique",
    ]);
  });

  test("les accents ne dérangent pas l’ordre des noms", async () => {
    const { rangees } = decrirePromotion(
      await delibererClasse(
        ["FABRE", "", 12, 12, 12, 12],
        ["ÉTIENNE", "", 12, 12, 12, 12],
        ["DURAND", "", 12, 12, 12, 12]
      )
    ).matrice;
    expect(rangees.map(({ nom }) => nom)).toEqual(["DURAND Lou", "ÉTIENNE Lou", "FABRE Lou"]);
  });

  test("chaque rangée garde son rang, sa ligne de la grille et ses moyennes de RCUE", async () => {
    const { colonnes, rangees } = (await laClasse()).matrice;
    expect(colonnes).toEqual([
      { competence: 1, ues: ["UE31", "UE41"] },
      { competence: 2, ues: ["UE32", "UE42"] },
    ]);
    const [petit, roux] = rangees;
    expect([petit!.rang, petit!.cible]).toEqual([1, { feuille: "Moyennes", adresse: "3:3" }]);
    expect(petit!.cases).toEqual([
      { centiemes: 750, code: null, tranche: "sous8", marque: null },
      { centiemes: 1100, code: null, tranche: "dix", marque: null },
    ]);
    expect(roux!.cases[0]).toEqual({
      ...{ centiemes: 1050, code: null, tranche: "dix", marque: "compensee" },
    });
  });

  test("à mi-année, une case est la moyenne de l’UE impaire, en attente", async () => {
    const { rangees } = decrirePromotion(
      await delibererClasse(["A", "", 9.25, 12, "", ""])
    ).matrice;
    expect(rangees[0]!.cases).toEqual([
      { centiemes: 925, code: null, tranche: "sous10", marque: "attente" },
      { centiemes: 1200, code: null, tranche: "dix", marque: "attente" },
    ]);
  });
});

test("sans étudiant, rien à montrer", async () => {
  const { effectif, repartitions, matrice } = decrirePromotion(await delibererClasse());
  expect([effectif, repartitions, matrice.rangees]).toEqual([0, [], []]);
});
