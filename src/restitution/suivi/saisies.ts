import type { Feuille, Valeur } from "../../classeur";
import { apparierPersonnes, type Personne } from "../../grille";
import { libre } from "../cellules";
import { texte } from "../decisions/titres";
import { INTITULE, sansRepartition } from "./titres-repartition";
import { COLONNES, DEBUTS, estFeuilleSuivi, ligneEntete, NOTES, PERSONNE, SAISIES } from "./titres";

/** One row as people left it: who it is about, and what they typed, by header. */
export interface LigneSuivie extends Personne {
  readonly groupe: Valeur;
  readonly saisies: ReadonlyMap<string, Valeur>;
}

/** What people wrote on the sheet `Suivi`. */
export interface SuiviLu {
  /** In the order of the students; `undefined` where there is no row for them. */
  readonly parEtudiant: readonly (LigneSuivie | undefined)[];
  /** Of students who are not in the grid: only rows that hold something. */
  readonly restantes: readonly LigneSuivie[];
  /** Headers of the columns that people fill: ours, then those that they added. */
  readonly colonnes: readonly string[];
  /** Texts found where no student has a row. */
  readonly notes: readonly string[];
  /** Our headers that the table does not have any more: renamed, or removed. */
  readonly perdus: readonly string[];
}

/** Reads what people wrote, wherever they sorted, filtered or moved rows and columns, and gives each student their row. */
export function lireSuivi(feuilles: readonly Feuille[], etudiants: readonly Personne[]): SuiviLu {
  const ancienne = feuilles.find(estFeuilleSuivi);
  const { lignes, colonnes, notes, perdus } = ancienne ? lire(sansRepartition(ancienne)) : AUCUN;
  const parEtudiant = apparierPersonnes(lignes, etudiants);
  const prises = new Set(parEtudiant);
  const restantes = lignes.filter((ligne) => !prises.has(ligne) && ligne.saisies.size > 0);
  return { parEtudiant, restantes, colonnes, notes, perdus };
}

interface Lues {
  readonly lignes: readonly LigneSuivie[];
  readonly colonnes: readonly string[];
  readonly notes: readonly string[];
  readonly perdus: readonly string[];
}

const AUCUN: Lues = { lignes: [], colonnes: SAISIES, notes: [], perdus: [] };

/** What the program itself writes where no student has a row. */
const DITS: ReadonlySet<string> = new Set([NOTES, PERSONNE, INTITULE]);

const DU_PROGRAMME: ReadonlySet<string> = new Set(Object.values(COLONNES));

function lire(feuille: Feuille): Lues {
  const entete = ligneEntete(feuille);
  const dessous = feuille.cellules.slice(entete + 1);
  const titres = titresDe(feuille.cellules[entete]!, dessous);
  const largeur = Math.max(...titres.values()) + 1;
  const saisies = [...titres].filter(([titre]) => !DU_PROGRAMME.has(titre));
  const lignes: LigneSuivie[] = [];
  const notes = auDessus(feuille, entete);
  for (const valeurs of dessous) {
    const de = (titre: string): Valeur => valeurs[titres.get(titre) ?? -1] ?? "";
    const ecrites = saisies.flatMap(([titre, c]): [string, Valeur][] =>
      texte(valeurs[c]) === "" ? [] : [[titre, valeurs[c]!]]
    );
    const [numero, nom, prenom] = [COLONNES.numero, COLONNES.nom, COLONNES.prenom].map((titre) =>
      texte(de(titre))
    );
    const qui = titres.has(COLONNES.nom) ? nom : numero;
    const estUneLigne = qui !== "" && texte(de(COLONNES.niveau)) + ecrites.join("") !== "";
    if (estUneLigne) {
      const personne = { numero: numero === "" ? null : numero!, nom: nom!, prenom: prenom! };
      lignes.push({ ...personne, groupe: de(COLONNES.groupe), saisies: new Map(ecrites) });
      notes.push(...textesDe(valeurs.slice(largeur)));
    } else notes.push(...textesDe(valeurs).filter((lu) => !DITS.has(lu)));
  }
  const ajoutees = saisies.map(([titre]) => titre).filter((titre) => !estDesNotres(titre));
  const perdus = [...DU_PROGRAMME, ...SAISIES].filter((titre) => !titres.has(titre));
  return { lignes, colonnes: [...SAISIES, ...ajoutees], notes, perdus };
}

/** The column of each header; one that bears no name, or the name of another, keeps what it holds under a free one. */
function titresDe(
  ecrits: readonly Valeur[],
  dessous: readonly (readonly Valeur[])[]
): ReadonlyMap<string, number> {
  const titres = new Map<string, number>();
  const dernier = ecrits.reduce<number>((c, v, i) => (texte(v) === "" ? c : i), 0);
  ecrits.slice(0, dernier + 1).forEach((ecrit, c) => {
    const titre = texte(ecrit);
    const utile = titre !== "" || dessous.some((ligne) => texte(ligne[c]) !== "");
    if (utile) titres.set(libre(titre || "Sans titre", titres.keys()), c);
  });
  return titres;
}

function estDesNotres(titre: string): boolean {
  return SAISIES.some((notre) => notre === titre);
}

/** What people wrote above the table: in column A, our own lines are known by how they begin. */
function auDessus({ cellules, colonne }: Feuille, entete: number): string[] {
  return cellules.slice(0, entete).flatMap((ligne) => {
    const notre = colonne === 0 && DEBUTS.some((debut) => texte(ligne[0]).startsWith(debut));
    return textesDe(notre ? ligne.slice(1) : ligne);
  });
}

function textesDe(valeurs: readonly Valeur[]): string[] {
  return valeurs.map(texte).filter((lu) => lu !== "");
}
