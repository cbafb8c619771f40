import { codeUe, type Maquette } from "../../src/maquette";
import { NOMS } from "./noms";
import { chance, entier, melanger, parmi, type Hasard } from "./tirage";

/** What a mark is, once read: points on 20, or a state. */
export type Note = number | "absence" | "neutre" | "attente";

/** An invented student. */
export interface Etudiant {
  /** Eight digits: the NIP. */
  readonly numero: number;
  /** ScoDoc's own number. */
  readonly etudid: number;
  readonly nom: string;
  readonly prenom: string;
  readonly groupe: string;
  readonly statut: "inscrit" | "DEM";
}

/** A module of a semester, with what it weighs in each UE. */
export interface Module {
  readonly semestre: number;
  readonly code: string;
  readonly intitule: string;
  /** By code of UE. */
  readonly coefficients: ReadonlyMap<string, number>;
}

/** A promotion that is known: who, which modules, which marks. */
export interface Promotion {
  readonly maquette: Maquette;
  readonly semestres: readonly number[];
  readonly modules: readonly Module[];
  readonly etudiants: readonly Etudiant[];
  /** Students × modules. */
  readonly notes: readonly (readonly Note[])[];
}

/** Draws students and marks for a programme. */
export function tirerPromotion(
  de: Hasard,
  maquette: Maquette,
  semestres: readonly number[],
  effectif: number
): Promotion {
  const modules = semestres.flatMap((semestre) => modulesDe(maquette, semestre));
  const etudiants = melanger(de, NOMS)
    .slice(0, effectif)
    .map(([nom, prenom], i): Etudiant => ({
      ...{ nom, prenom, groupe: parmi(de, ["A", "B"]), statut: "inscrit" },
      numero: 22_100_100 + 37 * i + entier(de, 37),
      etudid: 5512 + 3 * i,
    }));
  const notes = etudiants.map(() => modules.map(() => tirerNote(de)));
  return { maquette, semestres, modules, etudiants, notes };
}

/** Nine in ten are marks, in quarters of a point or in hundredths. */
function tirerNote(de: Hasard): Note {
  if (chance(de, 0.1)) return parmi(de, ["absence", "neutre", "attente"] as const);
  return chance(de, 0.7) ? entier(de, 81) / 4 : entier(de, 2001) / 100;
}

/** The modules of a semester, each once, in the order of the programme. */
function modulesDe(maquette: Maquette, semestre: number): Module[] {
  const modules = new Map<string, Module & { coefficients: Map<string, number> }>();
  for (const ue of maquette.ues.filter((prevue) => prevue.semestre === semestre))
    for (const { code, intitule, coefficient } of ue.modules) {
      const module = modules.get(code) ?? { semestre, code, intitule, coefficients: new Map() };
      modules.set(code, module);
      module.coefficients.set(ue.code, coefficient);
    }
  return [...modules.values()];
}

/** The codes of the UE of a semester. */
export function uesDe({ maquette }: Promotion, semestre: number): string[] {
  return maquette.ues
    .filter((ue) => ue.semestre === semestre)
    .map((ue) => codeUe(semestre, ue.competence));
}

/** The modules that count in a UE, by their index in the promotion. */
export function modulesDUe({ modules }: Promotion, ue: string): number[] {
  return modules.flatMap(({ coefficients }, m) => (coefficients.has(ue) ? [m] : []));
}

/** The mean of a UE as people show it, to the hundredth; `attente` when the student has no mark in it. */
export function moyenneUe(promotion: Promotion, etudiant: number, ue: string): Note {
  let [points, poids] = [0, 0];
  for (const m of modulesDUe(promotion, ue)) {
    const note = promotion.notes[etudiant]![m]!;
    const coefficient = promotion.modules[m]!.coefficients.get(ue)!;
    if (note === "neutre" || note === "attente") continue;
    points += coefficient * (note === "absence" ? 0 : note);
    poids += coefficient;
  }
  return poids === 0 ? "attente" : Math.round((100 * points) / poids) / 100;
}
