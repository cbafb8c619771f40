import {
  CODES_ANNEE_JURY,
  CODES_UE,
  LIBELLES,
  type CodeRcue,
  type CodeUe,
} from "../../src/reglement";
import {
  annee,
  apresLeJury,
  avant,
  but1,
  lire,
  rcues,
  s1EtS2,
  type Classeur,
  type Saisie,
} from "./classeurs";

/*
 * Every code that a secretary can read, reached by the sentence that gives it, from cells to decisions: the marks in a
 * grid, what earlier years left in a sheet « Antériorité », what the jury types in the sheet that the program wrote.
 * Not proven here: other layouts of these sheets, and the thresholds, just below and just above.
 */

interface Cas {
  /** The sentence of the rule. */
  readonly regle: string;
  /** The point that the result cites. */
  readonly point: string;
  readonly classeur: Classeur;
  readonly jury?: Saisie;
}

/** UE11 at 8 and UE21 at 11: RCUE 1 is at 9.50. */
const MANQUE = but1("8", "11");
/** RCUE 1 at 9; the one of BUT2, of an earlier year, above it. */
const niveauSuperieur = (code: string): Classeur =>
  rcues(1, [9, 12], `2025-2026 | S3-S4 | RCUE 1 | 12 | ${code}`);

/** The type asks for every code: one that is added is a case to write. */
const UE: Readonly<Record<CodeUe, Cas>> = {
  ADM: {
    regle: "définitivement acquise dès lors que sa moyenne est égale ou supérieure à 10",
    point: "4.3",
    classeur: but1("10", "8"),
  },
  CMP: {
    regle: "sous 10, acquise par compensation si la moyenne est obtenue à son regroupement",
    point: "4.4",
    classeur: but1("8", "12"),
  },
  AJ: {
    regle: "sous 10, non acquise si la moyenne n’est pas obtenue à son regroupement",
    point: "4.4",
    classeur: MANQUE,
  },
  ATT: {
    regle: "une case vide n’est jamais un zéro : la note est attendue",
    point: "4.3",
    classeur: but1("", "12"),
  },
  RAT: {
    regle: "un rattrapage est attendu, et peut tout changer",
    point: "4.3",
    classeur: but1("RAT", "12"),
  },
  DEF: {
    regle: "l’étudiant est défaillant",
    point: "4.3",
    classeur: but1("DEF", "12"),
  },
  DEM: {
    regle: "l’étudiant a démissionné avant de l’acquérir",
    point: "4.6",
    classeur: but1("9", "9", "Démission"),
  },
  ABAN: {
    regle: "l’étudiant a abandonné avant de l’acquérir",
    point: "4.6",
    classeur: but1("9", "9", "Abandon"),
  },
  EXCLU: {
    regle: "l’étudiant a été exclu avant de l’acquérir",
    point: "4.6",
    classeur: but1("9", "9", "Exclu"),
  },
  ABL: {
    regle: "année blanche : elle n’est pas jugée",
    point: "4.6",
    classeur: but1("9", "9", "Année blanche"),
  },
  ATJ: {
    regle: "la décision est reportée pour défaut d’assiduité",
    point: "4.2",
    classeur: but1("9", "9", "Décision reportée"),
  },
  ADJ: {
    regle: "le jury, souverain, l’accorde",
    point: "4.6",
    classeur: MANQUE,
    jury: ["UE11 jury", "ADJ"],
  },
  ADJR: {
    regle: "le jury a accordé son regroupement",
    point: "4.6",
    classeur: MANQUE,
    jury: ["RCUE 1 jury", "ADJ"],
  },
  ADSUP: {
    regle: "la validation des deux UE du niveau supérieur de la compétence l’emporte",
    point: "4.3",
    classeur: niveauSuperieur("ADM"),
  },
};

