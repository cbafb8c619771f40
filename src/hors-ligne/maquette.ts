import { CATALOGUE, rapport } from "../maquette";
import { DemandeIncorrecte } from "./commande/arguments";
import { choisirMaquette } from "./commande/choix";

/** Prints a programme and its checks: `npm run maquette -- but2-gmp-mpi-2022`, or a JSON file; all without a word. */
function main(mots: readonly string[]): number {
  try {
    const maquettes = mots.length === 0 ? CATALOGUE : mots.map((mot) => choisirMaquette(mot)!);
    console.log(maquettes.map(rapport).join("\n\n"));
    return 0;
  } catch (erreur) {
    if (!(erreur instanceof DemandeIncorrecte)) throw erreur;
    console.error(erreur.message);
    return 2;
  }
}

process.exitCode = main(process.argv.slice(2));
