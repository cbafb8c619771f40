import type { Famille } from "./famille";
import { grilleDeSemestre, tirerFacon } from "./grille-main";
import { paginer, rangee, type Page } from "./page";
import { modulesDUe, uesDe, type Promotion } from "./promotion";
import { chance } from "./tirage";

/** A sheet of coefficients (UE in rows, modules in columns, a total, ECTS; or transposed) beside a sheet of marks. */
export const L8: Famille = {
  ...{ nom: "L8", titre: "coefficients", tient: "modules", coefficients: "grille" },
  ...{ semestres: 1, fichier: "xlsx" },
  dresser(de, promotion) {
    const semestre = promotion.semestres[0]!;
    const lignes = enLignes(promotion, semestre);
    const coefs = chance(de, 0.5) ? lignes : transposer(lignes);
    const facon = {
      ...tirerFacon(de, promotion, semestre),
      ...({ modules: "partagés", coefficients: false } as const),
    };
    const ordre = promotion.etudiants.map((_, i) => i);
    return [
      feuilleDeCoefficients(coefs, semestre),
      grilleDeSemestre(de, promotion, `Notes S${semestre}`, facon, ordre),
    ];
  },
};

type Tableau = readonly (readonly (string | number)[])[];

/** UE in rows, modules in columns. */
export function enLignes(promotion: Promotion, semestre: number): Tableau {
  const ues = uesDe(promotion, semestre);
  const modules = promotion.modules.filter((module) => module.semestre === semestre);
  const entete = ["UE", ...modules.map(({ code }) => code), "Total", "ECTS"];
  const lignes = ues.map((ue) => {
    const poids = modules.map(({ coefficients }) => coefficients.get(ue) ?? "");
    const total = modulesDUe(promotion, ue)
      .map((m) => promotion.modules[m]!.coefficients.get(ue)!)
      .reduce((a, b) => a + b);
    const { ects } = promotion.maquette.ues.find(({ code }) => code === ue)!;
    return [ue, ...poids, total, ects!];
  });
  return [entete, ...lignes];
}

export function transposer(tableau: Tableau): Tableau {
  return tableau[0]!.map((_, c) => tableau.map((ligne) => ligne[c]!));
}

export function feuilleDeCoefficients(tableau: Tableau, semestre: number): Page {
  return paginer(
    "Coefs",
    [],
    [
      rangee("preambule", [`Coefficients du semestre ${semestre}`]),
      rangee("vide", []),
      ...tableau.map((ligne) => rangee("coefficients", ligne)),
    ]
  );
}
