import { lireDispense, lireOuiNon } from "../grille";
import { tousVrais, toutesValidees, type Verdict } from "../reglement";
import { type Bloc, valeurDe } from "./blocs";
import { lireCode } from "./codes";
import { erreur } from "./erreurs";
import { exigerMemesEtudiants } from "./formes";
import { citer, ou } from "./nombres";
import type { Illisible } from "./notes";

/** R10 for each student: every UE of S1 and S2 validated, or not, or not known yet. */
export interface EtatsS1S2 {
  readonly verdicts: readonly Verdict[];
  readonly illisibles: readonly Illisible[];
}

/** From as many columns as there are: codes of UE, or answers by yes or no. One cell alone answers for all. */
export function lireS1S2(bloc: Bloc, etudiants: Bloc): EtatsS1S2 {
  const pourTous = bloc.lignes === 1 && bloc.colonnes === 1;
  if (!pourTous) exigerMemesEtudiants(bloc, etudiants);
  const illisibles: Illisible[] = [];
  const verdicts = Array.from({ length: etudiants.lignes }, (_, i) => {
    const ligne = pourTous ? 0 : i;
    return tousVrais(
      bloc.cellules[ligne]!.map((cellule, j) => {
        const verdict = lireEtat(valeurDe(cellule));
        if (verdict !== undefined) return verdict;
        illisibles.push({ etudiant: i, colonne: j, erreur: incompris(bloc, ligne, j) });
        return null;
      })
    );
  });
  return { verdicts, illisibles };
}

/**
 * A number is no answer: a mean under 10 may have been compensated, and an old Excel sends 0 for a blank cell. A student
 * who entered later is dispensed of these UE (3.3).
 */
function lireEtat(valeur: string | number | boolean): Verdict | undefined {
  if (typeof valeur === "number") return undefined;
  const reponse = lireOuiNon(valeur);
  if (reponse !== undefined) return reponse;
  const code = lireCode(valeur);
  if (code !== null) return toutesValidees([code]);
  return lireDispense(valeur) === null ? undefined : true;
}

function incompris(bloc: Bloc, i: number, j: number): CustomFunctions.Error {
  return erreur(
    `${ou(bloc, i, j)} : ${citer(valeurDe(bloc.cellules[i]![j]))} n’est pas compris. ` +
      "Donnez le code de chaque UE (ADM, CMP, AJ…), jamais sa moyenne ; ou écrivez oui, non, VRAI ou FAUX, ou laissez vide."
  );
}
