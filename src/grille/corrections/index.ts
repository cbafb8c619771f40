/** What a person corrected in the reading of a workbook. */
export type * from "./types";
export { corriger, decrireCorrection, ECARTEE, type Corrigees } from "./corriger";
export { ecrireCorrections, ESPACE, lireCorrections } from "./ecriture";
export { repererColonne, repererFeuille, repererLigne } from "./reperer";
