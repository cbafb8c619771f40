import { feuilles } from "../../scripts/bench/promotion";
import { adressePlage } from "../../src/adresse";
import type { FeuilleEcrite, Plan } from "../../src/classeur";
import { calculerDecisions } from "../../src/deliberation";
import { ClasseurExcel, type Memoire } from "../../src/excel";
import { CATALOGUE } from "../../src/maquette";
import { REGLAGES } from "../../src/reglement";
import { Hote } from "./hote";

/*
 * What a click costs on the wire, through Microsoft's library, whole program included. The formats, the table and the
 * highlighting weigh the same for any promotion (some 65 kB): only the cells grow with the students, and from a thousand
 * students on the click weighs less than 1.1 times the bare cells.
 */

const OPTIONS = { maquettes: CATALOGUE, reglages: REGLAGES, date: "2026-11-22" };

/** On the web Excel refuses a request above this. */
const LIMITE = 5_000_000;

interface Cout {
  readonly requetes: number;
  readonly octets: number;
  readonly plusGrosse: number;
  /** The same cells read and written with nothing else. */
  readonly nu: number;
}

async function coutDUnClic(etudiants: number): Promise<Cout> {
  const hote = new Hote();
  const memoire: Memoire = { inventaire: null };
  for (const { nom, cellules } of feuilles(etudiants))
    hote.classeur.ajouter(
      nom,
      cellules.map((ligne) => [...ligne])
    );
  await ouvrir(memoire).lire();
  const nu = await lectureNue(hote);
  hote.echanges.length = 0;
  const classeur = ouvrir(memoire);
  const ecrire = jest.spyOn(classeur, "ecrire");
  await calculerDecisions(classeur, OPTIONS);
  const [requetes, octets] = [hote.echanges.length, hote.octets()];
  const plusGrosse = Math.max(...hote.echanges.map(({ envoye }) => envoye));
  const plan: Plan = ecrire.mock.calls[0]![0];
  return { requetes, octets, plusGrosse, nu: nu + (await ecritureNue(hote, plan.feuilles[0]!)) };
}

function ouvrir(memoire: Memoire): ClasseurExcel {
  return new ClasseurExcel(memoire, { attendreLaSaisie: false });
}

async function lectureNue(hote: Hote): Promise<number> {
  hote.echanges.length = 0;
  await Excel.run(async (context) => {
    for (const { id } of hote.classeur.feuilles)
      context.workbook.worksheets.getItem(id).getUsedRange(true).untrack().load("values");
    await context.sync();
  });
  return hote.octets();
}

async function ecritureNue(hote: Hote, { cellules, nom }: FeuilleEcrite): Promise<number> {
  hote.echanges.length = 0;
  const [lignes, colonnes] = [cellules.length, cellules[0]!.length];
  const adresse = adressePlage({ ligne: 0, colonne: 0, lignes, colonnes });
  await Excel.run(async (context) => {
    const zone = context.workbook.worksheets.getItem(nom).getRange(adresse).untrack();
    zone.formulas = cellules.map((ligne) =>
      ligne.map((valeur) => (typeof valeur === "object" ? `=${valeur.formule}` : valeur))
    );
    await context.sync();
  });
  return hote.octets();
}

test.each([50, 1000, 5000])("un clic sur %i étudiants prend deux requêtes", async (etudiants) => {
  const { requetes, octets, plusGrosse, nu } = await coutDUnClic(etudiants);
  expect(requetes).toBe(2);
  expect(plusGrosse).toBeLessThan(LIMITE);
  expect(octets - nu).toBeLessThan(65_000);
  if (etudiants >= 1000) expect(octets / nu).toBeLessThan(1.1);
});
