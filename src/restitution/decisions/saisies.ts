import type { Feuille, Valeur } from "../../classeur";
import { lireEnTete, type EnTete } from "./entete-lu";
import { LigneSaisie } from "./ligne-saisie";
import {
  CONSERVE,
  DECISIONS,
  ECART,
  EMPREINTE,
  estTitre,
  EVOLUTION,
  JURY,
  ligneEntete,
  NOTES,
  texte,
} from "./titres";

/** All that people wrote on the `Décisions` sheet. */
export interface Saisies {
  readonly lignes: readonly LigneSaisie[];
  /** Headers of the columns that people added. */
  readonly autresColonnes: readonly string[];
  /** Texts found where the program writes nothing. */
  readonly notes: readonly string[];
}

const AUCUNE_SAISIE: Saisies = { lignes: [], autresColonnes: [], notes: [] };

/** What people wrote on the sheet of that name, if it is ours. */
export function trouverSaisies(feuilles: readonly Feuille[]): Saisies {
  const ancienne = feuilles.find(({ nom }) => nom === DECISIONS);
  return ancienne ? lireSaisies(ancienne) : AUCUNE_SAISIE;
}

/** Reads what people wrote by hand, wherever they sorted, filtered or moved rows and columns. */
export function lireSaisies(feuille: Feuille): Saisies {
  const ligne = ligneEntete(feuille);
  if (ligne < 0) return AUCUNE_SAISIE;
  const dessous = feuille.cellules.slice(ligne + 1);
  const bloc = dessous.findIndex((rangee) => porte(rangee, CONSERVE) || porte(rangee, NOTES));
  const corps = bloc < 0 ? dessous : dessous.slice(0, bloc);
  const entete = lireEnTete(feuille.cellules[ligne]!, corps);
  const table = lireTable(corps, entete);
  const conserve = lireConserve(bloc < 0 ? [] : dessous.slice(bloc));
  return {
    lignes: [...table.lignes, ...conserve.lignes],
    autresColonnes: [...new Set([...entete.autres, ...conserve.autres])],
    notes: [...notesAuDessus(feuille, ligne), ...table.notes, ...conserve.notes],
  };
}

interface Lues {
  readonly lignes: LigneSaisie[];
  readonly notes: string[];
}

/** The rows of the table, and what people typed between them, beside them or under them. */
function lireTable(corps: readonly (readonly Valeur[])[], entete: EnTete): Lues {
  const lignes: LigneSaisie[] = [];
  const ajoutees: string[] = [];
  const aCote: string[] = [];
  const calculees = [...entete.colonnes.keys()].filter((titre) => estCalculee(titre, entete));
  let interrompue = false;
  for (const [rang, valeurs] of corps.entries()) {
    const dedans = textesDe(valeurs.slice(0, entete.largeur));
    aCote.push(...textesDe(valeurs.slice(entete.largeur)));
    interrompue ||= dedans.length === 0;
    const ligne = new LigneSaisie(entete, valeurs, rang);
    if (estDesNotres(ligne, calculees, interrompue)) lignes.push(ligne);
    else ajoutees.push(...dedans);
  }
  return { lignes, notes: [...aCote, ...ajoutees] };
}

/** The blocks under the table: rows of students who left, each block with its own header, then notes. */
function lireConserve(lignes: readonly (readonly Valeur[])[]): Lues & { autres: string[] } {
  const lues = { lignes: [] as LigneSaisie[], notes: [] as string[], autres: [] as string[] };
  let entete: EnTete | null = null;
  for (let l = 0; l < lignes.length; l++) {
    if (porte(lignes[l]!, NOTES)) entete = null;
    else if (porte(lignes[l]!, CONSERVE)) {
      entete = lireEnTete(lignes[++l] ?? [], lignes.slice(l + 1));
      lues.autres.push(...entete.autres);
    } else {
      const ligne = entete && new LigneSaisie(entete, lignes[l]!);
      if (ligne?.remplie) lues.lignes.push(ligne);
      else lues.notes.push(...textesDe(lignes[l]!));
    }
  }
  return lues;
}

/**
 * A row of ours holds at least one code or mean; a row that somebody typed in the table or under it holds none. Below an
 * empty row, where people write totals, it also bears our mark, or something that the jury typed.
 */
function estDesNotres(
  ligne: LigneSaisie,
  calculees: readonly string[],
  interrompue: boolean
): boolean {
  if (ligne.numero === "" && ligne.nom === "") return false;
  if (!calculees.some((titre) => texte(ligne.lire(titre)) !== "")) return false;
  return !interrompue || ligne.remplie || texte(ligne.lire(EMPREINTE)) !== "";
}

/** The columns that only the program fills; people may type under the others in a row of their own. */
function estCalculee(titre: string, { autres, unites }: EnTete): boolean {
  return !SAISIS.has(titre) && !autres.includes(titre) && !unites.includes(titre);
}

const SAISIS: ReadonlySet<string> = new Set([
  ...["N°", "Nom", "Prénom", "Groupe", ECART, EVOLUTION],
  ...[JURY.decision, JURY.motif, JURY.retenue],
]);

/** What people wrote above the table: our own lines are known by how they begin. */
function notesAuDessus({ cellules }: Feuille, entete: number): string[] {
  return textesDe(cellules.slice(0, entete).flat()).filter((lu) => !estTitre(lu));
}

/** Whether a heading of ours stands in a row, in whatever column: somebody may have inserted one. */
function porte(rangee: readonly Valeur[], marque: string): boolean {
  return rangee.some((valeur) => texte(valeur) === marque);
}

function textesDe(valeurs: readonly Valeur[]): string[] {
  return valeurs.map(texte).filter((lu) => lu !== "");
}
