import type { CompetenceMaquette, Maquette } from "../types";
import { uesDeLaFiche, type UeFiche } from "./fiche";

const COMPETENCES: readonly CompetenceMaquette[] = [
  {
    numero: 1,
    nom: "Spécifier",
    intitule: "Spécifier les exigences technico-économiques industrielles",
    niveau: 2,
    intituleNiveau: "Déterminer le besoin d'un client dans un cas industriel en collaboration",
  },
  {
    numero: 2,
    nom: "Développer",
    intitule: "Déterminer la solution conceptuelle",
    niveau: 2,
    intituleNiveau: "Proposer des solutions dans un cas complexe",
  },
  {
    numero: 3,
    nom: "Réaliser",
    intitule: "Concrétiser la solution technique retenue",
    niveau: 2,
    intituleNiveau: "Concrétiser une solution complexe en collaboration",
  },
  {
    numero: 4,
    nom: "Exploiter",
    intitule: "Gérer le cycle de vie du produit et du système de production",
    niveau: 2,
    intituleNiveau: "Utiliser les outils permettant d'évaluer les performances",
  },
  {
    numero: 5,
    nom: "Manager",
    intitule: "Parcours Management de process industriels",
    niveau: 1,
    intituleNiveau: "Participer au pilotage industriel",
  },
];

