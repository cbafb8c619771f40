import {
  CODES_ANNEE_JURY,
  prononcer,
  type Dossier,
  type Reglages,
  type RefusDecision,
  type SaisieDecisions,
  type Situation,
} from "../../src/reglement";
import { avant, but1Acquis, ue } from "./anteriorites";
import { annee, codes, codesRcue, decide, INSCRIT } from "./promotion";

/* What the jury writes is data. Reading it in the `Décisions` sheet is the restitution's part and is tested there. */

interface Prononce {
  readonly dossier: Dossier;
  readonly refus: readonly RefusDecision[];
}

/** BUT2, two competences: UE31, UE41, UE32, UE42. */
function jury(
  notes: readonly (number | null)[],
  saisie: Partial<SaisieDecisions>,
  situation: Partial<Situation> = {},
  reglages: Partial<Reglages> = {}
): Prononce {
  const dossier = decide(annee(2, 2, [7, 8, 7, 8]), notes, reglages, { ...INSCRIT, ...situation });
  return prononcer(dossier, { annee: "", ues: new Map(), rcues: new Map(), ...saisie });
}

const ADJ_RCUE_1 = { rcues: new Map([[1, "ADJ"]]) };

describe("4.6 : ce que le jury accorde", () => {
  test("un RCUE accordé : ses UE sous 10 deviennent ADJR, celle à 10 reste ADM", () => {
    const { dossier, refus } = jury([7, 11, 12, 12], ADJ_RCUE_1);
    expect(refus).toEqual([]);
    expect(codes(dossier)).toEqual(["ADJR", "ADM", "ADM", "ADM"]);
    expect(codesRcue(dossier)).toEqual(["ADJ", "ADM"]);
    expect(dossier.ues[0]).toMatchObject({ origine: "jury", point: { reference: "4.6" } });
    expect(dossier.ects.total).toBe(30);
    expect(dossier.motifs.join("\n")).toContain(
      "UE31 à 7,00 ADJR : le jury a accordé son RCUE (annexe 1, 4.6)"
    );
  });

  test("une UE accordée : elle seule, avec ses ECTS", () => {
    const { dossier } = jury([7, 8, 12, 12], { ues: new Map([["UE31", " adj "]]) });
    expect(codes(dossier)).toEqual(["ADJ", "AJ", "ADM", "ADM"]);
    expect([codesRcue(dossier)[0], dossier.ects.total]).toEqual(["AJ", 22]);
  });

  test("les conséquences sur les niveaux inférieurs suivent aussitôt", () => {
    const anterieur = avant([...but1Acquis(2).slice(1), ue("UE11", 7, "AJ")]);
    const sans = jury([7, 11, 12, 12], {}, { anterieur }).dossier;
    expect([sans.annee.code, sans.annee.passage]).toEqual([null, "jury"]);
    const avecJury = jury([7, 11, 12, 12], ADJ_RCUE_1, { anterieur }).dossier;
    expect(avecJury.parcours.ues[0]).toMatchObject({ code: "UE11", decision: "ADSUP" });
    expect(avecJury.compte.s1s2).toBe(true);
  });

  test("la proposition reste, la décision est celle du jury", () => {
    const { dossier } = jury([5, 5, 12, 12], { annee: "pas 1 nci" });
    expect([dossier.annee.code, dossier.annee.passage]).toEqual([null, "jury"]);
    expect(dossier.decisionAnnee).toBe("PAS1NCI");
  });

  test("sans rien d’écrit, la décision est la proposition", () => {
    const { dossier } = jury([12, 12, 12, 12], {}, { s1s2: true });
    expect(dossier.decisionAnnee).toBe("ADM");
  });

  test.each(CODES_ANNEE_JURY)("« %s » se prononce en BUT2", (code) => {
    expect(jury([5, 5, 12, 12], { annee: code }).dossier.decisionAnnee).toBe(code);
  });
});

