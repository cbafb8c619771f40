/** The port over .xlsx files, from bytes to bytes: nothing of Node, so that a page can open a file too. */
export { type ClasseurFichier, ouvrirFichier } from "./fichier";
