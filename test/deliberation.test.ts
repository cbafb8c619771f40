import { readFileSync } from "node:fs";
import path from "node:path";
import fc from "./hasard";
import type { Feuille, Valeur } from "../src/classeur";
import { delibererFeuilles, planAvecSuivi, planDe, type Deliberation } from "../src/deliberation";
import { ouvrirFichier } from "../src/hors-ligne";
import { CATALOGUE } from "../src/maquette";
import { REGLAGES } from "../src/reglement";

/*
 * The whole example, from cells to decisions: its order is the staff's business. Columns that are moved keep their
 * headers above them; groups of columns under one UE are not in this workbook.
 */

const EXEMPLE = path.resolve(__dirname, "../exemples/but2-gmp-mpi.xlsx");
const OPTIONS = { maquettes: CATALOGUE, reglages: REGLAGES, date: "2026-07-03" };

let feuilles: readonly Feuille[];
let attendu: string;

beforeAll(async () => {
  feuilles = await ouvrirFichier(readFileSync(EXEMPLE)).lire();
  attendu = resume(delibererFeuilles(feuilles, OPTIONS));
});

/** Everything that is decided, student by student, whatever their order. */
function resume({ fiches }: Deliberation): string {
  const lignes = fiches.map(({ etudiant, dossier, ues, rcues, ects }) => [
    etudiant.numero,
    ues.map(({ code, moyenne, decision }) => `${code} ${moyenne.centiemes} ${decision}`).sort(),
    rcues.map(({ competence, decision }) => `${competence} ${decision}`).sort(),
    [ects.total, dossier.annee.code, dossier.annee.passage],
  ]);
  return JSON.stringify(lignes.sort(([a], [b]) => String(a).localeCompare(String(b))));
}

/** The same rows, those of students (with a number of eight digits) in another order. */
function melangerEtudiants(feuille: Feuille, graine: number): Feuille {
  const estEtudiant = (ligne: readonly Valeur[]): boolean => /^\d{8}$/.test(String(ligne[0]));
  const etudiants = feuille.cellules.filter(estEtudiant);
  const melanges = melanger(etudiants, graine);
  let suivant = 0;
  return {
    ...feuille,
    cellules: feuille.cellules.map((ligne) => (estEtudiant(ligne) ? melanges[suivant++]! : ligne)),
  };
}

/** The columns of modules (`R3.01`, `SAE4.02`, `Portfolio`…) in another order, headers and coefficients with them. */
function melangerModules(feuille: Feuille, graine: number): Feuille {
  const entete = feuille.cellules.find((ligne) => ligne.some((v) => /^R\d\.\d\d/.test(String(v))))!;
  const colonnes = entete.flatMap((v, c) => (/^(R|SAE)\d\.\d\d/.test(String(v)) ? [c] : []));
  const vers = new Map(melanger(colonnes, graine).map((de, k) => [colonnes[k]!, de]));
  const cellules = feuille.cellules.map((ligne) =>
    ligne.map((v, c) => ligne[vers.get(c) ?? c] ?? v)
  );
  return { ...feuille, cellules };
}

/** A deterministic shuffle. */
function melanger<T>(elements: readonly T[], graine: number): T[] {
  const cles = elements.map((_, k) => Math.imul(k + 1, graine * 2 + 1) >>> 0);
  return elements
    .map((element, k) => [cles[k]! % 9973, element] as const)
    .sort(([a], [b]) => a - b)
    .map(([, element]) => element);
}

test("l’exemple a des étudiants, et des décisions de chaque sorte", () => {
  for (const code of ["ADM", "CMP", "AJ", "ATT", "PASD"]) expect(attendu).toContain(code);
});

test("l’ordre des feuilles, des étudiants et des modules ne change aucune décision", () => {
  fc.assert(
    fc.property(fc.nat(1e6), fc.boolean(), (graine, envers) => {
      const autres = feuilles.map((feuille) =>
        melangerModules(melangerEtudiants(feuille, graine), graine)
      );
      const deliberation = delibererFeuilles(envers ? autres.reverse() : autres, OPTIONS);
      expect(resume(deliberation)).toBe(attendu);
    }),
    { numRuns: 25 }
  );
});

test("avec le suivi, le plan est celui des décisions, et la feuille « Suivi » derrière", () => {
  const deliberation = delibererFeuilles(feuilles, OPTIONS);
  const [seul, avec] = [planDe(deliberation), planAvecSuivi(deliberation)];
  expect(avec.feuilles.at(-1)?.nom).toBe("Suivi");
  expect({ ...avec, feuilles: avec.feuilles.slice(0, -1) }).toEqual(seul);
});

test("une grille protégée est décidée comme les autres ; elle n’est pas surlignée, et c’est dit", () => {
  const protegees = feuilles.map((feuille) => ({ ...feuille, protegee: feuille.nom === "S4" }));
  const deliberation = delibererFeuilles(protegees, OPTIONS);
  expect(resume(deliberation)).toBe(attendu);
  const dites = deliberation.anomalies.filter(({ message }) => message.includes("protégée"));
  expect(dites.map(({ feuille, gravite }) => [feuille, gravite])).toEqual([["S4", "information"]]);
  const [avant, plan] = [planDe(delibererFeuilles(feuilles, OPTIONS)), planDe(deliberation)];
  const sansS4 = avant.surlignage!.filter(({ feuille }) => feuille !== "S4");
  expect(sansS4.length).toBeLessThan(avant.surlignage!.length);
  expect(plan.surlignage).toEqual(sansS4);
  expect(plan.intactes).toEqual(["S4"]);
});
