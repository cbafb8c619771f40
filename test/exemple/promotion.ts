import {
  ABSENCE,
  ATTENTE,
  deliberer,
  etablirBilan,
  mettreALEchelle,
  NEUTRE,
  REGLAGES,
  type Dossier,
  type Structure,
  type Ue,
} from "../../src/reglement";
import type { CelluleLue, FeuilleLue } from "./lecture";

/** Where a sheet of the example keeps what, as a person sees it on the screen. */
export interface Disposition {
  readonly feuille: FeuilleLue;
  readonly semestre: number;
  readonly notes: readonly string[];
  readonly moyennes: readonly string[];
}

const LETTRES = "ABCDEFGHIJKLMNOPQRSTUVWXYZ".split("");
const PREMIER_COEFFICIENT = 6;
const DERNIERE_LIGNE = 70;
const RANGS = [0, 1, 2, 3, 4];

/** S3: marks in F to U, means in V to Z. S4: marks in D to S, means in T to X. */
export function dispositionDe(feuille: FeuilleLue, semestre: 3 | 4): Disposition {
  const debut = semestre === 3 ? 5 : 3;
  const notes = LETTRES.slice(debut, debut + 16);
  return { feuille, semestre, notes, moyennes: LETTRES.slice(debut + 16, debut + 21) };
}

/** Row of each student, by number, in the order of the sheet. */
export function lignesParNumero({ feuille }: Disposition): ReadonlyMap<number, number> {
  const lignes = Array.from({ length: DERNIERE_LIGNE }, (_, k) => k + 1);
  return new Map(
    lignes.flatMap((ligne) => {
      const numero = feuille.get(`A${ligne}`)?.valeur;
      return typeof numero === "number" ? [[numero, ligne] as const] : [];
    })
  );
}

/** A mark as a person reads it: ABI and « abs. » unjustified, ABJ neutral, blank and NE to come. */
export function lireNote(cellule: CelluleLue | undefined): number {
  const texte = String(cellule?.valeur ?? "").trim();
  if (texte === "" || texte === "NE") return ATTENTE;
  if (texte === "ABJ") return NEUTRE;
  if (texte === "ABI" || texte === "abs.") return ABSENCE;
  return Number(texte.replace(",", "."));
}

/**
 * Decides students given by their rows in S3 and S4 (`null`: absent), by the rules alone: cells and coefficients come
 * from the file by the few lines above.
 */
export function decider(
  s3: Disposition,
  s4: Disposition,
  lignes: readonly (readonly [number, number | null])[],
  s1s2: readonly (boolean | null)[]
): Dossier[] {
  const notes = lignes.flatMap(([l3, l4]) => [...notesDe(s3, l3), ...notesDe(s4, l4)]);
  const table = mettreALEchelle(
    lignes.length,
    s3.notes.length + s4.notes.length,
    Float64Array.from(notes)
  );
  const bilan = etablirBilan(table, structureDe(s3, s4), REGLAGES);
  return deliberer(
    bilan,
    s1s2.map((validees) => ({ statut: "inscrit", s1s2: validees }))
  );
}

function notesDe({ feuille, notes }: Disposition, ligne: number | null): number[] {
  return notes.map((colonne) =>
    ligne === null ? ATTENTE : lireNote(feuille.get(`${colonne}${ligne}`))
  );
}

function structureDe(s3: Disposition, s4: Disposition): Structure {
  const ues = [
    ...RANGS.map((ue) => ueDe(s3, ue, 0)),
    ...RANGS.map((ue) => ueDe(s4, ue, s3.notes.length)),
  ];
  return {
    annee: 2,
    ues,
    rcues: RANGS.map((k) => ({ competence: k + 1, annee: 2, ues: [k, k + 5] })),
  };
}

function ueDe({ feuille, semestre, notes }: Disposition, ue: number, decalage: number): Ue {
  const poids = notes.map(
    (colonne) => feuille.get(`${colonne}${PREMIER_COEFFICIENT + ue}`)?.valeur
  );
  const colonnes = notes.map((_, k) => k).filter((k) => poids[k] !== undefined);
  return {
    code: `UE${semestre}${ue + 1}`,
    semestre,
    competence: ue + 1,
    niveau: null,
    ects: null,
    colonnes: colonnes.map((k) => k + decalage),
    coefficients: colonnes.map((k) => Number(poids[k])),
    modules: colonnes.map((k) => String(feuille.get(`${notes[k]!}4`)?.valeur)),
  };
}
