import { caseDeNote, ecrireCodes } from "./colonnes";
import type { Famille } from "./famille";
import { paginer, rangee, type Page, type Rangee } from "./page";
import type { Promotion } from "./promotion";
import { entetesDe, lignesDe, type ColonneDecrite } from "./tableau";
import { melanger, type Hasard } from "./tirage";

const ECRIRE = ecrireCodes({ absence: "ABS", neutre: "EXC", attente: "" });

/** ScoDoc's form to type one evaluation: one sheet for each, ids behind a `!`, a status in the column of groups. */
export const L1: Famille = {
  ...{ nom: "L1", titre: "scodoc-saisie", tient: "modules", coefficients: "programme" },
  ...{ semestres: 1, fichier: "xlsx" },
  dresser: (de, promotion) => promotion.modules.map((_, m) => saisie(de, promotion, m)),
};

function saisie(de: Hasard, promotion: Promotion, m: number): Page {
  const { semestre, code, intitule } = promotion.modules[m]!;
  const colonnes = colonnesDe(promotion, m);
  const preambule = [
    ["Feuille saisie note (à enregistrer au format excel)"],
    ["Lignes avec ! : ne pas modifier"],
    [`BUT 2 semestre ${semestre}`],
    [`Évaluation du 12/11/2025`],
    [`${code} ${intitule}`],
    ["Coef. de l’évaluation :", 1],
    [],
  ].map((valeurs) => rangee("preambule", valeurs));
  const ordre = melanger(
    de,
    promotion.etudiants.map((_, i) => i)
  );
  return paginer(`${code} DS`, colonnes, [
    ...preambule,
    ...entetesDe(colonnes, ["entete"]),
    ...lignesDe(colonnes, ordre, preambule.length + 1),
    ...LEGENDE,
  ]);
}

function colonnesDe(promotion: Promotion, m: number): ColonneDecrite[] {
  const { etudiants } = promotion;
  return [
    { bloc: null, entetes: [`!${1842 + m}`], pour: (i) => `!${etudiants[i]!.etudid}` },
    { bloc: null, largeur: 18, entetes: ["Nom"], pour: (i) => etudiants[i]!.nom },
    { bloc: null, largeur: 14, entetes: ["Prénom"], pour: (i) => etudiants[i]!.prenom },
    {
      bloc: null,
      entetes: ["Groupe"],
      pour: (i) => (etudiants[i]!.statut === "DEM" ? "DEM" : `TD${etudiants[i]!.groupe}`),
    },
    {
      bloc: null,
      entetes: ["Note sur 20"],
      pour: (i) => caseDeNote(promotion, i, m, null, ECRIRE),
    },
    { bloc: null, largeur: 30, entetes: ["Remarque"], pour: (i) => remarque(promotion, i, m) },
  ];
}

function remarque({ notes }: Promotion, i: number, m: number): string {
  return notes[i]![m] === "absence" ? "absent (0)" : "";
}

const LEGENDE: readonly Rangee[] = [
  ["", "Code notes"],
  ["", "ABS", "absent (0)"],
  ["", "EXC", "pas prise en compte"],
  ["", "ATT", "en attente"],
  ["", "SUPR", "pour supprimer note déjà entrée"],
].map((valeurs) => rangee("legende", valeurs));
