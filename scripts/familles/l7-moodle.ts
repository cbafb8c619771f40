import { caseDeNote, ecrireCodes, identite } from "./colonnes";
import type { Famille } from "./famille";
import { paginer } from "./page";
import { entetesDe, lignesDe, type ColonneDecrite } from "./tableau";

const ECRIRE = ecrireCodes({ absence: "ABI", neutre: "EXC", attente: "-" });

/** Moodle's gradebook: first name first, « (Brut) », a course total, a Unix time at the end. */
export const L7: Famille = {
  ...{ nom: "L7", titre: "moodle", tient: "modules", coefficients: "programme" },
  ...{ semestres: 1, fichier: "csv" },
  dresser(_, promotion) {
    const { etudiants, modules } = promotion;
    const colonnes: ColonneDecrite[] = [
      identite(["Prénom"], (i) => etudiants[i]!.prenom),
      identite(["Nom de famille"], (i) => etudiants[i]!.nom),
      identite(["Numéro d’identification"], (i) => etudiants[i]!.numero),
      identite(["Institution"], () => "IUT"),
      identite(["Département"], () => "GMP"),
      identite(["Adresse de courriel"], (i) => `etudiant${i}@exemple.invalid`),
      ...modules.map((module, m): ColonneDecrite => ({
        ...{ bloc: "devoirs", entetes: [`Devoir : ${module.code} (Brut)`] },
        pour: (i) => caseDeNote(promotion, i, m, null, ECRIRE),
      })),
      identite(["Total du cours (Brut)"], (i) => 300 + i),
      identite(["Dernier téléchargement depuis ce cours"], () => 1_764_583_200),
    ];
    const ordre = etudiants.map((_etudiant, i) => i);
    return [
      paginer("Notes", colonnes, [
        ...entetesDe(colonnes, ["entete"]),
        ...lignesDe(colonnes, ordre, 1),
      ]),
    ];
  },
};
