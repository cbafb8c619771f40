import { etablirBilan, REGLAGES } from "../reglement";
import type { Bloc } from "./blocs";
import { lireNotes } from "./notes";
import { delibererLaClasse, signaler } from "./resultats";
import { lireS1S2 } from "./s1s2";
import { structureDesRcues } from "./structures";

/**
 * Right of passage from the means of the RCUE of a finished year (4.5), students × 1: « de droit », « jury » or
 * « en attente ». The second argument makes it the passage to S5, which also asks for S1 and S2.
 */
export function passages(moyennesRcue: Bloc, ueS1S2: Bloc | null): unknown[][] {
  const { notes, illisibles } = lireNotes(moyennesRcue);
  const s1s2 = ueS1S2 === null ? null : lireS1S2(ueS1S2, moyennesRcue);
  const structure = structureDesRcues(moyennesRcue.colonnes, s1s2 === null ? 1 : 2);
  // Means of RCUE exist, or are awaited, once both semesters are marked: a blank never means mid-year here.
  const bilan = { ...etablirBilan(notes, structure, REGLAGES), miAnnee: false };
  const dossiers = delibererLaClasse(bilan, (i) => s1s2?.verdicts[i] ?? null);
  const resultats: unknown[][] = dossiers.map(({ annee }) => [annee.passage]);
  return signaler(resultats, [...illisibles, ...(s1s2?.illisibles ?? [])], () => [0]);
}
