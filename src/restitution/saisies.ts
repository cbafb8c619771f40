import type { Feuille, Valeur } from "../classeur";
import {
  CONSERVE,
  estDuProgramme,
  JURY,
  ligneEntete,
  NOTES,
  SANS_PROPOSITION,
  texte,
} from "./titres";

/** What people wrote for one student: the jury's cells, and those of columns that they added themselves. */
export interface SaisieJury {
  readonly numero: string;
  readonly nom: string;
  readonly prenom: string;
  readonly decision: Valeur;
  readonly motif: Valeur;
  /** Empty when the cell holds what our own formula gives. */
  readonly retenue: Valeur;
  readonly autres: ReadonlyMap<string, Valeur>;
}

/** All that people wrote on the `Décisions` sheet. */
export interface Saisies {
  readonly lignes: readonly SaisieJury[];
  /** Headers of the columns that people added. */
  readonly autresColonnes: readonly string[];
  /** Texts found where the program writes nothing. */
  readonly notes: readonly string[];
}

export const AUCUNE_SAISIE: Saisies = { lignes: [], autresColonnes: [], notes: [] };

/** Reads what people wrote by hand, wherever they sorted, filtered or moved the rows. */
export function lireSaisies(feuille: Feuille): Saisies {
  const entete = ligneEntete(feuille);
  if (entete < 0) return AUCUNE_SAISIE;
  const titres = feuille.cellules[entete]!.map(texte);
  const largeur = titres.reduce((fin, titre, c) => (titre === "" ? fin : c + 1), 0);
  const lignes: SaisieJury[] = [];
  const ajoutees: string[] = [];
  let l = entete + 1;
  for (; l < feuille.cellules.length; l++) {
    const ligne = feuille.cellules[l]!;
    if (estVide(ligne, largeur) || texte(ligne[0]) === CONSERVE || texte(ligne[0]) === NOTES) break;
    if (estCalculee(ligne, titres)) lignes.push(lireLigne(ligne, titres));
    else
      ajoutees.push(
        ...ligne
          .slice(0, largeur)
          .map(texte)
          .filter((note) => note !== "")
      );
  }
  const bloc = lireConserve(feuille, l);
  const autresColonnes = titres.filter((titre) => titre !== "" && !estDuProgramme(titre));
  const notes = [...notesHorsTableau(feuille, entete, l, largeur), ...ajoutees, ...bloc.notes];
  return { lignes: [...lignes, ...bloc.lignes], autresColonnes, notes };
}

function lireLigne(ligne: readonly Valeur[], titres: readonly string[]): SaisieJury {
  const lire = (titre: string): Valeur => {
    const colonne = titres.indexOf(titre);
    return colonne < 0 ? "" : (ligne[colonne] ?? "");
  };
  const decision = lire(JURY.decision);
  const proposition = lire("Proposition");
  const calculee =
    decision !== "" ? decision : SANS_PROPOSITION.has(proposition) ? "" : proposition;
  const retenue = lire(JURY.retenue);
  const autres = new Map<string, Valeur>();
  titres.forEach((titre, c) => {
    if (titre !== "" && !estDuProgramme(titre) && (ligne[c] ?? "") !== "")
      autres.set(titre, ligne[c]!);
  });
  return {
    numero: texte(lire("N°")),
    nom: texte(lire("Nom")),
    prenom: texte(lire("Prénom")),
    decision,
    motif: lire(JURY.motif),
    // A file edited without Excel still holds the value from before the jury wrote: that too is the formula's.
    retenue: retenue === calculee || retenue === proposition ? "" : retenue,
    autres,
  };
}

/** The blocks under the table: rows of students who left, with their own header, then notes. */
function lireConserve(feuille: Feuille, depuis: number): { lignes: SaisieJury[]; notes: string[] } {
  const lignes: SaisieJury[] = [];
  const notes: string[] = [];
  let titres: string[] | null = null;
  for (let l = depuis; l < feuille.cellules.length; l++) {
    const ligne = feuille.cellules[l]!;
    const premier = texte(ligne[0]);
    if (premier === CONSERVE) titres = feuille.cellules[++l]?.map(texte) ?? [];
    else if (premier === NOTES) titres = null;
    else if (titres && titres.some((titre, c) => titre !== "" && (ligne[c] ?? "") !== ""))
      lignes.push(lireLigne(ligne, titres));
    else notes.push(...ligne.map(texte).filter((note) => note !== ""));
  }
  return { lignes, notes };
}

/** What stands above the table out of column A, or to the right of it. */
function notesHorsTableau(
  feuille: Feuille,
  entete: number,
  fin: number,
  largeur: number
): string[] {
  const notes: string[] = [];
  for (let l = 0; l < fin; l++) {
    const ligne = feuille.cellules[l]!;
    const depuis = l < entete ? Math.max(0, 1 - feuille.colonne) : largeur;
    for (let c = depuis; c < ligne.length; c++)
      if (texte(ligne[c]) !== "") notes.push(texte(ligne[c]));
  }
  return notes;
}

/** A row of ours holds at least one code or mean; a row that somebody typed under the table holds none. */
function estCalculee(ligne: readonly Valeur[], titres: readonly string[]): boolean {
  return titres.some(
    (titre, c) => estDuProgramme(titre) && !SAISIS.has(titre) && texte(ligne[c]) !== ""
  );
}

/** The headers under which people may type in a row of their own. */
const SAISIS: ReadonlySet<string> = new Set([
  "N°",
  "Nom",
  "Prénom",
  "Groupe",
  JURY.decision,
  JURY.motif,
  JURY.retenue,
]);

function estVide(ligne: readonly Valeur[], largeur: number): boolean {
  for (let c = 0; c < largeur; c++) if (texte(ligne[c]) !== "") return false;
  return true;
}
