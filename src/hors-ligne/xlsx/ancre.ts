import type { Graphique } from "../../classeur";
import { idDeRelation } from "./classeur-xlsx";
import { LecteurXml } from "./lecteur-xml";
import type { Dialecte } from "./ooxml";
import { echapperAttribut } from "./xml";

/** What an anchor of a drawing says of the chart in it. */
export interface Cadre {
  readonly nom: string;
  readonly id: string;
  /** Id of the relation to the chart's part. */
  readonly relation: string;
}

/** Reads the chart that an anchor holds; `null` for a picture, a shape, a group. */
export function lireCadre(ancre: string): Cadre | null {
  const lus = new Map<string, string | null>();
  const lecteur = new LecteurXml(ancre);
  while (lecteur.suivant()) {
    if (lecteur.genre !== "ouverture") continue;
    const element = lecteur.nom.replace(/^.*:/, "");
    if (element === "grpSp") return null;
    if (element === "cNvPr")
      for (const attribut of ["name", "id"]) lus.set(attribut, lecteur.attribut(attribut));
    if (element === "chart") lus.set("relation", idDeRelation(new Map(lecteur.attributs())));
  }
  const [nom, id, relation] = ["name", "id", "relation"].map((cle) => lus.get(cle) ?? "");
  return nom && id && relation ? { nom, id, relation } : null;
}

/** The anchor of a chart over the cells that it covers. It moves with them and keeps its size. */
export function ancreXml(
  { nom, place, description }: Pick<Graphique, "nom" | "place" | "description">,
  { id, relation }: Omit<Cadre, "nom">,
  { ancrage, dessin, graphiques, relations }: Dialecte
): string {
  const { ligne, colonne, lignes, colonnes } = place;
  const coin = (c: number, l: number): string =>
    `<xdr:col>${c}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${l}</xdr:row><xdr:rowOff>0</xdr:rowOff>`;
  return (
    `<xdr:twoCellAnchor xmlns:xdr="${ancrage}" xmlns:a="${dessin}" editAs="oneCell">` +
    `<xdr:from>${coin(colonne, ligne)}</xdr:from><xdr:to>${coin(colonne + colonnes, ligne + lignes)}</xdr:to>` +
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>` +
    `<xdr:cNvPr id="${id}" name="${echapperAttribut(nom)}" descr="${echapperAttribut(description)}"/>` +
    `<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>` +
    `<a:graphic><a:graphicData uri="${graphiques}"><c:chart xmlns:c="${graphiques}" xmlns:r="${relations}" r:id="${relation}"/>` +
    `</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`
  );
}
