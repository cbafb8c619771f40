import { delibererFeuilles, type Options } from "../../deliberation";
import type { Feuille } from "../../classeur";
import { comparerFiches, decrireReglages } from "../../restitution";
import { essayerReglages } from "./reglages";
import type { Textes } from "./textes";

/** What other settings would change: the students, one line each. Decided twice in memory; nothing is written. */
export function prevoir(
  feuilles: readonly Feuille[],
  options: Options,
  fichier: string,
  textes: Textes
): { readonly texte: string; readonly decides: boolean } {
  const avant = delibererFeuilles(feuilles, options);
  const reglages = essayerReglages(fichier, avant.reglages);
  const apres = delibererFeuilles(feuilles, { ...options, reglagesImposes: reglages });
  const { etudiants } = comparerFiches(avant.fiches, apres.fiches);
  const lignes = [
    `${textes.etSi} : ${decrireReglages(reglages)}`,
    "",
    textes.changent(etudiants.length),
    ...etudiants.map(({ phrase }) => `  ${phrase}`),
    "",
    textes.rienEcrit,
  ];
  return { texte: lignes.join("\n"), decides: avant.fiches.length > 0 };
}
