import { calibrer, decisionsPassees, modeleRetenu } from "../src/calibrage";
import type { Feuille, Valeur } from "../src/classeur";
import { MODELE } from "../src/risque";
import { feuille } from "./restitution/promotion";

/*
 * From sheets of earlier years to facts. That the facts are those of the students is tested in test/risque, and what the
 * odds are worth is measured elsewhere (docs/risque.md).
 */

/**
 * A `Décisions` sheet of two competences: the odd UE go from 6 to 14, the even ones are 3 + 0.7 × odd, a point above and
 * below in turn.
 */
function decisions(
  nom: string,
  { etudiants, annee = 2, premier = 1 }: { etudiants: number; annee?: number; premier?: number }
): Feuille {
  const ues = [2 * annee - 1, 2 * annee].flatMap((s) => [`UE${s}1`, `UE${s}2`]);
  const entete = ["N°", "Nom", "Prénom", ...ues, "Décision du jury", "Motif du jury"];
  const lignes = Array.from({ length: etudiants }, (_, i): Valeur[] => {
    const base = 6 + (8 * i) / (etudiants - 1);
    const ecart = i % 2 === 0 ? 1 : -1;
    const impair = [base - 1, base + 1];
    const pair = impair.map((m, c) => 3 + 0.7 * m + (c === 0 ? ecart : -ecart));
    return [String(22100000 + premier + i), `NOM${i}`, "Lou", ...impair, ...pair, "", "", "ADM"];
  });
  return feuille(nom, [["Décisions — essai"], [...entete, "Décision retenue"], ...lignes]);
}

/** The same cells, one of which somebody changed; column 3 is the first UE. */
function retoucher(source: Feuille, ligne: number, colonne: number, valeur: Valeur): Feuille {
  const cellules = source.cellules.map((rangee, l) =>
    rangee.map((lue, c) => (l === ligne + 2 && c === colonne ? valeur : lue))
  );
  return { ...source, cellules };
}

describe("recaler les chances sur les feuilles « Décisions » des années passées", () => {
  test("les feuilles d’une même année du BUT se réunissent ; les faits disent sur combien ils reposent", () => {
    const [but2, ...autres] = calibrer([
      decisions("A", { etudiants: 40 }),
      decisions("B", { etudiants: 30, premier: 1000 }),
    ]);
    expect(autres).toEqual([]);
    expect(but2).toMatchObject({
      ...{ annee: 2, retenu: true, effectif: 70, avant: MODELE[2], faits: { effectif: 70 } },
      phrase: "Chances recalées sur 70 étudiants des années passées.",
      sources: [
        { feuille: "A", etudiants: 40, deja: 0 },
        { feuille: "B", etudiants: 30, deja: 0 },
      ],
    });
    expect(but2!.faits.pente).toBeCloseTo(0.7, 2);
    expect(but2!.courbe.reduce((somme, { effectif }) => somme + effectif, 0)).toBe(70);
  });

  test("chaque année du BUT a ses faits ; une année trop peu nombreuse garde ceux en vigueur", () => {
    const calibrages = calibrer([
      decisions("BUT1", { etudiants: 60, annee: 1 }),
      decisions("BUT3", { etudiants: 20, annee: 3 }),
    ]);
    expect(calibrages.map(({ annee, retenu, effectif }) => [annee, retenu, effectif])).toEqual([
      [1, true, 60],
      [3, false, 20],
    ]);
    expect(calibrages[1]).toMatchObject({ faits: MODELE[3], courbe: [] });
    expect(Object.keys(modeleRetenu(calibrages)!)).toEqual(["1"]);
  });

  test("aucune année retenue : rien à garder", () =>
    expect(modeleRetenu(calibrer([decisions("A", { etudiants: 49 })]))).toBeNull());

  test("trop peu, dans un classeur aux chances déjà recalées : celles-là restent, et c’est dit", () => {
    const enVigueur = { 2: { ...MODELE[2]!, ordonnee: 4, effectif: 212 } };
    expect(calibrer([decisions("A", { etudiants: 49 })], enVigueur)[0]).toMatchObject({
      ...{ retenu: false, faits: enVigueur[2], avant: enVigueur[2] },
      phrase:
        "Chances déjà recalées gardées : 49 étudiants des années passées avec les deux semestres, il en faut 50.",
    });
  });

  test("sans feuille « Décisions » qui montre les deux semestres : aucune année", () => {
    const impairSeul = feuille("Décisions", [
      ["N°", "Nom", "UE31", "UE32", "Décision du jury", "Motif du jury", "Décision retenue"],
      ["22100001", "MARTIN", 12, 13, "", "", ""],
    ]);
    const grille = feuille("S3", [["N°", "Nom", "R3.01"]]);
    expect(calibrer([impairSeul, grille])).toEqual([]);
  });
});

