import { type Argument, corpsDe, type Genre, lectureEcriture, Objet } from "../fil/genre";
import type { Propriete } from "../fil/genre";
import type { Json } from "../fil/messages";
import { ecrireAdresse, lireAdresse } from "../grille/zone";
import type { FeuilleGrille } from "../grille/types";
import type { FeuilleHote } from "./feuille";
import { texte } from "./arguments";
import { exigerModifiable, type Monde } from "./monde";
import { PLAGE, plageHote } from "./plage";

/** The print set-up: kept with the sheet, not drawn. */
export const MISE_EN_PAGE: Genre<FeuilleHote> = {
  nom: "PageLayout",
  proprietes: {
    Orientation: garde("orientation", "Portrait"),
    PaperSize: garde("papier", "A4"),
    Zoom: garde("zoom", { Scale: 100 }),
    CenterHorizontally: garde("centreHorizontal", false),
    PrintGridlines: garde("quadrillage", false),
    LeftMargin: garde("margeGauche", 50.4),
    RightMargin: garde("margeDroite", 50.4),
    TopMargin: garde("margeHaute", 54),
    BottomMargin: garde("margeBasse", 54),
  },
  methodes: {
    SetPrintTitleRows: (hote, [lignes]) => repeter(hote, "lignesRepetees", lignes),
    SetPrintTitleColumns: (hote, [colonnes]) => repeter(hote, "colonnesRepetees", colonnes),
    GetPrintTitleRowsOrNullObject: ({ monde, feuille }) => {
      const lignes = feuille.etat.impression.get("lignesRepetees");
      return typeof lignes === "string"
        ? plageHote({ monde, feuille, plage: lireAdresse(lignes) })
        : null;
    },
  },
};

export function miseEnPageDe(monde: Monde, feuille: FeuilleGrille): Objet {
  return Objet.de(MISE_EN_PAGE, { monde, feuille });
}

function repeter({ feuille }: FeuilleHote, nom: string, argument: Argument | undefined): void {
  exigerModifiable(feuille);
  const plage = corpsDe(argument, PLAGE)?.plage ?? lireAdresse(texte(argument));
  feuille.etat.impression.set(nom, ecrireAdresse(plage));
}

function garde(nom: string, defaut: Json): Propriete<FeuilleHote> {
  return lectureEcriture(
    ({ feuille }) => (feuille.etat.impression.get(nom) as Json | undefined) ?? defaut,
    ({ feuille }, valeur) => {
      exigerModifiable(feuille);
      feuille.etat.impression.set(nom, valeur);
    }
  );
}
