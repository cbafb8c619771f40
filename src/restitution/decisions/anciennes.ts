import { anneeDe } from "../../reglement";
import type { Feuille } from "../../classeur";
import type { AnneePassee } from "../../risque";
import { lireSaisies } from "./saisies";
import { estFeuilleDecisions, semestresDecides } from "./titres";

/** One student of an earlier year, known only to tell whether two sheets show the same one. */
export interface EtudiantPasse extends AnneePassee {
  readonly numero: string;
  /** Surname and first name. */
  readonly nom: string;
}

/** What a `Décisions` sheet of an earlier year tells of its students: the means of their UE. */
export interface PromotionPassee {
  readonly feuille: string;
  /** Of the BUT: 1, 2 or 3. */
  readonly annee: number;
  readonly etudiants: readonly EtudiantPasse[];
  /** How many more rows it has, of students that a sheet before shows with the same means. */
  readonly deja: number;
}

/**
 * The sheets of ours that show both semesters of a year. A mean that still awaited marks is none. Sheets given twice, or
 * copied, count once: a student with the same means in the same year stays in the first sheet that shows them.
 */
export function promotionsPassees(feuilles: readonly Feuille[]): PromotionPassee[] {
  const vus = new Set<string>();
  return feuilles.filter(estFeuilleDecisions).flatMap((feuille) => {
    const annee = anneeDe(semestresDecides(feuille)[0] ?? 0);
    const lus = lireEtudiants(feuille, annee);
    if (lus.length === 0) return [];
    const etudiants = lus.filter((etudiant) => {
      const cle = cleDe(annee, etudiant);
      return !vus.has(cle) && vus.add(cle);
    });
    return [{ feuille: feuille.nom, annee, etudiants, deja: lus.length - etudiants.length }];
  });
}

function lireEtudiants(feuille: Feuille, annee: number): EtudiantPasse[] {
  const { lignes } = lireSaisies(feuille);
  const competences = [1, 2, 3, 4, 5, 6, 7, 8, 9].filter((competence) =>
    [2 * annee - 1, 2 * annee].every((s) => lignes[0]?.a(`UE${s}${competence}`))
  );
  if (competences.length === 0) return [];
  return lignes.map((ligne) => {
    const moyennes = (semestre: number) =>
      competences.map((competence) => {
        const ue = `UE${semestre}${competence}`;
        const moyenne = ligne.lire(ue);
        return typeof moyenne === "number" && ligne.lire(`${ue} code`) !== "ATT" ? moyenne : null;
      });
    return {
      ...{ numero: ligne.numero, nom: `${ligne.nom} ${ligne.prenom}`.trim() },
      ...{ impair: moyennes(2 * annee - 1), pair: moyennes(2 * annee) },
    };
  });
}

/** Means up to the hundredth, as they are shown: a calculation made again may move their last digits. */
function cleDe(annee: number, { numero, nom, impair, pair }: EtudiantPasse): string {
  const centiemes = [...impair, ...pair].map((m) => (m === null ? "" : Math.round(100 * m)));
  return [annee, numero || nom.toUpperCase(), ...centiemes].join("|");
}
