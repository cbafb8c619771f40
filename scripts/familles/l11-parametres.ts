import type { Valeur } from "../../src/classeur";
import { caseDeNote, identite } from "./colonnes";
import type { Famille } from "./famille";
import { paginer, rangee, type Page } from "./page";
import type { Note, Promotion } from "./promotion";
import { entetesDe, lignesDe, type ColonneDecrite } from "./tableau";
import { parmi } from "./tirage";

/** Marks in a first sheet; their maxima, coefficients and thresholds in a second one. */
export const L11: Famille = {
  ...{ nom: "L11", titre: "carnet-parametre", tient: "modules", coefficients: "grille" },
  ...{ semestres: 1, fichier: "xlsx" },
  dresser(de, promotion) {
    const maxima = promotion.modules.map(() => parmi(de, [20, 20, 20, 10, 40]));
    return [notes(promotion, maxima), parametres(promotion, maxima)];
  },
};

function notes(promotion: Promotion, maxima: readonly number[]): Page {
  const { etudiants, modules } = promotion;
  const colonnes: ColonneDecrite[] = [
    identite(["N° étudiant"], (i) => etudiants[i]!.numero),
    identite(["Nom"], (i) => etudiants[i]!.nom),
    identite(["Prénom"], (i) => etudiants[i]!.prenom),
    ...modules.map(({ code }, m): ColonneDecrite => ({
      ...{ bloc: "notes", entetes: [code] },
      pour: (i) => caseDeNote(promotion, i, m, null, (note) => sur(note, maxima[m]!)),
    })),
    identite(["Note agrégée"], (i) => 9 + i / 2),
  ];
  const ordre = etudiants.map((_, i) => i);
  return paginer("Notes", colonnes, [
    ...entetesDe(colonnes, ["entete"]),
    ...lignesDe(colonnes, ordre, 1),
  ]);
}

function sur(note: Note, maximum: number): Valeur {
  if (typeof note === "number") return (note * maximum) / 20;
  return { absence: "ABI", neutre: "ABJ", attente: "" }[note];
}

function parametres({ modules }: Promotion, maxima: readonly number[]): Page {
  const lignes = modules.flatMap(({ code, coefficients }, m) =>
    [...coefficients].map(([ue, coefficient]) => [code, ue, coefficient, maxima[m]!, 8])
  );
  return paginer(
    "Paramètres",
    [],
    [
      rangee("preambule", ["Note de passage", 10]),
      rangee("vide", []),
      rangee("entete", ["Module", "UE", "Coefficient", "Note maximale", "Seuil"]),
      ...lignes.map((ligne) => rangee("coefficients", ligne)),
    ]
  );
}
