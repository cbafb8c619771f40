import type { Deliberation } from "../../../src/deliberation";
import { decrireEtudiant } from "../../../src/taskpane/etudiant/decrire";
import {
  avecDecision,
  avecUnite,
  classe,
  decrire,
  enMots,
  rangDuNom,
  S3,
  S4,
  unite,
} from "./classe";

/*
 * What the card says, by hand: see `classe.ts` for the marks. That bounds, odds and needs are right is told by the tests
 * of `risque`; here, that the card says theirs, of the right student.
 */

let promotion: Deliberation;
beforeAll(async () => void (promotion = await classe()));

describe("une note manque : Ali attend R4.03, qui compte dans UE41 et UE42", () => {
  test("UE41 est à 10 et ira de 5 à 15 ; RCUE 1 de 6,50 à 11,50", () => {
    const ali = decrire(promotion, "PETIT");
    expect(unite(ali, "UE31")).toMatchObject({
      ...{ genre: "impaire", present: 800, pire: 800, meilleur: 800, ouverte: false },
    });
    expect(unite(ali, "UE41")).toMatchObject({
      ...{ genre: "paire", present: 1000, pire: 500, meilleur: 1500, ouverte: true },
      ...{ etat: "accessible", code: "ATT", point: "annexe 1, 4.3" },
    });
    expect(unite(ali, "RCUE 1")).toMatchObject({
      ...{ genre: "rcue", present: 900, pire: 650, meilleur: 1150, ouverte: true },
      ...{ etat: "difficile", plancher: "accessible", code: "ATT", point: "annexe 1, 4.4" },
      chance: expect.stringMatching(/%$/) as unknown,
    });
  });

  test("RCUE 2 ne descendra pas sous 8 : (12 + 6) / 2 = 9", () => {
    expect(unite(decrire(promotion, "PETIT"), "RCUE 2")).toMatchObject({
      ...{ present: 1200, pire: 900, meilleur: 1400, etat: "accessible", plancher: "assuré" },
    });
  });

  test("il faut 14 en R4.03, et c’est dit une fois par but", () => {
    const { besoins } = decrire(promotion, "PETIT").presente;
    expect(besoins?.annee).toEqual([
      "pour passer de droit : 14,00 de moyenne sur les notes à venir",
      "avec le moins de points possible : R4.03 à 14,00",
    ]);
    expect(besoins?.unites[0]).toEqual({
      nom: "RCUE 1",
      moyennes: [
        "RCUE 1 à 8 : 6,00 de moyenne sur les notes à venir",
        "RCUE 1 à 10 : 14,00 de moyenne sur les notes à venir",
        "UE41 à 10 : 10,00 de moyenne sur les notes à venir",
        "avec le moins de points possible : R4.03 à 14,00",
      ],
      modules: ["R4.03 : au moins 14,00 si le reste garde sa moyenne"],
    });
  });

  test("la note à essayer part de 11, entre UE41 à 10 et UE42 à 12", () => {
    expect(decrire(promotion, "PETIT").aEssayer).toEqual([
      {
        semestre: 4,
        notes: [
          expect.objectContaining({
            ...{ module: "R4.03", poids: "UE41 × 1, UE42 × 1", depart: 11, essayee: null },
          }),
        ],
      },
    ]);
  });

  test("les motifs citent leurs points, l’année d’abord", () => {
    const { raisons, proposition, passage } = decrire(promotion, "PETIT").presente;
    expect([proposition, passage]).toEqual(["en attente", "S5 : en attente"]);
    expect(raisons[0]).toEqual({
      phrase: "des notes manquent pour conclure",
      point: "annexe 1, 4.5",
    });
    expect(raisons.map(({ point }) => point)).toContain("annexe 1, 4.4");
  });
});

