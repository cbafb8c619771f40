import type { ResultatUe } from "../../reglement";
import type { Chances } from "../chances/chances";
import { autresMotifs } from "./autres-signes";
import type { Acquis } from "./comparees";
import { motifsDeFinDAnnee, motifsDesRcuesComplets } from "./fin-d-annee";
import { motifsDesMoyennes } from "./moyennes";
import { motifsDuPassage } from "./passage";
import type { Seuils } from "./seuils";
import { NIVEAUX, type Motif } from "./types";

/** Every reason found, the gravest first; among those as grave, the passage comes before what it depends on. */
export function trouverMotifs(resultats: Acquis, chances: () => Chances, seuils: Seuils): Motif[] {
  const enAttente = resultats.ues.some(({ moyenne }) => moyenne.provisoire);
  const motifs = enAttente
    ? motifsEnCours(resultats, chances(), seuils)
    : motifsDeFinDAnnee(resultats);
  return NIVEAUX.flatMap((niveau) => motifs.filter((motif) => motif.niveau === niveau));
}

function motifsEnCours({ dossier, ues, rcues }: Acquis, chances: Chances, seuils: Seuils): Motif[] {
  const vue = { dossier, ues, rcues, chances, seuils };
  const complets = rcues.filter(({ moyenne }) => !moyenne.provisoire);
  const codes = new Set(complets.flatMap((rcue) => rcue.ues));
  const estComplete = ({ code, moyenne }: ResultatUe) => codes.has(code) && !moyenne.provisoire;
  const desComplets = { dossier, ues: ues.filter(estComplete), rcues: complets };
  return [
    ...motifsDuPassage(vue),
    ...motifsDesMoyennes(vue),
    ...motifsDesRcuesComplets(desComplets),
    ...autresMotifs(dossier, ues, seuils),
  ];
}
