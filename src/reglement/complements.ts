import { NOTE_MAXIMALE, type Sommes } from "./moyenne";
import { RATTRAPAGE, type TableNotes } from "./note";
import type { Reglages } from "./reglages/index";
import { pgcd, type Ajout, type Structure } from "./structure";

/**
 * A10, A11, A13: the sums of each UE once the bonus and the malus are counted, the mean staying between 0 and 20, and
 * the mean of an earlier year has taken the place of a lower one. Everything stays in whole numbers.
 */
export function completer(
  sommes: Sommes,
  notes: TableNotes,
  { ues, complements }: Structure,
  { bonus }: Reglages
): Sommes {
  if (!complements) return sommes;
  const { reports, ajouts } = complements;
  const complet = new Complet(sommes, notes.echelle);
  const parUe = ues.map((_, u) => ajouts.filter((ajout) => ajout.ues.includes(u)));
  for (let i = 0, k = 0; i < notes.etudiants; i++) {
    const ligne = notes.valeurs.subarray(i * notes.colonnes, (i + 1) * notes.colonnes);
    for (let u = 0; u < ues.length; u++, k++) {
      const plus = cumuler(ligne, parUe[u]!, "bonus");
      const moins = cumuler(ligne, parUe[u]!, "malus");
      if (bonus === "pourcentage") complet.majorer(k, plus);
      complet.ajouter(k, (bonus === "pourcentage" ? 0 : plus) - moins);
      const report = ligne[reports[u] ?? -1] ?? -1;
      if (report >= 0) complet.reporter(k, report);
    }
  }
  return complet.sommes;
}

/** What the columns of one kind hold for a student, in units of the table; a state counts for nothing. */
function cumuler(ligne: Float64Array, ajouts: readonly Ajout[], sens: Ajout["sens"]): number {
  let total = 0;
  for (const ajout of ajouts) if (ajout.sens === sens) total += Math.max(0, ligne[ajout.colonne]!);
  return total;
}

/** Sums of which each UE (place k of the block) can be raised, lowered, or replaced. */
class Complet {
  readonly sommes: Sommes & { haut: Float64Array; facteur: number };

  constructor(
    sommes: Sommes,
    private readonly echelle: number
  ) {
    const { points, poids, attente, blocage } = sommes;
    const vingt = NOTE_MAXIMALE * echelle;
    this.sommes = {
      points: points.slice(),
      poids: poids.slice(),
      attente: attente.slice(),
      blocage: blocage.slice(),
      bas: points.slice(),
      haut: points.map((n, k) => n + attente[k]! * vingt),
      facteur: 1,
    };
  }

  /** A per cent of the mean, given in units of the table: the fraction is brought to its smallest whole terms. */
  majorer(k: number, pourcent: number): void {
    if (pourcent === 0) return;
    const cent = 100 * this.echelle;
    const diviseur = Number.isInteger(pourcent) ? pgcd(cent + pourcent, cent) : cent;
    const [haut, bas] = [(cent + pourcent) / diviseur, cent / diviseur];
    const { points, poids, attente, bas: pire, haut: meilleur } = this.sommes;
    for (const numerateurs of [points, pire, meilleur]) numerateurs[k]! *= haut;
    for (const denominateurs of [poids, attente]) denominateurs[k]! *= bas;
    this.sommes.facteur = Math.max(this.sommes.facteur, haut);
    this.ajouter(k, 0);
  }

  /** Points of mean more or less, in units of the table. */
  ajouter(k: number, delta: number): void {
    const { points, poids, attente, bas, haut } = this.sommes;
    const present = poids[k]!;
    const entier = present + attente[k]!;
    points[k] = this.borner(points[k]! + delta * present, present);
    bas[k] = this.borner(bas[k]! + delta * entier, entier);
    haut[k] = this.borner(haut[k]! + delta * entier, entier);
  }

  /** The mean of an earlier year, where it is better, or where this year has none: nothing is then pending. */
  reporter(k: number, moyenne: number): void {
    const { points, poids, attente, blocage, bas, haut } = this.sommes;
    const entier = poids[k]! + attente[k]!;
    if (poids[k] === 0 || blocage[k]! < RATTRAPAGE) {
      [points[k], bas[k], haut[k]] = [moyenne, moyenne, moyenne];
      [poids[k], attente[k], blocage[k]] = [1, 0, 0];
      return;
    }
    points[k] = Math.max(points[k]!, moyenne * poids[k]!);
    bas[k] = Math.max(bas[k]!, moyenne * entier);
    haut[k] = Math.max(haut[k]!, moyenne * entier);
  }

  private borner(n: number, d: number): number {
    return Math.min(Math.max(0, n), NOTE_MAXIMALE * this.echelle * d);
  }
}
