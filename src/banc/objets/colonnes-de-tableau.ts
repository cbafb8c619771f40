import type { Plage } from "../../classeur";
import { introuvable } from "../fil/erreurs";
import { type Genre, lecture, Objet } from "../fil/genre";
import type { FeuilleGrille } from "../grille/types";
import { nombre } from "./arguments";
import type { Monde } from "./monde";
import { plageHote } from "./plage";

/** Where a table stands: its header is the first row. */
interface Etendue {
  readonly monde: Monde;
  readonly feuille: FeuilleGrille;
  readonly plage: Plage;
}

interface ColonneHote extends Etendue {
  readonly rang: number;
}

export const COLONNE_DE_TABLEAU: Genre<ColonneHote> = {
  nom: "TableColumn",
  proprietes: { Name: lecture(titre), Index: lecture(({ rang }) => rang) },
  methodes: {
    GetDataBodyRange: (hote) =>
      zone(hote, { ligne: hote.plage.ligne + 1, lignes: hote.plage.lignes - 1 }),
    GetRange: (hote) => zone(hote, {}),
  },
};

export const COLONNES_DE_TABLEAU: Genre<Etendue> = {
  nom: "TableColumnCollection",
  proprietes: { Count: lecture(({ plage }) => plage.colonnes) },
  elements: (hote) => toutes(hote).map((colonne) => Objet.de(COLONNE_DE_TABLEAU, colonne)),
  indexeur: (hote, [cle]) => {
    const trouvee = toutes(hote).find((colonne) => titre(colonne) === String(cle));
    return Objet.de(COLONNE_DE_TABLEAU, trouvee ?? absente());
  },
  methodes: {
    GetCount: ({ plage }) => plage.colonnes,
    GetItemAt: (hote, [rang]) =>
      Objet.de(COLONNE_DE_TABLEAU, toutes(hote)[nombre(rang)] ?? absente()),
  },
};

/** The columns of a table, each known by its header. */
export function colonnesDeTableau(etendue: Etendue): Objet {
  return Objet.de(COLONNES_DE_TABLEAU, etendue);
}

function toutes(etendue: Etendue): ColonneHote[] {
  return Array.from({ length: etendue.plage.colonnes }, (_, rang) => ({ ...etendue, rang }));
}

function titre({ feuille, plage, rang }: ColonneHote): string {
  return String(feuille.valeur(plage.ligne, plage.colonne + rang));
}

function zone({ monde, feuille, plage, rang }: ColonneHote, lignes: Partial<Plage>): Objet {
  const colonne = { colonne: plage.colonne + rang, colonnes: 1 };
  return plageHote({ monde, feuille, plage: { ...plage, ...colonne, ...lignes } });
}

function absente(): never {
  throw introuvable();
}
