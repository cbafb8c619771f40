import { FormulaCalculationSessionService } from "@univerjs/preset-sheets-core";
import type { Moteur } from "./moteur";

/** The engine gathers changes for a tenth of a second before it starts; after this much it had nothing to do. */
const DEMARRAGE_MS = 250;
const PATIENCE_MS = 60_000;

/** Waits for the formula engine, only after something that may change a formula was written. */
export class Calcul {
  private aFaire = false;

  constructor(private readonly moteur: Moteur) {}

  noter(): void {
    this.aFaire = true;
  }

  async attendre(): Promise<void> {
    if (!this.aFaire) return;
    this.aFaire = false;
    const session = this.moteur.injecteur.get(FormulaCalculationSessionService);
    await session.waitForLatestApplied(PATIENCE_MS, DEMARRAGE_MS);
  }
}
