import type { Anomalie } from "../types";
import type { Correction, CorrectionCode, CorrectionLigne, CorrectionSituee } from "./types";

/** A correction in words. */
export function decrireCorrection(correction: Correction): string {
  switch (correction.genre) {
    case "code":
      return `« ${correction.ecrit} » veut dire ${correction.sens}`;
    case "feuille":
      return correction.role === "ecartee"
        ? `la feuille « ${correction.feuille.nom} » n’est pas lue`
        : `la feuille « ${correction.feuille.nom} » est le S${correction.role}`;
    case "colonne": {
      const { texte, dessous } = correction.colonne;
      const colonne = texte || dessous || "sans en-tête";
      return correction.entete === ""
        ? `la colonne « ${colonne} » n’est pas lue`
        : `la colonne « ${colonne} » est ${correction.entete}`;
    }
    case "ligne":
      return `la ligne « ${correction.ligne.join(" ")} » n’est pas un étudiant`;
    case "inconnue":
      return "une correction que cette version ne comprend pas";
  }
}

/** The place of a correction is gone, or two places are alike. */
export function perdue(correction: CorrectionSituee): Anomalie {
  return avertir(
    correction.feuille.nom,
    `Une correction ne s’applique plus : ${decrireCorrection(correction)}. Refaites-la, ou effacez-la.`
  );
}

/** One correction speaks of one row, and several begin as it says: which one is not known. */
export function ambigue(correction: CorrectionLigne, lignes: number): Anomalie {
  return avertir(
    correction.feuille.nom,
    `Une correction ne s’applique pas : ${decrireCorrection(correction)}, mais ${lignes} lignes commencent ainsi. ` +
      "Écartez-les toutes, ou changez celle qui reste."
  );
}

/** A mark is never read as something else, and a code means what the program knows. */
export function sansSens(correction: CorrectionCode, feuille: string): Anomalie {
  return avertir(
    feuille,
    `Une correction ne peut pas s’appliquer : ${decrireCorrection(correction)}. Effacez-la.`
  );
}

/** What a later version wrote is kept, and has no effect here. */
export function incomprises(nombre: number, feuille: string): Anomalie {
  const sujet =
    nombre === 1
      ? "Une correction gardée dans ce classeur n’est pas comprise"
      : `${nombre} corrections gardées dans ce classeur ne sont pas comprises`;
  return avertir(
    feuille,
    `${sujet} par cette version de Jury BUT : rien n’en est appliqué, et rien n’en est effacé.`
  );
}

/** The codes of a sheet say their semester better than a person can. */
export function semestreContredit(
  feuille: string,
  voulu: number | undefined,
  lus: readonly number[]
): Anomalie[] {
  if (voulu === undefined || lus.includes(voulu)) return [];
  const siens = lus.map((semestre) => `S${semestre}`).join(" et ");
  const message = `Vous avez dit que cette feuille est le S${voulu}, mais ses codes sont ceux du ${siens} : ce sont eux qui comptent.`;
  return [avertir(feuille, message)];
}

function avertir(feuille: string, message: string): Anomalie {
  return { feuille, cellule: null, gravite: "avertissement", message };
}
