import type { Anteriorite, Dossier, Situation } from "../../src/reglement";
import { avant, but1Acquis, ue } from "./anteriorites";
import { annee, codes, codesRcue, decide, decideTous, INSCRIT } from "./promotion";

/*
 * What earlier years change. Structures have one mark per UE, the mean itself; reading earlier years in sheets, and
 * putting their means in the columns « report », is the grid's part and is tested there.
 */

function avecAnteriorite(anterieur: Anteriorite, autres: Partial<Situation> = {}): Situation {
  return { ...INSCRIT, ...autres, anterieur };
}

/** BUT2 with two competences: the marks are UE31, UE41, UE32, UE42. */
function but2(notes: readonly (number | null)[], situation: Situation): Dossier {
  return decide(annee(2, 2, [7, 8, 7, 8]), notes, {}, situation);
}

const TOUT_A_12 = [12, 12, 12, 12];

describe("4.3 : une UE acquise l’est définitivement", () => {
  test.each([
    ["acquise directement", ue("UE31", 12, "ADM"), ["ADM", "AJ"]],
    ["acquise par compensation", ue("UE31", 9, "CMP"), ["CMP", "AJ"]],
    ["accordée par le jury", ue("UE31", 6, "ADJ"), ["ADJ", "AJ"]],
    ["sans code, à 10", ue("UE31", 10), ["ADM", "AJ"]],
    ["sans code, à 9,996 affiché 10,00", ue("UE31", 9.996), ["ADM", "AJ"]],
    ["sans code, sous 10, elle n’est pas acquise", ue("UE31", 9.99), ["AJ", "AJ"]],
    ["non acquise, elle ne l’est toujours pas", ue("UE31", 9, "AJ"), ["AJ", "AJ"]],
  ])("%s", (_, anterieure, attendus) => {
    const dossier = but2([5, 5, 12, 12], avecAnteriorite(avant([anterieure])));
    expect(codes(dossier).slice(0, 2)).toEqual(attendus);
  });

  test("ses ECTS restent acquis, et le motif dit de quelle année", () => {
    const dossier = but2(
      [5, 5, 12, 12],
      avecAnteriorite(avant([ue("UE31", 12, "ADM", "2023-2024")]))
    );
    expect(dossier.ects.total).toBe(7 + 7 + 8);
    expect(dossier.ues[0]).toMatchObject({ origine: "anterieure", point: { reference: "4.3" } });
    expect(dossier.motifs.join("\n")).toContain("acquise en 2023-2024 (ADM) (annexe 1, 4.3)");
  });

  test("un RCUE acquis une année antérieure le reste, et ses UE avec lui", () => {
    const rcue = {
      competence: 1,
      anneeBut: 2,
      annee: "2024-2025",
      moyenne: 11,
      decision: "CMP" as const,
    };
    const dossier = but2([5, 5, 12, 12], avecAnteriorite(avant([], { rcues: [rcue] })));
    expect(codesRcue(dossier)).toEqual(["CMP", "ADM"]);
    expect(codes(dossier)).toEqual(["CMP", "CMP", "ADM", "ADM"]);
  });
});

