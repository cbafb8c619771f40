import { delibererFeuilles, type Options } from "../../deliberation";
import type { Feuille } from "../../classeur";
import { DEFINITIONS, libelleDe, type Reglages } from "../../reglement";
import { comparerFiches } from "../../restitution";
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
    `${textes.etSi} : ${ecarts(avant.reglages, reglages).join(" · ") || textes.memesReglages}`,
    "",
    textes.changent(etudiants.length),
    ...etudiants.map(
      ({ etudiant: { nom, prenom }, phrase }) => `  ${`${nom} ${prenom}`.trim()} : ${phrase}`
    ),
    "",
    textes.rienEcrit,
  ];
  return { texte: lignes.join("\n"), decides: avant.fiches.length > 0 };
}

/** « Poids des deux UE dans le RCUE : le même → leurs ECTS » */
function ecarts(avant: Reglages, apres: Reglages): string[] {
  return DEFINITIONS.filter(({ cle }) => avant[cle] !== apres[cle]).map(
    (definition) =>
      `${definition.nom} : ${libelleDe(definition, avant)} → ${libelleDe(definition, apres)}`
  );
}
