import type { Style } from "../../classeur";
import { Collection } from "./collection";
import { idDuFormat } from "./formats-nombre";
import { ORDRE_POLICE, ORDRE_STYLES } from "./ooxml";
import { Partie } from "./partie";
import { echapperAttribut } from "./xml";

const ALIGNEMENTS = { gauche: "left", centre: "center", droite: "right" } as const;

/** The styles of a workbook. What it has keeps its index; what we need is added at the end, once. */
export class Styles {
  private readonly partie: Partie;
  private readonly p: string;
  private readonly listes: Readonly<
    Record<"numFmts" | "fonts" | "fills" | "cellXfs" | "dxfs", Collection>
  >;

  constructor(texte: string) {
    this.partie = new Partie(texte, ORDRE_STYLES);
    this.p = this.partie.prefixe;
    const liste = (nom: string): Collection => new Collection(this.partie, nom);
    this.listes = {
      numFmts: liste("numFmts"),
      fonts: liste("fonts"),
      fills: liste("fills"),
      cellXfs: liste("cellXfs"),
      dxfs: liste("dxfs"),
    };
  }

  /** Size of the letters of the workbook's default font, in points. */
  get tailleUsuelle(): number {
    const defaut = new Partie(this.listes.cellXfs.xml[0] ?? "<xf/>").attributs.get("fontId");
    const police = this.listes.fonts.xml[Number(defaut ?? 0)] ?? "";
    return Number(/<(?:\w+:)?sz val="([\d.]+)"/.exec(police)?.[1] ?? 11);
  }

  /** Index of the cell format that is the workbook's own default, changed as the style says. */
  deCellule(style: Style): number {
    const defaut = new Partie(this.listes.cellXfs.xml[0] ?? `<${this.p}xf/>`).attributs;
    const nombre =
      style.nombre === undefined ? null : idDuFormat(this.listes.numFmts, this.p, style.nombre);
    const police = this.police(style, Number(defaut.get("fontId") ?? 0));
    const fond = style.fond === undefined ? null : this.listes.fills.rang(this.fond(style.fond));
    const alignement = this.alignement(style);
    const attributs = {
      numFmtId: nombre ?? defaut.get("numFmtId") ?? 0,
      fontId: police ?? defaut.get("fontId") ?? 0,
      fillId: fond ?? defaut.get("fillId") ?? 0,
      borderId: defaut.get("borderId") ?? 0,
      xfId: defaut.get("xfId") ?? 0,
      ...(nombre !== null && { applyNumberFormat: 1 }),
      ...(police !== null && { applyFont: 1 }),
      ...(fond !== null && { applyFill: 1 }),
      ...(alignement !== "" && { applyAlignment: 1 }),
    };
    const ecrits = Object.entries(attributs).map(([nom, valeur]) => ` ${nom}="${valeur}"`);
    return this.listes.cellXfs.rang(this.element(`xf${ecrits.join("")}`, alignement));
  }

  /** Index of the differential format of a highlighting: fill, colour, weight and number format. */
  differentiel(style: Style): number {
    const marques = [style.gras && this.element("b"), style.italique && this.element("i")]
      .filter(Boolean)
      .join("");
    const police = marques + (style.encre === undefined ? "" : this.couleur("color", style.encre));
    const nombre = style.nombre === undefined ? "" : this.formatDifferentiel(style.nombre);
    const fond = style.fond === undefined ? "" : this.fondDifferentiel(style.fond);
    return this.listes.dxfs.rang(
      this.element("dxf", (police && this.element("font", police)) + nombre + fond)
    );
  }

  /** The styles part, and whether anything was added to it. */
  terminer(): { texte: string; change: boolean } {
    for (const liste of Object.values(this.listes)) liste.poser();
    return { texte: this.partie.texte(), change: this.partie.changee };
  }

  /** Index of the workbook's default font changed as the style says; `null` when the style does not speak of it. */
  private police(style: Style, defaut: number): number | null {
    const { encre, gras, italique, taille } = style;
    if (encre === undefined && gras === undefined && italique === undefined && taille === undefined)
      return null;
    const police = new Partie(this.listes.fonts.xml[defaut] ?? `<${this.p}font/>`, ORDRE_POLICE);
    if (gras !== undefined) police.poser("b", gras ? this.element("b") : "");
    if (italique !== undefined) police.poser("i", italique ? this.element("i") : "");
    if (taille !== undefined) police.poser("sz", this.element(`sz val="${taille}"`));
    if (encre !== undefined) police.poser("color", this.couleur("color", encre));
    return this.listes.fonts.rang(police.texte());
  }

  private fond(couleur: string): string {
    const motif = this.couleur("fgColor", couleur) + this.element('bgColor indexed="64"');
    return this.element("fill", this.element('patternFill patternType="solid"', motif));
  }

  private fondDifferentiel(couleur: string): string {
    return this.element("fill", this.element("patternFill", this.couleur("bgColor", couleur)));
  }

  private formatDifferentiel(code: string): string {
    const id = idDuFormat(this.listes.numFmts, this.p, code);
    return this.element(`numFmt numFmtId="${id}" formatCode="${echapperAttribut(code)}"`);
  }

  private alignement({ alignement, retour, enHaut }: Style): string {
    const cote = alignement === undefined ? "" : ` horizontal="${ALIGNEMENTS[alignement]}"`;
    const attributs = cote + (enHaut ? ' vertical="top"' : "") + (retour ? ' wrapText="1"' : "");
    return attributs && this.element(`alignment${attributs}`);
  }

  private couleur(nom: string, couleur: string): string {
    return this.element(`${nom} rgb="FF${couleur.slice(1).toUpperCase()}"`);
  }

  private element(nom: string, contenu = ""): string {
    if (contenu === "") return `<${this.p}${nom}/>`;
    return `<${this.p}${nom}>${contenu}</${this.p}${nom.split(" ", 1)[0]}>`;
  }
}

/** What a workbook without a styles part lacks: one font, the two fills that Excel reserves, one format. */
export function stylesMinimaux(espace: string): string {
  const xf = 'numFmtId="0" fontId="0" fillId="0" borderId="0"';
  return (
    `<styleSheet xmlns="${espace}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>` +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    `<cellStyleXfs count="1"><xf ${xf}/></cellStyleXfs><cellXfs count="1"><xf ${xf} xfId="0"/></cellXfs>` +
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
  );
}
