import { adresse } from "../../adresse";
import type { Feuille } from "../../classeur";
import type { Anomalie } from "../../grille";
import { DEFINITIONS, REGLAGES as DEFAUTS, type Reglages } from "../../reglement";
import { texte } from "../decisions/titres";
import { lireEcrite } from "./libelles";
import { COLONNES, feuilleDesReglages, lignesDe, trouverTable, type Ligne } from "./titres";

/** The settings that a workbook chooses, and what is doubtful in them. */
export interface LectureReglages {
  /** `null` when no sheet gives any. */
  readonly reglages: Reglages | null;
  readonly anomalies: readonly Anomalie[];
}

/**
 * Reads the sheet of settings. What is missing has its default; so has what cannot be, and it is told with its cell.
 * Rows may stand in any order, with notes around them.
 */
export function lireFeuilleReglages(feuilles: readonly Feuille[]): LectureReglages {
  const feuille = feuilleDesReglages(feuilles);
  if (!feuille) return { reglages: null, anomalies: [] };
  const table = trouverTable(feuille.cellules);
  if (!table) return { reglages: null, anomalies: [signaler(feuille, null, SANS_COLONNES)] };
  const reglages: Record<string, unknown> = { ...DEFAUTS };
  const anomalies: Anomalie[] = [];
  const lus = new Set<string>();
  for (const ligne of lignesDe(feuille.cellules, table)) {
    const lu = lireLigne(ligne, lus);
    if (lu === null) continue;
    const cellule = adresse(feuille.ligne + ligne.ligne, feuille.colonne + table.valeur);
    if ("refus" in lu) anomalies.push(signaler(feuille, cellule, lu.refus));
    else reglages[lu.cle] = lu.valeur;
  }
  return { reglages: reglages as unknown as Reglages, anomalies };
}

type Lu = { readonly cle: string; readonly valeur: unknown } | { readonly refus: string } | null;

/** `null` for a note: a line of text that names no setting and gives no value. */
function lireLigne({ nomme, ecrite, definition }: Ligne, lus: Set<string>): Lu {
  if (!definition) return nomme === "" || texte(ecrite) === "" ? null : inconnu(nomme);
  const { cle } = definition;
  if (lus.has(cle))
    return refus(nomme, "est écrit deux fois. La première ligne compte ; effacez l’autre.");
  lus.add(cle);
  if (texte(ecrite) === "")
    return refus(nomme, "n’a pas de valeur. La valeur par défaut est appliquée.");
  const lu = lireEcrite(definition, ecrite);
  return "refus" in lu ? lu : { cle, valeur: lu.valeur };
}

const SANS_COLONNES = `Cette feuille n’a pas les colonnes « ${COLONNES.nom} » et « ${COLONNES.valeur} » : aucun réglage n’y est lu. Renommez-la si elle sert à autre chose.`;

function inconnu(nomme: string): Lu {
  const noms = DEFINITIONS.map(({ nom }) => nom).join(" ; ");
  return refus(
    nomme,
    `n’est pas un réglage connu : il est laissé de côté. Les réglages : ${noms}.`
  );
}

function refus(nomme: string, suite: string): { readonly refus: string } {
  return { refus: `« ${nomme} » ${suite}` };
}

function signaler(feuille: Feuille, cellule: string | null, message: string): Anomalie {
  return { feuille: feuille.nom, cellule, gravite: "avertissement", message };
}