const RCUE: Readonly<Record<CodeRcue, Cas>> = {
  ADM: {
    regle: "la moyenne y est obtenue, et à chacune de ses UE",
    point: "4.4",
    classeur: but1("10", "10"),
  },
  CMP: {
    regle: "la moyenne y est obtenue, la compensation est intégrale",
    point: "4.4",
    classeur: but1("3,5", "16,5"),
  },
  AJ: {
    regle: "la moyenne n’y est pas obtenue",
    point: "4.4",
    classeur: MANQUE,
  },
  ATT: {
    regle: "une note attendue peut encore l’acquérir ou le perdre",
    point: "4.4",
    classeur: but1("", "12"),
  },
  DEF: {
    regle: "l’étudiant est défaillant sur une de ses UE",
    point: "4.4",
    classeur: but1("DEF", "12"),
  },
  DEM: {
    regle: "l’étudiant a démissionné avant de l’acquérir",
    point: "4.6",
    classeur: but1("9", "9", "Démission"),
  },
  ABAN: {
    regle: "l’étudiant a abandonné avant de l’acquérir",
    point: "4.6",
    classeur: but1("9", "9", "Abandon"),
  },
  EXCLU: {
    regle: "l’étudiant a été exclu avant de l’acquérir",
    point: "4.6",
    classeur: but1("9", "9", "Exclu"),
  },
  ABL: {
    regle: "année blanche : il n’est pas jugé",
    point: "4.6",
    classeur: but1("9", "9", "Année blanche"),
  },
  ATJ: {
    regle: "la décision est reportée pour défaut d’assiduité",
    point: "4.2",
    classeur: but1("9", "9", "Décision reportée"),
  },
  RAT: {
    regle: "l’étudiant attend un rattrapage",
    point: "4.6",
    classeur: but1("9", "9", "En attente de rattrapage"),
  },
  ADJ: {
    regle: "le jury, souverain, l’accorde",
    point: "4.6",
    classeur: MANQUE,
    jury: ["RCUE 1 jury", "ADJ"],
  },
  ADSUP: {
    regle:
      "le niveau supérieur de la compétence est acquis, fût-ce par compensation ou par le jury",
    point: "4.3",
    classeur: niveauSuperieur("CMP"),
  },
};

/** Code, sentence, case: the first two name the test. */
const nommer = (table: Readonly<Record<string, Cas>>) =>
  Object.entries(table).map(([code, cas]) => [code, cas.regle, cas] as const);

const dossierDe = ({ classeur, jury }: Cas) =>
  jury ? apresLeJury(classeur, jury).dossier : lire(classeur);

const enCodes = (ues: readonly { readonly code: string; readonly decision: string | null }[]) =>
  Object.fromEntries(ues.map(({ code, decision }) => [code, decision]));

describe("le code d’une UE", () => {
  test.each(nommer(UE))("%s : %s", (code, _, cas) => {
    const { decision, point } = dossierDe(cas).ues[0]!;
    expect([decision, point.reference]).toEqual([code, cas.point]);
  });

  test("ADM : définitivement acquise, même quand l’étudiant s’en va", () => {
    const { ues, rcues: regroupements } = lire(but1("12", "7", "Démission"));
    expect(enCodes(ues)).toEqual({ UE11: "ADM", UE12: "ADM", UE21: "DEM", UE22: "ADM" });
    expect(regroupements.map(({ decision }) => decision)).toEqual(["DEM", "ADM"]);
  });

  test("quand le jury accorde un RCUE, son UE manquée devient ADJR et celle qui était acquise reste ADM", () => {
    const { ues } = apresLeJury(MANQUE, ["RCUE 1 jury", "ADJ"]).dossier;
    expect(enCodes(ues)).toEqual({ UE11: "ADJR", UE12: "ADM", UE21: "ADM", UE22: "ADM" });
  });
});

describe("le code d’un RCUE", () => {
  test.each(nommer(RCUE))("%s : %s", (code, _, cas) => {
    const { decision, point } = dossierDe(cas).rcues[0]!;
    expect([decision, point.reference]).toEqual([code, cas.point]);
  });
});

