import type { Famille } from "./famille";
import { L9 } from "./l9-grille-de-semestre";
import type { Module, Promotion } from "./promotion";

/** A semester by hand where some modules are kept in parts: `R3.01-1`, `R3.01-2`. */
export const L9_PARTIES: Famille = {
  ...L9,
  ...{ nom: "L9-parties", titre: "modules-en-parties" },
  preparer: enParties,
};

/** Every other resource in two parts; each part weighs the half of the module, and has marks of its own. */
function enParties(promotion: Promotion): Promotion {
  const parts = promotion.modules.map((module, m) =>
    m % 2 === 0 && module.code.startsWith("R") ? [1, 2].map((k) => partie(module, k)) : [module]
  );
  return {
    ...promotion,
    modules: parts.flat(),
    // the second part is marked as the next student is for the first one
    notes: promotion.notes.map((siennes, i) =>
      parts.flatMap((p, m) =>
        p.map((_, k) =>
          k === 0 ? siennes[m]! : promotion.notes[(i + 1) % promotion.notes.length]![m]!
        )
      )
    ),
  };
}

function partie(module: Module, k: number): Module {
  const coefficients = [...module.coefficients].map(([ue, c]) => [ue, c / 2] as const);
  return { ...module, code: `${module.code}-${k}`, coefficients: new Map(coefficients) };
}
