import fc from "../hasard";
import {
  ATTENTE,
  deliberer,
  etablirBilan,
  lirePaliers,
  mettreALEchelle,
  pointsDeBonus,
  REGLAGES,
  type Complements,
  type Dossier,
  type Reglages,
} from "../../src/reglement";
import { annee, codes, INSCRIT } from "./promotion";

/* A10, A11, A13: columns that change a mean of UE without being a module's. Reading them in a grid is tested elsewhere. */

/** One competence; columns: mark of the odd UE, of the even UE, then the complement's. */
function avec(
  complements: Complements,
  notes: readonly (number | null)[],
  reglages: Partial<Reglages> = {}
): Dossier {
  const points = Float64Array.from(notes, (note) => note ?? ATTENTE);
  const structure = { ...annee(1), complements };
  const table = mettreALEchelle(1, notes.length, points);
  return deliberer(etablirBilan(table, structure, { ...REGLAGES, ...reglages }), [INSCRIT])[0]!;
}

const BONUS: Complements = { reports: [-1, -1], ajouts: [{ colonne: 2, ues: [0], sens: "bonus" }] };
const MALUS: Complements = { reports: [-1, -1], ajouts: [{ colonne: 2, ues: [0], sens: "malus" }] };
const REPORT: Complements = { reports: [2, -1], ajouts: [] };

describe("A11 : le bonus s’ajoute à la moyenne de l’UE", () => {
  test.each([
    ["juste sous 10", 9.5, 0.49, 999, "AJ"],
    ["exactement 10", 9.5, 0.5, 1000, "ADM"],
    ["au-dessus", 9.5, 0.51, 1001, "ADM"],
    ["sans dépasser 20", 19.9, 0.5, 2000, "ADM"],
    ["un bonus vide n’ajoute rien", 9.5, null, 950, "AJ"],
  ])("%s", (_, note, bonus, centiemes, code) => {
    const dossier = avec(BONUS, [note, 2, bonus]);
    expect(dossier.moyenneUe(0).centiemes).toBe(centiemes);
    expect(codes(dossier)[0]).toBe(code);
  });

  test("il ne touche que les UE de sa colonne", () => {
    expect(avec(BONUS, [9, 9, 2]).moyenneUe(1).centiemes).toBe(900);
  });

  test("il entre dans la moyenne non arrondie du RCUE : 9,5 + 0,5 et 10 font 10", () => {
    expect(codes(avec(BONUS, [9.5, 10, 0.5]))).toEqual(["ADM", "ADM"]);
    expect(codes(avec(BONUS, [9, 10.5, 0.5]))).toEqual(["CMP", "ADM"]);
  });

  test("un pourcentage porte sur la moyenne : 9,60 et 5 % font 10,08 ; 9,52 et 5 % font 9,996, affichés 10,00", () => {
    expect(avec(BONUS, [9.6, 2, 5], { bonus: "pourcentage" }).moyenneUe(0).centiemes).toBe(1008);
    const limite = avec(BONUS, [9.52, 2, 5], { bonus: "pourcentage" });
    expect([limite.moyenneUe(0).centiemes, codes(limite)[0]]).toEqual([1000, "ADM"]);
    const sous = avec(BONUS, [9.51, 2, 5], { bonus: "pourcentage" });
    expect([sous.moyenneUe(0).centiemes, codes(sous)[0]]).toEqual([999, "AJ"]);
  });

  test("avec des notes manquantes, le bonus compte au pire et au mieux", () => {
    const points = Float64Array.from([8, ATTENTE, 10, 2]);
    const structure = {
      ...annee(1),
      complements: { reports: [], ajouts: [{ colonne: 3, ues: [0], sens: "bonus" as const }] },
    };
    const [impaire, paire] = structure.ues;
    const deux = { ...impaire!, colonnes: [0, 1], coefficients: [9, 1], modules: ["R1", "R2"] };
    const ues = [deux, { ...paire!, colonnes: [2] }];
    const table = mettreALEchelle(1, 4, points);
    const bilan = etablirBilan(table, { ...structure, ues }, REGLAGES);
    // At worst (8 × 9 + 0) / 10 + 2 = 9.2; at best (72 + 20) / 10 + 2 = 11.2: cannot be told.
    expect(codes(deliberer(bilan, [INSCRIT])[0]!)[0]).toBe("ATT");
  });
});

