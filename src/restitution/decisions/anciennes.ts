import { anneeDe } from "../../reglement";
import type { Feuille } from "../../classeur";
import type { AnneePassee } from "../../risque";
import { lireSaisies } from "./saisies";
import { estFeuilleDecisions, semestresDecides } from "./titres";

/** What a `Décisions` sheet of an earlier year tells of its students: the means of their UE. */
export interface PromotionPassee {
  readonly feuille: string;
  /** Of the BUT: 1, 2 or 3. */
  readonly annee: number;
  readonly etudiants: readonly AnneePassee[];
}

/** The sheets of ours that show both semesters of a year. A mean that still awaited marks is none. */
export function promotionsPassees(feuilles: readonly Feuille[]): PromotionPassee[] {
  return feuilles.filter(estFeuilleDecisions).flatMap((feuille) => {
    const annee = anneeDe(semestresDecides(feuille)[0] ?? 0);
    const { lignes } = lireSaisies(feuille);
    const competences = [1, 2, 3, 4, 5, 6, 7, 8, 9].filter((competence) =>
      [2 * annee - 1, 2 * annee].every((s) => lignes[0]?.a(`UE${s}${competence}`))
    );
    if (competences.length === 0) return [];
    const etudiants = lignes.map((ligne): AnneePassee => {
      const moyennes = (semestre: number) =>
        competences.map((competence) => {
          const ue = `UE${semestre}${competence}`;
          const moyenne = ligne.lire(ue);
          return typeof moyenne === "number" && ligne.lire(`${ue} code`) !== "ATT" ? moyenne : null;
        });
      return { impair: moyennes(2 * annee - 1), pair: moyennes(2 * annee) };
    });
    return [{ feuille: feuille.nom, annee, etudiants }];
  });
}