describe("l’année, proposée par le programme", () => {
  const UE13_MANQUEE = [...s1EtS2(2), avant("UE13", 8, "AJ"), avant("UE23", 12, "ADM")];
  test.each<[string | null, string | null, string, Classeur]>([
    ["ADM", "de droit", "tous les RCUE de BUT1 atteignent 10", but1("10", "10")],
    ["ADM", "de droit", "en BUT2, S1 et S2 validés", rcues(2, [12, 12, 12], ...s1EtS2(3))],
    ["ADM", "en attente", "en BUT2, S1 et S2 inconnus", rcues(2, [12, 12, 12])],
    ["ADM", null, "tous les RCUE de BUT3 atteignent 10", rcues(3, [12, 10])],
    [
      "PASD",
      "de droit",
      "la moyenne à plus de la moitié des RCUE, et 8 à chacun",
      rcues(1, [10, 10, 8]),
    ],
    ["PASD", "de droit", "en BUT2, S1 et S2 validés", rcues(2, [10, 10, 8], ...s1EtS2(3))],
    ["PASD", "en attente", "en BUT2, S1 et S2 inconnus", rcues(2, [10, 10, 8])],
    [
      "ADM",
      "jury",
      "en BUT2, tous les RCUE à 10 ; une UE de S1 non validée, d’une compétence qui s’arrête",
      rcues(2, [12, 12], ...UE13_MANQUEE),
    ],
    [
      null,
      "jury",
      "en BUT2, plus de la moitié des RCUE à 10 ; une UE de S1 non validée",
      rcues(2, [12, 12, 9], ...UE13_MANQUEE),
    ],
    [
      "PASD",
      "de droit",
      "en BUT2, une UE de S1 validée par le niveau supérieur",
      rcues(2, [9, 12, 10], ...UE13_MANQUEE),
    ],
    [null, "jury", "exactement la moitié des RCUE", but1("9", "9")],
    [null, "jury", "un RCUE sous 8", rcues(1, [12, 12, 7.99])],
    [null, "en attente", "des notes manquent pour conclure", but1("", "9")],
    [null, null, "en BUT3, jamais PASD : il n’y a pas de semestre suivant", rcues(3, [12, 12, 9])],
    [null, "jury", "l’étudiant est parti : le jury en prend acte", but1("12", "12", "Démission")],
    [null, "jury", "défaillant sur une UE", but1("DEF", "12")],
  ])("%s, passage %s : %s", (code, passage, _, classeur) => {
    const { annee: issue } = lire(classeur);
    expect([issue.code, issue.passage]).toEqual([code, passage]);
  });

  test("3.3 : entré en S3 par une passerelle, il n’a aucune UE de S1 ni de S2 à valider", () => {
    const { annee: issue, constats } = lire(rcues(2, [10, 10, 8], " | S1-S2 | | | PASSERELLE"));
    expect([issue.code, issue.passage]).toEqual(["PASD", "de droit"]);
    expect(constats.at(-1)).toMatchObject({
      verdict: true,
      point: { reference: "3.3" },
      phrase: "entrée en S3 par une passerelle : dispensé de S1 et S2",
    });
    const seulementS1 = lire(rcues(2, [10, 10, 8], " | S1 | | | PASSERELLE"));
    expect(seulementS1.constats.at(-1)).toMatchObject({
      verdict: null,
      point: { reference: "4.5" },
    });
  });

  test("ni RED ni NAR ne sont jamais calculés : rien dans le texte ne les distingue", () => {
    const propositions = [0, 5, 9, 12].flatMap((a) =>
      [0, 5, 9, 12].map((b) => lire(rcues(1, [a, b, 9])).annee.code)
    );
    expect([...new Set(propositions)]).toEqual([null, "PASD"]);
  });

  test("vers le semestre pair d’une même année, de droit pour tout étudiant", () => {
    const { annee: issue, semestreSuivant } = lire(annee(1, ["3", "5"], []));
    expect([issue.code, issue.passage, semestreSuivant]).toEqual([null, "de droit", 2]);
  });
});

