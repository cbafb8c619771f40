import { delibererFeuilles } from "../../src/deliberation";
import { CATALOGUE } from "../../src/maquette";
import {
  CODES_ANNEE_JURY,
  LIBELLES,
  prononcer,
  REGLAGES,
  type CodeRcue,
  type CodeUe,
  type Dossier,
  type RcueAnterieur,
  type Situation,
} from "../../src/reglement";
import { feuille } from "../grille/feuilles";
import { avant, but1Acquis, ue } from "./anteriorites";
import { annee, decide, INSCRIT } from "./promotion";

/*
 * Every code that a secretary can read, reached by the sentence that gives it. What comes from cells goes through the
 * grid; what comes from earlier years, or from the jury, is given to the core. Not proven here: how sheets hold the
 * earlier years and the decisions of the jury, and the thresholds, just below and just above.
 */

/** The first student of a sheet of means of UE. */
function lu(...lignes: string[]): Dossier {
  const options = { maquettes: CATALOGUE, reglages: REGLAGES, date: "2026-07-03" };
  return delibererFeuilles([feuille("Jury", lignes.join("\n"))], options).fiches[0]!.dossier;
}

/** BUT1 with two competences: what is written for UE11 and UE21. Another student has marks everywhere. */
const but1 = (ue11: string, ue21: string, statut = ""): Dossier =>
  lu(
    "N° | Nom | Prénom | Statut | UE11 | UE12 | UE21 | UE22",
    `26000001 | MARTIN | Lou | ${statut} | ${ue11} | 12 | ${ue21} | 12`,
    "26000002 | PETIT | Ali | | 12 | 12 | 12 | 12"
  );

/** A year of which the RCUE have these means, as both their UE. */
const rcues = (
  numero: number,
  moyennes: readonly number[],
  situation: Partial<Situation> = {}
): Dossier =>
  decide(
    annee(moyennes.length, numero),
    moyennes.flatMap((moyenne) => [moyenne, moyenne]),
    {},
    { ...INSCRIT, ...situation }
  );

/** Once the jury has written on the first UE, on the first RCUE, or for the year. */
function avecLeJury(dossier: Dossier, ecrit: { ue?: string; rcue?: string; annee?: string }) {
  const { dossier: prononce, refus } = prononcer(dossier, {
    annee: ecrit.annee ?? "",
    ues: new Map(ecrit.ue ? [[dossier.ues[0]!.code, ecrit.ue]] : []),
    rcues: new Map(ecrit.rcue ? [[1, ecrit.rcue]] : []),
  });
  expect(refus).toEqual([]);
  return prononce;
}

/** The RCUE of the same competence a year above, known from an earlier year, as `decision` says. */
const niveauSuperieur = (decision: CodeRcue): RcueAnterieur[] => [
  { competence: 1, anneeBut: 2, annee: "2025-2026", moyenne: 12, decision },
];

interface Cas {
  /** The sentence of the rule. */
  readonly regle: string;
  /** The point that the result cites. */
  readonly point: string;
  readonly dossier: () => Dossier;
}

/** The type asks for every code: one that is added is a case to write. */
const UE: Readonly<Record<CodeUe, Cas>> = {
  ADM: {
    regle: "définitivement acquise dès lors que sa moyenne est égale ou supérieure à 10",
    point: "4.3",
    dossier: () => but1("10", "8"),
  },
  CMP: {
    regle: "sous 10, acquise par compensation si la moyenne est obtenue à son regroupement",
    point: "4.4",
    dossier: () => but1("8", "12"),
  },
  AJ: {
    regle: "sous 10, non acquise si la moyenne n’est pas obtenue à son regroupement",
    point: "4.4",
    dossier: () => but1("8", "11"),
  },
  ATT: {
    regle: "une case vide n’est jamais un zéro : la note est attendue",
    point: "4.3",
    dossier: () => but1("", "12"),
  },
  RAT: {
    regle: "un rattrapage est attendu, et peut tout changer",
    point: "4.3",
    dossier: () => but1("RAT", "12"),
  },
  DEF: {
    regle: "l’étudiant est défaillant",
    point: "4.3",
    dossier: () => but1("DEF", "12"),
  },
  DEM: {
    regle: "l’étudiant a démissionné avant de l’acquérir",
    point: "4.6",
    dossier: () => but1("9", "9", "Démission"),
  },
  ABAN: {
    regle: "l’étudiant a abandonné avant de l’acquérir",
    point: "4.6",
    dossier: () => but1("9", "9", "Abandon"),
  },
  EXCLU: {
    regle: "l’étudiant a été exclu avant de l’acquérir",
    point: "4.6",
    dossier: () => but1("9", "9", "Exclu"),
  },
  ABL: {
    regle: "année blanche : elle n’est pas jugée",
    point: "4.6",
    dossier: () => but1("9", "9", "Année blanche"),
  },
  ATJ: {
    regle: "la décision est reportée pour défaut d’assiduité",
    point: "4.2",
    dossier: () => but1("9", "9", "Décision reportée"),
  },
  ADJ: {
    regle: "le jury, souverain, l’accorde",
    point: "4.6",
    dossier: () => avecLeJury(but1("8", "11"), { ue: "ADJ" }),
  },
  ADJR: {
    regle: "le jury a accordé son regroupement",
    point: "4.6",
    dossier: () => avecLeJury(but1("8", "11"), { rcue: "ADJ" }),
  },
  ADSUP: {
    regle: "la validation des deux UE du niveau supérieur de la compétence l’emporte",
    point: "4.3",
    dossier: () => rcues(1, [9, 12], { anterieur: avant([], { rcues: niveauSuperieur("ADM") }) }),
  },
};

