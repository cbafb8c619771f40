import type { Dossier, Rcue, Structure, Ue } from "../../src/reglement";
import { evaluerRisque, type OptionsRisque, type Risque } from "../../src/risque";

export function risqueDe(dossier: Dossier, options: OptionsRisque = {}): Risque {
  return evaluerRisque(dossier, dossier.ues, dossier.rcues, options);
}

/** A module of the small year below: its semester, and its coefficient in each competence. */
export interface ModuleDEssai {
  readonly semestre: 3 | 4;
  readonly coefficients: readonly number[];
}

/** A second year whose modules, one per column (`M1`, `M2`…), may count in several UE. */
export function anneeDeModules(modules: readonly ModuleDEssai[], numero = 2): Structure {
  const competences = modules[0]!.coefficients.length;
  const numeros = Array.from({ length: competences }, (_, c) => c);
  const ues: Ue[] = [3, 4].flatMap((semestre) =>
    numeros.map((c) => {
      const colonnes = modules.flatMap((module, j) =>
        module.semestre === semestre && module.coefficients[c]! > 0 ? [j] : []
      );
      return {
        ...{ code: `UE${semestre}${c + 1}`, semestre, competence: c + 1, niveau: 2, ects: null },
        colonnes,
        coefficients: colonnes.map((j) => modules[j]!.coefficients[c]!),
        modules: colonnes.map((j) => `M${j + 1}`),
      };
    })
  );
  const rcues: Rcue[] = numeros.map((c) => ({
    ...{ competence: c + 1, annee: numero },
    ues: [c, competences + c],
  }));
  return { annee: numero, ues, rcues };
}
