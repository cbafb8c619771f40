import type { Plage } from "../../classeur";
import { argumentInvalide } from "../fil/erreurs";
import { type Genre, lectureEcriture, Objet, type Propriete } from "../fil/genre";
import type { Json } from "../fil/messages";
import type { Apparence, Aspects } from "../grille/types";
import { BORDS, type Bord, COTES } from "./bords";
import { couleur } from "./couleur";
import { exigerModifiable, type Zones } from "./monde";
import { utile } from "./cellules";

/** A pixel is three quarters of a point at 96 to the inch. */
const POINTS = 0.75;

const FOND: Genre<Zones> = {
  nom: "RangeFill",
  proprietes: {
    Color: aspect("fond", "#FFFFFF", couleur),
  },
  methodes: { Clear: (zones) => habiller(zones, { fond: null }) },
};

const POLICE: Genre<Zones> = {
  nom: "RangeFont",
  proprietes: {
    Name: aspect("police", "Calibri", String),
    Size: aspect("taille", 11, Number),
    Color: aspect("encre", "#000000", couleur),
    Bold: aspect("gras", false, Boolean),
    Italic: aspect("italique", false, Boolean),
    Underline: lectureEcriture(
      (zones) => (commun(zones, "souligne", false) === true ? "Single" : "None"),
      (zones, valeur) => habiller(zones, { souligne: valeur !== "None" })
    ),
    Strikethrough: aspect("barre", false, Boolean),
  },
};

const BORDURES: Genre<Zones> = {
  nom: "RangeBorderCollection",
  elements: (zones) => COTES.map((cote) => Objet.de<Bord>(BORDS, { zones, cote })),
  indexeur: (zones, [cote]) => {
    if (typeof cote !== "string") throw argumentInvalide();
    return Objet.de<Bord>(BORDS, { zones, cote });
  },
};

const FORMAT: Genre<Zones> = {
  nom: "RangeFormat",
  proprietes: {
    WrapText: aspect("retour", false, Boolean),
    HorizontalAlignment: aspect("horizontal", "General", String),
    VerticalAlignment: aspect("vertical", "Bottom", String),
    ColumnWidth: lectureEcriture(
      ({ feuille, plages }) => feuille.largeur(plages[0]!.colonne) * POINTS,
      ({ feuille, plages }, points) => {
        exigerModifiable(feuille);
        for (const { colonne, colonnes } of plages)
          feuille.elargir(colonne, colonnes, Number(points) / POINTS);
      }
    ),
    RowHeight: lectureEcriture(
      ({ feuille, plages }) => feuille.hauteur(plages[0]!.ligne) * POINTS,
      ({ feuille, plages }, points) => {
        exigerModifiable(feuille);
        for (const { ligne, lignes } of plages)
          feuille.rehausser(ligne, lignes, Number(points) / POINTS);
      }
    ),
  },
  liens: {
    Fill: (zones) => Objet.de(FOND, zones),
    Font: (zones) => Objet.de(POLICE, zones),
    Borders: (zones) => Objet.de(BORDURES, zones),
  },
  methodes: { AutofitColumns: () => undefined, AutofitRows: () => undefined },
};

export const FORMATS = [FORMAT, FOND, POLICE, BORDURES, BORDS] as const;

export function formatDe(zones: Zones): Objet {
  return Objet.de(FORMAT, zones);
}

function aspect<A extends keyof Apparence>(
  nom: A,
  defaut: Json,
  lire: (valeur: Json) => NonNullable<Apparence[A]>
): Propriete<Zones> {
  return lectureEcriture(
    (zones) => commun(zones, nom, defaut),
    (zones, valeur) => habiller(zones, { [nom]: lire(valeur) })
  );
}

/** The aspect that all the cells have; `null` when they differ. */
function commun(zones: Zones, nom: keyof Apparence, defaut: Json): Json {
  const { feuille } = zones;
  let premier: Json | undefined;
  for (const { ligne, colonne, lignes, colonnes } of utiles(zones)) {
    for (let l = ligne; l < ligne + lignes; l++) {
      for (let c = colonne; c < colonne + colonnes; c++) {
        const lu = (feuille.apparence(l, c)[nom] ?? defaut) as Json;
        if (premier !== undefined && lu !== premier) return null;
        premier = lu;
      }
    }
  }
  return premier ?? defaut;
}

function habiller(zones: Zones, aspects: Aspects): void {
  exigerModifiable(zones.feuille);
  for (const plage of utiles(zones)) zones.feuille.habiller(plage, aspects);
}

function utiles({ monde, feuille, plages }: Zones): Plage[] {
  return plages.flatMap((plage) => utile({ monde, feuille, plage }) ?? []);
}
