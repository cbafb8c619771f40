import type { ICellData, Nullable, Workbook, Worksheet } from "@univerjs/core";
import { CellValueType } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/preset-sheets-core";
import type { Plage, Valeur } from "../../classeur";
import type { Apparence, Contenu } from "../grille/types";
import { lireStyle } from "./apparences";
import type { Moteur } from "./moteur";

/** Reads the cells of a sheet of the grid, spilled values included. */
export class Cellules {
  private readonly apparences = new WeakMap<object, Apparence>();

  constructor(
    private readonly moteur: Moteur,
    private readonly classeur: Workbook,
    private readonly feuille: Worksheet
  ) {}

  valeur(ligne: number, colonne: number): Valeur {
    const cellule = this.brute(ligne, colonne);
    const vide = (cellule?.v === undefined || cellule.v === null) && !cellule?.p;
    return vide ? valeurDe(this.debordee(ligne, colonne)) : valeurDe(cellule);
  }

  formule(ligne: number, colonne: number): string | null {
    const cellule = this.brute(ligne, colonne);
    if (cellule?.f) return cellule.f;
    if (!cellule?.si) return null;
    return this.moteur.injecteur
      .get(FormulaDataModel)
      .getFormulaStringByCell(
        ligne,
        colonne,
        this.feuille.getSheetId(),
        this.feuille.getUnitId()
      ) as string | null;
  }

  texte(ligne: number, colonne: number): string {
    const { v: valeur = this.valeur(ligne, colonne), t: type } =
      this.feuille.getCell(ligne, colonne) ?? {};
    if (type === CellValueType.BOOLEAN) return valeur ? "VRAI" : "FAUX";
    return String(valeur ?? "");
  }

  apparence(ligne: number, colonne: number): Apparence {
    const style = this.classeur.getStyles().getStyleByCell(this.brute(ligne, colonne));
    if (!style) return {};
    const connue = this.apparences.get(style);
    if (connue) return connue;
    const lue = lireStyle(style);
    this.apparences.set(style, lue);
    return lue;
  }

  /** The smallest rectangle that holds every value (or every value and every look). */
  occupee(avecFormats: boolean): Plage | null {
    let [haut, bas, gauche, droite] = [Infinity, -1, Infinity, -1];
    const compter = (ligne: number, colonne: number): void => {
      haut = Math.min(haut, ligne);
      bas = Math.max(bas, ligne);
      gauche = Math.min(gauche, colonne);
      droite = Math.max(droite, colonne);
    };
    this.feuille.getCellMatrix().forValue((ligne, colonne, cellule: Nullable<ICellData>) => {
      const pleine = cellule && (aUneValeur(cellule) || (avecFormats && cellule.s));
      if (pleine) compter(ligne, colonne);
    });
    for (const [ligne, colonne] of this.debordements()) compter(ligne, colonne);
    if (bas < 0) return null;
    return { ligne: haut, colonne: gauche, lignes: bas - haut + 1, colonnes: droite - gauche + 1 };
  }

  private brute(ligne: number, colonne: number): Nullable<ICellData> {
    return this.feuille.getCellMatrix().getValue(ligne, colonne);
  }

  private debordee(ligne: number, colonne: number): Nullable<ICellData> {
    return this.debordement()?.[ligne]?.[colonne];
  }

  private debordement(): Nullable<Record<number, Record<number, Nullable<ICellData>>>> {
    const modele = this.moteur.injecteur.get(FormulaDataModel).getArrayFormulaCellData();
    return modele[this.feuille.getUnitId()]?.[this.feuille.getSheetId()] as ReturnType<
      Cellules["debordement"]
    >;
  }

  private debordements(): [number, number][] {
    return Object.entries(this.debordement() ?? {}).flatMap(([ligne, cellules]) =>
      Object.entries(cellules ?? {})
        .filter(([, cellule]) => cellule && aUneValeur(cellule))
        .map(([colonne]): [number, number] => [Number(ligne), Number(colonne)])
    );
  }
}

/** A cell of the grid given a value or a formula; its look stays. */
export function ecrireCellule(contenu: Contenu): ICellData {
  const rien = { v: null, f: null, si: null, p: null };
  if ("formule" in contenu) return { ...rien, f: contenu.formule };
  const { valeur } = contenu;
  if (valeur === "") return rien;
  if (typeof valeur === "number") return { ...rien, v: valeur, t: CellValueType.NUMBER };
  if (typeof valeur === "boolean") return { ...rien, v: valeur ? 1 : 0, t: CellValueType.BOOLEAN };
  return { ...rien, v: valeur, t: CellValueType.STRING };
}

function aUneValeur({ v, f, si }: ICellData): boolean {
  return (v !== undefined && v !== null && v !== "") || !!f || !!si;
}

function valeurDe(cellule: Nullable<ICellData>): Valeur {
  const valeur = cellule?.v ?? texteDe(cellule?.p);
  if (valeur === undefined || valeur === null) return "";
  return cellule?.t === CellValueType.BOOLEAN ? Boolean(valeur) : valeur;
}

/** What a rich text says: a formula HYPERLINK gives one, with the mark that ends its paragraph. */
function texteDe(riche: ICellData["p"]): string | undefined {
  return riche?.body?.dataStream.replace(/[\r\n]+$/, "");
}
