import { codeUe, type Maquette, type ModuleMaquette, type UeMaquette } from "../../src/maquette";
import { chance, entier, parmi, type Hasard } from "./tirage";

const TITRES = ["Mécanique", "Anglais", "Expression", "Métrologie", "Automatisme", "Outils maths"];
const COEFFICIENTS = [0.5, 1, 1.5, 2, 2.5, 3, 5, 7];

/** A small invented programme for one year: two or three competences, modules of one UE and modules of several. */
export function petitProgramme(de: Hasard, annee: number): Maquette {
  const competences = 2 + entier(de, 2);
  const ues = [2 * annee - 1, 2 * annee].flatMap((semestre) =>
    uesDuSemestre(de, semestre, competences)
  );
  return {
    id: "petit-programme",
    ...{ intitule: "Petit programme", parcours: "", voie: "", source: "inventé" },
    ues,
  };
}

function uesDuSemestre(de: Hasard, semestre: number, competences: number): UeMaquette[] {
  const commun = module(de, `SAE${semestre}.01`);
  const partage = module(de, `R${semestre}.10`);
  return Array.from({ length: competences }, (_, c): UeMaquette => {
    const propres = [1, 2].map((k) => module(de, `R${semestre}.0${2 * c + k}`));
    const communs = [commun, partage].filter(() => chance(de, 0.6)).map((m) => peser(de, m));
    return {
      ...{ code: codeUe(semestre, c + 1), semestre, competence: c + 1, niveau: null },
      ...{ intitule: `Compétence ${c + 1}`, ects: 30 / competences },
      modules: [...propres, ...communs],
    };
  });
}

function module(de: Hasard, code: string): ModuleMaquette {
  const pole = code.startsWith("R") ? "ressource" : "sae";
  return peser(de, { code, intitule: parmi(de, TITRES), pole, coefficient: 1 });
}

function peser(de: Hasard, prevu: ModuleMaquette): ModuleMaquette {
  return { ...prevu, coefficient: parmi(de, COEFFICIENTS) };
}
