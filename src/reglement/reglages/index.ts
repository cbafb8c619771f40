/** The settings: what each is, its default, and how it is read. */
export type { CleReglage, Definition, DefinitionChoix, DefinitionNombre, Reglages } from "./types";
export { defautDe, DEFINITIONS, definitionsUtiles, libelleDe, REGLAGES } from "./definitions";
export { estSeuilDuRisque } from "./seuils-du-risque";
export { lireReglages, lireValeur } from "./lecture";
export { lirePaliers, type Palier } from "./paliers";
