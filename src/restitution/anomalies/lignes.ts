import type { Formule, Valeur } from "../../classeur";
import type { Anomalie, Gravite, GroupeAnomalies } from "../../grille";

/** The whole list travels with each click: beyond this, it goes on in the pane. */
export const LIGNES_MAX = 300;

export const GRAVITE_EN_MOTS: Readonly<Record<Gravite, string>> = {
  erreur: "Erreur",
  avertissement: "Avertissement",
  information: "Information",
};

export type Ligne = readonly (Valeur | Formule)[];

/** The rows of the list, and how many do not fit. */
export interface Lignes {
  readonly lignes: readonly Ligne[];
  readonly reste: number;
}

/**
 * A row for each group, then one for each cell of those that gather several.
 * @param presentes names of the sheets of the workbook: a link leads nowhere else.
 */
export function lignesDe(
  groupes: readonly GroupeAnomalies[],
  presentes: ReadonlySet<string>
): Lignes {
  const resumes = groupes.map(({ anomalies, phrase }) =>
    ligneDe(anomalies[0]!, anomalies.length, phrase, presentes)
  );
  const plusieurs = groupes.filter(({ anomalies }) => anomalies.length > 1);
  const nombre = plusieurs.reduce((somme, { anomalies }) => somme + anomalies.length, 0);
  const place = Math.max(0, LIGNES_MAX - resumes.length);
  const details: Ligne[] = [];
  for (const { anomalies } of plusieurs)
    for (const anomalie of anomalies.slice(0, place - details.length))
      details.push(ligneDe(anomalie, "", anomalie.message, presentes));
  const lignes = [...resumes.slice(0, LIGNES_MAX), ...details];
  return { lignes, reste: resumes.length + nombre - lignes.length };
}

function ligneDe(
  anomalie: Anomalie,
  nombre: Valeur,
  phrase: string,
  presentes: ReadonlySet<string>
): Ligne {
  const { gravite, feuille } = anomalie;
  return [GRAVITE_EN_MOTS[gravite], feuille, lienVers(anomalie, presentes), nombre, phrase];
}

/** A link to the cell, or to the top of the sheet; a mere address where the sheet is not in the workbook. */
function lienVers(
  { feuille, cellule }: Anomalie,
  presentes: ReadonlySet<string>
): Valeur | Formule {
  const valeur = cellule ?? "feuille entière";
  if (!presentes.has(feuille)) return cellule ?? "";
  const cible = `#'${feuille.replaceAll("'", "''")}'!${cellule ?? "A1"}`;
  return { formule: `HYPERLINK(${enTexte(cible)},${enTexte(valeur)})`, valeur };
}

/** A text inside a formula. */
function enTexte(texte: string): string {
  return `"${texte.replaceAll('"', '""')}"`;
}
