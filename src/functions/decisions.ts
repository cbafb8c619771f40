import {
  decideUe,
  etablirBilan,
  issueRcue,
  issueUe,
  LA_MOYENNE,
  REGLAGES,
  ueAtteint,
} from "../reglement";
import type { Bloc } from "./blocs";
import { exigerMemeForme } from "./formes";
import { lireNotes } from "./notes";
import { remplir, signaler } from "./resultats";
import { structureDesMoyennes, structureSansRcue } from "./structures";

/** Code of each UE from its mean and the mean of its RCUE (4.3, 4.4), students × UE. A blank mean is pending. */
export function decisionsUe(moyennesUe: Bloc, moyennesRcue: Bloc): unknown[][] {
  exigerMemeForme(moyennesUe, moyennesRcue);
  const n = moyennesUe.colonnes;
  const lecture = lireNotes(moyennesUe, moyennesRcue);
  const { ues } = structureDesMoyennes(n);
  const bilan = etablirBilan(lecture.notes, structureSansRcue(ues), REGLAGES);
  const atteint = (k: number) => ueAtteint(bilan, k, LA_MOYENNE);
  const codes = remplir(moyennesUe.lignes, n, (i, u) => {
    const k = i * 2 * n + u;
    const issue = bilan.sommes.blocage[k]
      ? issueUe(bilan, k)
      : decideUe(atteint(k), atteint(k + n), false);
    return issue.code;
  });
  return signaler(codes, lecture.illisibles, (colonne) => [colonne % n]);
}

/** Code of each RCUE from the means of its two UE (4.4), students × competences. */
export function decisionsRcue(impair: Bloc, pair: Bloc): unknown[][] {
  exigerMemeForme(impair, pair);
  const n = impair.colonnes;
  const lecture = lireNotes(impair, pair);
  const bilan = etablirBilan(lecture.notes, structureDesMoyennes(n), REGLAGES);
  const codes = remplir(impair.lignes, n, (i, r) => issueRcue(bilan, i * n + r).code);
  return signaler(codes, lecture.illisibles, (colonne) => [colonne % n]);
}
