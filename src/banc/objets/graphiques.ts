import { argumentInvalide, introuvable } from "../fil/erreurs";
import { type Argument, corpsDe, type Genre, lecture, lectureEcriture, Objet } from "../fil/genre";
import type { Dessin, FeuilleGrille } from "../grille/types";
import { englobante, lireAdresse } from "../grille/zone";
import { nombre, texte } from "./arguments";
import { feuilleDe, type FeuilleHote } from "./feuille";
import { axesDe, legendeDe, seriesDe, titreDe } from "./graphiques-aspects";
import { exigerModifiable, type Monde } from "./monde";
import { PLAGE } from "./plage";

/** One chart of a sheet: kept, not drawn. */
export interface GraphiqueHote extends FeuilleHote {
  readonly dessin: Dessin;
}

/** The charts of one sheet. */
export const GRAPHIQUES: Genre<FeuilleHote> = {
  nom: "ChartCollection",
  proprietes: { Count: lecture(({ feuille }) => feuille.etat.graphiques.length) },
  elements: (hote) => hote.feuille.etat.graphiques.map((dessin) => objet(hote, dessin)),
  indexeur: (hote, [nom]) => chercher(hote, texte(nom)) ?? absent(),
  methodes: {
    Add: (hote, [genre, donnees, sens]) => ajouter(hote, texte(genre), donnees, texte(sens)),
    GetCount: ({ feuille }) => feuille.etat.graphiques.length,
    GetItemAt: (hote, [rang]) =>
      objet(hote, hote.feuille.etat.graphiques[nombre(rang)] ?? absent()),
    GetItemOrNullObject: (hote, [nom]) => chercher(hote, texte(nom)),
  },
};

export const GRAPHIQUE: Genre<GraphiqueHote> = {
  nom: "Chart",
  proprietes: {
    Id: lecture(({ dessin }) => dessin.id),
    Name: lectureEcriture(
      ({ dessin }) => dessin.nom,
      ({ feuille, dessin }, nom) => {
        exigerModifiable(feuille);
        dessin.nom = String(nom);
      }
    ),
    ChartType: lecture(({ dessin }) => dessin.genre),
  },
  liens: {
    Title: titreDe,
    Legend: legendeDe,
    Axes: axesDe,
    Series: seriesDe,
    Worksheet: ({ monde, feuille }) => feuilleDe(monde, feuille),
  },
  methodes: {
    Delete: ({ feuille, dessin }) => {
      exigerModifiable(feuille);
      feuille.etat.graphiques = feuille.etat.graphiques.filter((autre) => autre !== dessin);
    },
    SetPosition: ({ feuille, dessin }, [debut, fin]) => {
      exigerModifiable(feuille);
      dessin.place = englobante(lirePlage(debut), lirePlage(fin ?? debut));
    },
  },
};

export function graphiquesDe(monde: Monde, feuille: FeuilleGrille): Objet {
  return Objet.de(GRAPHIQUES, { monde, feuille });
}

/** Excel guesses which cells are names; ours are always the first row and the first column, in columns. */
function ajouter(
  hote: FeuilleHote,
  genre: string,
  source: Argument | undefined,
  sens: string
): Objet {
  const { feuille } = hote;
  exigerModifiable(feuille);
  const donnees = lirePlage(source);
  if (sens !== "Columns" || donnees.lignes < 2 || donnees.colonnes < 2) throw argumentInvalide();
  const dessin: Dessin = {
    ...{ id: crypto.randomUUID(), genre, donnees, titre: "", legende: "Right", place: null },
    nom: `Graphique ${feuille.etat.graphiques.length + 1}`,
    axes: { categories: "", valeurs: "" },
    series: Array.from({ length: donnees.colonnes - 1 }, () => ({ fond: null, contour: null })),
  };
  feuille.etat.graphiques = [...feuille.etat.graphiques, dessin];
  return objet(hote, dessin);
}

function lirePlage(argument: Argument | undefined): Dessin["donnees"] {
  return corpsDe(argument, PLAGE)?.plage ?? lireAdresse(texte(argument));
}

function chercher(hote: FeuilleHote, nom: string): Objet | null {
  const cle = nom.toLowerCase();
  const dessin = hote.feuille.etat.graphiques.find((autre) => autre.nom.toLowerCase() === cle);
  return dessin ? objet(hote, dessin) : null;
}

function objet({ monde, feuille }: FeuilleHote, dessin: Dessin): Objet {
  return Objet.de(GRAPHIQUE, { monde, feuille, dessin });
}

function absent(): never {
  throw introuvable();
}
