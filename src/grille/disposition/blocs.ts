import type { Feuille } from "../../classeur";
import { situerEtiquette, type Bandes } from "./bandes";
import type { LectureEtiquette } from "./entetes";
import { estDeModule, type Etiquette } from "./etiquettes";
import type { UeNommee } from "./ue-nommee";

/** The UE under whose header each column stands, or `null`. */
export type Blocs = readonly (UeNommee | null)[];

/** Rows of UE stand at most so many rows above the codes. */
const HAUTEUR = 6;

/**
 * The UE of each column. A header merged over its modules keeps its text in its first cell: it is carried to the
 * right, until the next one or until a header of something else. Without such a row, a mean of UE that alternates
 * with modules bounds them, before (ScoDoc) or after (by hand).
 */
export function lireBlocs(
  feuille: Feuille,
  entete: number,
  etiquettes: readonly (Etiquette | null)[],
  lire: LectureEtiquette,
  bandes: Bandes
): Blocs {
  const ligne = ligneDesUes(feuille, entete, lire);
  if (ligne !== null)
    return etendre(
      feuille.cellules[ligne]!.map((valeur, c) => situerEtiquette(lireEn(valeur, lire), bandes[c]!))
    );
  return alterner(etiquettes);
}

/** The row above the codes that names the most UE, the nearest one when several do. */
function ligneDesUes(feuille: Feuille, entete: number, lire: LectureEtiquette): number | null {
  let meilleure: number | null = null;
  let plus = 0;
  for (let ligne = entete - 1; ligne >= Math.max(0, entete - HAUTEUR); ligne--) {
    const nombre = feuille.cellules[ligne]!.filter(
      (valeur) => lireEn(valeur, lire)?.genre === "ue"
    ).length;
    if (nombre > plus) [meilleure, plus] = [ligne, nombre];
  }
  return meilleure;
}

function lireEn(valeur: unknown, lire: LectureEtiquette): Etiquette | null {
  return typeof valeur === "string" && valeur !== "" ? lire(valeur) : null;
}

/** Carries each UE to the right until the next one, or a header of something else. */
export function etendre(etiquettes: readonly (Etiquette | null)[]): Blocs {
  let courante: UeNommee | null = null;
  return etiquettes.map((etiquette) => {
    if (etiquette?.genre === "ue") courante = etiquette.ue;
    else if (etiquette?.genre === "ignoree" || etiquette?.genre === "complement") courante = null;
    return courante;
  });
}

function alterner(etiquettes: readonly (Etiquette | null)[]): Blocs {
  const suite = etiquettes.filter(
    (etiquette) => etiquette && (estUe(etiquette) || estDeModule(etiquette))
  );
  const voisinsMelanges = suite.every(
    (etiquette, k) => k === 0 || !estUe(etiquette) || !estUe(suite[k - 1]!)
  );
  const [premiere, derniere] = [suite[0], suite.at(-1)];
  if (!premiere || !derniere || !voisinsMelanges || estUe(premiere) === estUe(derniere))
    return etiquettes.map(() => null);
  return estUe(premiere) ? propager(etiquettes) : propager([...etiquettes].reverse()).reverse();
}

function propager(etiquettes: readonly (Etiquette | null)[]): (UeNommee | null)[] {
  let courante: UeNommee | null = null;
  return etiquettes.map((etiquette) => {
    if (etiquette && estUe(etiquette)) courante = etiquette.ue;
    return courante;
  });
}

type EtiquetteUe = Extract<Etiquette, { genre: "ue" | "moyenneUe" }>;

function estUe(etiquette: Etiquette | null): etiquette is EtiquetteUe {
  return etiquette?.genre === "ue" || etiquette?.genre === "moyenneUe";
}