const RCUE: Readonly<Record<CodeRcue, Cas>> = {
  ADM: {
    regle: "la moyenne y est obtenue, et à chacune de ses UE",
    point: "4.4",
    dossier: () => but1("10", "10"),
  },
  CMP: {
    regle: "la moyenne y est obtenue, la compensation est intégrale",
    point: "4.4",
    dossier: () => but1("3,5", "16,5"),
  },
  AJ: {
    regle: "la moyenne n’y est pas obtenue",
    point: "4.4",
    dossier: () => but1("8", "11"),
  },
  ATT: {
    regle: "une note attendue peut encore l’acquérir ou le perdre",
    point: "4.4",
    dossier: () => but1("", "12"),
  },
  DEF: {
    regle: "l’étudiant est défaillant sur une de ses UE",
    point: "4.4",
    dossier: () => but1("DEF", "12"),
  },
  DEM: {
    regle: "l’étudiant a démissionné avant de l’acquérir",
    point: "4.6",
    dossier: () => but1("9", "9", "Démission"),
  },
  ABAN: {
    regle: "l’étudiant a abandonné avant de l’acquérir",
    point: "4.6",
    dossier: () => but1("9", "9", "Abandon"),
  },
  EXCLU: {
    regle: "l’étudiant a été exclu avant de l’acquérir",
    point: "4.6",
    dossier: () => but1("9", "9", "Exclu"),
  },
  ABL: {
    regle: "année blanche : il n’est pas jugé",
    point: "4.6",
    dossier: () => but1("9", "9", "Année blanche"),
  },
  ATJ: {
    regle: "la décision est reportée pour défaut d’assiduité",
    point: "4.2",
    dossier: () => but1("9", "9", "Décision reportée"),
  },
  RAT: {
    regle: "l’étudiant attend un rattrapage",
    point: "4.6",
    dossier: () => but1("9", "9", "En attente de rattrapage"),
  },
  ADJ: {
    regle: "le jury, souverain, l’accorde",
    point: "4.6",
    dossier: () => avecLeJury(but1("8", "11"), { rcue: "ADJ" }),
  },
  ADSUP: {
    regle:
      "le niveau supérieur de la compétence est acquis, fût-ce par compensation ou par le jury",
    point: "4.3",
    dossier: () => rcues(1, [9, 12], { anterieur: avant([], { rcues: niveauSuperieur("CMP") }) }),
  },
};

/** Code, sentence, case: the first two name the test. */
const nommer = (table: Readonly<Record<string, Cas>>) =>
  Object.entries(table).map(([code, cas]) => [code, cas.regle, cas] as const);

describe("le code d’une UE", () => {
  test.each(nommer(UE))("%s : %s", (code, _, { point, dossier }) => {
    const { decision, point: applique } = dossier().ues[0]!;
    expect([decision, applique.reference]).toEqual([code, point]);
  });

  test("ADM : définitivement acquise, même quand l’étudiant s’en va", () => {
    const { ues, rcues: regroupements } = but1("12", "7", "Démission");
    expect(ues.map(({ code, decision }) => [code, decision])).toEqual([
      ["UE11", "ADM"],
      ["UE12", "ADM"],
      ["UE21", "DEM"],
      ["UE22", "ADM"],
    ]);
    expect(regroupements.map(({ decision }) => decision)).toEqual(["DEM", "ADM"]);
  });

  test("quand le jury accorde un RCUE, son UE manquée devient ADJR et celle qui était acquise reste ADM", () => {
    const { ues } = avecLeJury(but1("8", "11"), { rcue: "ADJ" });
    expect(ues.map(({ code, decision }) => [code, decision])).toEqual([
      ["UE11", "ADJR"],
      ["UE12", "ADM"],
      ["UE21", "ADM"],
      ["UE22", "ADM"],
    ]);
  });
});

