import { ATTENTE, type Bilan, type Dossier, type ResultatUe } from "../../reglement";
import { liste } from "./phrases";

/**
 * The marks that this student lacks while at least half of the others have theirs: `R3.07 (25 % de l’UE33)`. A mark that
 * hardly anybody has yet is not missing, it is still to come.
 * @param part per cent of a UE from which a mark is heavy.
 */
export function notesLourdes(
  { bilan, rang }: Dossier,
  ues: readonly ResultatUe[],
  part: number
): string | null {
  const lourdes = bilan.structure.ues.flatMap(({ colonnes, coefficients, modules }, u) => {
    if (!ues[u]!.moyenne.provisoire) return [];
    const total = coefficients.reduce((somme, coefficient) => somme + coefficient, 0);
    return colonnes.flatMap((colonne, m) => {
      const pourCent = (100 * coefficients[m]!) / total;
      if (total === 0 || pourCent < part || !manque(bilan, rang, colonne)) return [];
      return [`${modules[m]!} (${Math.round(pourCent)} % de l’${ues[u]!.code})`];
    });
  });
  return liste("note lourde attendue", lourdes);
}

function manque(bilan: Bilan, rang: number, colonne: number): boolean {
  const { notes } = bilan;
  if (notes.valeurs[rang * notes.colonnes + colonne] !== ATTENTE) return false;
  return 2 * rendues(bilan)[colonne]! >= notes.etudiants - 1 && notes.etudiants > 1;
}

const parClasse = new WeakMap<Bilan, Int32Array>();

/** How many students of the class have their mark, or a state in its place, in each column. */
function rendues(bilan: Bilan): Int32Array {
  const connues = parClasse.get(bilan);
  if (connues) return connues;
  const { valeurs, colonnes } = bilan.notes;
  const nombres = new Int32Array(colonnes);
  for (let k = 0; k < valeurs.length; k++) if (valeurs[k] !== ATTENTE) nombres[k % colonnes]!++;
  parClasse.set(bilan, nombres);
  return nombres;
}
