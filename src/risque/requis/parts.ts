import { NOTE_MAXIMALE, type Bilan, type Part } from "../../reglement";

/** UE that make one mean, with their weights in it. */
export interface Ensemble {
  readonly ues: readonly number[];
  readonly poids: readonly number[];
}

export function seule(u: number): Ensemble {
  return { ues: [u], poids: [1] };
}

/** The UE of one student as straight lines, from every mark to come at 0 to every one at 20. */
export function partsDe(bilan: Bilan, rang: number, { ues, poids }: Ensemble): Part[] {
  return ues.map((u, m) => ligneDe(bilan, rang, u, poids[m]!));
}

function ligneDe(
  { sommes, notes, structure }: Bilan,
  rang: number,
  u: number,
  poids: number
): Part {
  const k = rang * structure.ues.length + u;
  const [n, attente] = [sommes.bas[k]!, sommes.attente[k]!];
  const gain = sommes.haut ? sommes.haut[k]! - n : attente * NOTE_MAXIMALE * notes.echelle;
  return { n, gain, d: (sommes.poids[k]! + attente) * notes.echelle, poids };
}

/**
 * The UE as a straight line in the mark of one column, its other marks to come staying at its present mean; `null`
 * while it has no mark, or is blocked. A bonus is in the present mean already: it is taken out of what stands for the other marks.
 */
export function ligneDansLaColonne(
  bilan: Bilan,
  rang: number,
  { u, poids }: { readonly u: number; readonly poids: number },
  { coefficient, enAttente }: { readonly coefficient: number; readonly enAttente: number }
): Part | null {
  const ligne = ligneDe(bilan, rang, u, poids);
  const { n, gain, d } = ligne;
  const k = rang * bilan.structure.ues.length + u;
  const { points, poids: presents, attente } = bilan.sommes;
  const [present, manque] = [presents[k]!, attente[k]!];
  if (present === 0) return null;
  if (manque === 0) return ligne;
  if (enAttente === 0) return null;
  // Everything over present × enAttente, so that whole numbers stay whole.
  const ailleurs = points[k]! * manque - (n - points[k]!) * present;
  return {
    n: n * present * enAttente + ailleurs * (enAttente - coefficient),
    gain: gain * coefficient * present,
    d: d * present * enAttente,
    poids,
  };
}
