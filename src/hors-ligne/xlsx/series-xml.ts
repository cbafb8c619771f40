import type { FeuilleEcrite, Formule, Graphique, Valeur } from "../../classeur";
import { referenceAbsolue } from "./adresses";
import { coderChaine, echapperTexte } from "./xml";

/** Width of an outline, in English Metric Units: 12,700 to the point. */
const TRAIT = 9525;

/** The series of a chart, as XML: each refers to a column of cells and repeats what they hold. */
export function seriesXml(
  graphique: Graphique,
  feuille: Pick<FeuilleEcrite, "nom" | "cellules">
): string[] {
  return seriesDe(graphique, feuille).map(serieXml);
}

/** A column of cells: what the chart refers to, and what it repeats. */
interface Bande {
  readonly reference: string;
  readonly valeurs: readonly Valeur[];
}

interface Serie {
  readonly nom: Bande;
  readonly categories: Bande;
  readonly valeurs: Bande;
  readonly couleur: string;
  readonly contour: string;
}

function seriesDe(
  { donnees, couleurs, contour }: Graphique,
  { nom: onglet, cellules }: Pick<FeuilleEcrite, "nom" | "cellules">
): Serie[] {
  const { ligne, colonne, lignes } = donnees;
  const bande = (premiere: number, c: number, hauteur: number): Bande => ({
    reference: referenceAbsolue(onglet, {
      ligne: premiere,
      colonne: c,
      lignes: hauteur,
      colonnes: 1,
    }),
    valeurs: cellules
      .slice(premiere, premiere + hauteur)
      .map((rangee) => valeurDe(rangee[c] ?? "")),
  });
  return couleurs.map((couleur, rang) => ({
    nom: bande(ligne, colonne + 1 + rang, 1),
    categories: bande(ligne + 1, colonne, lignes - 1),
    valeurs: bande(ligne + 1, colonne + 1 + rang, lignes - 1),
    couleur,
    contour,
  }));
}

function valeurDe(cellule: Valeur | Formule): Valeur {
  return typeof cellule === "object" ? cellule.valeur : cellule;
}

function serieXml({ nom, categories, valeurs, couleur, contour }: Serie, rang: number): string {
  const trait = `<a:ln w="${TRAIT}">${aplat(contour)}</a:ln>`;
  return (
    `<c:ser><c:idx val="${rang}"/><c:order val="${rang}"/><c:tx>${textes(nom)}</c:tx>` +
    `<c:spPr>${aplat(couleur)}${trait}</c:spPr>` +
    `<c:invertIfNegative val="0"/><c:cat>${textes(categories)}</c:cat><c:val>${nombres(valeurs)}</c:val></c:ser>`
  );
}

function aplat(couleur: string): string {
  return `<a:solidFill><a:srgbClr val="${couleur.slice(1)}"/></a:solidFill>`;
}

function textes({ reference, valeurs }: Bande): string {
  const points = valeurs.map((valeur, i) => point(i, String(valeur)));
  return (
    `<c:strRef><c:f>${echapperTexte(reference)}</c:f><c:strCache><c:ptCount val="${valeurs.length}"/>` +
    `${points.join("")}</c:strCache></c:strRef>`
  );
}

function nombres({ reference, valeurs }: Bande): string {
  const points = valeurs.flatMap((valeur, i) =>
    typeof valeur === "number" ? [point(i, String(valeur))] : []
  );
  return (
    `<c:numRef><c:f>${echapperTexte(reference)}</c:f><c:numCache><c:formatCode>General</c:formatCode>` +
    `<c:ptCount val="${valeurs.length}"/>${points.join("")}</c:numCache></c:numRef>`
  );
}

function point(rang: number, valeur: string): string {
  return `<c:pt idx="${rang}"><c:v>${echapperTexte(coderChaine(valeur))}</c:v></c:pt>`;
}