describe("le code d’un RCUE", () => {
  test.each(nommer(RCUE))("%s : %s", (code, _, { point, dossier }) => {
    const { decision, point: applique } = dossier().rcues[0]!;
    expect([decision, applique.reference]).toEqual([code, point]);
  });
});

describe("l’année, proposée par le programme", () => {
  const S1_ET_S2_ACQUIS: Situation = {
    statut: "inscrit",
    s1s2: null,
    anterieur: avant(but1Acquis(3)),
  };
  test.each<[string | null, string | null, string, () => Dossier]>([
    ["ADM", "de droit", "tous les RCUE de BUT1 atteignent 10", () => but1("10", "10")],
    ["ADM", "de droit", "en BUT2, S1 et S2 validés", () => rcues(2, [12, 12, 12], S1_ET_S2_ACQUIS)],
    ["ADM", "en attente", "en BUT2, S1 et S2 inconnus", () => rcues(2, [12, 12, 12])],
    ["ADM", null, "tous les RCUE de BUT3 atteignent 10", () => rcues(3, [12, 10])],
    [
      "PASD",
      "de droit",
      "la moyenne à plus de la moitié des RCUE, et 8 à chacun",
      () => rcues(1, [10, 10, 8]),
    ],
    ["PASD", "de droit", "en BUT2, S1 et S2 validés", () => rcues(2, [10, 10, 8], S1_ET_S2_ACQUIS)],
    ["PASD", "en attente", "en BUT2, S1 et S2 inconnus", () => rcues(2, [10, 10, 8])],
    [
      "ADM",
      "jury",
      "en BUT2, tous les RCUE à 10 ; une UE de S1 non validée, d’une compétence qui s’arrête",
      () => rcues(2, [12, 12], { anterieur: avant([...but1Acquis(2), ue("UE13", 8, "AJ")]) }),
    ],
    [
      null,
      "jury",
      "en BUT2, plus de la moitié des RCUE à 10 ; une UE de S1 non validée",
      () => rcues(2, [12, 12, 9], { anterieur: avant([...but1Acquis(2), ue("UE13", 8, "AJ")]) }),
    ],
    [
      "PASD",
      "de droit",
      "en BUT2, une UE de S1 validée par le niveau supérieur",
      () =>
        rcues(2, [9, 12, 10], {
          anterieur: avant([...but1Acquis(2), ue("UE13", 8, "AJ"), ue("UE23", 8, "AJ")]),
        }),
    ],
    [
      null,
      "de droit",
      "vers le semestre pair d’une même année, pour tout étudiant",
      () => decide(annee(1), [3, null]),
    ],
    [null, "jury", "exactement la moitié des RCUE", () => but1("9", "9")],
    [null, "jury", "un RCUE sous 8", () => rcues(1, [12, 12, 7.99])],
    [null, "en attente", "des notes manquent pour conclure", () => but1("", "9")],
    [
      null,
      null,
      "en BUT3, jamais PASD : il n’y a pas de semestre suivant",
      () => rcues(3, [12, 12, 9]),
    ],
    [
      null,
      "jury",
      "l’étudiant est parti : le jury en prend acte",
      () => but1("12", "12", "Démission"),
    ],
    [null, "jury", "défaillant sur une UE", () => but1("DEF", "12")],
  ])("%s, passage %s : %s", (code, passage, _, dossier) => {
    expect([dossier().annee.code, dossier().annee.passage]).toEqual([code, passage]);
  });

  test("3.3 : entré en S3 par une passerelle, il n’a aucune UE de S1 ni de S2 à valider", () => {
    const dispenses = [1, 2].map((semestre) => ({ semestre, motif: "PASSERELLE" as const }));
    const { annee: issue, constats } = rcues(2, [10, 10, 8], {
      anterieur: avant([], { dispenses }),
    });
    expect([issue.code, issue.passage]).toEqual(["PASD", "de droit"]);
    expect(constats.at(-1)).toMatchObject({
      verdict: true,
      point: { reference: "3.3" },
      phrase: "entrée en S3 par une passerelle : dispensé de S1 et S2",
    });
    const seulementS1 = rcues(2, [10, 10, 8], {
      anterieur: avant([], { dispenses: dispenses.slice(0, 1) }),
    });
    expect(seulementS1.constats.at(-1)).toMatchObject({
      verdict: null,
      point: { reference: "4.5" },
    });
  });

  test("ni RED ni NAR ne sont jamais calculés : rien dans le texte ne les distingue", () => {
    const propositions = [0, 5, 9, 12].flatMap((a) =>
      [0, 5, 9, 12].map((b) => rcues(1, [a, b, 9]).annee.code)
    );
    expect([...new Set(propositions)]).toEqual([null, "PASD"]);
  });
});

