import type { Feuille, FeuilleEcrite, Valeur } from "../../src/classeur";
import type { Promotion } from "../../src/grille";
import {
  ATTENTE,
  deliberer,
  etablirBilan,
  mettreALEchelle,
  prononcer,
  REGLAGES,
  type Anteriorite,
  type Reglages,
  type Structure,
} from "../../src/reglement";
import {
  DECISIONS,
  lireSaisiesDe,
  restituer,
  type Fiche,
  type Resultats,
} from "../../src/restitution";
import { evaluerRisque } from "../../src/risque";

/** One student of a promotion made for a test: `numero nom prenom` then the marks in column order (`null`: empty). */
export interface Ligne {
  readonly numero: string | null;
  readonly nom: string;
  readonly prenom: string;
  readonly notes: readonly (number | null)[];
  readonly anterieur?: Anteriorite;
  /** Whether S1 and S2 are validated; they are unless it says otherwise. */
  readonly s1s2?: boolean | null;
}

/** What a calculation depends on beside the marks. */
export interface Circonstances {
  /** The sheets that were there already. */
  readonly feuilles?: readonly Feuille[];
  readonly reglages?: Reglages;
  readonly date?: string;
}

/** The results of a promotion whose only grid is a sheet `Notes`: numbers in A, names in B and C, marks from D. */
export function resultats(
  structure: Structure,
  lignes: readonly Ligne[],
  { feuilles = [], reglages = REGLAGES, date = "2026-07-03" }: Circonstances = {}
): Resultats {
  const colonnes = lignes[0]!.notes.length;
  const points = Float64Array.from(
    lignes.flatMap(({ notes }) => notes),
    (note) => note ?? ATTENTE
  );
  const notes = mettreALEchelle(lignes.length, colonnes, points);
  const etudiants = lignes.map(({ numero, nom, prenom, anterieur, s1s2 = true }, i) => ({
    ...{ numero, nom, prenom, groupe: "A", statut: "inscrit" as const, lignes: [i + 1] },
    ...(anterieur ? { s1s2: null, anterieur } : { s1s2 }),
  }));
  const avecNumero = lignes.some(({ numero }) => numero !== null);
  const promotion: Promotion = {
    feuilles: [
      {
        ...{ nom: "Notes", semestres: [3, 4], numero: avecNumero ? 0 : null, noms: [1, 2] },
        ...{
          entete: 0,
          coefficients: [],
          modules: [],
          renseignements: [],
          premiere: 1,
          derniere: lignes.length,
        },
      },
    ],
    etudiants,
    colonnes: lignes[0]!.notes.map((_, c) => ({
      feuille: 0,
      colonne: 3 + c,
      code: `M${c}`,
      intitule: null,
    })),
    notes,
    structure,
    maquette: null,
    moyennesAffichees: [],
    anomalies: [],
  };
  const bilan = etablirBilan(notes, structure, reglages);
  const saisies = lireSaisiesDe(feuilles, etudiants);
  const fiches = deliberer(bilan, etudiants).map((propose, i): Fiche => {
    const saisie = saisies.parEtudiant[i]?.decisions;
    const { dossier } = saisie ? prononcer(propose, saisie) : { dossier: propose };
    const { ues, rcues, ects } = dossier;
    const risque = evaluerRisque(dossier, ues, rcues);
    return { etudiant: etudiants[i]!, dossier, ues, rcues, ects, risque };
  });
  return { promotion, bilan, fiches, reglages, date, saisies };
}

/** The sheet `Décisions` that a calculation writes, as it will be read; `ancienne` is the one that was there. */
export function calculer(
  structure: Structure,
  lignes: readonly Ligne[],
  ancienne?: readonly (readonly Valeur[])[],
  date?: string
): Valeur[][] {
  const feuilles = [grille(lignes), ...(ancienne ? [feuille(DECISIONS, ancienne)] : [])];
  const obtenus = resultats(structure, lignes, { feuilles, ...(date && { date }) });
  return relue(restituer(obtenus, feuilles).feuilles[0]!);
}

/** The same cells after somebody typed something for a student, under a header. */
export function ecrire(
  cellules: readonly (readonly Valeur[])[],
  nom: string,
  titre: string,
  valeur: Valeur
): Valeur[][] {
  const { ligne: entete, colonne } = trouver(cellules, titre);
  const rang = cellules.findIndex((ligne, l) => l > entete && ligne[1] === nom);
  return cellules.map((ligne, l) =>
    ligne.map((v, c) => (l === rang && c === colonne ? valeur : v))
  );
}

/** What stands for a student under a header. */
export function lire(
  cellules: readonly (readonly Valeur[])[],
  nom: string,
  titre: string
): Valeur | undefined {
  const { ligne: entete, colonne } = trouver(cellules, titre);
  return cellules.find((ligne, l) => l > entete && ligne[1] === nom)?.[colonne];
}

/** The grid sheet of that promotion, as it would be read. */
export function grille(lignes: readonly Ligne[]): Feuille {
  const corps = lignes.map(({ numero, nom, prenom, notes }) => [
    numero ?? "",
    nom,
    prenom,
    ...notes.map((n) => n ?? ""),
  ]);
  return feuille("Notes", [
    ["N°", "Nom", "Prénom", ...lignes[0]!.notes.map((_, c) => `M${c}`)],
    ...corps,
  ]);
}

export function feuille(nom: string, cellules: readonly (readonly Valeur[])[]): Feuille {
  return { nom, visible: true, protegee: false, ligne: 0, colonne: 0, cellules, sansValeur: [] };
}

/** What a sheet that was written reads like afterwards: formulas by the value that they give. */
export function relue(ecrite: FeuilleEcrite): Valeur[][] {
  return ecrite.cellules.map((ligne) =>
    ligne.map((cellule) => (typeof cellule === "object" ? cellule.valeur : cellule))
  );
}

/** Row and column of the table's header in a sheet that was read. */
export function trouver(
  cellules: readonly (readonly Valeur[])[],
  titre: string
): { ligne: number; colonne: number } {
  const ligne = cellules.findIndex((valeurs) => valeurs.includes("Décision du jury"));
  return { ligne, colonne: cellules[ligne]!.indexOf(titre) };
}
