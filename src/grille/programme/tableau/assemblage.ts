import type { Feuille } from "../../../classeur";
import { codeUe, type ModuleMaquette, type UeMaquette } from "../../../maquette";
import { avertissement, erreur, nombre } from "../../anomalies";
import { cleUsuelle } from "../../disposition/module-nomme";
import { lePlusFrequent, semestreCite } from "../../disposition/semestre";
import type { Anomalie } from "../../types";
import { poleDe } from "../liste-maquette";
import type { UesDeFeuille } from "../ues-de-feuille";
import type { LectureTableau, LigneUe } from "./lecture";

interface UeEnCours extends UeMaquette {
  intitule: string;
  ects: number | null;
  readonly modules: ModuleMaquette[];
}

/** The UE of a table, each once; where the table gives totals, the sums are compared with them. */
export function assembler(lecture: LectureTableau, feuille: Feuille): UesDeFeuille {
  const ues = new Map<string, UeEnCours>();
  const anomalies: Anomalie[] = [...lecture.anomalies];
  for (const ligne of lecture.ues) {
    const semestre = semestreDe(ligne, feuille);
    if (semestre === null || ligne.coefficients.length === 0) continue;
    const { competence } = ligne.ue;
    const code = codeUe(semestre, competence);
    const vide = { ...{ code, semestre, competence }, niveau: null, intitule: "", ects: null };
    const ue: UeEnCours = ues.get(code) ?? { ...vide, modules: [] };
    ues.set(code, ue);
    if (ue.intitule === "") ue.intitule = ligne.intitule;
    ue.ects ??= ligne.ects;
    anomalies.push(...ajouterModules(ue, ligne, lecture, feuille));
    anomalies.push(...comparerTotaux(ue, ligne, lecture, feuille));
  }
  return { ues: [...ues.values()], anomalies };
}

/** « UE 1 » is of the semester written beside it, else of that of its modules, else of that of the sheet. */
function semestreDe({ ue, semestre, coefficients }: LigneUe, { nom }: Feuille): number | null {
  const desModules = coefficients.map(({ module }) => module.semestre);
  return ue.semestre ?? semestre ?? lePlusFrequent(desModules) ?? semestreCite([nom]);
}

function ajouterModules(
  ue: UeEnCours,
  { coefficients }: LigneUe,
  { vue }: LectureTableau,
  feuille: Feuille
): Anomalie[] {
  return coefficients.flatMap(({ module, nombre: coefficient, ligne, colonne }) => {
    const { code, cle, intitule } = module;
    if (ue.modules.some((deja) => cleUsuelle(deja.code) === cle)) {
      const message = `${code} figure deux fois en ${ue.code} : seul le premier coefficient est lu.`;
      return [erreur(feuille, vue.place(ligne, colonne), message)];
    }
    ue.modules.push({ code, intitule, pole: poleDe("", code), coefficient });
    return [];
  });
}

/** What sums of decimals may add. */
const POUSSIERE = 1e-6;

function comparerTotaux(
  { code }: UeEnCours,
  { coefficients, totaux }: LigneUe,
  { vue }: LectureTableau,
  feuille: Feuille
): Anomalie[] {
  return totaux.flatMap(({ fonction: { pole }, nombre: ecrit, ligne, colonne }) => {
    const somme = coefficients
      .filter(({ module }) => pole === null || poleDe("", module.code) === pole)
      .reduce((total, coefficient) => total + coefficient.nombre, 0);
    if (Math.abs(somme - ecrit) < POUSSIERE) return [];
    const message = `Total de l’${code} : ${nombre(ecrit)} est écrit, les coefficients donnent ${nombre(Number(somme.toFixed(6)))}.`;
    return [avertissement(feuille, vue.place(ligne, colonne), message)];
  });
}
