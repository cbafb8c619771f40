import { ATTENTE, pointsDeBonus, type Reglages } from "../../reglement";
import { avertissement, citer, information } from "../anomalies";
import type { Disposition } from "../disposition/disposition";
import type { EtudiantLu } from "../etudiants/rapprochement";
import type { UeLue } from "../programme/ue-lue";
import type { Anomalie } from "../types";
import type { AjoutLu } from "./ajouts";
import { lireColonne } from "./colonne-ecrite";
import { doutes } from "./doutes";

/**
 * The points of each column « Bonus » and « Malus », one number per student; ATTENTE where none are given, and `null`
 * for a column that counts for nothing.
 */
export interface PointsLus {
  readonly colonnes: readonly (Float64Array | null)[];
  readonly anomalies: readonly Anomalie[];
}

/** Whether the settings make the columns of a kind count. */
function compte(sens: AjoutLu["sens"], { bonus, malus }: Reglages): boolean {
  return (sens === "bonus" ? bonus : malus) !== "ignore";
}

/** Reads every column of points, and turns what is written into points. */
export function lirePoints(
  ajouts: readonly AjoutLu[],
  etudiants: readonly EtudiantLu[],
  ues: readonly UeLue[],
  dispositions: readonly Disposition[],
  reglages: Reglages
): PointsLus {
  const lues = ajouts.map((ajout) => lireColonne(ajout, etudiants, dispositions, reglages));
  const anomalies = ajouts.flatMap((ajout, a) => {
    const lue = lues[a]!;
    const [source] = ajout.sources;
    const { feuille, entete } = dispositions[source!.feuille]!;
    const place = { ligne: entete, colonne: source!.colonne };
    const ecrits = lue.ecrits.filter((ecrit): ecrit is number => ecrit !== null && ecrit > 0);
    if (!compte(ajout.sens, reglages))
      return ecrits.length > 0 ? [information(feuille, place, sansEffet(ajout))] : [];
    if (lue.refus !== null) return [avertissement(feuille, place, lue.refus)];
    const doutesDits = doutes(ajout, ecrits, ues, reglages).map((phrase) =>
      avertissement(feuille, place, phrase)
    );
    return [...lue.anomalies, ...doutesDits];
  });
  const colonnes = lues.map(({ ecrits, refus }, a) =>
    refus === null && compte(ajouts[a]!.sens, reglages)
      ? Float64Array.from(ecrits, (ecrit) => enPoints(ecrit, ajouts[a]!, reglages))
      : null
  );
  return { colonnes, anomalies };
}

function enPoints(ecrit: number | null, { sens }: AjoutLu, reglages: Reglages): number {
  if (ecrit === null) return ATTENTE;
  return sens === "malus" ? ecrit : (pointsDeBonus(ecrit, reglages) ?? ATTENTE);
}

function sansEffet({ texte }: AjoutLu): string {
  return `${citer(texte)} n’entre pas dans les moyennes calculées : les réglages disent « montrée, sans effet ».`;
}
