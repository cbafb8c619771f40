import { lireOuiNon } from "../grille";
import { etablirBilan, REGLAGES, type Verdict } from "../reglement";
import { type Bloc, valeurDe } from "./blocs";
import { erreur } from "./erreurs";
import { exigerUneColonne } from "./formes";
import { citer, ou } from "./nombres";
import { lireNotes, type Illisible } from "./notes";
import { delibererLaClasse, signaler } from "./resultats";
import { structureDesRcues } from "./structures";

/**
 * Right of passage from the means of the RCUE of a finished year (4.5), students × 1: « de droit », « jury » or
 * « en attente ». The second argument makes it the passage to S5, which also asks for S1 and S2; one cell is for all.
 */
export function passages(moyennesRcue: Bloc, ueS1S2: Bloc | null): unknown[][] {
  const { notes, illisibles } = lireNotes(moyennesRcue);
  const s1s2 = ueS1S2 === null ? null : lireS1S2(ueS1S2, moyennesRcue);
  const structure = structureDesRcues(moyennesRcue.colonnes, s1s2 === null ? 1 : 2);
  // Means of RCUE exist, or are awaited, once both semesters are marked: a blank never means mid-year here.
  const bilan = { ...etablirBilan(notes, structure, REGLAGES), miAnnee: false };
  const dossiers = delibererLaClasse(bilan, (i) => s1s2?.verdicts[i] ?? null);
  const resultats: unknown[][] = dossiers.map(({ annee }) => [annee.passage]);
  return signaler(resultats, [...illisibles, ...(s1s2?.illisibles ?? [])], () => [0]);
}

/** R10 for each student: yes, no, or not known yet; one cell answers for all. */
function lireS1S2(bloc: Bloc, etudiants: Bloc) {
  const pourTous = bloc.lignes === 1 && bloc.colonnes === 1;
  if (!pourTous) exigerUneColonne(bloc, etudiants);
  const verdicts: Verdict[] = [];
  const illisibles: Illisible[] = [];
  for (let i = 0; i < etudiants.lignes; i++) {
    const ligne = pourTous ? 0 : i;
    const valeur = valeurDe(bloc.cellules[ligne]![0]);
    const verdict = lireReponse(valeur);
    verdicts.push(verdict ?? null);
    if (verdict !== undefined) continue;
    const phrase = `${ou(bloc, ligne, 0)} : ${citer(valeur)} n’est pas compris. ${QUOI_ECRIRE}`;
    illisibles.push({ etudiant: i, colonne: 0, erreur: erreur(phrase) });
  }
  return { verdicts, illisibles };
}

const QUOI_ECRIRE = "Écrivez oui, non, VRAI ou FAUX, ou laissez vide.";

/** A number is no answer: an old Excel sends 0 for a blank cell, and it must not be read as a no. */
function lireReponse(valeur: string | number | boolean): Verdict | undefined {
  return typeof valeur === "number" ? undefined : lireOuiNon(valeur);
}
