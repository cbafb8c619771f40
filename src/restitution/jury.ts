import type { Feuille, Valeur } from "../classeur";
import { sansAccents } from "../maquette";

/** The sheet that the program writes; the three columns of it that belong to the jury. */
export const DECISIONS = "Décisions";
export const JURY = {
  decision: "Décision du jury",
  motif: "Motif du jury",
  retenue: "Décision retenue",
} as const;

/** Headings, in column A under the table, of what is kept though its student is gone, and of stray notes. */
export const CONSERVE = "Saisies conservées (étudiants absents de la grille)";
export const NOTES = "Notes conservées";

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

/** What the proposal column shows when nothing is proposed: it is no decision to retain. */
export const SANS_PROPOSITION: ReadonlySet<Valeur> = new Set(["", "jury", "en attente"]);

/** Whether a sheet is a `Décisions` sheet that this program wrote: it has the jury's three columns. */
export function estFeuilleDecisions(feuille: Feuille): boolean {
  return ligneEntete(feuille) >= 0;
}

/** Reads what people wrote by hand, wherever they sorted, filtered or moved the rows. */
export function lireSaisies(feuille: Feuille): Saisies {
  const entete = ligneEntete(feuille);
  if (entete < 0) return AUCUNE_SAISIE;
  const titres = feuille.cellules[entete]!.map(texte);
  const largeur = titres.reduce((fin, titre, c) => (titre === "" ? fin : c + 1), 0);
  const lignes: SaisieJury[] = [];
  let l = entete + 1;
  for (; l < feuille.cellules.length; l++) {
    const ligne = feuille.cellules[l]!;
    if (estVide(ligne, largeur) || texte(ligne[0]) === CONSERVE || texte(ligne[0]) === NOTES) break;
    lignes.push(lireLigne(ligne, titres));
  }
  const bloc = lireConserve(feuille, l);
  const autresColonnes = titres.filter((titre) => titre !== "" && !estDuProgramme(titre));
  const notes = [...notesHorsTableau(feuille, entete, l, largeur), ...bloc.notes];
  return { lignes: [...lignes, ...bloc.lignes], autresColonnes, notes };
}

/** Gives each student what was written for them: by number, else by a name that only one of each side bears. */
export function apparier(
  saisies: Saisies,
  etudiants: readonly {
    readonly numero: string | null;
    readonly nom: string;
    readonly prenom: string;
  }[]
): { parEtudiant: (SaisieJury | undefined)[]; restantes: SaisieJury[] } {
  const parNumero = uniques(saisies.lignes, (saisie) => saisie.numero);
  const parNom = uniques(saisies.lignes, cleNom);
  const etudiantsParNom = uniques(etudiants, cleNom);
  const etudiantsParNumero = uniques(etudiants, (etudiant) => etudiant.numero ?? "");
  const prises = new Set<SaisieJury>();
  const parEtudiant = etudiants.map((etudiant) => {
    const numero = etudiant.numero ?? "";
    let saisie = etudiantsParNumero.get(numero) === etudiant ? parNumero.get(numero) : undefined;
    if (!saisie && etudiantsParNom.get(cleNom(etudiant)) === etudiant) {
      const homonyme = parNom.get(cleNom(etudiant));
      if (homonyme && (homonyme.numero === "" || numero === "")) saisie = homonyme;
    }
    if (!saisie || prises.has(saisie)) return undefined;
    prises.add(saisie);
    return saisie;
  });
  return {
    parEtudiant,
    restantes: saisies.lignes.filter((saisie) => !prises.has(saisie) && aDuContenu(saisie)),
  };
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
    retenue: retenue === calculee ? "" : retenue,
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

/** Whether a header is one of ours, for this programme or another: `UE31`, `RCUE 2 code`, `ECTS S3`, `Repère S4`… */
function estDuProgramme(titre: string): boolean {
  return TITRES_FIXES.has(titre) || /^(UE\d\d|RCUE \d|ECTS)( code| S\d)?$|^Repère /.test(titre);
}

/** The headers that do not depend on the programme. */
export const TITRES_FIXES: ReadonlySet<string> = new Set([
  "N°",
  "Nom",
  "Prénom",
  "Groupe",
  "RCUE ≥ 10",
  "RCUE < 8",
  "Proposition",
  "Passage",
  "Motifs",
  "Risque",
  "Motif du risque",
  JURY.decision,
  JURY.motif,
  JURY.retenue,
]);

function ligneEntete(feuille: Feuille): number {
  const trois = Object.values(JURY);
  return feuille.cellules
    .slice(0, 20)
    .findIndex((ligne) => trois.every((titre) => ligne.some((v) => texte(v) === titre)));
}

function uniques<T>(elements: readonly T[], cle: (element: T) => string): Map<string, T> {
  const parCle = new Map<string, T | null>();
  for (const element of elements) {
    const valeur = cle(element);
    if (valeur !== "") parCle.set(valeur, parCle.has(valeur) ? null : element);
  }
  return new Map([...parCle].filter((entree): entree is [string, T] => entree[1] !== null));
}

function cleNom({ nom, prenom }: { readonly nom: string; readonly prenom: string }): string {
  return sansAccents(`${nom} ${prenom}`)
    .split(/[\s'’-]+/)
    .sort()
    .join(" ");
}

function aDuContenu(saisie: SaisieJury): boolean {
  return (
    saisie.decision !== "" || saisie.motif !== "" || saisie.retenue !== "" || saisie.autres.size > 0
  );
}

function estVide(ligne: readonly Valeur[], largeur: number): boolean {
  for (let c = 0; c < largeur; c++) if (texte(ligne[c]) !== "") return false;
  return true;
}

function texte(valeur: Valeur | undefined): string {
  return valeur === undefined ? "" : String(valeur).trim();
}
