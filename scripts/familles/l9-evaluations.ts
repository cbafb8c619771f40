import type { Case } from "./page";
import type { Famille } from "./famille";
import { identite } from "./colonnes";
import { paginer, rangee, type Rangee } from "./page";
import { modulesDUe, uesDe, type Note, type Promotion } from "./promotion";
import { lignesDe, type ColonneDecrite } from "./tableau";
import { chance, entier, type Hasard } from "./tirage";

/** A semester by hand where each module has two evaluations, with their own coefficients, and at times their mean. */
export const L9_EVALUATIONS: Famille = {
  ...{
    nom: "L9-evaluations",
    titre: "plusieurs-evaluations",
    tient: "modules",
    coefficients: "grille",
  },
  ...{ semestres: 1, fichier: "xlsx" },
  dresser(de, promotion) {
    const semestre = promotion.semestres[0]!;
    const avecMoyenne = chance(de, 0.5);
    const ues = uesDe(promotion, semestre);
    const colonnes = [
      identite(["", "N° étudiant"], (i) => promotion.etudiants[i]!.numero),
      identite(["", "Nom"], (i) => promotion.etudiants[i]!.nom),
      identite(["", "Prénom"], (i) => promotion.etudiants[i]!.prenom),
      ...promotion.modules.flatMap((_, m) => evaluations(de, promotion, m, ues, avecMoyenne)),
    ];
    const entetes = entetesDEvaluations(colonnes, ues);
    const ordre = promotion.etudiants.map((_, i) => i);
    return [
      paginer(`S${semestre}`, colonnes, [
        rangee("preambule", [`BUT - S${semestre}`]),
        ...entetes,
        ...lignesDe(colonnes, ordre, 1 + entetes.length),
      ]),
    ];
  },
};

/** Code, name of the evaluation, its weight, then what the module weighs in each UE (in the first column). */
function evaluations(
  de: Hasard,
  promotion: Promotion,
  m: number,
  ues: readonly string[],
  avecMoyenne: boolean
): ColonneDecrite[] {
  const { code } = promotion.modules[m]!;
  // equal weights, so that the two marks around a mean make exactly that mean
  const ecarts = promotion.etudiants.map(() => entier(de, 5) / 2);
  const poids = ues.map((ue) =>
    modulesDUe(promotion, ue).includes(m) ? promotion.modules[m]!.coefficients.get(ue)! : ""
  );
  const vides = ues.map(() => "");
  const evaluation = (k: 1 | 2): ColonneDecrite => ({
    bloc: null,
    entetes: [k === 1 ? code : "", `DS${k}`, 1, ...(k === 1 ? poids : vides)],
    pour: (i) => caseDEvaluation(promotion, i, m, k === 1 ? ecarts[i]! : -ecarts[i]!, !avecMoyenne),
  });
  const moyenne: ColonneDecrite = {
    ...{ bloc: null, entetes: ["", "Moy", "", ...vides] },
    pour: (i) => caseDEvaluation(promotion, i, m, 0, true),
  };
  return avecMoyenne ? [evaluation(1), evaluation(2), moyenne] : [evaluation(1), evaluation(2)];
}

/** One of the two marks, so far from the mean, or the mean itself; both stay on 20. */
function caseDEvaluation(
  promotion: Promotion,
  i: number,
  m: number,
  ecart: number,
  compte: boolean
): Case {
  const { semestre, code } = promotion.modules[m]!;
  const valeur = promotion.notes[i]![m]!;
  const ecrite =
    typeof valeur === "number" && valeur >= 3 && valeur <= 17 ? valeur + ecart : valeur;
  const note = { etudiant: i, semestre, module: code, ue: null, valeur };
  return { valeur: ecrire(ecrite), ...(compte && { note }) };
}

function ecrire(note: Note): string | number {
  return typeof note === "number" ? note : { absence: "ABI", neutre: "ABJ", attente: "" }[note];
}

function entetesDEvaluations(
  colonnes: readonly ColonneDecrite[],
  ues: readonly string[]
): Rangee[] {
  const libelles = ["", "", "Coef évaluation", ...ues.map((ue) => `Coef ${ue}`)];
  return libelles.map((libelle, k) => ({
    genre: k < 2 ? "entete" : "coefficients",
    cases: colonnes.map(({ entetes }, c) => ({
      valeur: c === 0 && libelle !== "" ? libelle : (entetes[k] ?? ""),
    })),
  }));
}
