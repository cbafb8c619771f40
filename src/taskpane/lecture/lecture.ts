import type { Feuille, Plage } from "../../classeur";
import type { Deliberation } from "../../deliberation";
import type { Promotion } from "../../grille";
import { CATALOGUE } from "../../maquette";
import { estFeuilleDuProgramme } from "../../restitution";
import { choixPossibles, type Choix } from "./choix";
import { colonnesComptees, decrireColonnes, type ColonneDite } from "./colonnes";
import { dessiner, type Region } from "./dessiner";
import { textesRencontres } from "./textes-rencontres";

/** How the workbook was read, and what a person chooses from to correct it. */
export interface Lecture {
  /** In the order of the workbook; ours are left out. */
  readonly feuilles: readonly LectureFeuille[];
  readonly choix: Choix;
  /** The texts that stand in place of marks, the unknown ones first. */
  readonly textes: readonly string[];
}

/** How one sheet of the workbook was read, for those who look at it. */
export interface LectureFeuille {
  readonly nom: string;
  /** The cells that hold something; `null` for an empty sheet. */
  readonly taille: Plage | null;
  /** `null` when the sheet was not read as a grid of marks. */
  readonly grille: LectureGrille | null;
}

/** What was found in a grid. */
export interface LectureGrille {
  readonly semestres: readonly number[];
  /** First and last row of students. */
  readonly premiere: number;
  readonly derniere: number;
  readonly etudiants: number;
  readonly regions: readonly Region[];
  readonly colonnes: readonly ColonneDite[];
  /** Rows that are not read, and why; zero-based. */
  readonly lignesLaissees: readonly { readonly ligne: number; readonly raison: string }[];
}

/** How each sheet was read. */
export function decrireLecture({
  promotion,
  feuilles,
}: Pick<Deliberation, "promotion" | "feuilles">): Lecture {
  const autres = feuilles.filter((feuille) => !estFeuilleDuProgramme(feuille));
  return {
    feuilles: autres.map((feuille) => decrireFeuille(feuille, promotion)),
    choix: choixPossibles(promotion, CATALOGUE),
    textes: textesRencontres(promotion, feuilles),
  };
}

function decrireFeuille(feuille: Feuille, promotion: Promotion): LectureFeuille {
  const rang = promotion.feuilles.findIndex(({ nom }) => nom === feuille.nom);
  const taille = tailleDe(feuille);
  const grille = rang < 0 || !taille ? null : decrireGrille(feuille, taille, promotion, rang);
  return { nom: feuille.nom, taille, grille };
}

function decrireGrille(
  feuille: Feuille,
  taille: Plage,
  promotion: Promotion,
  rang: number
): LectureGrille {
  const lue = promotion.feuilles[rang]!;
  const { semestres, premiere, derniere } = lue;
  const modules = lue.modules.map(({ colonne }) => colonne);
  const moyennes = promotion.moyennesAffichees.filter((une) => une.feuille === rang);
  return {
    ...{ semestres, premiere, derniere },
    etudiants: promotion.etudiants.filter(({ lignes }) => typeof lignes[rang] === "number").length,
    regions: dessiner(lue, taille, {
      notes: [...modules, ...colonnesComptees(promotion, rang).keys()],
      moyennes: moyennes.map(({ colonne }) => colonne),
    }),
    colonnes: decrireColonnes(feuille, promotion, rang),
    lignesLaissees: (lue.laissees ?? []).flatMap(({ sens, index, raison }) =>
      sens === "ligne" ? [{ ligne: index, raison }] : []
    ),
  };
}

function tailleDe({ ligne, colonne, cellules }: Feuille): Plage | null {
  const colonnes = cellules[0]?.length ?? 0;
  return colonnes === 0 ? null : { ligne, colonne, lignes: cellules.length, colonnes };
}
