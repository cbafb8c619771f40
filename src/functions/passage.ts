import { etablirBilan, REGLAGES, type Verdict } from "../reglement";
import { type Bloc, valeurDe } from "./blocs";
import { erreur } from "./erreurs";
import { exigerUneColonne } from "./formes";
import { citer, ou } from "./nombres";
import { lireNotes, type Illisible } from "./notes";
import { delibererLaClasse, INCONNU, signaler } from "./resultats";
import { structureDesRcues } from "./structures";

/**
 * Right of passage from the means of the RCUE of a finished year (4.5), students × 1: « de droit », « jury » or
 * « en attente ». The second argument makes it the passage to S5, which also asks for S1 and S2; one cell is for all.
 */
export function passages(moyennesRcue: Bloc, ueS1S2: Bloc | null): unknown[][] {
  const seule = ueS1S2 !== null && ueS1S2.lignes === 1 && ueS1S2.colonnes === 1;
  if (ueS1S2 !== null && !seule) exigerUneColonne(ueS1S2, moyennesRcue);
  const { notes, illisibles } = lireNotes(moyennesRcue);
  const structure = structureDesRcues(moyennesRcue.colonnes, ueS1S2 === null ? 1 : 2);
  // Means of RCUE exist, or are awaited, once both semesters are marked: a blank never means mid-year here.
  const bilan = { ...etablirBilan(notes, structure, REGLAGES), miAnnee: false };
  const { verdicts, refus } = lireS1S2(ueS1S2, moyennesRcue.lignes);
  const dossiers = delibererLaClasse(bilan, ueS1S2 === null ? INCONNU : (i) => verdicts[i]!);
  const resultats: unknown[][] = dossiers.map(({ annee }) => [annee.passage]);
  return signaler(resultats, [...illisibles, ...refus], () => [0]);
}

/** R10 for each student: yes, no, or not known yet. */
function lireS1S2(bloc: Bloc | null, etudiants: number) {
  const verdicts: Verdict[] = [];
  const refus: Illisible[] = [];
  for (let i = 0; bloc !== null && i < etudiants; i++) {
    const ligne = bloc.lignes === 1 ? 0 : i;
    const valeur = valeurDe(bloc.cellules[ligne]![0]);
    const verdict = lireOuiNon(valeur);
    verdicts.push(verdict ?? null);
    if (verdict === undefined) {
      const phrase = `${ou(bloc, ligne, 0)} : ${citer(valeur)} n’est pas compris. Écrivez oui, non, VRAI ou FAUX, ou laissez vide.`;
      refus.push({ etudiant: i, colonne: 0, erreur: erreur(phrase) });
    }
  }
  return { verdicts, refus };
}

const OUI_NON: Readonly<Record<string, Verdict>> = {
  "": null,
  OUI: true,
  O: true,
  VRAI: true,
  TRUE: true,
  NON: false,
  N: false,
  FAUX: false,
  FALSE: false,
};

/** Yes, no, or blank; `undefined` for anything else. */
function lireOuiNon(valeur: string | number | boolean): Verdict | undefined {
  return typeof valeur === "boolean" ? valeur : OUI_NON[String(valeur).trim().toUpperCase()];
}
