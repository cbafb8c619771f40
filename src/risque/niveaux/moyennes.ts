import { afficher } from "../../reglement";
import { pourLeRcue, pourLUe } from "../requis/exigence";
import { estBloque } from "./blocages";
import { autreSemestre, decrire, estACompenser } from "./lecture";
import { combienDEtudiants, combienYParviennent, nommerUe } from "./phrases";
import type { EnCours, Motif } from "./types";

type Groupe = EnCours["dossier"]["bilan"]["compilation"]["groupes"][number];

/**
 * What each RCUE with marks to come, or UE that stands alone, makes fear: the least likely to reach 10 first. Of one
 * that a state blocks the passage tells.
 */
export function motifsDesMoyennes(vue: EnCours): Motif[] {
  const { dossier, ues, chances } = vue;
  const ouverts = dossier.bilan.compilation.groupes.flatMap((groupe, g) => {
    if (estBloque(dossier, groupe.ues)) return [];
    const membres = groupe.ues.map((u) => ues[u]!);
    const commence = membres.some(({ moyenne }) => moyenne.valeur !== null);
    const enAttente = membres.some(({ moyenne }) => moyenne.provisoire);
    return commence && (enAttente || groupe.rcue < 0) ? [{ groupe, g }] : [];
  });
  // Chances that only differ by the last digits of a sum are the same: the order of the programme stands.
  const ordre = ({ g }: { readonly g: number }) => Math.round(1e6 * chances.dix[g]!);
  ouverts.sort((a, b) => ordre(a) - ordre(b));
  return ouverts.flatMap(({ groupe, g }) => {
    const [dix, huit] = [chances.dix[g]!, 1 - chances.sousHuit[g]!];
    return groupe.rcue < 0 ? deLUeSeule(vue, groupe, dix) : duRcue(vue, groupe, dix, huit);
  });
}

/** @param dix, @param huit the chances of reaching 10 and 8. An RCUE under 8 forbids the passage of right (4.5). */
function duRcue(vue: EnCours, groupe: Groupe, dix: number, huit: number): Motif[] {
  const { dossier, seuils } = vue;
  const menace = 100 * (1 - huit) >= seuils.risque_sous_8;
  const niveau = menace ? "alerte" : niveauDe(dix, vue);
  if (niveau === null) return [];
  const connues = decrire(vue, groupe);
  const pour10 = pourLeRcue(dossier, groupe.rcue, "dix");
  const pour8 = pourLeRcue(dossier, groupe.rcue, "huit");
  if (pour8.verdict === false) {
    const phrase = `${connues} : le RCUE restera sous 8, quelles que soient les notes à venir`;
    return [{ niveau: "critique", phrase }];
  }
  const ou = autreSemestre(vue, groupe);
  const plancher = `il faudrait ${afficher(pour8.centiemes)} ${ou} pour que le RCUE atteigne 8`;
  if (pour10.verdict === false) {
    const suite = menace ? ` ; ${plancher} ; ${combienYParviennent(huit)}` : "";
    return [{ niveau, phrase: `${connues} : le RCUE ne peut plus atteindre 10${suite}` }];
  }
  const but = estACompenser(vue, groupe) ? "pour compenser" : "pour que le RCUE atteigne 10";
  const [bas, haut] = [combienDEtudiants(huit), afficher(pour10.centiemes)];
  const phrase = menace
    ? `${connues} : ${plancher} (${bas}), ${haut} ${but} (${combienDEtudiants(dix)})`
    : `${connues} : il faudrait ${haut} ${ou} ${but} ; ${combienYParviennent(dix)}`;
  return [{ niveau, phrase }];
}

/** A UE that no other compensates. */
function deLUeSeule(vue: EnCours, { ues: [u] }: Groupe, dix: number): Motif[] {
  const niveau = niveauDe(dix, vue);
  if (niveau === null) return [];
  const { verdict, centiemes } = pourLUe(vue.dossier, u!);
  const suite =
    verdict === false
      ? "elle n’atteindra pas 10, et aucune UE ne la compense"
      : `il faudrait ${afficher(centiemes)} sur les notes à venir pour atteindre 10 ; ${combienYParviennent(dix)}`;
  return [{ niveau, phrase: `${nommerUe(vue.dossier, vue.ues[u!]!)} : ${suite}` }];
}

function niveauDe(dix: number, { seuils }: EnCours): Motif["niveau"] | null {
  if (100 * dix >= seuils.risque_rcue_vigilance) return null;
  return 100 * dix < seuils.risque_rcue_alerte ? "alerte" : "vigilance";
}
