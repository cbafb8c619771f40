import type { Nullable } from "@univerjs/core";
import {
  ArrayValueObject,
  AsyncObject,
  BaseFunction,
  type BaseValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
} from "@univerjs/preset-sheets-core";

/** A value as Excel knows it; `null` is a blank cell. */
export type Cellule = string | number | boolean | null;

/** An error value, told apart from a text that looks like one. */
export class Erreur {
  constructor(readonly texte: string) {}
}

export type Donnee = Cellule | Erreur;

/** Where a formula stands, in the words of the engine. */
export interface Lieu {
  readonly unite: string;
  readonly feuille: string;
  readonly ligne: number;
  readonly colonne: number;
}

/** A function whose values come later; `undefined` is an argument left out. */
export type Calcul = (
  lieu: Lieu,
  arguments_: readonly (Donnee[][] | undefined)[]
) => Promise<Donnee | Donnee[][]>;

/**
 * A function of the formula engine that asks somebody else. The engine's own « custom function » turns blank cells into
 * zeros before it calls; this one sees them.
 */
export class Executant extends BaseFunction {
  constructor(
    nom: string,
    private readonly calcul: Calcul
  ) {
    super(nom);
  }

  override isAsync(): boolean {
    return true;
  }

  override calculate(...variantes: BaseValueObject[]): AsyncObject {
    const lieu: Lieu = {
      unite: this.unitId ?? "",
      feuille: this.subUnitId ?? "",
      ligne: this.row,
      colonne: this.column,
    };
    return new AsyncObject(this.calcul(lieu, variantes.map(lireArgument)).then(rendre));
  }
}

function lireArgument(variante: BaseValueObject): Donnee[][] | undefined {
  if (!variante.isArray()) return variante.isNull() ? undefined : [[lireCellule(variante)]];
  const tableau = variante as ArrayValueObject;
  return Array.from({ length: tableau.getRowCount() }, (_, i) =>
    Array.from({ length: tableau.getColumnCount() }, (__, j) => lireCellule(tableau.get(i, j)))
  );
}

function lireCellule(cellule: Nullable<BaseValueObject>): Donnee {
  if (!cellule || cellule.isNull()) return null;
  if (cellule.isError()) return new Erreur((cellule as ErrorValueObject).getErrorType());
  const valeur = cellule.getValue();
  return cellule.isBoolean() ? Boolean(valeur) : valeur;
}

function rendre(resultat: Donnee | Donnee[][]): BaseValueObject {
  if (!Array.isArray(resultat)) return rendreCellule(resultat);
  return ArrayValueObject.create({
    calculateValueList: resultat.map((rangee) => rangee.map(rendreCellule)),
    rowCount: resultat.length,
    columnCount: resultat[0]?.length ?? 0,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

/** A blank that comes back shows as zero, as in Excel. */
function rendreCellule(donnee: Donnee): BaseValueObject {
  if (donnee instanceof Erreur) return ErrorValueObject.create(typeDErreur(donnee.texte));
  if (typeof donnee === "boolean") return BooleanValueObject.create(donnee);
  if (typeof donnee === "string") return StringValueObject.create(donnee);
  return NumberValueObject.create(donnee ?? 0);
}

function typeDErreur(texte: string): ErrorType {
  return Object.values(ErrorType).find((type) => (type as string) === texte) ?? ErrorType.VALUE;
}
