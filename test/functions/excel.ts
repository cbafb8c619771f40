/**
 * A stand-in for the part of Excel that a custom function sees: its class of errors. How Excel converts cells into
 * arguments, and shows what comes back, is not proven here.
 */
export class ErreurExcel {
  constructor(
    readonly code: string,
    readonly message?: string
  ) {}
}

export const ESPACE = {
  Error: ErreurExcel,
  ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A" },
};

Object.assign(globalThis, { CustomFunctions: ESPACE });

/** The sentence of the error that a call throws for the whole formula. */
export function refus(appel: () => unknown): string | undefined {
  try {
    appel();
  } catch (erreur) {
    if (erreur instanceof ErreurExcel && erreur.code === "#VALUE!") return erreur.message;
    throw erreur;
  }
  throw new Error("nothing was refused");
}

/** An error put in one cell, the rest of the class being answered. */
export function enErreur(phrase: string): ErreurExcel {
  return new ErreurExcel("#VALUE!", phrase);
}

/** How Excel hands over a cell that holds an error. */
export function celluleEnErreur(texte: string) {
  return { type: "Error", basicType: "Error", basicValue: texte, errorType: "NotAvailable" };
}

/** How Excel hands over a number with a format. */
export function nombreFormate(nombre: number, format: string) {
  return { type: "FormattedNumber", basicType: "Double", basicValue: nombre, numberFormat: format };
}
