import { RATTRAPAGE, type Dossier } from "../../reglement";
import type { NoteAttendue } from "../simulation/attendues";
import { avecUneNoteSeule } from "../simulation/note-seule";
import { pourLeRcue, pourLUe } from "./exigence";
import type { RequisModule } from "./types";

/** One mark by itself, the other marks to come of each UE staying at the mean of its known ones: by UE. */
export function requisModule(
  dossier: Dossier,
  { colonne, module }: NoteAttendue
): (u: number) => RequisModule {
  const { compilation, sommes, structure } = dossier.bilan;
  const seule = avecUneNoteSeule(dossier, colonne);
  const estConnue = (u: number) => {
    const k = dossier.rang * structure.ues.length + u;
    return sommes.poids[k]! > 0 || sommes.blocage[k]! < RATTRAPAGE;
  };
  return (u) => {
    const { ues, rcue } = compilation.groupeDe[u]!;
    const acquerir = estConnue(u) ? pourLUe(seule, u) : null;
    if (!ues.every(estConnue)) return { colonne, module, acquerir, compenser: null };
    const compenser = rcue < 0 ? acquerir : pourLeRcue(seule, rcue, "dix");
    return { colonne, module, acquerir, compenser };
  };
}