describe("A4 : un RCUE accordé compte-t-il dans « plus de la moitié » ?", () => {
  // 2 of 4 competences at 12, one granted at 9, one at 9: two means of four.
  const quatre = (reglages: Partial<Reglages>): Dossier => {
    const notes = [12, 12, 12, 12, 9, 9, 9, 9];
    const dossier = decide(annee(4, 1), notes, reglages);
    return prononcer(dossier, { annee: "", ues: new Map(), rcues: new Map([[3, "ADJ"]]) }).dossier;
  };

  test("non par défaut : les moyennes seulement, et les deux comptes sont montrés", () => {
    const dossier = quatre({});
    expect([dossier.annee.code, dossier.compte.a10, dossier.compte.accordes]).toEqual([null, 2, 1]);
    expect(dossier.constats[0]!.phrase).toBe(
      "2 RCUE sur 4 à 10 ou plus, 1 accordé par le jury (il en faut 3)"
    );
  });

  test("oui par réglage : 3 sur 4, passage de droit", () => {
    const dossier = quatre({ rcue_accorde: "compte" });
    expect([dossier.annee.code, dossier.compte.a10]).toEqual(["PASD", 3]);
  });
});

describe("une décision impossible est dite, et n’est pas appliquée", () => {
  test.each<
    [string, Partial<SaisieDecisions>, readonly (number | null)[], Partial<Situation>, string]
  >([
    ["un code d’année inconnu", { annee: "PASSE" }, [5, 5, 5, 5], {}, "n’est pas un code d’année"],
    ["un admis qui a démissionné", { annee: "ADJ" }, [5, 5, 5, 5], { statut: "DEM" }, "démission"],
    [
      "un RCUE accordé à un démissionnaire",
      ADJ_RCUE_1,
      [5, 5, 5, 5],
      { statut: "DEM" },
      "démission",
    ],
    ["ADM sur une UE sous 10", { ues: new Map([["UE31", "ADM"]]) }, [5, 5, 5, 5], {}, "par ADJ"],
    [
      "ADJR sans RCUE accordé",
      { ues: new Map([["UE31", "ADJR"]]) },
      [5, 5, 5, 5],
      {},
      "suit un RCUE accordé",
    ],
    [
      "AJ sur une UE acquise",
      { ues: new Map([["UE31", "AJ"]]) },
      [12, 5, 5, 5],
      {},
      "définitivement",
    ],
    [
      "une UE d’une autre année",
      { ues: new Map([["UE51", "ADJ"]]) },
      [5, 5, 5, 5],
      {},
      "pas une UE de cette année",
    ],
    [
      "un RCUE qui n’existe pas",
      { rcues: new Map([[5, "ADJ"]]) },
      [5, 5, 5, 5],
      {},
      "pas de RCUE 5",
    ],
    [
      "un code de RCUE inconnu",
      { rcues: new Map([[1, "OUI"]]) },
      [5, 5, 5, 5],
      {},
      "pas un code du jury",
    ],
    ["PASD en mi-année", { annee: "PASD" }, [12, null, 12, null], {}, "fin d’année"],
    ["un RCUE accordé en mi-année", ADJ_RCUE_1, [5, null, 12, null], {}, "rien à accorder"],
  ])("%s", (_, saisie, notes, situation, phrase) => {
    const { dossier, refus } = jury(notes, saisie, situation);
    expect(refus.map((refuse) => refuse.phrase).join()).toContain(phrase);
    expect(dossier.situation.jury).toBeUndefined();
  });

  test.each(["PASD", "PAS1NCI"])("%s n’existe pas en BUT3", (code) => {
    const dossier = decide(annee(2, 3), [5, 5, 12, 12]);
    const saisie = { annee: code, ues: new Map(), rcues: new Map() };
    const { refus } = prononcer(dossier, saisie);
    expect(refus).toEqual([
      { sur: "annee", phrase: expect.stringContaining("n’existe pas en BUT3") },
    ]);
  });

  test("le reste est appliqué", () => {
    const { dossier, refus } = jury([7, 8, 7, 8], {
      rcues: new Map([
        [1, "ADJ"],
        [2, "???"],
      ]),
    });
    expect(refus).toHaveLength(1);
    expect(codes(dossier)).toEqual(["ADJR", "ADJR", "AJ", "AJ"]);
  });
});
