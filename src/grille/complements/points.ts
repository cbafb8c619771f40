import { ATTENTE, pointsDeBonus, type Reglages } from "../../reglement";
import { avertissement, citer, enumerer, information } from "../anomalies";
import { lireAjout } from "../cellule/ajout";
import type { Disposition } from "../disposition/disposition";
import type { EtudiantLu } from "../etudiants/rapprochement";
import type { UeLue } from "../programme/ue-lue";
import type { Anomalie } from "../types";
import type { AjoutLu } from "./ajouts";

/** The points of each column « Bonus » and « Malus », one number per student; ATTENTE where none are given. */
export interface PointsLus {
  readonly colonnes: readonly Float64Array[];
  readonly anomalies: readonly Anomalie[];
}

/** Whether the settings make the columns of a kind count. */
export function compte(sens: AjoutLu["sens"], { bonus, malus }: Reglages): boolean {
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
    const doutesDits = doutes(ajout, ecrits, ues, reglages).map((phrase) =>
      avertissement(feuille, place, phrase)
    );
    return [...lue.anomalies, ...doutesDits];
  });
  const colonnes = lues.map(({ ecrits }, a) =>
    Float64Array.from(ecrits, (ecrit) => enPoints(ecrit, ajouts[a]!, reglages))
  );
  return { colonnes, anomalies };
}

function enPoints(ecrit: number | null, { sens }: AjoutLu, reglages: Reglages): number {
  if (ecrit === null || !compte(sens, reglages)) return ATTENTE;
  return sens === "malus" ? ecrit : (pointsDeBonus(ecrit, reglages) ?? ATTENTE);
}

interface ColonneEcrite {
  readonly ecrits: readonly (number | null)[];
  readonly anomalies: readonly Anomalie[];
}

/** What is written for each student, in the one sheet, or in all those that agree; what is not lets decide without it. */
function lireColonne(
  { sens, texte, sources }: AjoutLu,
  etudiants: readonly EtudiantLu[],
  dispositions: readonly Disposition[],
  reglages: Reglages
): ColonneEcrite {
  const anomalies: Anomalie[] = [];
  const ecrits = etudiants.map(({ fiches }) => {
    const lus = new Set<number>();
    for (const { feuille: f, colonne } of sources) {
      const ligne = fiches[f]?.ligne;
      if (ligne === undefined) continue;
      const { feuille } = dispositions[f]!;
      const dire = (phrase: string): unknown =>
        anomalies.push(
          avertissement(
            feuille,
            { ligne, colonne },
            phrase,
            `cellules non comptées en ${citer(texte)}`
          )
        );
      const lu = lireAjout(feuille.cellules[ligne]![colonne]!, sens, reglages);
      if ("anomalie" in lu) dire(lu.anomalie);
      else if (lu.ecrit !== null && lus.size !== lus.add(lu.ecrit).size && lus.size > 1)
        dire(
          `${citer(texte)} n’est pas le même dans une autre feuille : il ne compte pas. Gardez le bon nombre.`
        );
    }
    return lus.size === 1 ? [...lus][0]! : null;
  });
  return { ecrits, anomalies };
}

function sansEffet({ texte }: AjoutLu): string {
  return `${citer(texte)} n’entre pas dans les moyennes calculées : les réglages disent « montrée, sans effet ».`;
}

/** What deserves a look before the points are believed. */
function doutes(
  { sens, texte, ues: visees }: AjoutLu,
  ecrits: readonly number[],
  ues: readonly UeLue[],
  { bonus }: Reglages
): string[] {
  if (ecrits.length === 0) return [];
  const toutesFaites = visees.flatMap((u) =>
    ues[u]!.origine.startsWith("moyenne") ? [ues[u]!.code] : []
  );
  const signe = sens === "bonus" ? "ajouté" : "retiré";
  const deja =
    `${citer(texte)} est ${signe} aux moyennes données par la feuille (${enumerer(toutesFaites)}). ` +
    `S’il y est déjà compté, choisissez « montrée, sans effet » dans les réglages.`;
  const fraction =
    `Les pourcentages de ${citer(texte)} sont tous inférieurs à 1 : une case « 5 % » d’Excel vaut 0,05. ` +
    `Écrivez 5 pour cinq pour cent.`;
  const fractions =
    sens === "bonus" && bonus === "pourcentage" && ecrits.every((ecrit) => ecrit < 1);
  return [...(toutesFaites.length > 0 ? [deja] : []), ...(fractions ? [fraction] : [])];
}
