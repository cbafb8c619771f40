/** What a person corrected in the reading of a workbook. */
export type * from "./types";
export { corriger, type Corrigees } from "./corriger";
export { ecrireCorrections, lireCorrections } from "./ecriture";
export { decrireCorrection, semestreContredit } from "./phrases";
export { repererColonne, repererFeuille, repererLigne } from "./reperer";
