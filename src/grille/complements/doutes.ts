import { pointsDeBonus, type Reglages } from "../../reglement";
import { citer, enumerer } from "../anomalies";
import type { UeLue } from "../programme/ue-lue";
import type { AjoutLu } from "./ajouts";

/** What deserves a look before the points are believed. */
export function doutes(
  ajout: AjoutLu,
  ecrits: readonly number[],
  ues: readonly UeLue[],
  reglages: Reglages
): string[] {
  if (ecrits.length === 0) return [];
  const doutes = [
    dejaComptes(ajout, ues),
    ajout.sens === "bonus" ? petits(ajout, ecrits, reglages) : null,
  ];
  return doutes.filter((doute) => doute !== null);
}

/** The means that the sheet gives may hold the points already. */
function dejaComptes({ sens, texte, ues: visees }: AjoutLu, ues: readonly UeLue[]): string | null {
  const toutesFaites = visees.flatMap((u) =>
    ues[u]!.origine.startsWith("moyenne") ? [ues[u]!.code] : []
  );
  if (toutesFaites.length === 0) return null;
  return (
    `${citer(texte)} est ${sens === "bonus" ? "ajouté" : "retiré"} aux moyennes données par la feuille ` +
    `(${enumerer(toutesFaites)}). S’il y est déjà compté, choisissez « montrée, sans effet » dans les réglages.`
  );
}

/** Under it, every number of a column of marks on 20 is more likely a number of points. */
const PETITE_NOTE = 5;

/** Numbers that are all too small for what the settings take them for. */
function petits({ texte }: AjoutLu, ecrits: readonly number[], reglages: Reglages): string | null {
  const { bonus } = reglages;
  const plusGrand = Math.max(...ecrits);
  if (bonus === "pourcentage" && plusGrand < 1)
    return (
      `Les pourcentages de ${citer(texte)} sont tous inférieurs à 1 : une case « 5 % » d’Excel vaut 0,05. ` +
      `Écrivez 5 pour cinq pour cent.`
    );
  const sansPoint = ecrits.every((ecrit) => pointsDeBonus(ecrit, reglages) === 0);
  if ((bonus === "taux" || bonus === "paliers") && plusGrand < PETITE_NOTE && sansPoint)
    return (
      `Les notes de ${citer(texte)} sont toutes inférieures à ${PETITE_NOTE} et ne donnent aucun point : ` +
      `si ce sont des points, choisissez « points ajoutés à chaque UE » dans les réglages.`
    );
  return null;
}
