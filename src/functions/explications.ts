import { citer, etablirBilan, REGLAGES, type Dossier } from "../reglement";
import type { Bloc } from "./blocs";
import { exigerMemeForme } from "./formes";
import { lireNotes } from "./notes";
import { delibererLaClasse, signaler } from "./resultats";
import { structureDesMoyennes } from "./structures";

/**
 * The reasons in words, with their points of annexe 1: students × (competences + 1). One cell per competence — its
 * RCUE, then its two UE — and a last one for the passage.
 */
export function explications(impair: Bloc, pair: Bloc): unknown[][] {
  exigerMemeForme(impair, pair);
  const n = impair.colonnes;
  const { notes, illisibles } = lireNotes(impair, pair);
  const bilan = etablirBilan(notes, structureDesMoyennes(n), REGLAGES);
  const phrases = delibererLaClasse(bilan).map((dossier) => [
    ...Array.from({ length: n }, (_, j) =>
      enPhrases([dossier.motifRcue(j), dossier.motifUe(j), dossier.motifUe(n + j)])
    ),
    enPhrases(motifsDeLAnnee(dossier)),
  ]);
  return signaler(phrases, illisibles, (colonne) => [colonne % n, n]);
}

/** What is proposed for the year, then each condition of passage with its numbers. */
function motifsDeLAnnee({ annee, constats }: Dossier): string[] {
  return [annee, ...constats].map(({ phrase, point }) => `${phrase} (${citer(point)})`);
}

/** Reasons, each as a sentence. */
function enPhrases(motifs: readonly string[]): string {
  return motifs.map((motif) => `${motif.charAt(0).toUpperCase()}${motif.slice(1)}.`).join(" ");
}
