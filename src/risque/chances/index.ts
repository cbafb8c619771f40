/** What became of past students with the same marks. */
export { estimer as probabilites, type ChancesRcue, type Probabilite } from "./chances";
export { comprendreModele } from "./comprendre";
export { faitsPropres, MODELE, type Faits, type Modele } from "./faits";
