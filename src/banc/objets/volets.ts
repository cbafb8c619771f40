import { argumentInvalide } from "../fil/erreurs";
import { corpsDe, type Genre, Objet } from "../fil/genre";
import type { FeuilleGrille } from "../grille/types";
import { lireAdresse } from "../grille/zone";
import { nombre, texte } from "./arguments";
import type { FeuilleHote } from "./feuille";
import { exigerModifiable, type Monde } from "./monde";
import { PLAGE, plageHote } from "./plage";

/** The rows and columns that stay in sight. */
export const VOLETS: Genre<FeuilleHote> = {
  nom: "WorksheetFreezePanes",
  methodes: {
    FreezeAt: (hote, [zone]) => {
      const plage = corpsDe(zone, PLAGE)?.plage ?? lireAdresse(texte(zone));
      if (plage.ligne > 0 || plage.colonne > 0) throw argumentInvalide();
      figer(hote, plage.lignes, plage.colonnes);
    },
    FreezeRows: (hote, [lignes]) => figer(hote, nombre(lignes ?? 1), 0),
    FreezeColumns: (hote, [colonnes]) => figer(hote, 0, nombre(colonnes ?? 1)),
    Unfreeze: (hote) => figer(hote, 0, 0),
    GetLocationOrNullObject: ({ monde, feuille }) => {
      const { lignes, colonnes } = feuille.figees();
      const plage = { ligne: 0, colonne: 0, lignes, colonnes };
      return lignes + colonnes === 0 ? null : plageHote({ monde, feuille, plage });
    },
  },
};

export function voletsDe(monde: Monde, feuille: FeuilleGrille): Objet {
  return Objet.de(VOLETS, { monde, feuille });
}

function figer({ feuille }: FeuilleHote, lignes: number, colonnes: number): void {
  exigerModifiable(feuille);
  feuille.figer(lignes, colonnes);
}
