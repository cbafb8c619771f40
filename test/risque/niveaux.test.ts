import { SEUILS } from "../../src/risque";
import { annee, decide, decideTous, uneUe } from "../reglement/promotion";
import { ABSENCE, type Dossier, type Situation } from "../../src/reglement";
import { anneeDeModules, risqueDe } from "./promotion";

const niveauEtMotifs = (dossier: Dossier) => {
  const { niveau, motifs } = risqueDe(dossier);
  return { niveau, motifs };
};
/** RCUE means, both UE at that mean, in a year of the first cycle. */
const deRcue = (...moyennes: number[]) =>
  niveauEtMotifs(
    decide(
      annee(moyennes.length),
      moyennes.flatMap((m) => [m, m])
    )
  );
/** Only the odd semester is known. */
const aMiAnnee = (numero: number, ...impairs: number[]) =>
  niveauEtMotifs(
    decide(
      annee(impairs.length, numero),
      impairs.flatMap((m) => [m, null])
    )
  );

describe("en fin d’année, toutes les notes connues", () => {
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
    expect(niveauEtMotifs(decide(annee(2), [9, 13, 14, 14]))).toEqual({
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
});

describe("à mi-année, la phrase dit ce qu’il faut et combien y parviennent", () => {
  test("une UE faible parmi cinq", () => {
    expect(aMiAnnee(2, 12, 12, 7.62, 12, 12)).toEqual({
      niveau: "alerte",
      motifs: [
        "UE33 à 7,62 : il faudrait 12,38 en S4 pour compenser ; 2 étudiants sur 10 y parviennent",
      ],
    });
  });

  test("le passage d’abord quand il est menacé, puis les RCUE, le plus menacé d’abord", () => {
    expect(aMiAnnee(1, 10, 9, 8, 7)).toEqual({
      niveau: "critique",
      motifs: [
        "passage de droit : il faudrait 12,00 de moyenne sur les notes à venir ; moins d’un étudiant sur 20 y parvient",
        "UE14 à 7,00 : il faudrait 9,00 en S2 pour que le RCUE atteigne 8 (4 étudiants sur 10), 13,00 pour compenser (moins d’un étudiant sur 20)",
        "UE13 à 8,00 : il faudrait 8,00 en S2 pour que le RCUE atteigne 8 (7 étudiants sur 10), 12,00 pour compenser (moins d’un étudiant sur 20)",
        "UE12 à 9,00 : il faudrait 11,00 en S2 pour compenser ; 2 étudiants sur 10 y parviennent",
        "UE11 à 10,00 : il faudrait 10,00 en S2 pour que le RCUE atteigne 10 ; 4 étudiants sur 10 y parviennent",
      ],
    });
  });

  test("après le S6 rien ne passe : le diplôme demande tous les RCUE", () => {
    expect(aMiAnnee(3, 9, 12, 13)).toEqual({
      niveau: "alerte",
      motifs: [
        "tous les RCUE à 10 : il faudrait 11,00 de moyenne sur les notes à venir ; 7 étudiants sur 10 y parviennent",
      ],
    });
  });

  test.each<[string, number[], string]>([
    ["partout 11", [11, 11, 11, 11, 11], "aucun"],
    ["partout 10", [10, 10, 10, 10, 10], "vigilance"],
    ["partout 9,50", [9.5, 9.5, 9.5, 9.5, 9.5], "alerte"],
    ["partout 8,50", [8.5, 8.5, 8.5, 8.5, 8.5], "critique"],
  ])("%s : %s", (_, impairs, niveau) => expect(aMiAnnee(2, ...impairs).niveau).toBe(niveau));

  test("un étudiant sans aucune note n’est pas dit à risque", () => {
    const dossier = decide(annee(3), [null, null, null, null, null, null]);
    expect(niveauEtMotifs(dossier)).toEqual({ niveau: "aucun", motifs: [] });
  });
});

describe("quand les notes à venir ne peuvent plus rien changer, la phrase le dit", () => {
  // UE11 complete; UE21 three quarters known; the other two competences safe.
  const structure = anneeDeModules([
    { semestre: 3, coefficients: [1, 1, 1] },
    { semestre: 4, coefficients: [3, 0, 0] },
    { semestre: 4, coefficients: [1, 0, 0] },
    { semestre: 4, coefficients: [0, 1, 1] },
  ]);
  const avec = (impair: number, pair: number) =>
    niveauEtMotifs(decide(structure, [impair, pair, null, 18]));

  test("le RCUE restera sous 8", () => {
    // UE41 at best (3 × 3 + 20) / 4 = 7.25; with UE31 at 8.74: 7.995 would be 8, 8.73 gives 7.99.
    expect(avec(8.73, 3)).toEqual({
      niveau: "critique",
      motifs: [
        "passage de droit hors d’atteinte : 1 RCUE sous 8, quelles que soient les notes à venir",
        "UE31 à 8,73, UE41 à 3,00 pour l’instant : le RCUE restera sous 8, quelles que soient les notes à venir",
        "UE compensée : UE32 à 8,73, UE33 à 8,73",
      ],
    });
  });

  test("à 8 au mieux, il n’est que menacé", () => {
    expect(avec(8.74, 3).motifs[1]).toBe(
      "UE31 à 8,74, UE41 à 3,00 pour l’instant : le RCUE ne peut plus atteindre 10 ; il faudrait 20,00 sur les notes à venir pour que le RCUE atteigne 8 ; moins d’un étudiant sur 20 y parvient"
    );
  });
});

describe("les autres signes, tant que des notes sont attendues", () => {
  test.each<[string, number[], string]>([
    ["20 % exactement", [1, 4], "vigilance"],
    ["moins de 20 %", [19, 81], "aucun"],
  ])("une note manquante sur un module qui pèse %s de l’UE", (_, coefficients, niveau) => {
    const [dossier] = decideTous(uneUe(coefficients), [
      [null, 15, 15],
      [15, 15, 15],
    ]);
    expect(risqueDe(dossier!).niveau).toBe(niveau);
  });

  test("une note que presque personne n’a encore ne manque pas : elle est à venir", () => {
    const [dossier] = decideTous(uneUe([1, 1]), [
      [null, 15, 15],
      [null, 15, 15],
      [null, 15, 15],
      [15, 15, 15],
    ]);
    expect(niveauEtMotifs(dossier!)).toEqual({ niveau: "aucun", motifs: [] });
  });

  test("des absences injustifiées, par leurs modules", () => {
    const notes = [ABSENCE, 18, 18, null];
    expect(risqueDe(decide(structureDAbsences, notes)).motifs).toContain(
      "1 absence injustifiée : M1"
    );
    const seuils = { ...SEUILS, risque_absences: 2 };
    const sansAbsence = risqueDe(decide(structureDAbsences, notes), { seuils });
    expect(sansAbsence.motifs.join()).not.toContain("absence");
    const deux = risqueDe(decide(structureDAbsences, [ABSENCE, ABSENCE, 18, null]), { seuils });
    expect(deux.motifs).toContain("2 absences injustifiées : M1, M2");
  });
  const structureDAbsences = anneeDeModules([
    { semestre: 3, coefficients: [1] },
    { semestre: 3, coefficients: [1] },
    { semestre: 3, coefficients: [8] },
    { semestre: 4, coefficients: [1] },
  ]);

  // S3 at 16, S4 half known: the fall is that of the known half.
  const enBaisse = (pair: number, connue = 1) =>
    risqueDe(
      decide(
        anneeDeModules([
          { semestre: 3, coefficients: [1] },
          { semestre: 4, coefficients: [connue] },
          { semestre: 4, coefficients: [1] },
        ]),
        [16, pair, null]
      )
    );

  test("une baisse de plus de 2 points depuis le semestre précédent", () => {
    expect(enBaisse(13.99)).toMatchObject({
      niveau: "vigilance",
      motifs: ["en baisse de 2,01 points en S4 par rapport à S3"],
    });
    expect(enBaisse(14).motifs).toEqual([]);
    // 3.395 exactly, which the difference of the two doubles misses by a hair; 4.845, which it does not.
    expect(enBaisse(12.605).motifs).toEqual(["en baisse de 3,40 points en S4 par rapport à S3"]);
    expect(enBaisse(11.155).motifs).toContain("en baisse de 4,85 points en S4 par rapport à S3");
    // One mark of a fifth of the semester says nothing yet.
    expect(enBaisse(12, 0.25).motifs).toEqual([]);
  });

  test("une baisse depuis l’année d’avant, quand elle est connue", () => {
    const situation: Situation = {
      statut: "inscrit",
      s1s2: null,
      anterieur: {
        ues: [1, 2, 3].map((c) => ({
          ...{ code: `UE2${c}`, semestre: 2, competence: c, annee: "2024-2025" },
          ...{ moyenne: 16, decision: "ADM" as const, ects: 10 },
        })),
        rcues: [],
        annees: [],
        dispenses: [],
      },
    };
    const dossier = decide(annee(3, 2), [13, null, 14, null, 13, null], {}, situation);
    expect(risqueDe(dossier).motifs).toContain("en baisse de 2,67 points en S3 par rapport à S2");
  });

  test("S1 et S2 non validés : le passage en S5 n’est pas de droit, quoi que valent les notes", () => {
    const dossier = decide(
      annee(2, 2),
      [16, null, 16, null],
      {},
      { statut: "inscrit", s1s2: false }
    );
    expect(niveauEtMotifs(dossier)).toEqual({
      niveau: "alerte",
      motifs: ["des UE de S1 ou S2 ne sont pas validées : le passage en S5 n’est pas de droit"],
    });
  });
});

test.each([
  ["de droit", true, "passage de droit"],
  ["de droit, autant que l’on sache", null, "passage de droit"],
  ["que par les notes", false, "conditions de passage par les notes"],
])("faible partout, il ne passerait %s", (_, s1s2, but) => {
  const situation: Situation = { statut: "inscrit", s1s2 };
  const { motifs } = risqueDe(decide(annee(2, 2), [8, null, 8, null], {}, situation));
  expect(motifs[0]).toBe(
    `${but} : il faudrait 12,00 de moyenne sur les notes à venir ; moins d’un étudiant sur 20 y parvient`
  );
});

test("un étudiant qui a quitté la promotion n’est pas à risque", () => {
  const dossier = decide(annee(1), [3, null], {}, { statut: "DEM", s1s2: null });
  expect(niveauEtMotifs(dossier)).toEqual({ niveau: "aucun", motifs: [] });
});

test("les seuils sont des réglages : plus sévères, ils alertent plus tôt", () => {
  const dossier = decide(annee(3, 2), [11.5, null, 11.5, null, 11.5, null]);
  expect(risqueDe(dossier).niveau).toBe("aucun");
  expect(risqueDe(dossier, { seuils: { ...SEUILS, risque_vigilance: 99 } }).niveau).toBe(
    "vigilance"
  );
});
