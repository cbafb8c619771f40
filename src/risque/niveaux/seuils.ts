import { REGLAGES, type Reglages } from "../../reglement";

/** What separates the levels while marks are still to come: settings, which a department may change. */
export type Seuils = Pick<Reglages, Extract<keyof Reglages, `risque_${string}`>>;

/** The defaults. */
export const SEUILS: Seuils = REGLAGES;
