import type { Classe } from "../../risque";

/** Side of the square of the plot, and the places left around it for the words of its axes. */
export const COTE = 222;
export const MARGES = { haut: 2, droite: 2, bas: 38, gauche: 56 } as const;
/** From the frame to 0 % and to 100 %: a large point there is whole. */
const BORD = 15;

const [RAYON_MINIMAL, RAYON_MAXIMAL] = [3, 11];
/** Between a point and its number. */
const ECART = 3;

/** A class of students as a point: its area follows how many they are, and the number stands beside it. */
export interface Point {
  readonly x: number;
  readonly y: number;
  readonly rayon: number;
  readonly effectif: number;
  readonly etiquette: { readonly x: number; readonly ancre: "start" | "end" };
}

/** From a share, 0 to 1, to a place in the square. */
export function abscisse(part: number): number {
  return MARGES.gauche + BORD + (COTE - 2 * BORD) * part;
}

export function ordonnee(part: number): number {
  return MARGES.haut + BORD + (COTE - 2 * BORD) * (1 - part);
}

/** The points of the plot: what was foreseen goes right, what came goes up; a class of nobody has none. */
export function tracer(classes: readonly Classe[]): Point[] {
  const occupees = classes.filter(({ effectif }) => effectif > 0);
  const plus = Math.max(...occupees.map(({ effectif }) => effectif));
  return occupees.map(({ prevu, observe, effectif }) => {
    const rayon = Math.max(RAYON_MINIMAL, RAYON_MAXIMAL * Math.sqrt(effectif / plus));
    const [x, y] = [abscisse(prevu), ordonnee(observe)];
    // Towards the middle of the plot: a number never leaves it.
    const [ancre, pas] = prevu < 0.5 ? (["start", 1] as const) : (["end", -1] as const);
    return { x, y, rayon, effectif, etiquette: { x: x + pas * (rayon + ECART), ancre } };
  });
}

/** How far from each other what was foreseen and what came are. */
export interface Ecarts {
  readonly effectif: number;
  /** Mean over the students, 0 to 1. */
  readonly moyen: number;
  /** The class where it is widest; an empty plot has none. */
  readonly pire: Classe | null;
}

export function mesurerEcarts(classes: readonly Classe[]): Ecarts {
  const occupees = classes.filter(({ effectif }) => effectif > 0);
  const effectif = occupees.reduce((somme, classe) => somme + classe.effectif, 0);
  const somme = occupees.reduce((total, classe) => total + classe.effectif * ecartDe(classe), 0);
  const pire = occupees.reduce<Classe | null>(
    (large, classe) => (large && ecartDe(large) >= ecartDe(classe) ? large : classe),
    null
  );
  return { effectif, moyen: effectif === 0 ? 0 : somme / effectif, pire };
}

/** Between what was foreseen and what came, in one class. */
export function ecartDe({ prevu, observe }: Classe): number {
  return Math.abs(observe - prevu);
}
