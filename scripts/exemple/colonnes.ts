import type { Maquette } from "../../src/maquette";

/** A column of marks: a module, and what it weighs in each UE of the semester (`null`: it does not count there). */
export interface Colonne {
  readonly code: string;
  readonly intitule: string;
  readonly sae: boolean;
  readonly poids: readonly (number | null)[];
}

/** The modules of a semester, each once: resources by their codes, SAÉ, then portfolio and placement. */
export function colonnesDuSemestre(maquette: Maquette, semestre: number): Colonne[] {
  const ues = maquette.ues.filter((ue) => ue.semestre === semestre);
  const modules = new Map(ues.flatMap((ue) => ue.modules).map((module) => [module.code, module]));
  const colonnes = [...modules.values()].map(({ code, intitule, pole }) => ({
    code,
    intitule,
    sae: pole === "sae",
    poids: ues.map((ue) => ue.modules.find((m) => m.code === code)?.coefficient ?? null),
  }));
  return colonnes.sort((a, b) => (rang(a) < rang(b) ? -1 : 1));
}

function rang({ code, sae }: Colonne): string {
  return `${sae ? (code.startsWith("SAE") ? 2 : 3) : 1}${code}`;
}
