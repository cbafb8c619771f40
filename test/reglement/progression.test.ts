import { annee, decide, decideTous } from "./promotion";
import type { Verdict } from "../../src/reglement";

/** A year whose RCUE have these means: both UE of each at that mean. */
function anneeAvec(numero: number, moyennes: readonly (number | null)[], s1s2: Verdict = null) {
  const notes = moyennes.flatMap((moyenne) => [moyenne, moyenne]);
  return decide(annee(moyennes.length, numero), notes, {}, { statut: "inscrit", s1s2 });
}

describe("4.5 — la moyenne à plus de la moitié des regroupements cohérents d’UE", () => {
  test.each([
    [2, 1, null, "jury"],
    [2, 2, "ADM", "de droit"],
    [3, 1, null, "jury"],
    [3, 2, "PASD", "de droit"],
    [4, 2, null, "jury"],
    [4, 3, "PASD", "de droit"],
    [5, 2, null, "jury"],
    [5, 3, "PASD", "de droit"],
    [6, 3, null, "jury"],
    [6, 4, "PASD", "de droit"],
  ])("sur %i RCUE, %i à la moyenne : %s, passage %s", (total, acquis, code, passage) => {
    const moyennes = Array.from({ length: total }, (_, r) => (r < acquis ? 10 : 9));
    const { annee: issue, compte } = anneeAvec(1, moyennes);
    expect([issue.code, issue.passage, compte.a10]).toEqual([code, passage, acquis]);
    expect(issue.point.reference).toBe("4.5");
  });
});

describe("4.5 — une moyenne égale ou supérieure à 8 sur 20 à chaque regroupement", () => {
  test.each([
    [7.99, null, "jury"],
    [7.994, null, "jury"],
    [7.995, "PASD", "de droit"],
    [8, "PASD", "de droit"],
    [8.01, "PASD", "de droit"],
  ])("trois RCUE à 12 et un à %d : %s", (moyenne, code, passage) => {
    const { annee: issue } = anneeAvec(1, [12, 12, 12, moyenne]);
    expect([issue.code, issue.passage]).toEqual([code, passage]);
  });

  test("8 s’apprécie au regroupement, jamais sur chaque UE", () => {
    const dossier = decide(annee(3), [12, 12, 12, 12, 2, 16]);
    expect(dossier.annee.code).toBe("PASD");
    expect(dossier.rcues[2]!.moyenne.centiemes).toBe(900);
  });

  test("aucune moyenne de semestre ni d’année ne décide : 19 partout ailleurs ne sauve pas un RCUE à 7", () => {
    expect(anneeAvec(1, [19, 19, 19, 7]).annee.code).toBeNull();
  });
});

describe("4.5 — vers le semestre 5, la validation de toutes les UE des semestres 1 et 2", () => {
  test.each<[string, number[], Verdict, string | null, string]>([
    ["validées : ADM, de droit", [12, 12, 12], true, "ADM", "de droit"],
    ["validées : PASD, de droit", [12, 12, 9], true, "PASD", "de droit"],
    ["inconnues : ADM sous réserve", [12, 12, 12], null, "ADM", "en attente"],
    ["inconnues : PASD sous réserve", [12, 12, 9], null, "PASD", "en attente"],
    [
      "non validées : ADM reste ADM, le passage est pour le jury",
      [12, 12, 12],
      false,
      "ADM",
      "jury",
    ],
    ["non validées : PASD n’est pas proposé", [12, 12, 9], false, null, "jury"],
    ["validées, mais un RCUE sous 8", [12, 12, 7], true, null, "jury"],
    ["inconnues, et un RCUE sous 8", [12, 12, 7], null, null, "jury"],
  ])("%s", (_, moyennes, s1s2, code, passage) => {
    const { annee: issue, semestreSuivant } = anneeAvec(2, moyennes, s1s2);
    expect([issue.code, issue.passage, semestreSuivant]).toEqual([code, passage, 5]);
  });

  test("la première année ne demande rien de S1 et S2", () => {
    expect(anneeAvec(1, [12, 12, 12]).annee.passage).toBe("de droit");
    expect(anneeAvec(1, [12, 12, 12]).semestreSuivant).toBe(3);
  });

  test("la réserve est dite en toutes lettres", () => {
    expect(anneeAvec(2, [12, 12, 9]).motifs[0]).toBe(
      "conditions de passage remplies par les notes, sous réserve de la validation des UE de S1 et S2 (annexe 1, 4.5)"
    );
  });
});