describe("les mêmes étudiants ne comptent pas deux fois", () => {
  const effectif = (...feuilles: Feuille[]) => calibrer(feuilles)[0]!.effectif;
  const A = decisions("A", { etudiants: 30 });

  test("une feuille donnée deux fois : la seconde est dite déjà comptée", () => {
    const [but2] = calibrer([A, { ...A, nom: "copie de A" }]);
    expect(but2).toMatchObject({
      effectif: 30,
      sources: [
        { feuille: "A", etudiants: 30, deja: 0 },
        { feuille: "copie de A", etudiants: 30, deja: 30 },
      ],
    });
  });

  test("une dernière décimale qui bouge d’un calcul à l’autre n’en fait pas d’autres étudiants", () =>
    expect(effectif(A, retoucher(A, 0, 3, 5 + 1e-12))).toBe(30));

  test("un étudiant aux moyennes autres est une autre année : il redouble", () =>
    expect(effectif(A, retoucher(A, 0, 3, 9))).toBe(31));

  test("les mêmes moyennes sous un autre numéro sont d’un autre étudiant", () =>
    expect(effectif(A, retoucher(A, 0, 0, "22199999"))).toBe(31));

  test("sans numéro, le nom suffit, quelle que soit la casse", () => {
    const sansNumero = retoucher(A, 0, 0, "");
    expect(effectif(sansNumero, retoucher(sansNumero, 0, 1, "nom0"))).toBe(30);
    expect(effectif(sansNumero, retoucher(sansNumero, 0, 1, "AUTRE"))).toBe(31);
  });

  test("la même personne en BUT1 et en BUT2 compte dans chacune", () => {
    const calibrages = calibrer([A, decisions("BUT1", { etudiants: 30, annee: 1 })]);
    expect(calibrages.map(({ annee, effectif: nombre }) => [annee, nombre])).toEqual([
      [1, 30],
      [2, 30],
    ]);
  });
});

test("de 50 à 62 étudiants, la courbe éprouve déjà des faits appris des autres, et non ceux par défaut", () => {
  // Nine points more in every even UE: all pass. The default facts would have half of them fail.
  const fortes = decisions("A", { etudiants: 50 }).cellules.map((ligne, l) =>
    l < 2 ? ligne : ligne.map((v, c) => (c === 5 || c === 6 ? Math.min(20, Number(v) + 9) : v))
  );
  const [but2] = calibrer([feuille("A", fortes)]);
  expect(but2!.retenu).toBe(true);
  const prevus = but2!.courbe.reduce((somme, { prevu, effectif }) => somme + prevu * effectif, 0);
  expect(prevus / 50).toBeGreaterThan(0.95);
});

describe("les feuilles « Décisions » d’années passées d’un classeur ouvert", () => {
  const noms = (feuilles: readonly Feuille[]) =>
    decisionsPassees(feuilles, 2).map(({ nom }) => nom);

  test("celle de l’année en cours n’en est pas une ; renommée, ou d’une autre année, si", () => {
    expect(
      noms([
        decisions("Décisions", { etudiants: 2 }),
        decisions("Décisions BUT2 2024", { etudiants: 2 }),
        feuille("S3", [["N°", "Nom", "R3.01"]]),
      ])
    ).toEqual(["Décisions BUT2 2024"]);
    expect(noms([decisions("Décisions", { etudiants: 2, annee: 1 })])).toEqual(["Décisions"]);
  });
});
