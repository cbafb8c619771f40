import type { Feuille } from "../../classeur";
import { codeUe } from "../../maquette";
import { lireCoefficient } from "./coefficients";
import type { ColonneModule, ColonneMoyenne } from "./disposition";
import type { LectureEtiquette } from "./entetes";
import type { Esquisse } from "./esquisse";
import { resoudreUe } from "./semestre";

/** ECTS of each UE, by its code: from its label (« UE31 (4 ECTS) »), else from a row of ECTS. */
export function lireEcts(
  esquisse: Esquisse,
  modules: readonly ColonneModule[],
  moyennes: readonly ColonneMoyenne[],
  lire: LectureEtiquette
): Map<string, number> {
  const parUe = new Map<string, number[]>();
  for (const ligne of esquisse.lignes.ects) {
    for (const { colonne, ue } of [...moyennes, ...modules]) {
      const valeur = lireCoefficient(esquisse.feuille.cellules[ligne]![colonne]!);
      if (!ue || typeof valeur !== "number") continue;
      const code = codeUe(ue.semestre, ue.competence);
      parUe.set(code, [...(parUe.get(code) ?? []), valeur]);
    }
  }
  const uniques = [...parUe].filter(([, valeurs]) => new Set(valeurs).size === 1);
  return new Map([
    ...uniques.map(([code, [ects]]) => [code, ects!] as const),
    ...ectsDesLibelles(esquisse, lire),
  ]);
}

function ectsDesLibelles(
  { feuille, entete, semestre }: Esquisse,
  lire: LectureEtiquette
): [string, number][] {
  return textesDuHaut(feuille, entete).flatMap((texte) => {
    const lue = lire(texte);
    if ((lue?.genre !== "ue" && lue?.genre !== "moyenneUe") || lue.ects === null) return [];
    const ue = resoudreUe(lue.ue, semestre);
    return ue ? [[codeUe(ue.semestre, ue.competence), lue.ects] as [string, number]] : [];
  });
}

/** The texts of the header, codes included. */
function textesDuHaut(feuille: Feuille, entete: number): string[] {
  return feuille.cellules
    .slice(0, entete + 1)
    .flatMap((ligne) => ligne.filter((valeur) => typeof valeur === "string" && valeur !== ""))
    .map(String);
}