describe("et si R4.03 valait…", () => {
  // RCUE 1 = (8 + (10 + x) / 2) / 2: exactly 10 with 14; 9,995, shown 10,00, with 13,98; 9,9925 with 13,97.
  test("14 : RCUE 1 à 10,00, UE31 est compensée, l’année est acquise", () => {
    const ali = decrire(promotion, "PETIT", { "R4.03": 14 });
    expect(unite(ali, "RCUE 1").present).toBe(1000);
    expect(enMots(ali.changements)).toEqual([
      "proposition : en attente → ADM",
      "passage : S5 : en attente → S5 : de droit",
      "niveau : critique → vigilance",
      expect.stringMatching(/^chance : .*% → assuré$/),
      "UE31 : ATT → CMP",
      "UE41 : ATT → ADM",
      "moyenne UE41 : 10,00 → 12,00",
      "RCUE 1 : ATT → CMP",
      "moyenne RCUE 1 : 9,00 → 10,00",
      "UE42 : ATT → ADM",
      "moyenne UE42 : 12,00 → 13,00",
      "RCUE 2 : ATT → ADM",
      "moyenne RCUE 2 : 12,00 → 12,50",
    ]);
  });

  test.each([
    [13.97, "9,99", 999, "AJ", "jury"],
    [13.98, "10,00", 1000, "CMP", "ADM"],
  ])("%d : RCUE 1 s’affiche %s", (note, _affichee, present, code, proposition) => {
    const ali = decrire(promotion, "PETIT", { "R4.03": note });
    expect(unite(ali, "RCUE 1")).toMatchObject({ present, code, ouverte: false });
    expect(ali.essayee?.proposition).toBe(proposition);
  });

  test("une note qui est déjà là n’est pas à essayer : sa colonne est laissée", () => {
    const r301 = promotion.promotion.colonnes.findIndex(({ code }) => code === "R3.01");
    const ali = decrireEtudiant(promotion, rangDuNom(promotion, "PETIT"), new Map([[r301, 20]]));
    expect(ali.essayee).toBeNull();
    expect(unite(ali, "UE31").present).toBe(800);
  });

  test("ce que la fiche dit du classeur n’en bouge pas", () => {
    const avant = decrire(promotion, "PETIT").presente;
    expect(decrire(promotion, "PETIT", { "R4.03": 20 }).presente).toEqual(avant);
  });
});

describe("aux bords de l’année", () => {
  test("toutes les notes sont là : rien à essayer, rien à atteindre", () => {
    const lou = decrire(promotion, "MARTIN");
    expect(lou.aEssayer).toEqual([]);
    expect(lou.presente).toMatchObject({ proposition: "ADM", passage: "S5 : de droit" });
    expect(lou.presente).toMatchObject({ besoins: null, chance: null, etatDuPassage: "assuré" });
    expect(unite(lou, "RCUE 1")).toMatchObject({ present: 1250, ouverte: false, chance: null });
  });

  test("aucune note : tout va de 0 à 20, et chaque curseur part de 10", () => {
    const zoe = decrire(promotion, "ROUX");
    expect(unite(zoe, "RCUE 1")).toMatchObject({ present: null, pire: 0, meilleur: 2000 });
    const notes = zoe.aEssayer.flatMap((un) => un.notes);
    expect(notes.map(({ module, depart }) => [module, depart])).toEqual([
      ...[
        ["R3.01", 10],
        ["R3.02", 10],
        ["R4.01", 10],
        ["R4.02", 10],
        ["R4.03", 10],
      ],
    ]);
  });

  test("S1 ou S2 pas validé : S5 n’est pas de droit, et la fiche le dit partout pareil", async () => {
    const sans = S4.map((ligne) => ligne.map((v) => (v === "oui" ? "non" : v)));
    const ali = decrire(await classe(S3, sans), "PETIT").presente;
    expect(ali).toMatchObject({ etatDuPassage: "hors d’atteinte", chance: null });
    expect(ali.motifs).toContain(
      "des UE de S1 ou S2 ne sont pas validées : le passage en S5 n’est pas de droit"
    );
    expect(ali.besoins?.annee[0]).toMatch(
      /^pour remplir les conditions de passage par les notes : /
    );
    // What the marks of the year can still do is told RCUE by RCUE.
    expect(ali.competences[0]!.unites.at(-1)!.chance).not.toBeNull();
    expect(decrire(await classe(S3, sans), "MARTIN").presente.etatDuPassage).toBe(
      "hors d’atteinte"
    );
  });

  test("qui a démissionné : ni état, ni chance, ni note à essayer", () => {
    const noa = decrire(promotion, "LEROY");
    expect(noa.etudiant.statut).toBe("DEM");
    expect(noa.aEssayer).toEqual([]);
    expect(noa.presente).toMatchObject({ niveau: "aucun", chance: null, etatDuPassage: null });
    expect(unite(noa, "UE41")).toMatchObject({ code: "DEM", etat: null });
    expect(noa.presente.raisons.map(({ phrase }) => phrase)).toEqual([
      "démission : rien n’est proposé, le jury en prend acte",
    ]);
  });

  test("à mi-année, sans note de S4 : aucune année proposée, S4 de droit", async () => {
    const s4 = S4.map((ligne, l) => (l < 3 ? ligne : [...ligne.slice(0, 3), "", "", "", "oui"]));
    const ali = decrire(await classe(S3, s4), "PETIT");
    expect(ali.presente).toMatchObject({ proposition: "", passage: "S4 : de droit" });
    expect(unite(ali, "RCUE 1")).toMatchObject({ present: null, pire: 400, meilleur: 1400 });
  });
});

