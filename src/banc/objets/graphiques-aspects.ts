import { argumentInvalide, introuvable } from "../fil/erreurs";
import { type Genre, lecture, lectureEcriture, Objet } from "../fil/genre";
import type { Dessin } from "../grille/types";
import { nombre, texte } from "./arguments";
import type { GraphiqueHote } from "./graphiques";
import { exigerModifiable } from "./monde";

type Axe = keyof Dessin["axes"];

interface AxeHote extends GraphiqueHote {
  readonly axe: Axe;
}

interface SerieHote extends GraphiqueHote {
  readonly rang: number;
}

const TITRE: Genre<GraphiqueHote> = {
  nom: "ChartTitle",
  proprietes: {
    Text: lectureEcriture(
      ({ dessin }) => dessin.titre,
      (hote, valeur) => void (modifiable(hote).titre = String(valeur))
    ),
  },
};

const LEGENDE: Genre<GraphiqueHote> = {
  nom: "ChartLegend",
  proprietes: {
    Position: lectureEcriture(
      ({ dessin }) => dessin.legende,
      (hote, valeur) => {
        const places = ["Top", "Bottom", "Left", "Right", "Corner", "Custom"];
        if (!places.includes(String(valeur))) throw argumentInvalide();
        modifiable(hote).legende = String(valeur);
      }
    ),
  },
};

const AXES: Genre<GraphiqueHote> = {
  nom: "ChartAxes",
  liens: {
    CategoryAxis: (hote) => Objet.de<AxeHote>(AXE, { ...hote, axe: "categories" }),
    ValueAxis: (hote) => Objet.de<AxeHote>(AXE, { ...hote, axe: "valeurs" }),
  },
};

const AXE: Genre<AxeHote> = {
  nom: "ChartAxis",
  liens: { Title: (hote) => Objet.de(TITRE_D_AXE, hote) },
};

const TITRE_D_AXE: Genre<AxeHote> = {
  nom: "ChartAxisTitle",
  proprietes: {
    Text: lectureEcriture(
      ({ dessin, axe }) => dessin.axes[axe],
      (hote, valeur) => void (modifiable(hote).axes[hote.axe] = String(valeur))
    ),
  },
};

const SERIES: Genre<GraphiqueHote> = {
  nom: "ChartSeriesCollection",
  proprietes: { Count: lecture(({ dessin }) => dessin.series.length) },
  elements: (hote) => hote.dessin.series.map((_, rang) => serie(hote, rang)),
  methodes: {
    GetCount: ({ dessin }) => dessin.series.length,
    GetItemAt: (hote, [rang]) => serie(hote, nombre(rang)),
  },
};

const SERIE: Genre<SerieHote> = {
  nom: "ChartSeries",
  proprietes: {
    Name: lecture(({ feuille, dessin: { donnees }, rang }) =>
      feuille.texte(donnees.ligne, donnees.colonne + 1 + rang)
    ),
  },
  liens: { Format: (hote) => Objet.de(FORMAT, hote) },
};

const FORMAT: Genre<SerieHote> = {
  nom: "ChartSeriesFormat",
  liens: {
    Fill: (hote) => Objet.de(FOND, hote),
    Line: (hote) => Objet.de(CONTOUR, hote),
  },
};

const FOND: Genre<SerieHote> = {
  nom: "ChartFill",
  methodes: {
    SetSolidColor: (hote, [couleur]) => {
      modifiable(hote).series[hote.rang]!.fond = texte(couleur);
    },
  },
};

const CONTOUR: Genre<SerieHote> = {
  nom: "ChartLineFormat",
  proprietes: {
    Color: lectureEcriture(
      ({ dessin, rang }) => dessin.series[rang]!.contour ?? "",
      (hote, valeur) => void (modifiable(hote).series[hote.rang]!.contour = String(valeur))
    ),
  },
};

/** What a chart is made of. */
export const ASPECTS_DE_GRAPHIQUE: readonly Genre<never>[] = [
  ...[TITRE, LEGENDE, AXES, AXE, TITRE_D_AXE, SERIES, SERIE, FORMAT, FOND, CONTOUR],
];

export const titreDe = (hote: GraphiqueHote): Objet => Objet.de(TITRE, hote);
export const legendeDe = (hote: GraphiqueHote): Objet => Objet.de(LEGENDE, hote);
export const axesDe = (hote: GraphiqueHote): Objet => Objet.de(AXES, hote);
export const seriesDe = (hote: GraphiqueHote): Objet => Objet.de(SERIES, hote);

function serie(hote: GraphiqueHote, rang: number): Objet {
  if (!hote.dessin.series[rang]) throw introuvable();
  return Objet.de<SerieHote>(SERIE, { ...hote, rang });
}

function modifiable({ feuille, dessin }: GraphiqueHote): Dessin {
  exigerModifiable(feuille);
  return dessin;
}