/** What the jury may pronounce: the sentence of the rule, and the student before the jury. */
const ANNEE: Readonly<Record<(typeof CODES_ANNEE_JURY)[number], readonly [string, Classeur]>> = {
  ADM: ["le jury suit la proposition", but1("10", "10")],
  PASD: ["le jury constate le passage de droit", rcues(1, [10, 10, 8])],
  ADJ: ["le jury délibère souverainement, et admet", rcues(1, [12, 9, 9])],
  PAS1NCI: ["le jury accorde le passage avec un RCUE insuffisant", rcues(1, [12, 12, 7])],
  RED: ["l’étudiant peut être autorisé à redoubler", rcues(1, [9, 9, 7])],
  NAR: ["un refus de redoubler, motivé, avec des conseils d’orientation", rcues(1, [3, 4, 5])],
  ABL: ["année blanche, qui ne compte pas comme un redoublement", rcues(1, [9, 9, 7])],
  ATJ: ["le jury reporte sa décision pour défaut d’assiduité", rcues(1, [9, 9, 7])],
  RAT: ["le jury attend un rattrapage", rcues(1, [9, 9, 7])],
  DEM: ["le jury prend acte de la démission", but1("9", "9", "Démission")],
  DEF: ["le jury prend acte de la défaillance", but1("9", "9", "Défaillant")],
  ABAN: ["le jury prend acte de l’abandon", but1("9", "9", "Abandon")],
  EXCLU: ["le jury prend acte de l’exclusion", but1("9", "9", "Exclu")],
  ADSUP: ["l’année est acquise par le niveau supérieur", niveauSuperieur("ADM")],
};

describe("l’année, prononcée par le jury", () => {
  const prononcees = Object.entries(ANNEE).map(
    ([code, [regle, classeur]]) => [code, regle, classeur] as const
  );
  test.each(prononcees)("%s : %s", (code, _, classeur) => {
    const { dossier, dit } = apresLeJury(classeur, ["Décision du jury", code]);
    expect(dit).toEqual([]);
    expect(dossier.decisionAnnee).toBe(code);
    // The proposal stays beside it, untouched.
    expect(dossier.annee.code).toBe(lire(classeur).annee.code);
  });

  test("RED : un semestre se redouble une fois ; un redoublement de plus est au directeur, en cas de force majeure", () => {
    const deja = [avant("UE11", 8, "AJ"), avant("UE21", 8, "AJ")];
    const { redoublements } = lire(rcues(1, [9, 9, 7], ...deja)).parcours;
    expect(redoublements.possible).toBe(false);
    expect(redoublements.phrase).toBe(
      "plus de redoublement possible (S1 1 sur 1, S2 1 sur 1, 2 sur 4 en tout), sauf un de plus accordé par le directeur en cas de force majeure"
    );
  });

  test("un autre code n’est pas prononcé, et c’est dit", () => {
    const { dossier, dit } = apresLeJury(MANQUE, ["Décision du jury", "AJAC"]);
    expect(dossier.decisionAnnee).toBeNull();
    expect(dit).toEqual([expect.stringContaining("« AJAC » n’est pas un code d’année")]);
  });

  test("ADSUP : une année antérieure, toutes ses UE acquises depuis par le niveau supérieur", () => {
    const but1Passe = [
      ...[avant("UE11", 8, "AJ"), avant("UE21", 9, "AJ")],
      ...[avant("UE12", 12, "ADM"), avant("UE22", 12, "ADM")],
      "2024-2025 | S1-S2 | | | PASD",
    ];
    const { parcours } = lire(rcues(2, [10, 12], ...but1Passe));
    expect([...parcours.anneesRevues]).toEqual([[1, "ADSUP"]]);
    expect(enCodes(parcours.ues)).toEqual({
      ...{ UE11: "ADSUP", UE12: "ADM", UE21: "ADSUP", UE22: "ADM" },
      ...{ UE31: "ADM", UE32: "ADM", UE41: "ADM", UE42: "ADM" },
    });
  });
});

test("aucun code ne manque ici, et chacun a son libellé", () => {
  expect(Object.keys(UE).sort()).toEqual([...CODES_UE].sort());
  expect(Object.keys(ANNEE).sort()).toEqual([...CODES_ANNEE_JURY].sort());
  const atteints = [UE, RCUE, ANNEE].flatMap((table) => Object.keys(table));
  expect(Object.keys(LIBELLES).sort()).toEqual([...new Set(atteints)].sort());
});
