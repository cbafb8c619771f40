import {
  ABANDON,
  DEFAILLANT,
  DEMISSION,
  RATTRAPAGE,
  type Bilan,
  type Dossier,
} from "../../reglement";
import { butEnMots } from "./phrases";
import type { Motif } from "./types";

const ETATS: readonly { readonly etat: number; readonly mot: string }[] = [
  { etat: DEFAILLANT, mot: "défaillance" },
  { etat: DEMISSION, mot: "démission" },
  { etat: ABANDON, mot: "abandon" },
];

/** A UE that a state of its marks blocks: no mark to come gives it a mean, and the passage is not of right (4.5). */
export function motifsDesBlocages(dossier: Dossier): Motif[] {
  const { bilan, rang } = dossier;
  // Nearly nobody, of a whole class at each click.
  if (!bilan.structure.ues.some((_, u) => blocageDe(bilan, rang, u) < RATTRAPAGE)) return [];
  const dits = ETATS.flatMap(({ etat, mot }) => {
    const ues = bilan.structure.ues.filter((_, u) => blocageDe(bilan, rang, u) === etat);
    return ues.length === 0 ? [] : [`${mot} en ${ues.map(({ code }) => code).join(", ")}`];
  });
  const but = dossier.compte.rcues === 0 ? "" : `${butEnMots(dossier)} hors d’atteinte : `;
  return [{ niveau: "critique", phrase: but + dits.join(" ; ") }];
}

/** Whether a state forbids any mean to one of these UE. */
export function estBloque({ bilan, rang }: Dossier, ues: readonly number[]): boolean {
  return ues.some((u) => blocageDe(bilan, rang, u) < RATTRAPAGE);
}

function blocageDe({ sommes, structure }: Bilan, rang: number, u: number): number {
  return sommes.blocage[rang * structure.ues.length + u]!;
}
