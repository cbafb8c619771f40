import type { Valeur } from "../../classeur";
import { estVide } from "../cellule/cellule";
import type { Reperage } from "./classement";
import { estUnNom, longueurDuNumero, texteDe } from "./contenu";

/** What a row may say of who it is about. */
export type Signe = "numéro" | "nom" | "prénom" | "nom entier";

/** A row that lacks what the others have. */
export interface Incomplete {
  readonly ligne: number;
  readonly manque: readonly Signe[];
}

/** Rows that were taken for students, by what is written of them beside what is written of the others. */
export interface Identites {
  readonly etudiants: readonly number[];
  /** Nobody: statistics under an unknown label, thresholds, weeks. */
  readonly intrus: readonly Incomplete[];
  /** Perhaps somebody. */
  readonly douteux: readonly Incomplete[];
}

/** A sign is usual when so many rows in a hundred have it, of so many rows at least. */
const PART_USUELLE = 0.66;
const LIGNES_USUELLES = 2;

/**
 * A row of statistics whose label is not known looks like a student with marks. Where the others have a number, it has
 * none, nor a whole name: it is left out. Where they only have names, it is kept. Either is said.
 */
export function comparerIdentites(reperage: Reperage, lignes: readonly number[]): Identites {
  const { feuille, identite } = reperage;
  const usuels = LECTEURS.filter(([, aLeSigne]) => {
    const siennes = lignes.filter((l) => aLeSigne(feuille.cellules[l]!, identite)).length;
    return siennes >= LIGNES_USUELLES && siennes >= PART_USUELLE * lignes.length;
  });
  const numerotes = usuels.some(([signe]) => signe === "numéro");
  const intrus: Incomplete[] = [];
  const douteux: Incomplete[] = [];
  for (const ligne of lignes) {
    const cellules = feuille.cellules[ligne]!;
    const manque = usuels.flatMap(([signe, a]) => (a(cellules, identite) ? [] : [signe]));
    if (manque.length === 0 || (numerotes && !manque.includes("numéro"))) continue;
    const nomme = estUnNom(...nomEtPrenom(cellules, identite));
    if (!numerotes) douteux.push({ ligne, manque });
    else if (manque.length > 1 || !nomme) intrus.push({ ligne, manque });
    else if (identite.complet !== null) douteux.push({ ligne, manque });
  }
  const ecartes = new Set(intrus.map(({ ligne }) => ligne));
  return { etudiants: lignes.filter((ligne) => !ecartes.has(ligne)), intrus, douteux };
}

type Identite = Reperage["identite"];
type Lecteur = (ligne: readonly Valeur[], identite: Identite) => boolean;

const LECTEURS: readonly (readonly [Signe, Lecteur])[] = [
  [
    "numéro",
    (ligne, { numeros }) => numeros.some(({ colonne }) => longueurDuNumero(ligne[colonne]!) > 0),
  ],
  ["nom", (ligne, { nom }) => nom !== null && !estVide(ligne[nom]!)],
  ["prénom", (ligne, { prenom }) => prenom !== null && !estVide(ligne[prenom]!)],
  [
    "nom entier",
    (ligne, { complet }) => complet !== null && /\S\s+\S/.test(texteDe(ligne[complet])),
  ],
];

function nomEtPrenom(
  ligne: readonly Valeur[],
  { nom, prenom, complet }: Identite
): [nom: string, prenom: string] {
  return [texteDe(ligne[complet ?? nom ?? -1]), texteDe(ligne[prenom ?? -1])];
}