describe("4.3 : un niveau validé emporte les niveaux inférieurs (ADSUP)", () => {
  const manque = but1Acquis(2, 6).map((une) =>
    une.code === "UE11" ? { ...une, moyenne: 7, decision: "AJ" as const } : une
  );

  test.each([
    ["par les moyennes", [12, 12, 12, 12], "ADSUP"],
    ["par compensation", [8, 12, 12, 12], "ADSUP"],
    ["pas sans le RCUE", [8, 11.98, 12, 12], "AJ"],
    ["une autre compétence ne l’emporte pas", [5, 5, 15, 15], "AJ"],
  ])("%s", (_, notes, code) => {
    const { parcours } = but2(notes, avecAnteriorite(avant(manque)));
    expect(parcours.ues.find((une) => une.code === "UE11")?.decision).toBe(code);
  });

  test("les ECTS suivent : 24 en BUT1 une fois UE11 emportée", () => {
    const { ects } = but2(TOUT_A_12, avecAnteriorite(avant(manque))).parcours;
    expect([...ects.parSemestre]).toEqual([
      [1, 12],
      [2, 12],
      [3, 14],
      [4, 16],
    ]);
    expect(ects.total).toBe(54);
  });

  test("l’année antérieure devient ADSUP quand toutes ses UE sont acquises", () => {
    const annees = [{ anneeBut: 1, annee: "2023-2024", code: "PASD" }];
    const admis = but2(TOUT_A_12, avecAnteriorite(avant(manque, { annees })));
    expect([...admis.parcours.anneesRevues]).toEqual([[1, "ADSUP"]]);
    const refuse = but2([5, 5, 15, 15], avecAnteriorite(avant(manque, { annees })));
    expect([...refuse.parcours.anneesRevues]).toEqual([]);
  });

  test("à travers deux niveaux : le BUT3 emporte le BUT2 et le BUT1", () => {
    const basses = [...but1Acquis(1), ue("UE31", 7, "AJ"), ue("UE41", 8, "AJ")].map((une) =>
      une.code === "UE21" ? { ...une, decision: "AJ" as const, moyenne: 6 } : une
    );
    const { parcours } = decide(annee(1, 3), [11, 11], {}, avecAnteriorite(avant(basses)));
    expect(parcours.ues.map((une) => `${une.code} ${une.decision}`)).toEqual([
      "UE11 ADM",
      "UE21 ADSUP",
      "UE31 ADSUP",
      "UE41 ADSUP",
      "UE51 ADM",
      "UE61 ADM",
    ]);
    expect(parcours.but.obtenu).toBe(true);
  });

  test("un niveau supérieur acquis avant, par ses deux UE, emporte celui que l’on refait", () => {
    const anterieur = avant([ue("UE31", 12, "ADM"), ue("UE41", 12, "ADM")]);
    const dossier = decide(annee(2, 1), [5, 5, 5, 5], {}, avecAnteriorite(anterieur));
    expect(codes(dossier)).toEqual(["ADSUP", "ADSUP", "AJ", "AJ"]);
    expect(codesRcue(dossier)).toEqual(["ADSUP", "AJ"]);
  });

  test("les deux UE du niveau suffisent, même sans moyenne de RCUE à 10", () => {
    const situation = avecAnteriorite(avant(manque), {
      jury: { annee: null, ues: new Map([["UE31", "ADJ"]]), rcues: new Map() },
    });
    const dossier = but2([5, 11, 12, 12], situation);
    expect(dossier.rcues[0]).toMatchObject({ decision: "ADJ", origine: "jury" });
    expect(dossier.parcours.ues[0]).toMatchObject({ code: "UE11", decision: "ADSUP" });
  });
});

