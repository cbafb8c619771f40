import { etablirBilan, issueRcue, issueUe, REGLAGES } from "../reglement";
import type { Bloc } from "./blocs";
import { refuser } from "./erreurs";
import { exigerMemeForme, exigerUnCoefficientParModule, exigerUneLigne } from "./formes";
import { lireLigneDeNombres } from "./nombres";
import { lireNotes } from "./notes";
import { celluleMoyenne, delibererLaClasse, remplir, signaler } from "./resultats";
import { lireUes, structureDesMoyennes, structureSansRcue, uesDeLaColonne } from "./structures";

/** Mean of each UE over the marks present (4.3), students × UE, unrounded. */
export function moyennesUe(notes: Bloc, coefficients: Bloc): unknown[][] {
  exigerUnCoefficientParModule(notes, coefficients);
  const ues = lireUes(coefficients, 0, 1);
  const lecture = lireNotes(notes);
  const bilan = etablirBilan(lecture.notes, structureSansRcue(ues), REGLAGES);
  const dossiers = delibererLaClasse(bilan);
  const moyennes = remplir(notes.lignes, ues.length, (i, u) =>
    celluleMoyenne(dossiers[i]!.moyenneUe(u).valeur, issueUe(bilan, i * ues.length + u).code)
  );
  return signaler(moyennes, lecture.illisibles, (colonne) => uesDeLaColonne(ues, colonne));
}

/** Mean of each RCUE over the unrounded means of its two UE (4.4), students × competences. */
export function moyennesRcue(
  impair: Bloc,
  pair: Bloc,
  poidsImpair: Bloc | null,
  poidsPair: Bloc | null
): unknown[][] {
  exigerMemeForme(impair, pair);
  const n = impair.colonnes;
  const poids = [...lirePoids(poidsImpair, impair), ...lirePoids(poidsPair, pair)];
  const structure = structureDesMoyennes(n);
  // The weights of the UE stand where the core looks for chosen weights: in place of their ECTS (A1).
  const ues = structure.ues.map((ue, u) => ({ ...ue, ects: poids[u]! }));
  const lecture = lireNotes(impair, pair);
  const reglages = { ...REGLAGES, poids_rcue: "ects" } as const;
  const bilan = etablirBilan(lecture.notes, { ...structure, ues }, reglages);
  const dossiers = delibererLaClasse(bilan);
  const moyennes = remplir(impair.lignes, n, (i, r) =>
    celluleMoyenne(
      dossiers[i]!.moyenneRcue(bilan.compilation.groupes[r]!).valeur,
      issueRcue(bilan, i * n + r).code
    )
  );
  return signaler(moyennes, lecture.illisibles, (colonne) => [colonne % n]);
}

/** What each UE of a semester weighs in its RCUE: 1 when nothing is given. */
function lirePoids(poids: Bloc | null, moyennes: Bloc): number[] {
  if (poids === null) return new Array<number>(moyennes.colonnes).fill(1);
  if (poids.lignes > 1 || poids.colonnes > 1) exigerUneLigne(poids, moyennes);
  const conseil = "Donnez un poids par compétence, ou un seul pour toutes.";
  const lus = lireLigneDeNombres(poids, moyennes.colonnes, conseil);
  if (lus.includes(0)) refuser(`« ${poids.nom} » : un poids est nul. ${conseil}`);
  return lus;
}
