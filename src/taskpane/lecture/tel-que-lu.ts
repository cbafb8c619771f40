import { CODES_NOTES, lireNote, tableCodes, type Correction, type FeuilleLue } from "../../grille";
import { sansAccents } from "../../maquette";
import type { RoleColonne } from "./roles";

/** Headers that the reading knows, for the columns that name a student. */
export const IDENTITE = ["N° étudiant", "Nom", "Prénom", "Nom Prénom", "Groupe", "Statut"] as const;

/** Headers of the columns that change means. */
export const COMPLEMENTS = ["Bonus", "Malus"] as const;

/** The header that says a column is the mean of a UE. */
export function enTeteDeMoyenne(ue: string): string {
  return `Moyenne ${ue}`;
}

/**
 * The header by which a person would say what a column is read as; empty for one that is left out, `null` where no
 * header that can be chosen says just that.
 * @param ecrit the header of the column, as the sheet has it
 */
export function enTeteQuiLeDit(
  role: RoleColonne,
  { colonne, ecrit }: { readonly colonne: number; readonly ecrit: string },
  { noms }: Pick<FeuilleLue, "noms">
): string | null {
  switch (role.genre) {
    case "numero":
      return "N° étudiant";
    case "nom":
      return noms.length === 1 ? "Nom Prénom" : noms[0] === colonne ? "Nom" : "Prénom";
    case "module":
      return role.indice === null ? enTeteDeMoyenne(role.code) : role.code;
    case "moyenne":
      return enTeteDeMoyenne(role.ue);
    case "laissee":
      return "";
    default:
      return [...IDENTITE, ...COMPLEMENTS].find((un) => memeTexte(un, ecrit)) ?? null;
  }
}

function memeTexte(un: string, autre: string): boolean {
  return sansAccents(un) === sansAccents(autre);
}

/** What a sheet is read as; `null` when it has several semesters, or none is known. */
export function roleDeFeuille(
  grille: { readonly semestres: readonly number[] } | null
): number | "ecartee" | null {
  if (grille === null) return "ecartee";
  const [semestre, autre] = grille.semestres;
  return autre === undefined ? (semestre ?? null) : null;
}

/** What a text in place of a mark is read as, as the program spells it: `ABJ`; `null` when it is not understood. */
export function sensDuTexte(texte: string, corrections: readonly Correction[]): string | null {
  if (texte.trim() === "") return null;
  const connus = tableCodes(CODES_NOTES);
  const donnes = corrections.flatMap((une) => {
    if (une.genre !== "code") return [];
    const { note } = lireNote(une.sens, connus);
    return CODES_NOTES.filter(({ etat }) => etat === note).map((code) => ({
      ...code,
      ecritures: [une.ecrit],
    }));
  });
  const lue = lireNote(texte, tableCodes([...CODES_NOTES, ...donnes]));
  if ("anomalie" in lue) return null;
  return CODES_NOTES.find(({ etat }) => etat === lue.note)?.ecritures[0] ?? null;
}
