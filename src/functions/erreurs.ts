/** `#VALEUR!` with its sentence: put in the one cell concerned, so that the rest of the class goes on. */
export function erreur(phrase: string): CustomFunctions.Error {
  return new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, phrase);
}

/** `#VALEUR!` for the whole formula: its arguments cannot be understood together. */
export function refuser(phrase: string): never {
  throw erreur(phrase);
}
