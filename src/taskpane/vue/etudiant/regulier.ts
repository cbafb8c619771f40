/** Some images of a screen: a slider that is dragged tells of itself at each pixel. */
const ATTENTE = 40;

export interface Envoi {
  readonly noter: (colonnes: readonly number[], note: number | null) => void;
  /** Leaves what was noted and not sent yet. */
  readonly oublier: () => void;
}

/** Sends marks that are tried some 25 times a second at most, the last ones always. */
export function regulier(envoyer: (notes: ReadonlyMap<number, number | null>) => void): Envoi {
  let notes = new Map<number, number | null>();
  let prevu: ReturnType<typeof setTimeout> | null = null;
  const vider = (): void => {
    prevu = null;
    const parties = notes;
    notes = new Map();
    if (parties.size > 0) envoyer(parties);
  };
  return {
    noter: (colonnes, note) => {
      for (const colonne of colonnes) notes.set(colonne, note);
      prevu ??= setTimeout(vider, ATTENTE);
    },
    oublier: () => notes.clear(),
  };
}
