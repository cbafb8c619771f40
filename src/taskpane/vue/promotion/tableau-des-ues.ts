import { NOTE_MAXIMALE } from "../../../reglement";
import type { Repartition } from "../../promotion/repartition";
import { TRANCHES } from "../../../restitution";
import type { Contexte } from "../contexte";
import type { Tableau } from "./tableau";

/** The UE side by side: students point by point, between the lowest and the highest mean, then in all. */
export function tableauDesUes(toutes: readonly Repartition[], { textes }: Contexte): Tableau {
  const mots = textes.promotion.repartitions;
  const points = Array.from({ length: NOTE_MAXIMALE }, (_, de) => de);
  const occupes = points.filter((de) => toutes.some(({ barres }) => barres[de]!.length > 0));
  const ligne = (nom: string, nombre: (ue: Repartition) => number): string[] => [
    nom,
    ...toutes.map((ue) => String(nombre(ue))),
  ];
  return {
    enTetes: [mots.moyenne, ...toutes.map(({ code }) => code)],
    lignes: [
      ...points
        .slice(occupes[0], occupes.at(-1)! + 1)
        .map((de) => ligne(`${de}–${de + 1}`, ({ barres }) => barres[de]!.length)),
      ...TRANCHES.map((une) => ligne(mots.tranches[une], ({ tranches }) => tranches[une])),
      ligne(mots.sansMoyenneEnTete, ({ sansMoyenne }) => sansMoyenne),
      [mots.medianeEnTete, ...toutes.map(({ mediane }) => textes.promotion.moyenne(mediane))],
    ],
  };
}
