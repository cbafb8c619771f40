/** What was said of one student, and what came. */
export interface Constate {
  readonly chance: number;
  readonly arrive: boolean;
}

/** One class of a calibration plot: of the students to whom such a chance was given, how many it came to. */
export interface Classe {
  readonly de: number;
  readonly a: number;
  readonly effectif: number;
  /** Mean chance given, and share that it came to; both 0 in an empty class. */
  readonly prevu: number;
  readonly observe: number;
}

/** The data of a calibration plot, in ten classes; where the odds are right, `observe` is near `prevu`. */
export function courbeDeCalibration(cas: readonly Constate[], classes = 10): Classe[] {
  return Array.from({ length: classes }, (_, k): Classe => {
    const dedans = cas.filter(
      ({ chance }) => Math.min(classes - 1, Math.floor(chance * classes)) === k
    );
    const part = (somme: number) => (dedans.length === 0 ? 0 : somme / dedans.length);
    return {
      ...{ de: k / classes, a: (k + 1) / classes, effectif: dedans.length },
      prevu: part(dedans.reduce((somme, { chance }) => somme + chance, 0)),
      observe: part(dedans.filter(({ arrive }) => arrive).length),
    };
  });
}
