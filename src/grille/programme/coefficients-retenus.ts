import type { ModuleMaquette, UeMaquette } from "../../maquette";
import { avertissement, nombre } from "../anomalies";
import type { Disposition } from "../disposition/disposition";
import type { CoefficientLu, ColonneLue, ModuleLu } from "./colonnes-lues";
import { cleDe, type Programme } from "./programme";
import type { Anomalie } from "../types";

/** What a column weighs in a UE. */
export interface Terme {
  readonly colonne: ColonneLue;
  readonly coefficient: number;
}

/** The terms of a UE, and what was doubtful in choosing them. */
export interface Composition {
  readonly termes: readonly Terme[];
  /** Modules of the programme that have no column, though they weigh something. */
  readonly manquants: readonly ModuleMaquette[];
  /** Whether some coefficient cannot be read, and no programme gives it: no mean can be trusted. */
  readonly illisible: boolean;
  readonly anomalies: readonly Anomalie[];
}

/** The modules of the sheets, as a UE looks for its own. */
export interface Offre {
  readonly dispositions: readonly Disposition[];
  readonly modules: readonly ModuleLu[];
  /** Module of the programme that each is, by its key. */
  readonly connus: ReadonlyMap<ModuleLu, string>;
  readonly programme: Programme | null;
}

/**
 * The columns of a UE and their coefficients: from the grid when it has them, else from the programme; a sheet
 * « Maquette » wins over the grid. Where the two differ, an anomaly says so.
 */
export function composerUe(
  code: string,
  prevue: UeMaquette | undefined,
  offre: Offre
): Composition {
  const termes: Terme[] = [];
  const manquants: ModuleMaquette[] = [];
  const anomalies: Anomalie[] = [];
  const vus = new Set<ModuleLu>();
  for (const prevu of prevue?.modules ?? []) {
    const module = trouver(code, cleDe(prevue!.semestre, prevu), offre);
    if (module) {
      vus.add(module);
      const choix = choisir(code, module, prevu, offre);
      anomalies.push(...choix.anomalies);
      if (choix.coefficient !== null)
        termes.push({ colonne: module, coefficient: choix.coefficient });
    } else if (prevu.coefficient > 0) manquants.push(prevu);
  }
  let illisible = false;
  for (const module of offre.modules) {
    const lu = module.coefficients.get(code);
    if (!lu || vus.has(module)) continue;
    const exclu = prevue !== undefined && offre.connus.has(module);
    if (exclu && lu.valeur) anomalies.push(horsProgramme(code, module, lu, offre));
    if (exclu && offre.programme!.origine === "feuille") continue;
    if (lu.valeur === null) illisible = true;
    else termes.push({ colonne: module, coefficient: lu.valeur });
  }
  return { termes, manquants, illisible, anomalies };
}

/** The column of a module for a UE: its own, else one that is shared, else the only one. */
function trouver(ue: string, cle: string, { modules, connus }: Offre): ModuleLu | undefined {
  const candidats = modules.filter((module) => connus.get(module) === cle);
  return (
    candidats.find((module) => module.ue === ue) ??
    candidats.find((module) => module.coefficients.has(ue)) ??
    candidats.find((module) => module.ue === null) ??
    candidats[0]
  );
}

interface Choix {
  readonly coefficient: number | null;
  readonly anomalies: readonly Anomalie[];
}

function choisir(ue: string, module: ModuleLu, prevu: ModuleMaquette, offre: Offre): Choix {
  const { maquette, origine } = offre.programme!;
  const lu = module.coefficients.get(ue);
  if (lu?.valeur === null) return { coefficient: prevu.coefficient, anomalies: [] };
  const deLaGrille = lu ? lu.valeur : grilleExclut(ue, module) ? null : undefined;
  if (deLaGrille === undefined) return { coefficient: prevu.coefficient, anomalies: [] };
  const retenu = origine === "feuille" ? prevu.coefficient : deLaGrille;
  if ((deLaGrille ?? 0) === prevu.coefficient) return { coefficient: retenu, anomalies: [] };
  const gagnant = origine === "feuille" ? "la maquette" : "la grille";
  const dansLaGrille = deLaGrille === null ? "aucun" : nombre(deLaGrille);
  const message =
    `Coefficient de ${module.code} en ${ue} : ${dansLaGrille} dans la grille, ` +
    `${nombre(prevu.coefficient)} dans « ${maquette.intitule} » ; ${gagnant} l’emporte.`;
  return { coefficient: retenu, anomalies: [avertir(module, lu, message, offre)] };
}

/** Whether the grid says, without a number, that a module does not count: it stands and weighs under another UE. */
function grilleExclut(ue: string, module: ModuleLu): boolean {
  if (module.uesDetaillees.has(ue)) return true;
  return module.uesDetaillees.size === 0 && module.ue !== ue && module.coefficients.size > 0;
}

function horsProgramme(ue: string, module: ModuleLu, lu: CoefficientLu, offre: Offre): Anomalie {
  const { maquette, origine } = offre.programme!;
  const suite = origine === "feuille" ? "il n’y compte pas." : "la grille l’emporte.";
  const message =
    `${module.code} pèse ${nombre(lu.valeur!)} en ${ue} dans la grille, ` +
    `mais « ${maquette.intitule} » ne le compte pas dans cette UE ; ${suite}`;
  return avertir(module, lu, message, offre);
}

/** At the coefficient, or at the code of a module that has none. */
function avertir(
  module: ModuleLu,
  lu: CoefficientLu | undefined,
  message: string,
  { dispositions }: Offre
): Anomalie {
  const source = module.sources[0]!;
  const { feuille, entete } = dispositions[lu?.feuille ?? source.feuille]!;
  return avertissement(feuille, lu ?? { ligne: entete, colonne: source.colonne }, message);
}
