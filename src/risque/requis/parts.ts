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
