/** Students at risk: the only door of this folder. */
export { evaluerRisque, type OptionsRisque, type Risque } from "./evaluer";
export { NIVEAUX, type Niveau } from "./niveaux/types";
export { SEUILS, type Seuils } from "./niveaux/seuils";
export * from "./bornes";
export * from "./chances";
export * from "./requis";
export * from "./simulation";
export * from "./calibration";