// code, title, CM, TD, TP, project, assessment, coefficient
const FICHE: readonly UeFiche[] = [
  {
    code: "UE31",
    ects: 4,
    ressources: [
      ["R3.03", "Sciences des matériaux", 0, 10, 12, null, "CC", 2],
      ["R3.10", "Ingénierie des systèmes cyberphysiques", 0, 4, 4, null, "CC", 1],
      ["R3.14", "Langues", 0, 2, 2, null, "CC", 1],
    ],
    saes: [
      ["SAE3.01", "Répondre à un besoin de nature industrielle", 1.5, 0, 4, 30, "CC", 5],
      ["Portfolio", "Portfolio", 0, 1, 0, 0, "CC", 0],
    ],
  },
  {
    code: "UE32",
    ects: 8,
    ressources: [
      ["R3.01", "Mécanique", 1.5, 12, 2, null, "CC", 2],
      ["R3.02", "Dimensionnement des structures", 0, 12, 2, null, "CC", 2],
      ["R3.04", "Maths appliquées et outils scientifiques", 1.5, 6, 2, null, "CC", 1],
      ["R3.05", "Ingénierie de construction mécanique", 1.5, 6, 6, null, "CC", 1],
      ["R3.07", "Production - Méthodes", 1.5, 8, 8, null, "CC", 2],
      ["R3.10", "Ingénierie des systèmes cyberphysiques", 0, 4, 6, null, "CC", 1],
      ["R3.13", "Expression et communication", 0, 2, 2, null, "CC", 0.5],
      ["R3.14", "Langues", 0, 2, 2, null, "CC", 0.5],
    ],
    saes: [
      ["SAE3.01", "Répondre à un besoin de nature industrielle", 0, 0, 7, 30, "CC", 8],
      ["Portfolio", "Portfolio", 0, 2, 0, 0, "CC", 0],
    ],
  },
  {
    code: "UE33",
    ects: 7,
    ressources: [
      ["R3.01", "Mécanique", 1.5, 8, 2, null, "CC", 1],
      ["R3.02", "Dimensionnement des structures", 0, 12, 2, null, "CC", 1],
      ["R3.05", "Ingénierie de construction mécanique", 1.5, 8, 6, null, "CC", 2],
      ["R3.07", "Production - Méthodes", 3, 6, 12, null, "CC", 2.5],
      ["R3.09", "Organisation et pilotage industrielle", 0, 6, 6, null, "CC", 1],
      ["R3.13", "Expression et communication", 0, 4, 4, null, "CC", 0.5],
    ],
    saes: [
      ["SAE3.01", "Répondre à un besoin de nature industrielle", 0, 0, 6, 30, "CC", 7],
      ["Portfolio", "Portfolio", 0, 1, 0, 0, "CC", 0],
    ],
  },
  {
    code: "UE34",
    ects: 5,
    ressources: [
      ["R3.04", "Maths appliquées et outils scientifiques", 1.5, 6, 2, null, "CC", 2],
      ["R3.08", "Métrologie", 0, 2, 8, null, "CC", 2],
      ["R3.09", "Organisation et pilotage industrielle", 0, 6, 6, null, "CC", 2],
      ["R3.10", "Ingénierie des systèmes cyberphysiques", 0, 4, 6, null, "CC", 2],
    ],
    saes: [
      ["SAE3.01", "Répondre à un besoin de nature industrielle", 0, 0, 5, 20, "CC", 7],
      ["Portfolio", "Portfolio", 0, 1, 0, 0, "CC", 0],
    ],
  },
  {
    code: "UE35",
    ects: 6,
    ressources: [
      ["R3.14", "Langues", 0, 4, 4, null, "CC", 0.5],
      ["R3.15", "Projet personnel et professionnel", 0, 6, 4, null, "CC", 1],
      ["R3.17MPI", "Management", 6, 24, 22, null, "CC", 4.5],
    ],
    saes: [
      ["SAE3.02MPI", "Organisation d'un processus industriel", 0, 0, 0, 0, "CC", 6],
      ["Portfolio", "Portfolio", 0, 1, 0, 0, "CC", 0],
    ],
  },
  {
    code: "UE41",
    ects: 4,
    ressources: [
      ["R4.07", "Production - Méthodes", 0, 4, 6, null, "CC", 3],
      ["R4.13", "Expression et communication", 0, 2, 2, null, "CC", 1],
      ["R4.15", "Projet personnel et professionnel", 0, 0, 4, null, "CC", 1],
    ],
    saes: [
      ["SAE4.01", "Répondre à un besoin de nature industrielle", 0, 0, 2, 15, "CC", 2],
      ["Portfolio", "Portfolio", 0, 0, 0, 0, null, 1],
      ["Stage", "Stage", 0, 0, 0, 0, "CC", 3],
    ],
  },
  {
    code: "UE42",
    ects: 8,
    ressources: [
      ["R4.01", "Mécanique", 0, 14, 0, null, "CC", 3],
      ["R4.02", "Dimensionnement des structures", 0, 7, 2, null, "CC", 2],
      ["R4.03", "Sciences des matériaux", 0, 6, 4, null, "CC", 2],
      ["R4.05", "Ingénierie de construction mécanique", 0, 4, 4, null, "CC", 1],
      ["R4.09", "Organisation et pilotage industriel", 0, 4, 2, null, "CC", 2],
      ["R4.10", "Ingénierie des systèmes cyberphysiques", 0, 4, 6, null, "CC", 2],
    ],
    saes: [
      ["SAE4.01", "Répondre à un besoin de nature industrielle", 0, 2, 2, 15, "CC", 3],
      ["Portfolio", "Portfolio", 0, 1, 0, 0, null, 1],
      ["Stage", "Stage", 0, 0, 0, 0, "CC", 4],
    ],
  },
  {
    code: "UE43",
    ects: 8,
    ressources: [
      ["R4.01", "Mécanique", 0, 2, 4, null, "CC", 2],
      ["R4.02", "Dimensionnement des structures", 0, 7, 2, null, "CC", 2],
      ["R4.05", "Ingénierie de construction mécanique", 0, 2, 8, null, "CC", 3],
      ["R4.14", "Langues", 0, 2, 3, null, "CC", 1],
    ],
    saes: [
      ["SAE4.01", "Répondre à un besoin de nature industrielle", 0, 4, 2, 20, "CC", 4],
      ["Portfolio", "Portfolio", 0, 1, 0, 0, null, 1],
      ["Stage", "Stage", 0, 0, 0, 0, "CC", 4],
    ],
  },
  {
    code: "UE44",
    ects: 5,
    ressources: [
      ["R4.04", "Maths appliquées et outils scientifiques", 0, 8, 0, null, "CC", 2],
      ["R4.07", "Production - Méthodes", 0, 4, 6, null, "CC", 2],
      ["R4.09", "Organisation et pilotage industriel", 0, 4, 2, null, "CC", 2],
      ["R4.13", "Expression et communication", 0, 2, 2, null, "CC", 1],
      ["R4.14", "Langues", 0, 2, 3, null, "CC", 1],
    ],
    saes: [
      ["SAE4.01", "Répondre à un besoin de nature industrielle", 0, 0, 2, 15, "CC", 3],
      ["Portfolio", "Portfolio", 0, 1, 0, 0, "CC", 1],
      ["Stage", "Stage", 0, 0, 0, 0, "CC", 3],
    ],
  },
  {
    code: "UE45",
    ects: 5,
    ressources: [["R4.17MPI", "Management", 3, 14, 12, null, "CC", 6]],
    saes: [
      ["SAE4.02MPI", "Validation d'un processus industriel", 0, 0, 0, 0, "CC", 3],
      ["Portfolio", "Portfolio", 0, 1, 0, 0, "CC", 1],
      ["Stage", "Stage", 0, 0, 0, 0, "CC", 2],
    ],
  },
];

/**
 * BUT 2 GMP, « Management de process industriel », by apprenticeship, as the IUT of Dijon-Auxerre prints it for
 * 2022-2023. Titles are those of its table (`R3.09` « industrielle », `R4.09` « industriel »). The fifth competence
 * starts in the second year: its UE are at level 1. A portfolio of coefficient 0 is shown and weighs nothing.
 */
export const BUT2_GMP_MPI_2022: Maquette = {
  id: "but2-gmp-mpi-2022",
  intitule: "BUT2 GMP MPI",
  parcours: "Management de process industriel",
  voie: "apprentissage",
  source:
    "fiche de formation 2022-2023, IUT Dijon-Auxerre, département Génie mécanique et productique (RNCP 35465)",
  competences: COMPETENCES,
  ues: uesDeLaFiche(FICHE, COMPETENCES),
  totaux: [
    { semestre: 3, coefficients: 69, ects: 30, heures: { cm: 21, td: 170, tp: 154, projet: 110 } },
    { semestre: 4, coefficients: 75, ects: 30, heures: { cm: 3, td: 102, tp: 80, projet: 65 } },
  ],
};
