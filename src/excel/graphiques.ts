import type { Graphique } from "../classeur";
import { adresse } from "../adresse";

const GENRES = { empile: "ColumnStacked", groupe: "ColumnClustered" } as const;

/**
 * Draws a chart over cells that are already written, in place of the one that bears its name; where there is none,
 * what is asked of it is answered by nothing. Office.js cannot write the alternative text of a chart: only files have it.
 */
export function dessiner(
  { charts }: Excel.Worksheet,
  donnees: Excel.Range,
  graphique: Graphique
): void {
  charts.getItemOrNullObject(graphique.nom).delete();
  habiller(charts.add(GENRES[graphique.genre], donnees, "Columns"), graphique);
}

function habiller(
  dessin: Excel.Chart,
  { nom, titre, couleurs, contour, axes, place }: Graphique
): void {
  dessin.name = nom;
  dessin.title.text = titre;
  dessin.legend.position = "Bottom";
  dessin.axes.categoryAxis.title.text = axes.categories;
  dessin.axes.valueAxis.title.text = axes.valeurs;
  couleurs.forEach((couleur, rang) => {
    const { format } = dessin.series.getItemAt(rang);
    format.fill.setSolidColor(couleur);
    format.line.color = contour;
  });
  const { ligne, colonne, lignes, colonnes } = place;
  const fin = adresse(ligne + lignes - 1, colonne + colonnes - 1);
  dessin.setPosition(adresse(ligne, colonne), fin);
}
