import type { FeuilleEcrite, Graphique } from "../../classeur";
import { ENTETE_XML, type Dialecte } from "./ooxml";
import { seriesXml } from "./series-xml";
import { echapperTexte } from "./xml";

/** How columns stand: the word of the schema, and how far those of one category cover each other, per cent. */
const GENRES = {
  empile: { mot: "stacked", recouvrement: 100 },
  groupe: { mot: "clustered", recouvrement: 0 },
} as const;

/** Ids by which the two axes know each other, inside one chart. */
const [CATEGORIES, VALEURS] = [1, 2];

/**
 * A chart as the part of a file, its elements in the order of the schema. It refers to the cells and, for readers that
 * do not calculate, repeats what they hold.
 */
export function graphiqueXml(
  graphique: Graphique,
  feuille: Pick<FeuilleEcrite, "nom" | "cellules">,
  { dessin, graphiques, relations }: Dialecte
): string {
  const { genre, titre, axes } = graphique;
  const { mot, recouvrement } = GENRES[genre];
  const series = seriesXml(graphique, feuille);
  return (
    `${ENTETE_XML}<c:chartSpace xmlns:c="${graphiques}" xmlns:a="${dessin}" xmlns:r="${relations}">` +
    `<c:roundedCorners val="0"/><c:chart>${intitule(titre, 1200)}<c:autoTitleDeleted val="0"/>` +
    `<c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="${mot}"/><c:varyColors val="0"/>` +
    `${series.join("")}<c:gapWidth val="60"/><c:overlap val="${recouvrement}"/>` +
    `<c:axId val="${CATEGORIES}"/><c:axId val="${VALEURS}"/></c:barChart>` +
    `<c:catAx>${axe(CATEGORIES, "b", axes.categories)}<c:crossAx val="${VALEURS}"/><c:crosses val="autoZero"/>` +
    `<c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>` +
    `<c:valAx>${axe(VALEURS, "l", axes.valeurs)}<c:crossAx val="${CATEGORIES}"/><c:crosses val="autoZero"/>` +
    `<c:crossBetween val="between"/></c:valAx></c:plotArea>` +
    `<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend><c:plotVisOnly val="1"/>` +
    `<c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>`
  );
}

/** What both axes say, up to the axis that they cross. */
function axe(id: number, cote: "b" | "l", titre: string): string {
  const lignes = cote === "l" ? GRILLE : "";
  return (
    `<c:axId val="${id}"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/>` +
    `<c:axPos val="${cote}"/>${lignes}${intitule(titre, 1000)}<c:numFmt formatCode="General" sourceLinked="0"/>` +
    `<c:majorTickMark val="out"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>`
  );
}

const GRILLE =
  '<c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>';

/** @param taille of the letters, in hundredths of a point */
function intitule(texte: string, taille: number): string {
  const police = `sz="${taille}" b="1"`;
  return (
    `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr ${police}/></a:pPr>` +
    `<a:r><a:rPr lang="fr-FR" ${police}/><a:t>${echapperTexte(texte)}</a:t></a:r></a:p></c:rich></c:tx>` +
    `<c:overlay val="0"/></c:title>`
  );
}
