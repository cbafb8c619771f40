import type { Feuille, FeuilleEcrite, Valeur } from "../../classeur";
import { depuisA1, nomLibre } from "../cellules";
import { ENTETE, TEXTE_LONG, TITRE } from "../palette";
import type { Resultats } from "../types";
import { entree } from "./entree";
import { AUTRE_JOURNAL, COLONNES, enteteDuJournal, estFeuilleJournal, JOURNAL } from "./titres";

/**
 * The whole log travels with each click: beyond this it goes on in another sheet, and the full one is left as it is, so
 * that no row is ever lost.
 */
const LIGNES_MAX = 300;
const CARACTERES_MAX = 100_000;

type Cellules = readonly (readonly Valeur[])[];

/** The log with one more row at its end; all that it held is written back as it was. */
export function feuilleJournal(resultats: Resultats, feuilles: readonly Feuille[]): FeuilleEcrite {
  const ouverte = feuilles
    .filter((feuille) => estFeuilleJournal(feuille) && aDeLaPlace(feuille))
    .at(-1);
  const anciennes = ouverte ? depuisA1(ouverte) : VIERGE;
  const entete = ouverte ? ouverte.ligne + enteteDuJournal(ouverte) : VIERGE.length - 1;
  const colonnes = anciennes[entete]!;
  const nouvelle = entree(resultats);
  const ligne = colonnes.map((titre) => nouvelle.get(String(titre).trim()) ?? "");
  return {
    nom: ouverte?.nom ?? nomDuJournal(feuilles),
    masquee: true,
    cellules: [...anciennes, ligne],
    ...presentation(colonnes, entete, anciennes.length - entete),
  };
}

const LARGEURS: Readonly<Record<string, number>> = {
  [COLONNES.date]: 17,
  [COLONNES.calcul]: 32,
  [COLONNES.programme]: 32,
  [COLONNES.reglages]: 32,
  [COLONNES.nombre]: 17,
  [COLONNES.detail]: 90,
};

/** The lines above a new log, and its headers. */
const VIERGE: Cellules = [
  ["Journal de Jury BUT"],
  [
    "Une ligne à chaque calcul, la plus récente en bas. Jury BUT ajoute à cette feuille et n’en retire rien.",
  ],
  Object.values(COLONNES),
].map((ligne) => Object.keys(LARGEURS).map((_, c) => ligne[c] ?? ""));

function presentation(
  titres: readonly Valeur[],
  entete: number,
  nombre: number
): Omit<FeuilleEcrite, "nom" | "cellules"> {
  const ligneEntete = { ligne: entete, colonne: 0, lignes: 1, colonnes: titres.length };
  const corps = { ...ligneEntete, ligne: entete + 1, lignes: nombre };
  return {
    formats: [
      { plage: { ligne: 0, colonne: 0, lignes: 1, colonnes: 1 }, style: TITRE },
      { plage: ligneEntete, style: ENTETE },
      { plage: corps, style: { ...TEXTE_LONG, enHaut: true } },
    ],
    largeurs: titres.map((titre) => LARGEURS[String(titre).trim()] ?? 16),
    masquees: [],
    figer: { lignes: entete + 1, colonnes: 0 },
    listes: [],
    impression: { paysage: true, lignesRepetees: { ...ligneEntete, colonnes: 1 } },
    noms: [],
  };
}

/** Whether a log can be written back as it was with one row more. */
function aDeLaPlace({ cellules, protegee, sansValeur, ecartees = [] }: Feuille): boolean {
  if (protegee || sansValeur.length > 0 || ecartees.length > 0) return false;
  const caracteres = cellules.flat().reduce<number>((somme, v) => somme + String(v).length, 0);
  return cellules.length < LIGNES_MAX && caracteres < CARACTERES_MAX;
}

function nomDuJournal(feuilles: readonly Feuille[]): string {
  return nomLibre(JOURNAL, feuilles) === JOURNAL ? JOURNAL : nomLibre(AUTRE_JOURNAL, feuilles);
}
