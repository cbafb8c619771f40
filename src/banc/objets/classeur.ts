import { type Genre, lecture, Objet } from "../fil/genre";
import { applicationDe, EXECUTION } from "./application";
import { feuillesDe } from "./feuilles";
import type { Monde } from "./monde";
import { nomsDe } from "./noms";
import { parametresDe } from "./parametres";
import { plageHote } from "./plage";
import { PROTECTION_DU_CLASSEUR } from "./protection";
import { tableauxDe } from "./tableaux";
import { partiesDe } from "./xml";

/** The workbook: where every request starts. */
export const CLASSEUR: Genre<Monde> = {
  nom: "Workbook",
  proprietes: {
    Name: lecture(({ grille }) => grille.nom),
    ReadOnly: lecture(() => false),
    IsDirty: lecture(() => true),
  },
  liens: {
    Worksheets: feuillesDe,
    Names: nomsDe,
    Tables: (monde) => tableauxDe(monde, null),
    Application: applicationDe,
    Settings: parametresDe,
    CustomXmlParts: partiesDe,
    Protection: (monde) => Objet.de(PROTECTION_DU_CLASSEUR, monde),
    _Runtime: (monde) => Objet.de(EXECUTION, monde),
  },
  methodes: {
    GetSelectedRange: (monde) => plageHote({ monde, ...monde.grille.selection() }),
    GetActiveCell: (monde) => {
      const { feuille, plage } = monde.grille.selection();
      return plageHote({ monde, feuille, plage: { ...plage, lignes: 1, colonnes: 1 } });
    },
    Save: () => undefined,
    _RemoveReference: () => undefined,
  },
};

export function classeurDe(monde: Monde): Objet {
  return Objet.de(CLASSEUR, monde);
}
