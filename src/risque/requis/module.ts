import { RATTRAPAGE, type Dossier } from "../../reglement";
import type { NoteAttendue } from "../simulation/attendues";
import { avecUneNoteSeule } from "../simulation/note-seule";
import { pourLeRcue, pourLUe } from "./exigence";
import type { RequisModule } from "./types";

/** One mark by itself, the other marks to come of each UE staying at the mean of its known ones. */
export function requisModule(
  dossier: Dossier,
  { colonne, module }: NoteAttendue,
  u: number
): RequisModule {
  const { compilation, sommes, structure } = dossier.bilan;
  const groupe = compilation.groupeDe[u]!;
  const estConnue = (ue: number) => {
    const k = dossier.rang * structure.ues.length + ue;
    return sommes.poids[k]! > 0 || sommes.blocage[k]! < RATTRAPAGE;
  };
  if (!estConnue(u)) return { colonne, module, acquerir: null, compenser: null };
  const seule = avecUneNoteSeule(dossier, colonne);
  const acquerir = pourLUe(seule, u);
  if (!groupe.ues.every(estConnue)) return { colonne, module, acquerir, compenser: null };
  const compenser = groupe.rcue < 0 ? acquerir : pourLeRcue(seule, groupe.rcue, "dix");
  return { colonne, module, acquerir, compenser };
}
