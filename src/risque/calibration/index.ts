/** Odds that rest on a department's own past, and how well they held. */
export { finDAnnee, miAnnee, type AnneePassee } from "./annees-passees";
export { courbeDeCalibration, type Classe, type Constate } from "./courbe";
export { eprouver } from "./eprouver";
export { EFFECTIF_MINIMAL, recalibrer, type Recalibrage } from "./recalibrer";
