/** Students at risk: the only door of this folder. */
export { evaluerRisque, NIVEAUX, type Niveau, type Risque } from "./niveaux";
