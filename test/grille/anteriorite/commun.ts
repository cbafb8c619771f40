import type { Feuille } from "../../../src/classeur";
import type { OptionsLecture, Promotion } from "../../../src/grille";
import { feuille } from "../feuilles";
import { lire } from "../promotions";

/** The grid of a second year: three students, two UE of S3. */
export const S3 = feuille(
  "S3",
  `
         |        |        | UE31  |       | UE32
N°       | Nom    | Prénom | R3.03 | R3.10 | R3.01
Coef     |        |        | 2     | 1     | 2
22100123 | MARTIN | Lou    | 12    | 13    | 14
22100124 | PETIT  | Ali    | 11    | 10    | 9
22100125 | ROUX   | Zoé    | 8     | 7     | 6`
);

/** The promotion of that grid, beside other sheets. */
export function avec(autres: readonly Feuille[], options: Partial<OptionsLecture> = {}): Promotion {
  return lire([S3, ...autres], options);
}

/** A long list, whose header is the usual one. */
export function longue(lignes: string, nom = "Antériorité"): Feuille {
  const entete = "N° | Nom | Prénom | Année | Semestre | UE | Moyenne | Code | ECTS";
  return feuille(nom, `${entete}\n${lignes.replace(/^\n/, "")}`);
}

/** What earlier years left of each student, one line for each result: `UE11 2023-2024 12.5 ADM 6`, `-` for nothing. */
export function anterieurs({ etudiants }: Promotion): Record<string, string[]> {
  const mots = (...parties: readonly (string | number | null)[]): string =>
    parties.map((partie) => partie ?? "-").join(" ");
  const connus = etudiants.flatMap(({ nom, prenom, anterieur }) => {
    if (!anterieur) return [];
    const lignes = [
      ...anterieur.ues.map((ue) => mots(ue.code, ue.annee, ue.moyenne, ue.decision, ue.ects)),
      ...anterieur.rcues.map((r) =>
        mots(`RCUE${r.competence}/BUT${r.anneeBut}`, r.annee, r.moyenne, r.decision)
      ),
      ...anterieur.annees.map((a) => mots(`BUT${a.anneeBut}`, a.annee, a.code)),
      ...anterieur.dispenses.map((d) => mots(`S${d.semestre}`, d.motif)),
    ];
    return [[`${nom} ${prenom}`, lignes] as const];
  });
  return Object.fromEntries(connus);
}
