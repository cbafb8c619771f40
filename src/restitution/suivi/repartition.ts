import {
  MARQUE,
  type FeuilleEcrite,
  type Graphique,
  type Plage,
  type Valeur,
} from "../../classeur";
import { aQuitte } from "../../reglement";
import { CODE, CONTOUR, ENTETE, INTERTITRE, TRANCHE } from "../palette";
import { TRANCHES, trancheDe } from "../tranche";
import type { Resultats } from "../types";
import { INTITULE, TITRES } from "./titres-repartition";

/** The promotion at a glance: of each UE, how many students are under 8, from 8 to under 10, at 10 or more. */
export interface Repartition {
  readonly cellules: readonly (readonly Valeur[])[];
  readonly formats: FeuilleEcrite["formats"];
  readonly graphique: Graphique;
}

/** The chart stands at the right of the table, over so many rows at least, to be read from where one sits. */
const HAUTEUR = 22;
const LARGEUR = 3;

/**
 * The table and its chart, by the means over the marks that are there, students who left set aside.
 * @param ligne the row of the heading, in column A
 */
export function repartition(resultats: Resultats, ligne: number): Repartition {
  const lignes = compter(resultats);
  const entete = { ligne: ligne + 1, colonne: 0, lignes: 1, colonnes: TITRES.length };
  const vides = Math.max(0, HAUTEUR - lignes.length - 1);
  return {
    cellules: [[INTITULE], TITRES, ...lignes, ...Array.from({ length: vides }, () => [""])],
    formats: [
      { plage: { ...entete, ligne, colonnes: 1 }, style: INTERTITRE },
      { plage: entete, style: ENTETE },
      { plage: { ...entete, ligne: ligne + 2, lignes: lignes.length }, style: CODE },
    ],
    graphique: graphiqueDe({ ...entete, lignes: lignes.length + 1 }),
  };
}

/** A row for each UE, both semesters of a competence together; one of which nobody has a mark yet is left out. */
function compter({ fiches, bilan }: Resultats): Valeur[][] {
  const presents = fiches.filter(({ etudiant }) => !aQuitte(etudiant.statut));
  const lignes = bilan.structure.ues
    .map((ue, u) => ({ ...ue, moyennes: presents.map(({ ues }) => ues[u]!.moyenne.centiemes) }))
    .sort((a, b) => a.competence - b.competence || a.semestre - b.semestre)
    .map(({ code, moyennes }) => {
      const connues = moyennes.flatMap((moyenne) => (moyenne === null ? [] : [trancheDe(moyenne)]));
      const nombres = TRANCHES.map((voulue) => connues.filter((une) => une === voulue).length);
      return {
        connues: connues.length,
        ligne: [code, ...nombres, moyennes.length - connues.length],
      };
    });
  const commencees = lignes.filter(({ connues }) => connues > 0);
  return (commencees.length > 0 ? commencees : lignes).map(({ ligne }) => ligne);
}

function graphiqueDe(donnees: Plage): Graphique {
  return {
    nom: `${MARQUE}_Repartition`,
    titre: "Répartition des moyennes par UE",
    genre: "empile",
    donnees,
    couleurs: [...TRANCHES.map((tranche) => TRANCHE[tranche]), TRANCHE.sansMoyenne],
    contour: CONTOUR,
    axes: { categories: "UE", valeurs: "Étudiants" },
    place: {
      ligne: donnees.ligne,
      colonne: donnees.colonnes,
      lignes: Math.max(HAUTEUR, donnees.lignes),
      colonnes: LARGEUR,
    },
    description:
      "Une colonne par UE : de bas en haut, le nombre d’étudiants dont la moyenne est sous 8, de 8 à moins de 10, " +
      "à 10 et plus, ou qui n’ont pas encore de moyenne. Les nombres sont dans le tableau, à gauche.",
  };
}
