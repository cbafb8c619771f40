import {
  etablirBilan,
  NOTE_MAXIMALE,
  type Bilan,
  type Dossier,
  type Reglages,
} from "../../reglement";
import { ouvrir } from "./attendues";

/** Marks to try (sur 20), by the column of a mark to come. */
export type Essai = ReadonlyMap<number, number>;

/**
 * « Et si… »: the student's file as it would be with other marks, decided by the same rules. Nothing is written, and
 * the class is left as it is. A mark is taken to the decimals of the grid, at least hundredths.
 */
export function avecNotes(
  dossier: Dossier,
  essai: Essai,
  reglages: Reglages = dossier.bilan.reglages
): Dossier {
  const { bilan, rang } = dossier;
  const { notes, structure } = ouvrir(bilan);
  const temoin = bilan.miAnnee ? [] : [premierAvecSemestrePair(bilan)];
  const lignes = [rang, ...temoin].map((i) =>
    notes.valeurs.slice(i * notes.colonnes, (i + 1) * notes.colonnes)
  );
  for (const [colonne, note] of essai) lignes[0]![colonne] = enUnites(note, notes.echelle);
  const valeurs = Float64Array.from(lignes.flatMap((ligne) => [...ligne]));
  const table = { ...notes, etudiants: lignes.length, valeurs };
  return dossier.dans(etablirBilan(table, structure, reglages), 0);
}

/** Beside the student stands one who has even-semester marks: whether it is mid-year is a matter of the whole class. */
function premierAvecSemestrePair({ structure, sommes, notes }: Bilan): number {
  const largeur = structure.ues.length;
  for (let i = 0; i < notes.etudiants; i++) {
    const aDesNotes = structure.ues.some(({ semestre }, u) => {
      const k = i * largeur + u;
      return semestre % 2 === 0 && (sommes.poids[k]! > 0 || sommes.blocage[k]! !== 0);
    });
    if (aDesNotes) return i;
  }
  return 0;
}

function enUnites(note: number, echelle: number): number {
  return Math.round(Math.min(NOTE_MAXIMALE, Math.max(0, note)) * echelle);
}
