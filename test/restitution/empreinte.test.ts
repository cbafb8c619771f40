import type { Valeur } from "../../src/classeur";
import { annee, uneUe } from "../reglement/promotion";
import { calculer, ecrire, lire, type Ligne } from "./promotion";

/*
 * Marks that change after the jury. The sheet that the jury had before its eyes is the one of the calculation before it
 * typed: what it showed is what the decision was taken upon, even when marks moved before the next calculation.
 */
const structure = annee(2, 2);
const PETIT = (notes: readonly (number | null)[]): Ligne => ({
  ...{ numero: "22100102", nom: "PETIT", prenom: "Ali", notes },
});
const MARTIN = { numero: "22100101", nom: "MARTIN", prenom: "Lou", notes: [12, 12, 12, 12] };
type Cellules = readonly (readonly Valeur[])[];
const evolution = (cellules: Cellules) => lire(cellules, "PETIT", "Notes changées depuis le jury");
const empreinte = (cellules: Cellules) => lire(cellules, "PETIT", "Empreinte du jury");

const AVANT = [11.2, 7, 9, 9];
const avant = calculer(structure, [MARTIN, PETIT(AVANT)], undefined, "2026-07-01");
const decide = ecrire(avant, "PETIT", "Décision du jury", "PAS1NCI");
const le = (date: string, notes: readonly (number | null)[], ancienne: Cellules): Valeur[][] =>
  calculer(structure, [MARTIN, PETIT(notes)], ancienne, date);

describe("l’empreinte d’une décision", () => {
  const apres = le("2026-07-03", AVANT, decide);

  test("garde la date, la décision et les moyennes que le jury avait sous les yeux", () => {
    expect(empreinte(apres)).toMatch(
      /^v1\|2026-07-03\|([0-9a-z]{1,7})\|année PAS1NCI\|2026-07-01\|\1\|UE31 11,20, UE32 9,00, UE41 7,00, UE42 9,00$/
    );
    expect(evolution(apres)).toBe("");
  });

  test("sans décision, elle ne tient que la date et les notes du calcul", () => {
    expect(empreinte(avant)).toMatch(/^v1\|2026-07-01\|[0-9a-z]{1,7}$/);
    expect(String(empreinte(avant)).length).toBeLessThanOrEqual(21);
  });

  test("reste la même tant que la décision est la même", () => {
    const prise = /\|année .*$/.exec(String(empreinte(apres)))![0];
    expect(empreinte(le("2026-07-10", AVANT, apres))).toContain(prise);
    expect(empreinte(le("2026-07-10", [4, 4, 4, 4], apres))).toContain(prise);
  });

  test("est renouvelée quand le jury change d’avis, sur ce que la feuille montrait alors", () => {
    const bouge = le("2026-07-10", [9.8, 7, 9, 9], apres);
    const autre = le(
      "2026-07-12",
      [9.8, 7, 9, 9],
      ecrire(bouge, "PETIT", "Décision du jury", "RED")
    );
    expect(empreinte(autre)).toMatch(/année RED\|2026-07-10\|[0-9a-z]+\|UE31 9,80,/);
    expect(evolution(autre)).toBe("");
  });

  test("s’en va avec la décision effacée", () => {
    const efface = le("2026-07-10", [9.8, 7, 9, 9], ecrire(apres, "PETIT", "Décision du jury", ""));
    expect(empreinte(efface)).toMatch(/^v1\|2026-07-10\|[0-9a-z]{1,7}$/);
    expect(evolution(efface)).toBe("");
  });

  test("suit aussi une décision sur une UE ou un RCUE, et une décision retenue écrite à la main", () => {
    let saisie = ecrire(avant, "PETIT", "RCUE 1 jury", "ADJ");
    saisie = ecrire(saisie, "PETIT", "UE32 jury", "ADJ");
    saisie = ecrire(saisie, "PETIT", "Décision retenue", "ABL");
    expect(empreinte(le("2026-07-03", AVANT, saisie))).toMatch(
      /\|RCUE 1 ADJ, UE32 ADJ, retenue ABL\|2026-07-01\|/
    );
  });

  test("part avec l’étudiant absent et revient avec lui", () => {
    const parti = calculer(structure, [MARTIN], apres, "2026-07-04");
    const revenu = le("2026-07-05", [9.8, 7, 9, 9], parti);
    expect(empreinte(revenu)).toMatch(/année PAS1NCI\|2026-07-01\|[0-9a-z]+\|UE31 11,20,/);
    expect(evolution(revenu)).toBe("UE31 : 11,20 → 9,80 depuis le 01/07/2026");
  });

  test("d’une autre version, elle est gardée telle quelle et dite", () => {
    const venue = ecrire(apres, "PETIT", "Empreinte du jury", "v2|autrement");
    const gardee = le("2026-07-10", [4, 4, 4, 4], venue);
    expect(empreinte(gardee)).toBe("v2|autrement");
    expect(evolution(gardee)).toBe(
      "empreinte d’une autre version de Jury BUT, gardée telle quelle : les changements de notes ne sont pas suivis"
    );
  });

  test("effacée par quelqu’un, elle se refait sur les notes du moment", () => {
    const refaite = le(
      "2026-07-10",
      [9.8, 7, 9, 9],
      ecrire(apres, "PETIT", "Empreinte du jury", "")
    );
    expect(empreinte(refaite)).toMatch(/\|2026-07-10\|[0-9a-z]+\|UE31 9,80/);
  });
});