describe("4.5 : le passage en semestre 5 demande toutes les UE de S1 et S2", () => {
  const sansUe11 = but1Acquis(2).map((une) =>
    une.code === "UE11" ? { ...une, moyenne: 7, decision: "AJ" as const } : une
  );

  test.each<[string, readonly number[], Anteriorite, string | null, string]>([
    ["toutes validées", TOUT_A_12, avant(but1Acquis(2)), "ADM", "de droit"],
    [
      "UE11 non validée, mais emportée par le niveau supérieur",
      TOUT_A_12,
      avant(sansUe11),
      "ADM",
      "de droit",
    ],
    [
      "UE11 non validée, et le niveau supérieur non plus",
      [5, 12, 15, 15],
      avant(sansUe11),
      null,
      "jury",
    ],
    [
      "S2 inconnu",
      TOUT_A_12,
      avant([ue("UE11", 12, "ADM"), ue("UE12", 12, "ADM")]),
      "ADM",
      "en attente",
    ],
    [
      "S1 et S2 dispensés : entrée en S3 par une passerelle",
      TOUT_A_12,
      avant([], {
        dispenses: [
          { semestre: 1, motif: "PASSERELLE" },
          { semestre: 2, motif: "PASSERELLE" },
        ],
      }),
      "ADM",
      "de droit",
    ],
  ])("%s", (_, notes, anterieur, code, passage) => {
    const { annee: issue } = but2(notes, avecAnteriorite(anterieur));
    expect([issue.code, issue.passage]).toEqual([code, passage]);
  });

  test("refusé pour une UE de S1 malgré un passage que les notes permettent", () => {
    const trois = annee(3, 2);
    const anterieur = avant([
      ...but1Acquis(3).filter(({ code }) => code !== "UE11"),
      ue("UE11", 7, "AJ"),
    ]);
    // RCUE 1 at 9, two others at 12: two of three, none under 8; UE11 stays: RCUE 1 is not acquired.
    const dossier = decide(trois, [9, 9, 12, 12, 12, 12], {}, avecAnteriorite(anterieur));
    expect([dossier.annee.code, dossier.annee.passage]).toEqual([null, "jury"]);
    expect(dossier.motifs[0]).toContain("toutes les UE de S1 et S2");
  });

  test("une note en attente au niveau supérieur : on ne peut pas encore le dire", () => {
    const { compte } = but2([null, 12, 12, 12], avecAnteriorite(avant(sansUe11)));
    expect(compte.s1s2).toBeNull();
  });

  test("la réponse écrite dans la grille et les années antérieures se contredisent : inconnu, et c’est dit", () => {
    const dossier = but2([5, 5, 15, 15], avecAnteriorite(avant(sansUe11), { s1s2: true }));
    expect(dossier.compte.s1s2).toBeNull();
    expect(dossier.parcours.inconnus[0]).toContain("se contredisent");
  });

  test("ce qui manque est dit", () => {
    expect(but2(TOUT_A_12, INSCRIT).parcours.inconnus).toEqual([
      "S1 et S2 inconnus : le passage en S5 ne peut pas être vérifié.",
    ]);
    expect(but2(TOUT_A_12, { ...INSCRIT, s1s2: true }).parcours.inconnus).toEqual([]);
  });

  test("une UE que toute la classe a, et que cet étudiant n’a pas, est inconnue", () => {
    const classe = [but1Acquis(2), but1Acquis(2), but1Acquis(2).slice(2)];
    const { parcours } = decideTous(
      annee(2, 2),
      classe.map(() => TOUT_A_12),
      {},
      classe.map((ues) => avecAnteriorite(avant(ues)))
    )[2]!;
    expect(parcours.inconnus).toEqual([
      "UE11 et UE21 inconnus : le passage en S5 ne peut pas être vérifié.",
    ]);
  });
});

describe("4.5 : redoublements", () => {
  const refait = (code: string, ...annees: string[]) =>
    annees.map((scolaire) => ue(code, 8, "AJ", scolaire));

  test.each<[string, Anteriorite, number, boolean | null]>([
    ["première inscription", avant(but1Acquis(2)), 0, true],
    [
      "S3 redoublé cette année : S4 reste possible",
      avant([...but1Acquis(2), ...refait("UE31", "2024-2025")]),
      1,
      true,
    ],
    [
      "S3 et S4 redoublés : plus possible",
      avant([...but1Acquis(2), ...refait("UE31", "2024-2025"), ...refait("UE41", "2024-2025")]),
      2,
      false,
    ],
    [
      "le quatrième redoublement est le dernier",
      avant([
        ...refait("UE11", "2021-2022", "2022-2023"),
        ...refait("UE21", "2021-2022", "2022-2023"),
        ...refait("UE31", "2024-2025"),
        ...refait("UE41", "2024-2025"),
      ]),
      4,
      false,
    ],
    [
      "une année blanche ne compte pas",
      avant([...but1Acquis(2), ...refait("UE31", "2024-2025"), ...refait("UE41", "2024-2025")], {
        annees: [{ anneeBut: 2, annee: "2024-2025", code: "ABL" }],
      }),
      0,
      true,
    ],
    ["rien n’est connu des années antérieures", avant([]), 0, null],
  ])("%s", (_, anterieur, total, possible) => {
    const { redoublements } = but2(TOUT_A_12, avecAnteriorite(anterieur)).parcours;
    expect([redoublements.total, redoublements.possible]).toEqual([total, possible]);
    expect(redoublements.point.reference).toBe("4.5");
  });

  test("l’année blanche de cette année n’en est pas un", () => {
    const anterieur = avant([...but1Acquis(2), ...refait("UE31", "2024-2025")]);
    const { redoublements } = but2(
      TOUT_A_12,
      avecAnteriorite(anterieur, { statut: "ABL" })
    ).parcours;
    expect(redoublements.total).toBe(0);
  });

  test("le compte est dit avec ses nombres", () => {
    const anterieur = avant([...but1Acquis(2), ...refait("UE31", "2024-2025")]);
    expect(but2(TOUT_A_12, avecAnteriorite(anterieur)).parcours.redoublements.phrase).toBe(
      "redoublement encore possible (S3 1 sur 1, S4 0 sur 1, 1 sur 4 en tout)"
    );
  });
});

