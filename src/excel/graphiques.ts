import type { Graphique } from "../classeur";
import { adresse } from "../adresse";
import { zone } from "./plages";

const GENRES = { empile: "ColumnStacked", groupe: "ColumnClustered" } as const;

/** Thin and dark: columns of light colours stay apart on paper. */
const CONTOUR = "#404040";

/**
 * Draws each chart in the place of the one that bears its name. Where there is none, what is asked of it is answered by
 * nothing. Excel gives no way to write the alternative text of a chart: it is only in files.
 */
export function dessiner(
  feuille: Excel.Worksheet,
  graphiques: readonly Graphique[] = [],
  neuve: boolean
): void {
  for (const graphique of graphiques) {
    if (!neuve) feuille.charts.getItemOrNullObject(graphique.nom).delete();
    const { genre, donnees } = graphique;
    const dessin = feuille.charts.add(GENRES[genre], zone(feuille, donnees), "Columns");
    habiller(dessin, graphique);
  }
}

function habiller(dessin: Excel.Chart, { nom, titre, couleurs, axes, place }: Graphique): void {
  dessin.name = nom;
  dessin.title.text = titre;
  dessin.legend.position = "Bottom";
  dessin.axes.categoryAxis.title.text = axes.categories;
  dessin.axes.valueAxis.title.text = axes.valeurs;
  couleurs.forEach((couleur, rang) => {
    const { format } = dessin.series.getItemAt(rang);
    format.fill.setSolidColor(couleur);
    format.line.color = CONTOUR;
  });
  const { ligne, colonne, lignes, colonnes } = place;
  const fin = adresse(ligne + lignes - 1, colonne + colonnes - 1);
  dessin.setPosition(adresse(ligne, colonne), fin);
}