test("la place dans la promotion, le groupe, la ligne dans la grille", () => {
  expect(decrire(promotion, "ROUX")).toMatchObject({
    ...{ nom: "ROUX Zoé", groupe: "B", rang: 2, nombre: 4 },
    cible: { feuille: "S3", adresse: "6:6" },
  });
});

test("en BUT2 sans rien d’antérieur, la grille dit si S1 et S2 sont validées", () => {
  expect(decrire(promotion, "PETIT").anterieures).toEqual({
    ...{ but: 2, s1s2: true, annees: [], phrases: [], inconnus: [] },
  });
});

describe("le jury a parlé", () => {
  test("sa décision est dite à côté de la proposition, avec son motif, et l’essai l’entend de nouveau", async () => {
    const decidee = await avecDecision("PETIT", "PASD", "Progrès au S4");
    const ali = decrire(decidee, "PETIT");
    expect(ali.presente.proposition).toBe("en attente");
    expect(ali.jury).toMatchObject({
      ...{ annee: "PASD", unites: [] },
      ecart: "proposition : en attente ; décision : PASD ; motif : Progrès au S4",
    });
    expect(decrire(decidee, "PETIT", { "R4.03": 14 }).essayee?.proposition).toBe("ADM");
    expect(decrire(decidee, "MARTIN").jury).toBeNull();
  });

  test("un code que les notes donnent est refusé, puis tenu quand l’essai le donne", async () => {
    const decidee = await avecUnite("PETIT", "RCUE 1", "CMP");
    expect(unite(decrire(decidee, "PETIT"), "RCUE 1")).toMatchObject({
      ...{ code: "ATT", origine: "notes" },
    });
    expect(unite(decrire(decidee, "PETIT", { "R4.03": 14 }), "RCUE 1").code).toBe("CMP");
    // Were the jury's CMP kept without being heard again, it would stand here.
    expect(unite(decrire(decidee, "PETIT", { "R4.03": 13 }), "RCUE 1").code).toBe("AJ");
  });

  test("un RCUE accordé le reste, quelle que soit la note essayée", async () => {
    const decidee = await avecUnite("PETIT", "RCUE 1", "ADJ");
    expect(unite(decrire(decidee, "PETIT", { "R4.03": 0 }), "RCUE 1")).toMatchObject({
      ...{ code: "ADJ", origine: "jury" },
    });
  });
});
