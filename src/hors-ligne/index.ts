/** The port over .xlsx files. */
export { ecrireEntier } from "./disque";
export { type ClasseurFichier, ouvrirFichier } from "./fichier";
