import type { Valeur } from "../classeur";
import { completees } from "./cellules";
import { etendue, type Ouvrage } from "./feuille";
import { zone } from "./plages";

/**
 * On the web Excel refuses a request above 5 MB. Contents larger than this pass through a hidden sheet, slice by slice,
 * and reach their own sheet in the last request, all at once: a lost connection leaves the decisions as they were.
 */
const OCTETS_PAR_REQUETE = 4_600_000;

const TRANSIT = "JuryBUT_transit";

/** A sheet whose cells are too many for the last request, and the hidden sheet that carries them. */
export interface Transit {
  readonly ouvrage: Ouvrage;
  readonly nom: string;
  readonly tranches: readonly Tranche[];
}

/** Rows that travel together. */
interface Tranche {
  readonly ligne: number;
  readonly cellules: Valeur[][];
}

/** Whether a sheet is a hidden one of ours: none is left, unless the connection broke. */
export function estDeTransit(nom: string): boolean {
  return nom.startsWith(TRANSIT);
}

/** The sheets that cannot go in the last request with the rest. */
export function aTransiter(ouvrages: readonly Ouvrage[]): Transit[] {
  let place = OCTETS_PAR_REQUETE;
  return ouvrages.flatMap((ouvrage, rang) => {
    const { tranches, octets } = trancher(ouvrage);
    if (octets > place) return [{ ouvrage, nom: `${TRANSIT}${rang}`, tranches }];
    place -= octets;
    return [];
  });
}

/** Sends the slices of one sheet to its hidden sheet, at the same addresses, one request for each. */
export async function transiter(
  context: Excel.RequestContext,
  { nom, tranches }: Transit,
  apresChacune: () => void
): Promise<void> {
  const { worksheets } = context.workbook;
  worksheets.add(nom).visibility = "Hidden";
  for (const tranche of tranches) {
    await envoyer(context, worksheets.getItem(nom), tranche);
    apresChacune();
  }
}

async function envoyer(
  context: Excel.RequestContext,
  feuille: Excel.Worksheet,
  { ligne, cellules }: Tranche
): Promise<void> {
  const plage = { ligne, colonne: 0, lignes: cellules.length, colonnes: cellules[0]!.length };
  context.application.suspendApiCalculationUntilNextSync();
  zone(feuille, plage).formulas = cellules;
  await context.sync();
}

function trancher(ouvrage: Ouvrage): { tranches: Tranche[]; octets: number } {
  const { lignes, colonnes } = etendue(ouvrage);
  const encodeur = new TextEncoder();
  const tranches: Tranche[] = [];
  let [total, dansLaTranche] = [0, Infinity];
  completees(ouvrage.ecrite.cellules, lignes, colonnes).forEach((cellules, ligne) => {
    const octets = encodeur.encode(JSON.stringify(cellules)).length;
    total += octets;
    dansLaTranche += octets;
    if (dansLaTranche > OCTETS_PAR_REQUETE) {
      tranches.push({ ligne, cellules: [] });
      dansLaTranche = octets;
    }
    tranches.at(-1)!.cellules.push(cellules);
  });
  return { tranches, octets: total };
}