describe("4.6 : DUT aux 120 premiers ECTS, BUT à 180", () => {
  const s1aS4 = [
    ...but1Acquis(1, 30),
    ue("UE31", 12, "ADM", "2024-2025", 30),
    ue("UE41", 12, "ADM", "2024-2025", 30),
  ];
  const but3 = (notes: readonly (number | null)[], anterieur: Anteriorite): Dossier =>
    decide(annee(1, 3, [30, 30]), notes, {}, avecAnteriorite(anterieur));

  test("toutes les UE acquises : 180 ECTS, DUT et BUT", () => {
    const { parcours, annee: issue } = but3([10, 10], avant(s1aS4));
    expect([parcours.dut.obtenu, parcours.but.obtenu, parcours.ects.total]).toEqual([
      true,
      true,
      180,
    ]);
    expect([issue.code, issue.diplome]).toEqual(["ADM", true]);
  });

  test("un RCUE juste sous 10 : DUT sans BUT, et ce qui manque est dit", () => {
    const { parcours, annee: issue } = but3([9.99, 10], avant(s1aS4));
    expect([parcours.dut.obtenu, parcours.but.obtenu, parcours.ects.total]).toEqual([
      true,
      true,
      180,
    ]);
    expect(issue.diplome).toBe(true);
    const refuse = but3([9.98, 10], avant(s1aS4));
    expect([refuse.parcours.dut.obtenu, refuse.parcours.but.obtenu]).toEqual([true, false]);
    expect(refuse.parcours.but.phrase).toBe("BUT non acquis (il manque 30 ECTS : UE51 AJ)");
    expect([refuse.annee.code, refuse.annee.diplome]).toEqual([null, false]);
  });

  test("sans les années antérieures, le diplôme ne peut pas être vérifié", () => {
    const { parcours, annee: issue } = but3([12, 12], avant([]));
    expect([issue.code, issue.diplome, parcours.but.obtenu]).toEqual(["ADM", null, null]);
    expect(parcours.inconnus).toEqual([
      "S1, S2, S3 et S4 inconnus : le diplôme ne peut pas être vérifié.",
    ]);
  });

  test("tous les RCUE de BUT3 à 10, mais une UE de S1 perdue dans une compétence qui s’arrête : pas de diplôme", () => {
    const perdue = [...s1aS4, ue("UE12", 7, "AJ", "2023-2024", 30)];
    const { annee: issue } = but3([12, 12], avant(perdue));
    expect([issue.code, issue.diplome]).toEqual(["ADM", false]);
  });

  test("le jury accorde le RCUE qui manquait : le diplôme suit", () => {
    const situation = avecAnteriorite(avant(s1aS4), {
      jury: { annee: null, ues: new Map(), rcues: new Map([[1, "ADJ"]]) },
    });
    const dossier = decide(annee(1, 3, [30, 30]), [9, 10], {}, situation);
    expect(codes(dossier)).toEqual(["ADJR", "ADM"]);
    expect([dossier.annee.code, dossier.annee.diplome]).toEqual([null, true]);
  });

  test("3.3 : une entrée en S3 obtient le BUT, le DUT est au jury", () => {
    const passerelle = avant(s1aS4.slice(2), {
      dispenses: [
        { semestre: 1, motif: "PASSERELLE" },
        { semestre: 2, motif: "PASSERELLE" },
      ],
    });
    const { parcours } = but3([12, 12], passerelle);
    expect([parcours.but.obtenu, parcours.dut.obtenu, parcours.ects.total]).toEqual([
      true,
      null,
      120,
    ]);
  });
});

describe("statuts : ce que chacun bloque, et ce qui reste visible", () => {
  test.each(["DEM", "DEF", "ABAN", "EXCLU", "ABL", "ATJ", "RAT"] as const)(
    "%s : rien n’est proposé, ce qui est acquis le reste",
    (statut) => {
      const dossier = but2([12, 12, 5, 5], { ...INSCRIT, statut });
      expect(codes(dossier)).toEqual(["ADM", "ADM", statut, statut]);
      expect([dossier.annee.code, dossier.annee.passage]).toEqual([null, "jury"]);
      expect(dossier.moyenneUe(2).centiemes).toBe(500);
    }
  );
});