describe("les notes changées depuis le jury", () => {
  const apres = le("2026-07-03", AVANT, decide);

  test.each<[string, readonly (number | null)[], string]>([
    ["une moyenne qui baisse", [9.8, 7, 9, 9], "UE31 : 11,20 → 9,80 depuis le 01/07/2026"],
    [
      "plusieurs moyennes",
      [11.21, 7, 9, 10],
      "UE31 : 11,20 → 11,21 ; UE42 : 9,00 → 10,00 depuis le 01/07/2026",
    ],
    ["une note retirée", [null, 7, 9, 9], "UE31 : 11,20 → en attente depuis le 01/07/2026"],
    ["rien", AVANT, ""],
  ])("%s", (_, notes, attendu) => {
    expect(evolution(le("2026-07-10", notes, apres))).toBe(attendu);
  });

  test("même corrigées entre la séance et le calcul suivant", () => {
    expect(evolution(le("2026-07-10", [9.8, 7, 9, 9], decide))).toBe(
      "UE31 : 11,20 → 9,80 depuis le 01/07/2026"
    );
  });

  test("une note attendue qui arrive", () => {
    const sans = le("2026-07-01", [11.2, 7, 9, null], avant);
    const avec = le("2026-07-03", [11.2, 7, 9, 15], ecrire(sans, "PETIT", "UE31 jury", "ATJ"));
    expect(evolution(avec)).toBe("UE42 : en attente → 15,00 depuis le 01/07/2026");
  });

  test("des notes qui changent sous une moyenne inchangée se disent aussi", () => {
    const modules = uneUe([1, 1]);
    const trois = (notes: readonly number[], ancienne?: Cellules, date = "2026-07-01") =>
      calculer(modules, [PETIT(notes)], ancienne, date);
    const saisie = ecrire(trois([8, 12, 11]), "PETIT", "Décision du jury", "ADJ");
    expect(evolution(trois([12, 8, 11], saisie, "2026-07-03"))).toBe(
      "notes modifiées, moyennes inchangées depuis le 01/07/2026"
    );
    expect(evolution(trois([8, 12, 11], saisie, "2026-07-03"))).toBe("");
  });

  test("une note d’un autre étudiant, plus précise, ne change rien ici", () => {
    const fine = { ...MARTIN, notes: [12.345678, 12, 12, 12] };
    const recalcule = calculer(structure, [fine, PETIT(AVANT)], apres, "2026-07-10");
    expect(evolution(recalcule)).toBe("");
  });
});
