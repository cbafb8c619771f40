import { caseDeMoyenne, ecrireCodes, identite } from "./colonnes";
import type { Famille } from "./famille";
import { paginer, rangee } from "./page";
import { uesDe, type Promotion } from "./promotion";
import { entetesDe, lignesDe, type ColonneDecrite } from "./tableau";

const ECRIRE = ecrireCodes({ absence: "ABI", neutre: "Abs. Just", attente: "N.C." });

/** A jury table: three lines of labels, then merged headers: semester, UE over « Moy. | Déc. ». */
export const L6: Famille = {
  ...{ nom: "L6", titre: "tableau-de-jury", tient: "moyennes", coefficients: "grille" },
  ...{ semestres: 2, fichier: "xlsx" },
  dresser(_, promotion) {
    const { etudiants, semestres } = promotion;
    const colonnes: ColonneDecrite[] = [
      identite(["", "", "N° étudiant"], (i) => etudiants[i]!.numero),
      identite(["", "", "Nom"], (i) => etudiants[i]!.nom),
      identite(["", "", "Prénom"], (i) => etudiants[i]!.prenom),
      ...semestres.flatMap((s) => semestre(promotion, s)),
      identite(["Jury", "", "Décision"], () => "ADM"),
      identite(["", "", "PAC"], (i) => (i % 4 ? "" : "No PAC")),
    ];
    const ordre = etudiants.map((_etudiant, i) => i);
    return [
      paginer("Jury", colonnes, [
        rangee("preambule", ["IUT - Département GMP"]),
        rangee("preambule", ["Jury de BUT2"]),
        rangee("preambule", ["Année universitaire 2025-2026"]),
        rangee("vide", []),
        rangee("vide", []),
        ...entetesDe(colonnes, ["entete", "entete", "entete"]),
        ...lignesDe(colonnes, ordre, 8),
      ]),
    ];
  },
};

function semestre(promotion: Promotion, s: number): ColonneDecrite[] {
  return uesDe(promotion, s).flatMap((ue, k): ColonneDecrite[] => [
    {
      ...{ bloc: null, entetes: [k === 0 ? `Semestre ${s}` : "", `UE ${ue[3]}`, "Moy."] },
      pour: (i) => caseDeMoyenne(promotion, i, ue, ECRIRE),
    },
    { bloc: null, entetes: ["", "", "Déc."], pour: () => "ADM" },
  ]);
}
