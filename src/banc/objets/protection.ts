import { refuse } from "../fil/erreurs";
import { type Genre, lecture, Objet } from "../fil/genre";
import type { FeuilleGrille } from "../grille/types";
import type { FeuilleHote } from "./feuille";
import type { Monde } from "./monde";

/** Protection of a sheet. The bench has no passwords. */
export const PROTECTION_DE_FEUILLE: Genre<FeuilleHote> = {
  nom: "WorksheetProtection",
  proprietes: { Protected: lecture(({ feuille }) => feuille.etat.protegee) },
  methodes: {
    Protect: ({ feuille }) => {
      if (feuille.etat.protegee) throw refuse();
      feuille.etat.protegee = true;
    },
    Unprotect: ({ feuille }) => {
      feuille.etat.protegee = false;
    },
  },
};

/** Protection of the structure: no sheet is added, removed or renamed. */
export const PROTECTION_DU_CLASSEUR: Genre<Monde> = {
  nom: "WorkbookProtection",
  proprietes: { Protected: lecture(({ grille }) => grille.etat.protege) },
  methodes: {
    Protect: ({ grille }) => {
      grille.etat.protege = true;
    },
    Unprotect: ({ grille }) => {
      grille.etat.protege = false;
    },
  },
};

export function protectionDeFeuille(monde: Monde, feuille: FeuilleGrille): Objet {
  return Objet.de(PROTECTION_DE_FEUILLE, { monde, feuille });
}
