import { codeUe } from "../../maquette";
import { avertissement, nombre } from "../anomalies";
import type { ColonneModule, Disposition } from "../disposition/disposition";
import { Evaluations } from "../evaluations/reunion";
import type { Anomalie } from "../types";
import { cleDe, sansDoubles } from "./colonnes-en-double";
import type { CoefficientLu, EvaluationLue, ModuleLu, Source } from "./colonnes-lues";

interface ModuleEnCours extends Omit<ModuleLu, "evaluations"> {
  readonly sources: Source[];
  evaluations?: readonly EvaluationLue[];
  readonly coefficients: Map<string, CoefficientLu>;
  readonly uesDetaillees: Set<string>;
}

/** Gathers the columns of all sheets by module and UE. A module twice in one sheet under one UE is an error. */
export function rassemblerModules(dispositions: readonly Disposition[]): {
  readonly modules: readonly ModuleLu[];
  readonly anomalies: readonly Anomalie[];
} {
  const modules = new Map<string, ModuleEnCours>();
  const evaluations = new Evaluations();
  const anomalies: Anomalie[] = [];
  dispositions.forEach((disposition, f) => {
    const { retenues, anomalies: doubles } = sansDoubles(disposition);
    anomalies.push(...doubles);
    for (const { colonne, pesee } of retenues) {
      const cle = cleDe(colonne);
      const deja = modules.get(cle);
      const ue = colonne.ue && codeUe(colonne.ue.semestre, colonne.ue.competence);
      const module = deja ?? nouveau(colonne, ue);
      modules.set(cle, module);
      anomalies.push(...evaluations.ajouter(module, colonne, disposition, f));
      disposition.uesDetaillees.forEach((detaillee) => module.uesDetaillees.add(detaillee));
      anomalies.push(...reprendreCoefficients(module, pesee, disposition, f));
    }
  });
  for (const module of modules.values()) {
    const siennes = evaluations.de(module);
    if (siennes.length > 1) module.evaluations = siennes;
  }
  return { modules: [...modules.values()], anomalies };
}

function nouveau(colonne: ColonneModule, ue: string | null): ModuleEnCours {
  const { code, cle, intitule, semestre } = colonne;
  return {
    ...{ code, cle, intitule, semestre, ue },
    sources: [],
    coefficients: new Map(),
    uesDetaillees: new Set(),
  };
}

function reprendreCoefficients(
  module: ModuleEnCours,
  colonne: ColonneModule,
  { feuille }: Disposition,
  f: number
): Anomalie[] {
  return [...colonne.coefficients].flatMap(([ue, { valeur, ligne }]) => {
    const place = { ligne, colonne: colonne.colonne };
    const deja = module.coefficients.get(ue);
    if (!deja) module.coefficients.set(ue, { valeur, feuille: f, ...place });
    if (!deja || valeur === null || deja.valeur === null || deja.valeur === valeur) return [];
    const message = `Coefficient de ${module.code} en ${ue} : ${nombre(valeur)} ici, ${nombre(deja.valeur)} dans une autre feuille, qui l’emporte.`;
    return [avertissement(feuille, place, message)];
  });
}
