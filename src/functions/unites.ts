import { etablirBilan, issueUe, REGLAGES, type CodeUe } from "../reglement";
import { type Bloc, valeurDe } from "./blocs";
import { codeInconnu, lireCode } from "./codes";
import { lireNotes, type Illisible } from "./notes";
import { structureDesRcues } from "./structures";

/** UE or RCUE known by their codes or by their means, students × columns. */
export interface Unites {
  readonly codes: readonly (readonly CodeUe[])[];
  readonly illisibles: readonly Illisible[];
}

/** A code stands as it is given; a mean acquires from 10 on (4.3, 4.4); a blank is a decision still to come. */
export function lireUnites(bloc: Bloc): Unites {
  const donnes = bloc.cellules.map((ligne) => ligne.map((cellule) => lireCode(valeurDe(cellule))));
  const { notes, illisibles } = lireNotes({
    ...bloc,
    cellules: bloc.cellules.map((ligne, i) => ligne.map((c, j) => (donnes[i]![j] ? "" : c))),
  });
  const bilan = etablirBilan(notes, structureDesRcues(bloc.colonnes, 1), REGLAGES);
  return {
    codes: donnes.map((ligne, i) =>
      ligne.map((code, j) => code ?? issueUe(bilan, i * bloc.colonnes + j).code)
    ),
    illisibles: illisibles.map((illisible) => preciser(bloc, illisible)),
  };
}

/** A word is taken for a code that is not known, rather than for a mark. */
function preciser(bloc: Bloc, illisible: Illisible): Illisible {
  const { etudiant: i, colonne: j } = illisible;
  const valeur = valeurDe(bloc.cellules[i]![j]);
  const mot = typeof valeur === "string" && /^\p{L}/u.test(valeur.trim());
  return mot
    ? { ...illisible, erreur: codeInconnu(bloc, i, j, "n’est ni une moyenne ni un code") }
    : illisible;
}
