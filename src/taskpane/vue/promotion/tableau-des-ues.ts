import { NOTE_MAXIMALE } from "../../../reglement";
import type { Repartition } from "../../promotion/repartition";
import { TRANCHES } from "../../../restitution";
import type { Contexte } from "../contexte";
import { bouton, type Enfant } from "../dom";
import type { Tableau } from "./tableau";

/**
 * The UE side by side: students point by point, between the lowest and the highest mean, then in all.
 * @param voir shows the students of a UE whose mean is from `de` to the next point: a bar is narrow under a finger
 */
export function tableauDesUes(
  toutes: readonly Repartition[],
  voir: (code: string, de: number) => void,
  { textes }: Contexte
): Tableau {
  const mots = textes.promotion.repartitions;
  const points = Array.from({ length: NOTE_MAXIMALE }, (_, de) => de);
  const occupes = points.filter((de) => toutes.some(({ barres }) => barres[de]!.length > 0));
  const ligne = (nom: string, nombre: (ue: Repartition) => number): string[] => [
    nom,
    ...toutes.map((ue) => String(nombre(ue))),
  ];
  const effectif = ({ code, barres }: Repartition, de: number): Enfant => {
    const { length: nombre } = barres[de]!;
    if (nombre === 0) return "0";
    const attributs = { class: "effectif", "aria-label": `${code}, ${mots.barre(de, nombre)}` };
    return bouton(attributs, () => voir(code, de), String(nombre));
  };
  return {
    enTetes: [mots.moyenne, ...toutes.map(({ code }) => code)],
    lignes: [
      ...points
        .slice(occupes[0], occupes.at(-1)! + 1)
        .map((de) => [`${de}–${de + 1}`, ...toutes.map((ue) => effectif(ue, de))]),
      ...TRANCHES.map((une) => ligne(mots.tranches[une], ({ tranches }) => tranches[une])),
      ligne(mots.sansMoyenneEnTete, ({ sansMoyenne }) => sansMoyenne),
      [mots.medianeEnTete, ...toutes.map(({ mediane }) => textes.promotion.moyenne(mediane))],
    ],
  };
}
