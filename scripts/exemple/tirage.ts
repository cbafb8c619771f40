import type { Colonne } from "./colonnes";
import type { Hasard } from "./hasard";

/**
 * Marks that look real. Measured on real results of BUT2: two UE of one student in a semester correlate at 0.74, and
 * the UE of the even semester follows 4.98 + 0.62 × the odd one, with a residual of 1.9. A level is drawn for each UE,
 * then a mark for each module around the levels of the UE where it counts. One SAÉ counts in four UE and so ties them
 * together: the levels are drawn less alike than the means come out, and the residual larger.
 */
const MOYENNE = 12.3;
const ECART_TYPE = 2.3;
const PENTE = 0.62;
const ORDONNEE = 4.98;
const RESIDU = 2.3;
const RESSEMBLANCE = 0.55;
/** A resource moves more than a SAÉ, which is marked in groups. */
const BRUIT = { ressource: 1.7, sae: 0.7 };

/** Levels of the UE in the odd semester, then in the even one. */
export function tirerNiveaux(de: Hasard, ues: number): { impair: number[]; pair: number[] } {
  const ecarts = () => {
    const commun = de.normale() * Math.sqrt(RESSEMBLANCE);
    return Array.from({ length: ues }, () => commun + de.normale() * Math.sqrt(1 - RESSEMBLANCE));
  };
  const impair = ecarts().map((ecart) => MOYENNE + ECART_TYPE * ecart);
  const pair = ecarts().map((ecart, k) => ORDONNEE + PENTE * impair[k]! + RESIDU * ecart);
  return { impair, pair };
}

/** A mark for each column, on 20, in the steps of those who mark: quarters and halves, hundredths for a SAÉ. */
export function tirerNotes(
  de: Hasard,
  niveaux: readonly number[],
  colonnes: readonly Colonne[]
): number[] {
  return colonnes.map((colonne, k) => {
    const centre = niveauMoyen(niveaux, colonne);
    const note = centre + de.normale() * (colonne.sae ? BRUIT.sae : BRUIT.ressource);
    const pas = pasDe(colonne, k);
    return Math.min(20, Math.max(0, Math.round(note * pas) / pas));
  });
}

/** The levels of the UE, each with what the module weighs there; all alike when it weighs nothing anywhere. */
function niveauMoyen(niveaux: readonly number[], { poids }: Colonne): number {
  const utiles = poids.some((p) => p) ? poids.map((p) => p ?? 0) : poids.map(() => 1);
  const total = utiles.reduce((a, b) => a + b);
  return utiles.reduce((somme, p, k) => somme + p * niveaux[k]!, 0) / total;
}

function pasDe({ code, sae }: Colonne, rang: number): number {
  if (!sae) return rang % 3 === 1 ? 2 : 4;
  return code.startsWith("SAE") ? 100 : 2;
}
