import type { Feuille, FeuilleEcrite, Valeur } from "../../src/classeur";
import type { Promotion } from "../../src/grille";
import {
  ATTENTE,
  deliberer,
  etablirBilan,
  mettreALEchelle,
  REGLAGES,
  type Structure,
} from "../../src/reglement";
import type { Fiche, Resultats } from "../../src/restitution";
import { evaluerRisque } from "../../src/risque";

/** One student of a promotion made for a test: `numero nom prenom` then the marks in column order (`null`: empty). */
export interface Ligne {
  readonly numero: string | null;
  readonly nom: string;
  readonly prenom: string;
  readonly notes: readonly (number | null)[];
}

/** The results of a promotion whose only grid is a sheet `Notes`: numbers in A, names in B and C, marks from D. */
export function resultats(structure: Structure, lignes: readonly Ligne[]): Resultats {
  const colonnes = lignes[0]!.notes.length;
  const points = Float64Array.from(
    lignes.flatMap(({ notes }) => notes),
    (note) => note ?? ATTENTE
  );
  const notes = mettreALEchelle(lignes.length, colonnes, points);
  const etudiants = lignes.map(({ numero, nom, prenom }, i) => ({
    ...{ numero, nom, prenom, groupe: "A", statut: "inscrit" as const, s1s2: true },
    lignes: [i + 1],
  }));
  const avecNumero = lignes.some(({ numero }) => numero !== null);
  const promotion: Promotion = {
    feuilles: [
      {
        ...{ nom: "Notes", semestres: [3, 4], numero: avecNumero ? 0 : null, noms: [1, 2] },
        ...{ premiere: 1, derniere: lignes.length },
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
  const bilan = etablirBilan(notes, structure, REGLAGES);
  const fiches = deliberer(bilan, etudiants).map((dossier, i): Fiche => {
    const { ues, rcues, ects } = dossier;
    return {
      etudiant: etudiants[i]!,
      dossier,
      ues,
      rcues,
      ects,
      risque: evaluerRisque(dossier, ues, rcues),
    };
  });
  return { promotion, bilan, fiches, reglages: REGLAGES, date: "2026-07-03" };
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
