import { afficher } from "../../reglement";
import type { Case } from "../promotion/case";
import type { TextesDeLaPromotion } from "./promotion";

function pluriel(nombre: number, mot: string): string {
  return `${nombre} ${mot}${nombre > 1 ? "s" : ""}`;
}

const NIVEAUX = {
  critique: "Critique",
  alerte: "Alerte",
  vigilance: "Vigilance",
  aucun: "Aucun",
} as const;
const TRANCHES = { sous8: "sous 8", sous10: "de 8 à moins de 10", dix: "10 ou plus" } as const;
const MARQUES = {
  attente: "en attente de notes",
  compensee: "une UE compensée",
  accordee: "acquise sans 10",
} as const;

function direCase({ centiemes, code, tranche, marque }: Case): [string, ...string[]] {
  return [
    centiemes === null ? (code ?? "sans moyenne") : afficher(centiemes),
    ...(tranche && tranche !== "dix" ? [TRANCHES[tranche]] : []),
    ...(marque ? [MARQUES[marque]] : []),
  ];
}

/** How the pane speaks of the promotion in French. */
export const PROMOTION_EN_FRANCAIS: TextesDeLaPromotion = {
  titre: "La promotion",
  resume: (etudiants, aRisque) => `${pluriel(etudiants, "étudiant")} · ${aRisque} à risque`,
  perimee: "La grille a changé depuis cette lecture.",
  voirLeTableau: "Voir le tableau",
  moyenne: afficher,
  niveaux: {
    titre: "Niveaux de risque",
    noms: NIVEAUX,
    image: ({ effectif, niveaux }) =>
      `${pluriel(effectif, "étudiant")} : ${niveaux
        .map(({ niveau, nombre }) => `${NIVEAUX[niveau].toLowerCase()} ${nombre}`)
        .join(", ")}.`,
    partis: (nombre) =>
      nombre > 1
        ? `${nombre} étudiants partis ne sont pas comptés.`
        : "1 étudiant parti n’est pas compté.",
    niveau: "Niveau",
    etudiants: "Étudiants",
    part: "Part",
    pourCent: (part) => `${Math.round(100 * part)} %`,
  },
  repartitions: {
    titre: "Moyennes de chaque UE",
    aide: (plusHaute) =>
      `Une barre par point, de 0 à 20 ; en haut, combien sont sous 8, de 8 à 10, au-dessus. Même échelle partout (${pluriel(plusHaute, "étudiant")} au plus) ; le triangle est la médiane. Un clic sur une barre montre ses étudiants.`,
    image: ({ code, effectif, tranches, mediane }) =>
      `${code} : ${pluriel(effectif, "étudiant")}, ${tranches.sous8} sous 8, ${tranches.sous10} de 8 à moins de 10, ${tranches.dix} à 10 ou plus, médiane ${afficher(mediane)}.`,
    mediane: (centiemes) => `méd. ${afficher(centiemes)}`,
    provisoires: (nombre) => `dont ${nombre} en attente`,
    sansMoyenne: (codes) => `Aucune moyenne encore : ${codes.join(", ")}.`,
    barres: (code) => `${code}, point par point`,
    barre: (de, etudiants) => `de ${de} à ${de + 1} : ${pluriel(etudiants, "étudiant")}`,
    moyenne: "Moyenne",
    tranches: { sous8: "Sous 8", sous10: "De 8 à 10", dix: "10 et plus" },
    medianeEnTete: "Médiane",
    sansMoyenneEnTete: "Sans moyenne",
  },
  matrice: {
    titre: "Étudiants et compétences",
    aide: "Du plus au moins à risque. Une case est la moyenne du RCUE ou, tant qu’il n’en a pas, celle de l’UE déjà notée. Un clic, ou Entrée, montre la ligne et la fiche de l’étudiant ; les flèches passent de l’un à l’autre.",
    image: ({ colonnes, rangees }) => {
      const cases = rangees.flatMap(({ parti, cases: unes }) => (parti ? [] : unes));
      const nombre = (voulue: Case["tranche"]) =>
        cases.filter(({ tranche }) => tranche === voulue).length;
      const attente = cases.filter(({ marque }) => marque === "attente").length;
      return `${pluriel(rangees.length, "étudiant")} par ${pluriel(colonnes.length, "compétence")}, du plus au moins à risque : ${pluriel(nombre("sous8"), "résultat")} sous 8, ${nombre("sous10")} de 8 à moins de 10, ${attente} en attente de notes.`;
    },
    colonne: (competence) => `C${competence}`,
    etudiants: "Étudiants, du plus au moins à risque",
    etudiant: "Étudiant",
    niveau: "Niveau",
    rangee: ({ nom, niveau, parti, cases }, colonnes) =>
      `${nom}, ${parti ?? NIVEAUX[niveau].toLowerCase()} : ${colonnes
        .map(({ competence }, c) => `C${competence} ${direCase(cases[c]!).join(" ")}`)
        .join(", ")}`,
    une: direCase,
    legende: { tranches: TRANCHES, marques: MARQUES },
  },
};
