import { feuilles } from "../../scripts/bench/promotion";
import { adressePlage } from "../../src/adresse";
import type { FeuilleEcrite } from "../../src/classeur";
import { calculerDecisions, planDe } from "../../src/deliberation";
import { ClasseurExcel, type Memoire } from "../../src/excel";
import { CATALOGUE } from "../../src/maquette";
import { REGLAGES } from "../../src/reglement";
import { Hote } from "./hote";

const OPTIONS = { maquettes: CATALOGUE, reglages: REGLAGES, date: "2026-11-22" };

/** What one click costs on the wire, through Microsoft's library, whole program included. */
export interface Cout {
  readonly requetes: number;
  readonly octets: number;
  readonly plusGrosse: number;
  /** Bytes of the same cells read and written with nothing else. */
  readonly nu: number;
}

/** One click on « Calculer les décisions » in a year workbook of so many students. */
export async function coutDUnClic(etudiants: number): Promise<Cout> {
  const hote = new Hote();
  const memoire: Memoire = { inventaire: null };
  for (const { nom, cellules } of feuilles(etudiants))
    hote.classeur.ajouter(
      nom,
      cellules.map((ligne) => [...ligne])
    );
  await ouvrir(memoire).lire();
  const lecture = await lectureNue(hote);
  hote.echanges.length = 0;
  const deliberation = await calculerDecisions(ouvrir(memoire), OPTIONS);
  const [requetes, octets] = [hote.echanges.length, hote.octets()];
  const plusGrosse = Math.max(...hote.echanges.map(({ envoye }) => envoye));
  const ecriture = await ecritureNue(hote, planDe(deliberation).feuilles[0]!);
  return { requetes, octets, plusGrosse, nu: lecture + ecriture };
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