/** What the jury may pronounce: the sentence of the rule, and a student before the jury. */
const ANNEE: Readonly<Record<(typeof CODES_ANNEE_JURY)[number], readonly [string, () => Dossier]>> =
  {
    ADM: ["le jury suit la proposition", () => but1("10", "10")],
    PASD: ["le jury constate le passage de droit", () => rcues(1, [10, 10, 8])],
    ADJ: ["le jury délibère souverainement, et admet", () => rcues(1, [12, 9, 9])],
    PAS1NCI: ["le jury accorde le passage avec un RCUE insuffisant", () => rcues(1, [12, 12, 7])],
    RED: ["l’étudiant peut être autorisé à redoubler", () => rcues(1, [9, 9, 7])],
    NAR: [
      "un refus de redoubler, motivé, avec des conseils d’orientation",
      () => rcues(1, [3, 4, 5]),
    ],
    ABL: ["année blanche, qui ne compte pas comme un redoublement", () => rcues(1, [9, 9, 7])],
    ATJ: ["le jury reporte sa décision pour défaut d’assiduité", () => rcues(1, [9, 9, 7])],
    RAT: ["le jury attend un rattrapage", () => rcues(1, [9, 9, 7])],
    DEM: ["le jury prend acte de la démission", () => but1("9", "9", "Démission")],
    DEF: ["le jury prend acte de la défaillance", () => but1("9", "9", "Défaillant")],
    ABAN: ["le jury prend acte de l’abandon", () => but1("9", "9", "Abandon")],
    EXCLU: ["le jury prend acte de l’exclusion", () => but1("9", "9", "Exclu")],
    ADSUP: [
      "l’année est acquise par le niveau supérieur",
      () => rcues(1, [9, 12], { anterieur: avant([], { rcues: niveauSuperieur("ADM") }) }),
    ],
  };

describe("l’année, prononcée par le jury", () => {
  const prononcees = Object.entries(ANNEE).map(
    ([code, [regle, dossier]]) => [code, regle, dossier] as const
  );
  test.each(prononcees)("%s : %s", (code, _, dossier) => {
    const propose = dossier();
    const prononce = avecLeJury(propose, { annee: code });
    expect(prononce.decisionAnnee).toBe(code);
    // The proposal stays beside it, untouched.
    expect(prononce.annee.code).toBe(propose.annee.code);
  });

  test("RED : un semestre se redouble une fois ; un redoublement de plus est au directeur, en cas de force majeure", () => {
    const deja = avant([ue("UE11", 8, "AJ"), ue("UE21", 8, "AJ")]);
    const { redoublements } = rcues(1, [9, 9, 7], { anterieur: deja }).parcours;
    expect(redoublements.possible).toBe(false);
    expect(redoublements.phrase).toBe(
      "plus de redoublement possible (S1 1 sur 1, S2 1 sur 1, 2 sur 4 en tout), sauf un de plus accordé par le directeur en cas de force majeure"
    );
  });

  test("les codes du jury sont ceux-là, et pas d’autres", () => {
    expect(Object.keys(ANNEE).sort()).toEqual([...CODES_ANNEE_JURY].sort());
    const autre = prononcer(rcues(1, [9, 9]), { annee: "AJAC", ues: new Map(), rcues: new Map() });
    expect(autre.dossier.decisionAnnee).toBeNull();
    expect(autre.refus.map(({ sur }) => sur)).toEqual(["annee"]);
  });

  test("ADSUP : une année antérieure, toutes ses UE acquises depuis par le niveau supérieur", () => {
    const anterieur = avant(
      [ue("UE11", 8, "AJ"), ue("UE21", 9, "AJ"), ue("UE12", 12, "ADM"), ue("UE22", 12, "ADM")],
      { annees: [{ anneeBut: 1, annee: "2024-2025", code: "PASD" }] }
    );
    const { parcours } = rcues(2, [10, 12], { anterieur });
    expect([...parcours.anneesRevues]).toEqual([[1, "ADSUP"]]);
    expect(parcours.ues.slice(0, 4).map(({ code, decision }) => [code, decision])).toEqual([
      ["UE11", "ADSUP"],
      ["UE12", "ADM"],
      ["UE21", "ADSUP"],
      ["UE22", "ADM"],
    ]);
  });
});

test("chaque code a son libellé, et chaque libellé un code atteint ici", () => {
  const atteints = [UE, RCUE, ANNEE].flatMap((table) => Object.keys(table));
  expect(Object.keys(LIBELLES).sort()).toEqual([...new Set(atteints)].sort());
});
