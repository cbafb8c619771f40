import { anneeDe, REFERENTIEL, type Verdict } from "../../reglement";
import { codeUe } from "../codes";
import { semestresDe } from "../sommes";
import type { Maquette, UeMaquette } from "../types";
import type { ConstatMaquette } from "./constat";

/** Annexe 1, 3: a UE is named by the number of its semester and that of its competence, and names one UE only. */
export function nomsDesUe(maquette: Maquette): ConstatMaquette[] {
  return maquette.ues.map((ue) => {
    const attendu = codeUe(ue.semestre, ue.competence);
    const place = `semestre ${ue.semestre}, compétence ${ue.competence}`;
    const memePlace = maquette.ues.filter(
      (autre) => codeUe(autre.semestre, autre.competence) === attendu
    ).length;
    if (memePlace > 1)
      return constat(
        ue.code,
        false,
        `${memePlace} UE pour une seule place (${place}) ; il en faut une.`
      );
    if (ue.code !== attendu)
      return constat(ue.code, false, `${ue.code} devrait se nommer ${attendu} (${place}).`);
    return constat(ue.code, true, `${ue.code} porte le nom de sa place (${place}).`);
  });
}

/** Annexe 1, 3: each level of a competence unfolds over the two semesters of one year. */
export function deuxSemestresParNiveau(maquette: Maquette): ConstatMaquette[] {
  return regroupements(maquette).map(({ competence, annee, ues }) => {
    const objet = `C${competence}`;
    const [impair, pair] = [2 * annee - 1, 2 * annee];
    const presents = ues.map(({ semestre }) => semestre);
    const manquant = [impair, pair].find((semestre) => !presents.includes(semestre));
    if (manquant !== undefined)
      return seul(objet, ues[0]!, manquant, semestresDe(maquette).includes(manquant));
    const niveaux = [...new Set(ues.map(({ niveau }) => niveau))];
    const codes = ues.map(({ code }) => code).join(" et ");
    if (niveaux.includes(null))
      return constat(objet, null, `${codes} : le niveau de la compétence n’est pas indiqué.`);
    if (niveaux.length > 1)
      return constat(
        objet,
        false,
        `${codes} sont à des niveaux différents (${niveaux.join(", ")}).`
      );
    return constat(
      objet,
      true,
      `Le niveau ${niveaux[0]} se déploie sur les deux semestres (${codes}).`
    );
  });
}

/** Competence × year, in order, with its UE: what forms an RCUE when the programme is sound. */
export function regroupements(
  maquette: Maquette
): { competence: number; annee: number; ues: UeMaquette[] }[] {
  const groupes = new Map<string, { competence: number; annee: number; ues: UeMaquette[] }>();
  for (const ue of maquette.ues) {
    const annee = anneeDe(ue.semestre);
    const cle = `${annee}.${ue.competence}`;
    const groupe = groupes.get(cle) ?? { competence: ue.competence, annee, ues: [] };
    groupe.ues.push(ue);
    groupes.set(cle, groupe);
  }
  return [...groupes.values()].sort((a, b) => a.annee - b.annee || a.competence - b.competence);
}

function seul(
  objet: string,
  ue: UeMaquette,
  manquant: number,
  semestreDecrit: boolean
): ConstatMaquette {
  if (semestreDecrit)
    return constat(objet, false, `${ue.code} est seule : il manque l’UE du semestre ${manquant}.`);
  return constat(
    objet,
    null,
    `${ue.code} est seule : la maquette ne décrit pas le semestre ${manquant}.`
  );
}

function constat(objet: string, verdict: Verdict, phrase: string): ConstatMaquette {
  return { point: REFERENTIEL, objet, verdict, phrase };
}
