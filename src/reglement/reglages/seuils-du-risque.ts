import { nombre } from "./genres";
import type { Definition, DefinitionNombre } from "./types";

/** Where the levels of risk begin: no decision depends on them. */
export const SEUILS_DU_RISQUE: readonly DefinitionNombre[] = [
  pourCent(
    "risque_critique",
    "Risque : critique (%)",
    "Chance de passage de droit sous laquelle un étudiant est au niveau critique.",
    35
  ),
  pourCent(
    "risque_alerte",
    "Risque : alerte (%)",
    "Chance de passage de droit sous laquelle un étudiant est en alerte.",
    70
  ),
  pourCent(
    "risque_vigilance",
    "Risque : vigilance (%)",
    "Chance de passage de droit sous laquelle un étudiant est en vigilance.",
    90
  ),
  pourCent(
    "risque_rcue_alerte",
    "Risque : RCUE en alerte (%)",
    "Chance qu’un RCUE atteigne 10 sous laquelle l’étudiant est en alerte.",
    30
  ),
  pourCent(
    "risque_rcue_vigilance",
    "Risque : RCUE en vigilance (%)",
    "Chance qu’un RCUE atteigne 10 sous laquelle l’étudiant est en vigilance.",
    60
  ),
  pourCent(
    "risque_sous_8",
    "Risque : RCUE sous 8 (%)",
    "Chance qu’un RCUE reste sous 8 à partir de laquelle l’étudiant est en alerte.",
    25
  ),
  {
    ...nombre(
      "risque_difficile",
      "Objectif difficile (sur 20)",
      "Un objectif est difficile quand il demande mieux que cette moyenne aux notes à venir.",
      12,
      0,
      20
    ),
    anciensNoms: ["But difficile (sur 20)"],
  },
  nombre(
    "risque_baisse",
    "Baisse signalée (points)",
    "Une baisse est signalée au-delà de tant de points perdus depuis le semestre précédent.",
    2,
    0,
    20
  ),
  nombre(
    "risque_absences",
    "Absences signalées",
    "Nombre d’absences injustifiées à partir duquel elles sont signalées.",
    1,
    1,
    50
  ),
  pourCent(
    "risque_note_lourde",
    "Note lourde (% de l’UE)",
    "Une note qui manque est signalée à partir de ce poids dans son UE.",
    20
  ),
];

/** Whether a setting says where a level of risk begins. */
export function estSeuilDuRisque(definition: Definition): boolean {
  return SEUILS_DU_RISQUE.some(({ cle }) => cle === definition.cle);
}

function pourCent(
  cle: DefinitionNombre["cle"],
  nom: string,
  phrase: string,
  defaut: number
): DefinitionNombre {
  return nombre(cle, nom, phrase, defaut, 0, 100);
}
