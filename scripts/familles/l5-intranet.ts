import type { Famille } from "./famille";
import { paginer, rangee, type Page } from "./page";
import type { Note, Promotion } from "./promotion";
import { caseDeNote, identite } from "./colonnes";
import { lignesDe, type ColonneDecrite } from "./tableau";

/** A departmental intranet's export: labels in column C, evaluations from D, marks as texts, -0.01 for not entered. */
export const L5: Famille = {
  ...{ nom: "L5", titre: "intranet", tient: "modules", coefficients: "programme" },
  ...{ semestres: 1, fichier: "xlsx" },
  dresser: (_, promotion) => [export_(promotion)],
};

/** « -0.01 » is what it writes for a mark that nobody entered yet, « - » for none. */
function ecrire(note: Note, m: number): string {
  if (typeof note === "number") return note.toFixed(2);
  if (note === "attente") return m % 2 === 0 ? "-0.01" : "-";
  return note === "absence" ? "ABI" : "ABJ";
}

const LIBELLES = ["Module", "Code Apogée", "Matière", "Évaluation", "Commentaire", "Coefficient"];

function export_(promotion: Promotion): Page {
  const { etudiants, modules, semestres } = promotion;
  const colonnes: ColonneDecrite[] = [
    identite(["N° étudiant"], (i) => String(etudiants[i]!.numero)),
    identite(["Nom"], (i) => etudiants[i]!.nom),
    identite(["Prénom"], (i) => etudiants[i]!.prenom),
    ...modules.map((module, m): ColonneDecrite => ({
      bloc: "notes",
      entetes: [
        ...[module.code, `T3${module.code.replace(/\W/g, "")}`, module.intitule, "DS", "", "1.00"],
      ],
      pour: (i) => caseDeNote(promotion, i, m, null, (note) => ecrire(note, m)),
    })),
  ];
  const entetes = LIBELLES.map((libelle, k) =>
    rangee("entete", ["", "", libelle, ...colonnes.slice(3).map(({ entetes }) => entetes[k]!)])
  );
  const ordre = etudiants.map((_, i) => i);
  return paginer(`Export S${semestres[0]!}`, colonnes, [
    rangee("preambule", ["Relevé des notes", "", `BUT2 - S${semestres[0]!}`]),
    ...entetes,
    rangee("vide", []),
    ...lignesDe(colonnes, ordre, 8),
  ]);
}