describe("BUT3 — pas de PASD ; l’année donne la moitié de la réponse sur le diplôme", () => {
  test.each<[string, number[], string | null, Verdict]>([
    ["tous les RCUE à 10", [12, 10, 10], "ADM", null],
    ["un RCUE sous 10", [12, 12, 9], null, false],
  ])("%s", (_, moyennes, code, diplome) => {
    const { annee: issue, semestreSuivant } = anneeAvec(3, moyennes);
    expect([issue.code, issue.passage, issue.diplome, semestreSuivant]).toEqual([
      code,
      null,
      diplome,
      null,
    ]);
    expect(issue.point.reference).toBe("4.3");
  });
});

describe("ce que des notes attendues ne peuvent plus changer est dit", () => {
  // A second student is complete, so that the even semester has begun.
  const premier = (moyennes: readonly (number | null)[]) =>
    decideTous(annee(moyennes.length / 2), [moyennes, moyennes.map(() => 12)])[0]!;
  test.each<[string, (number | null)[], string | null, string]>([
    [
      "absence injustifiée (0) d’un côté, 20 possible de l’autre : tout dépend",
      [12, 12, 12, 12, 12, 12, -3, null],
      null,
      "en attente",
    ],
    [
      "deux RCUE sur trois acquis, le troisième attend",
      [12, 12, 12, 12, 9, null],
      null,
      "en attente",
    ],
    [
      "de droit dans tous les cas : le troisième est déjà à 8 au pire",
      [12, 12, 12, 12, 16, null],
      null,
      "de droit",
    ],
    ["la moitié ne peut plus être dépassée", [9, 9, 9, 9, 12, null], null, "jury"],
    ["un RCUE sous 8 pour de bon", [7, 7, 12, 12, 12, null], null, "jury"],
  ])("%s", (_, moyennes, code, passage) => {
    const { annee: issue } = premier(moyennes);
    expect([issue.code, issue.passage]).toEqual([code, passage]);
  });
  test("une UE à 0 avec 16 à venir au mieux laisse le RCUE sous 8 : c’est déjà dit", () => {
    const dossier = decideTous(
      {
        ...annee(3),
        ues: annee(3).ues.map((ue, u) => (u === 4 ? { ...ue, ects: 3 } : { ...ue, ects: 1 })),
      },
      [
        [12, 12, 12, 12, 3, null],
        [12, 12, 12, 12, 12, 12],
      ],
      { poids_rcue: "ects" }
    )[0]!;
    // At best (3 × 3 + 20 × 1) / 4 = 7.25.
    expect([dossier.annee.code, dossier.annee.passage, dossier.compte.sous8]).toEqual([
      null,
      "jury",
      1,
    ]);
  });
});

describe("4.5 — la poursuite dans un semestre pair d’une même année est de droit pour tout étudiant", () => {
  test.each([
    [1, 2],
    [2, 4],
    [3, 6],
  ])("BUT%i : vers S%i, quelles que soient les notes", (numero, suivant) => {
    const { annee: issue, semestreSuivant } = decide(annee(2, numero), [3, null, 5, null]);
    expect([issue.code, issue.passage, semestreSuivant]).toEqual([null, "de droit", suivant]);
  });
});

describe("4.6 — le programme propose, le jury prononce", () => {
  test("un étudiant démissionnaire garde ce qu’il a acquis, et rien n’est proposé", () => {
    const dossier = decide(annee(2), [12, 9, 8, 9], {}, { statut: "DEM", s1s2: null });
    expect(dossier.ues.map((ue) => ue.decision)).toEqual(["ADM", "CMP", "DEM", "DEM"]);
    expect(dossier.rcues.map((rcue) => rcue.decision)).toEqual(["CMP", "DEM"]);
    expect([dossier.annee.code, dossier.annee.passage]).toEqual([null, "jury"]);
  });
  test("défaillant sur une UE : au jury de se prononcer", () => {
    const { annee: issue } = decide(annee(3), [12, 12, 12, 12, -5, 12]);
    expect([issue.code, issue.passage]).toEqual([null, "jury"]);
  });
});

test("4.3 — les ECTS d’une UE sont acquis en entier ou pas du tout", () => {
  const dossier = decide(annee(2, 1, [10, 12, 20, 18]), [12, 8, 9, 10]);
  // RCUE 1 = 10 (UE21 compensated), RCUE 2 = 9.5: UE12 (20 ECTS) is lost, UE22 (18) is acquired.
  expect([...dossier.ects.parSemestre]).toEqual([
    [1, 10],
    [2, 30],
  ]);
  expect(dossier.ects.total).toBe(40);
});

test("sans source pour les ECTS d’une UE, le semestre et le total ne sont pas inventés", () => {
  const structure = annee(2, 1, [10, 12, 20]);
  const { ects } = decide(structure, [12, 12, 12, 12]);
  expect([...ects.parSemestre, ["total", ects.total]]).toEqual([
    [1, 30],
    [2, null],
    ["total", null],
  ]);
});
