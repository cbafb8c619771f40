import { ClasseurExcel, surveiller, type Memoire } from "../excel";
import { CATALOGUE } from "../maquette";
import { REGLAGES } from "../reglement";
import { Volet } from "./volet";

const memoire: Memoire = { inventaire: null };

/** The pane over the workbook that is open in Excel; the buttons of the ribbon start the same actions. */
export const volet = new Volet({
  ouvrir: (attendreLaSaisie) => new ClasseurExcel(memoire, { attendreLaSaisie }),
  options: () => ({ maquettes: CATALOGUE, reglages: REGLAGES, date: aujourdhui() }),
  // A hidden pane is never painted: waiting for the next image would wait for ever.
  respirer: () => new Promise((resolve) => setTimeout(resolve, 0)),
});

/** Hears of the marks that change. Where Excel cannot tell, the results simply do not say that they are old. */
export async function suivreLeClasseur(): Promise<void> {
  await surveiller(memoire, (feuille) => volet.signalerChangement(feuille)).catch(() => undefined);
}

/** The date of the person's clock, as `2026-11-22`. */
function aujourdhui(): string {
  const maintenant = new Date();
  const deux = (nombre: number): string => String(nombre).padStart(2, "0");
  return `${maintenant.getFullYear()}-${deux(maintenant.getMonth() + 1)}-${deux(maintenant.getDate())}`;
}
