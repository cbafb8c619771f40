import { nombre, pourcentage } from "../ecriture";
import { ectsDe, heuresDe, heuresHorsProjet, modulesDe, poidsDesPoles } from "../sommes";
import type { CompetenceMaquette, ModuleMaquette, UeMaquette } from "../types";
import { tableau } from "./tableau";

const INCONNU = "?";
const COLONNES_UE =
  "UE|Compétence|Niveau|ECTS|Coef|Ressources|SAÉ|CM|TD|TP|Hors projet|Projet".split("|");

/** Modules × UE: what each module weighs in each UE; blank where it does not count. */
export function tableauDesCoefficients(ues: readonly UeMaquette[]): string {
  const modules = [...new Map(modulesDe(ues).map((module) => [module.code, module])).values()];
  const lignes = modules.sort(ressourcesPuisSae).map(({ code, intitule, pole }) => {
    const poids = ues.map((ue) => ue.modules.find((module) => module.code === code)?.coefficient);
    const textes = poids.map((coefficient) =>
      coefficient === undefined ? "" : nombre(coefficient)
    );
    return [code, intitule, pole === "sae" ? "SAÉ" : "ressource", ...textes];
  });
  return tableau(["Module", "Intitulé", "Pôle", ...ues.map(({ code }) => code)], lignes, 3);
}

/** One line a UE, then their total: level, credits, coefficients, weight of the poles, hours. */
export function tableauDesUe(
  ues: readonly UeMaquette[],
  competences: readonly CompetenceMaquette[]
): string {
  const lignes = ues.map((ue) => {
    const nom = competences.find(({ numero }) => numero === ue.competence)?.nom ?? ue.intitule;
    return [ue.code, nom, String(ue.niveau ?? INCONNU), ...chiffres([ue])];
  });
  return tableau(COLONNES_UE, [...lignes, ["Total", "", "", ...chiffres(ues)]], 2);
}

function chiffres(ues: readonly UeMaquette[]): string[] {
  const modules = modulesDe(ues);
  const { ressources, sae, total } = poidsDesPoles(modules);
  const parts = [ressources, sae].map((pole) => (total ? pourcentage(pole, total) : INCONNU));
  const ects = ectsDe(ues);
  return [ects === null ? INCONNU : nombre(ects), nombre(total), ...parts, ...heures(modules)];
}

/** Blank when the programme gives no hours at all. */
function heures(modules: readonly ModuleMaquette[]): string[] {
  const temps = heuresDe(modules);
  const colonnes = [temps.cm, temps.td, temps.tp, heuresHorsProjet(temps), temps.projet];
  return colonnes.map(modules.some((module) => module.heures) ? nombre : () => "");
}

/** Each pole in the order of its codes. */
function ressourcesPuisSae(a: ModuleMaquette, b: ModuleMaquette): number {
  if (a.pole !== b.pole) return a.pole === "ressource" ? -1 : 1;
  return a.code < b.code ? -1 : 1;
}
