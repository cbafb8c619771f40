import {
  ErreurClasseur,
  type Classeur,
  type Feuille,
  type Plage,
  type Plan,
  type Retouche,
} from "../classeur";
import { demanderAnnexes } from "./annexe";
import { demanderPlace } from "./demande";
import { ecrirePlan, type Avancement } from "./ecriture";
import { regarder } from "./lecture";
import { inventaireDe, type Memoire, type Regard } from "./regard";
import { reparer } from "./reparation";
import { retoucher } from "./retouches";
import { dansExcel, type Conditions } from "./session";
import { estDeTransit } from "./transit";

/**
 * The workbook open in Excel, for the time of one action: what `lire` saw is what the `ecrire` that follows relies on,
 * so that a click takes one request to read and one to write. Another action opens another one, with the same memory.
 */
export class ClasseurExcel implements Classeur {
  private regard: Regard | null = null;

  constructor(
    private readonly memoire: Memoire,
    private readonly conditions: Conditions
  ) {}

  lire(): Promise<readonly Feuille[]> {
    return this.retoucher([]);
  }

  /** Writes some cells of the tables that the last look saw, and looks again, in one request. */
  async retoucher(retouches: readonly Retouche[]): Promise<readonly Feuille[]> {
    const vu = this.regard;
    this.regard = await dansExcel(this.conditions, (context) => {
      if (vu) retoucher(context, retouches, vu);
      return regarder(context, this.memoire.inventaire, "valeurs");
    });
    this.memoire.inventaire = inventaireDe(this.regard);
    return this.regard.feuilles.filter(({ nom }) => !estDeTransit(nom)).map(lue);
  }

  /** `lire` saw it too: without it, this is a request of its own. */
  async annexe(): Promise<string | null> {
    if (this.regard) return this.regard.annexes.seule;
    return dansExcel(this.conditions, async (context) => {
      const annexes = demanderAnnexes(context);
      await context.sync();
      return annexes().seule;
    });
  }

  async ecrire(plan: Plan, avancement?: Avancement): Promise<void> {
    const vu = this.regard;
    const connu = this.memoire.inventaire;
    // Whatever happens now, what was seen and remembered no longer describes the workbook.
    this.regard = null;
    this.memoire.inventaire = null;
    try {
      this.memoire.inventaire = await dansExcel(this.conditions, async (context) => {
        const regard = vu ?? (await regarder(context, connu, "places"));
        return ecrirePlan(context, plan, regard, avancement);
      });
    } catch (erreur) {
      if (vientDExcel(erreur)) await dansExcel(this.conditions, reparer).catch(() => undefined);
      throw erreur;
    }
  }

  /** Brings a cell, or a row (`12:12`), in front of the person. */
  async montrer(feuille: string, adresse: string): Promise<void> {
    await dansExcel(this.conditions, async (context) => {
      const cible = context.workbook.worksheets.getItem(feuille);
      cible.activate();
      cible.getRange(adresse).untrack().select();
      await context.sync();
    });
  }

  /** Brings a sheet in front of the person, hidden or not. */
  async devoiler(feuille: string): Promise<void> {
    await dansExcel(this.conditions, async (context) => {
      const cible = context.workbook.worksheets.getItem(feuille);
      cible.visibility = "Visible";
      cible.activate();
      await context.sync();
    });
  }

  /** The cells that the person selected. */
  async selection(): Promise<{ readonly feuille: string; readonly plage: Plage }> {
    return dansExcel(this.conditions, async (context) => {
      const choisies = context.workbook.getSelectedRange().untrack();
      const feuille = choisies.worksheet;
      feuille.load("name");
      const plage = demanderPlace(choisies);
      await context.sync();
      return { feuille: feuille.name, plage: plage() };
    });
  }
}

/** Not a refusal of ours, which comes before anything is written. */
function vientDExcel(erreur: unknown): boolean {
  return !(erreur instanceof ErreurClasseur) || erreur.origine !== undefined;
}

function lue({ nom, visible, protegee, plage, valeurs }: Regard["feuilles"][number]): Feuille {
  const { ligne = 0, colonne = 0 } = plage ?? {};
  return { nom, visible, protegee, ligne, colonne, cellules: valeurs, sansValeur: [] };
}