describe("A11 : ce que devient le nombre écrit", () => {
  test.each<[string, number, Partial<Reglages>, number | null]>([
    ["des points", 0.3, {}, 0.3],
    ["des points, au plus le plafond", 0.8, { bonus_plafond: 0.5 }, 0.5],
    ["points au-dessus de 10 × taux : 13,6 donne 0,18", 13.6, { bonus: "taux" }, 0.18],
    ["à 10, aucun point", 10, { bonus: "taux" }, 0],
    ["sous 10, aucun point", 7, { bonus: "taux" }, 0],
    ["taux et plafond", 20, { bonus: "taux", bonus_taux: 0.1, bonus_plafond: 0.5 }, 0.5],
    ["palier juste dessous", 11.99, { bonus: "paliers" }, 0.1],
    ["palier atteint", 12, { bonus: "paliers" }, 0.2],
    ["sous le premier palier", 9.99, { bonus: "paliers" }, 0],
    ["un pourcentage reste tel", 3, { bonus: "pourcentage" }, 3],
    ["ignoré", 3, { bonus: "ignore" }, null],
  ])("%s", (_, ecrit, reglages, points) => {
    expect(pointsDeBonus(ecrit, { ...REGLAGES, ...reglages })).toBe(points);
  });

  test("les paliers se lisent, et doivent croître", () => {
    expect(lirePaliers("10:0,1 ; 12:0,25")).toEqual([
      { seuil: 10, points: 0.1 },
      { seuil: 12, points: 0.25 },
    ]);
    for (const faux of ["", "12:0,2 ; 10:0,1", "10:0,1 ; 10:0,2", "dix:1", "10", "21:1"])
      expect(lirePaliers(faux)).toBeNull();
  });
});

describe("A10 : le malus se retire de la moyenne de l’UE", () => {
  test.each([
    ["juste à 10", 10.5, 0.5, 1000, "ADM"],
    ["juste dessous", 10.5, 0.51, 999, "AJ"],
    ["sans descendre sous 0", 0.3, 2, 0, "AJ"],
  ])("%s", (_, note, malus, centiemes, code) => {
    const dossier = avec(MALUS, [note, 2, malus]);
    expect([dossier.moyenneUe(0).centiemes, codes(dossier)[0]]).toEqual([centiemes, code]);
  });
});

describe("A13 : la moyenne d’une année antérieure", () => {
  test.each([
    ["meilleure, elle entre dans le RCUE", 9, 12, 1200],
    ["moins bonne, elle n’entre pas", 13, 12, 1300],
    ["l’UE n’est pas suivie de nouveau : elle garde sa moyenne", null, 12, 1200],
  ])("%s", (_, note, report, centiemes) => {
    const { moyenne } = avec(REPORT, [note, 10, report]).ues[0]!;
    expect(moyenne).toEqual({ valeur: centiemes / 100, centiemes, provisoire: false });
  });

  test("un RCUE joint des UE de deux années : 8 cette année, 12 reportés de l’autre", () => {
    expect(codes(avec(REPORT, [null, 8, 12]))).toEqual(["ADM", "CMP"]);
  });
});

test("propriété : un bonus ne fait jamais baisser une moyenne, un malus jamais monter", () => {
  const note = fc.integer({ min: 0, max: 2000 }).map((n) => n / 100);
  const points = fc.integer({ min: 0, max: 300 }).map((n) => n / 100);
  fc.assert(
    fc.property(note, note, points, (a, b, ajout) => {
      const sans = avec(BONUS, [a, b, null]).moyenneUe(0).valeur!;
      expect(avec(BONUS, [a, b, ajout]).moyenneUe(0).valeur).toBeGreaterThanOrEqual(sans);
      expect(avec(MALUS, [a, b, ajout]).moyenneUe(0).valeur).toBeLessThanOrEqual(sans);
    })
  );
});
