import { etablirBilan, REGLAGES } from "../reglement";
import { borner, evaluerRisque, SEUILS, type Risque } from "../risque";
import type { Bloc } from "./blocs";
import { refuser } from "./erreurs";
import { exigerMemeForme, exigerUnCoefficientParModule } from "./formes";
import { nombreDe } from "./nombres";
import { lireNotes, type Lecture } from "./notes";
import { delibererLaClasse, remplir, signaler } from "./resultats";
import { lireUes, structureDesMoyennes, structureSansRcue, uesDeLaColonne } from "./structures";

/** How much each student is at risk, students × 2: the level, blank where there is none, and the most decisive reason. */
export function risques(impair: Bloc, pair: Bloc | null, annee: Bloc | null): unknown[][] {
  const { illisibles, evaluations } = evaluer(impair, pair, annee);
  const lignes: unknown[][] = evaluations.map(({ niveau, motifs }) => [
    niveau === "aucun" ? "" : niveau,
    motifs[0] ?? "",
  ]);
  return signaler(lignes, illisibles, () => [0, 1]);
}

/** The chance that each RCUE reaches 10, students × competences, from 0 to 1. */
export function chancesDesRcues(impair: Bloc, pair: Bloc | null, annee: Bloc | null): unknown[][] {
  const { illisibles, evaluations } = evaluer(impair, pair, annee);
  const n = impair.colonnes;
  const chances = remplir(impair.lignes, n, (i, j) => evaluations[i]!.probabilite.rcues[j]!.a_10);
  // All the marks of a student speak of each RCUE: an unreadable one spoils the row.
  const toutes = Array.from({ length: n }, (_, j) => j);
  return signaler(chances, illisibles, () => toutes);
}

/** Of each UE, the mean with every blank at 0, as it stands, and with every blank at 20: students × 3 columns per UE. */
export function bornesDesUes(notes: Bloc, coefficients: Bloc): unknown[][] {
  exigerUnCoefficientParModule(notes, coefficients);
  const ues = lireUes(coefficients, 0, 1);
  const { notes: table, illisibles } = lireNotes(notes);
  const bilan = etablirBilan(table, structureSansRcue(ues), REGLAGES);
  const lignes = delibererLaClasse(bilan).map((dossier) => {
    const bornes = borner(dossier, dossier.ues, [], SEUILS.risque_difficile);
    return bornes.ues.flatMap(({ pire, present, meilleur }, u): unknown[] =>
      ues[u]!.colonnes.length === 0 ? ["", "", ""] : [pire, present, meilleur].map(surVingt)
    );
  });
  return signaler(lignes, illisibles, (colonne) =>
    uesDeLaColonne(ues, colonne).flatMap((u) => [3 * u, 3 * u + 1, 3 * u + 2])
  );
}

function surVingt(centiemes: number | null): number | string {
  return centiemes === null ? "" : centiemes / 100;
}

interface Evaluations {
  readonly illisibles: Lecture["illisibles"];
  readonly evaluations: readonly Risque[];
}

/** The students, with the means of the even semester that are known: none, unless they are given. */
function evaluer(impair: Bloc, pair: Bloc | null, annee: Bloc | null): Evaluations {
  const suite = pair ?? aVenir(impair);
  exigerMemeForme(impair, suite);
  const { notes, illisibles } = lireNotes(impair, suite);
  const structure = structureDesMoyennes(impair.colonnes, lireAnnee(annee));
  const bilan = etablirBilan(notes, structure, REGLAGES);
  const evaluations = delibererLaClasse(bilan).map((dossier) =>
    evaluerRisque(dossier, dossier.ues, dossier.rcues)
  );
  return { illisibles, evaluations };
}

/** No mean of the even semester yet. */
function aVenir({ lignes, colonnes }: Bloc): Bloc {
  return { nom: "ue_pair", lignes, colonnes, cellules: remplir(lignes, colonnes, () => "") };
}

/** The facts of the past differ by year of the BUT; those of BUT2 when it is not said. */
function lireAnnee(annee: Bloc | null): number {
  if (annee === null) return 2;
  const conseil = "Donnez 1, 2 ou 3 : l’année du BUT.";
  if (annee.lignes > 1 || annee.colonnes > 1)
    refuser(`« ${annee.nom} » tient plusieurs cellules. ${conseil}`);
  const lue = nombreDe(annee, 0, 0, conseil) ?? 2;
  if (![1, 2, 3].includes(lue)) refuser(`« ${annee.nom} » : ${lue} ne convient pas. ${conseil}`);
  return lue;
}
