import type { FeuilleEcrite, Formule, Plage, Valeur } from "../../classeur";
import type { Resultats } from "../types";
import type { Colonne } from "./colonne";
import { colonnesDecisions } from "./colonnes";
import { conserver } from "./conserve";
import { colonnesCursus } from "./cursus";
import { hacherLesNotes } from "./hachage";
import { enTetes } from "./en-tetes";
import { formats, listes } from "./mise-en-forme";
import { Rangee } from "./rangee";
import type { Repere } from "./reperes";
import { DECISIONS } from "./titres";

/** Name of its Excel table. */
export const TABLEAU = "Decisions";

/** The `Décisions` sheet, and where in it the highlighting finds each student and their level. */
export interface FeuilleDecisions {
  readonly feuille: FeuilleEcrite;
  readonly lignes: { readonly premiere: number; readonly nombre: number };
  readonly colonnes: readonly Colonne[];
}

type Ligne = readonly (Valeur | Formule)[];

/** Where the table stands, and what its columns are. */
export interface Disposition {
  readonly titres: readonly string[];
  readonly colonnes: readonly Colonne[];
}

/**
 * The lines above the table, and its columns.
 * @param renvoi where to look before believing, as the second line ends; it adds no line.
 */
export function disposer(
  resultats: Resultats,
  reperes: readonly Repere[],
  renvoi = ""
): Disposition {
  const { saisies, bilan } = resultats;
  const { structure } = bilan;
  const cursus = colonnesCursus(resultats.fiches, structure.annee);
  const caches = reperes.map(({ colonne }) => colonne);
  return {
    titres: enTetes(resultats, cursus.length > 0, renvoi),
    colonnes: colonnesDecisions({ structure, saisies, cursus, reperes: caches }),
  };
}

/** Lays out the sheet: title lines, the table (a row for each student), then what is kept of students who left. */
export function feuilleDecisions(
  resultats: Resultats,
  reperes: readonly Repere[],
  renvoi = ""
): FeuilleDecisions {
  const { fiches } = resultats;
  const { titres, colonnes } = disposer(resultats, reperes, renvoi);
  const entete = titres.length;
  const premiere = entete + 1;
  const dessous = conserver(resultats.saisies, colonnes);
  const lignes = rangees(resultats, premiere).map((rangee) =>
    colonnes.map(({ contenu }) => contenu(rangee))
  );
  const largeur = Math.max(colonnes.length, ...dessous.map((ligne) => ligne.length));
  const cellules: Ligne[] = [
    ...titres.map((titre) => [titre]),
    colonnes.map(({ titre }) => titre),
    ...lignes,
    ...dessous,
  ];
  const tableau = {
    ligne: entete,
    colonne: 0,
    lignes: fiches.length + 1,
    colonnes: colonnes.length,
  };
  const colonneDe = (titre: string): Plage => corps(colonnes, titre, premiere, fiches.length);
  return {
    colonnes,
    lignes: { premiere, nombre: fiches.length },
    feuille: {
      nom: DECISIONS,
      cellules: cellules.map((ligne) => completer(ligne, largeur)),
      tableau: { nom: TABLEAU, plage: tableau },
      formats: formats(colonnes, entete, fiches),
      largeurs: colonnes.map((colonne) => colonne.largeur),
      masquees: colonnes.flatMap((colonne, c) => (colonne.masquee ? [c] : [])),
      figer: { lignes: entete + 1, colonnes: 3 },
      listes: listes(colonnes, premiere, fiches.length),
      impression: {
        paysage: true,
        // Means and codes on the first page, the decision on the second, UE by UE on the third; the name on all.
        pagesEnLargeur: 3,
        lignesRepetees: { ligne: 0, colonne: 0, lignes: entete + 1, colonnes: 1 },
        colonnesRepetees: { ligne: 0, colonne: 0, lignes: 1, colonnes: 3 },
      },
      noms: [
        { nom: "JuryBUT_Numeros", plage: colonneDe("N°") },
        { nom: "JuryBUT_Risques", plage: colonneDe("Risque") },
        ...reperes.map(({ nom, colonne }) => ({ nom, plage: colonneDe(colonne.titre) })),
      ],
    },
  };
}

/** The cells of one column for all students. */
export function corps(
  colonnes: readonly Colonne[],
  titre: string,
  premiere: number,
  nombre: number
): Plage {
  const colonne = colonnes.findIndex((candidate) => candidate.titre === titre);
  return { ligne: premiere, colonne, lignes: Math.max(1, nombre), colonnes: 1 };
}

/** A row for each student, from that row of the sheet on. */
export function rangees({ fiches, bilan, date, saisies }: Resultats, premiere: number): Rangee[] {
  const notesDe = hacherLesNotes(bilan);
  return fiches.map(
    (fiche, i) =>
      new Rangee(fiche, saisies.parEtudiant[i], premiere + i, { date, notes: notesDe(i) })
  );
}

function completer(ligne: Ligne, largeur: number): Ligne {
  return ligne.length === largeur
    ? ligne
    : [...ligne, ...new Array<Valeur>(largeur - ligne.length).fill("")];
}
