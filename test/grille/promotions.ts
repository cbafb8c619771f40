import type { Feuille } from "../../src/classeur";
import { lirePromotion, type OptionsLecture, type Promotion } from "../../src/grille";
import { CATALOGUE } from "../../src/maquette";
import {
  ABANDON,
  ABSENCE,
  ATTENTE,
  DEFAILLANT,
  DEMISSION,
  NEUTRE,
  RATTRAPAGE,
  REGLAGES,
} from "../../src/reglement";

/** Reads sheets with the catalogue that ships and the default settings. */
export function lire(
  feuilles: readonly Feuille[],
  options: Partial<OptionsLecture> = {}
): Promotion {
  return lirePromotion(feuilles, { maquettes: CATALOGUE, reglages: REGLAGES, ...options });
}

const ETATS = new Map([
  [ATTENTE, "attente"],
  [NEUTRE, "neutre"],
  [ABSENCE, "absence"],
  [RATTRAPAGE, "rattrapage"],
  [DEFAILLANT, "défaillant"],
  [DEMISSION, "démission"],
  [ABANDON, "abandon"],
] as const);

/** The marks of each student, by code of module (`UE31/R3.01` where a module has a column per UE), in points. */
export function notes(promotion: Promotion): Record<string, Record<string, number | string>> {
  const { etudiants, colonnes, notes: table } = promotion;
  const noms = etudiants.map(({ nom, prenom }) => `${nom} ${prenom}`.trim());
  return Object.fromEntries(
    noms.map((nom, i) => [
      nom,
      Object.fromEntries(
        colonnes.map(({ code }, k) => [
          intituler(promotion, code, k),
          ETATS.get(table.valeurs[i * table.colonnes + k] as never) ??
            table.valeurs[i * table.colonnes + k]! / table.echelle,
        ])
      ),
    ])
  );
}

function intituler({ colonnes, structure }: Promotion, code: string, k: number): string {
  const seule = colonnes.filter((colonne) => colonne.code === code).length === 1;
  return seule ? code : `${structure.ues.find((ue) => ue.colonnes.includes(k))!.code}/${code}`;
}

/** The coefficients of each UE that has columns, by code of module. */
export function coefficients({ structure }: Promotion): Record<string, Record<string, number>> {
  return Object.fromEntries(
    structure.ues
      .filter((ue) => ue.colonnes.length > 0)
      .map((ue) => [
        ue.code,
        Object.fromEntries(ue.modules.map((module, k) => [module, ue.coefficients[k]!])),
      ])
  );
}

/** Anomalies in short: `S3!F12 erreur : message`. */
export function anomalies({ anomalies: liste }: Promotion): string[] {
  return liste.map(
    ({ feuille, cellule, gravite, message }) =>
      `${feuille}${cellule === null ? "" : `!${cellule}`} ${gravite} : ${message}`
  );
}

/** The columns of points, with the UE that each changes and the points of each student who has some. */
export function ajouts({ etudiants, structure, notes: table }: Promotion) {
  return (structure.complements?.ajouts ?? []).map(({ colonne, ues, sens }) => ({
    sens,
    ues: ues.map((u) => structure.ues[u]!.code),
    points: Object.fromEntries(
      etudiants.flatMap(({ nom, prenom }, i) => {
        const lu = table.valeurs[i * table.colonnes + colonne]!;
        return lu < 0 ? [] : [[`${nom} ${prenom}`.trim(), lu / table.echelle] as const];
      })
    ),
  }));
}
