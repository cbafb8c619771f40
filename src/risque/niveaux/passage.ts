import { afficher, S1_ET_S2, type Dossier } from "../../reglement";
import { fermeParS1S2, passageParLesNotes } from "../bornes/passage";
import { moyennePartout } from "../requis/passage";
import { motifsDesBlocages } from "./blocages";
import { butEnMots, combienYParviennent } from "./phrases";
import type { EnCours, Motif } from "./types";

/** The passage of right, by its chances. In BUT3, the RCUE that the diploma asks of the year. */
export function motifsDuPassage(vue: EnCours): Motif[] {
  const { dossier } = vue;
  const bloque = motifsDesBlocages(dossier);
  return [...(bloque.length > 0 ? bloque : selonLesChances(vue)), ...sansS1S2(dossier)];
}

function selonLesChances({ dossier, ues, chances, seuils }: EnCours): Motif[] {
  const { passage } = chances;
  const rien = ues.every(({ moyenne }) => moyenne.valeur === null);
  if (passage === null || rien || 100 * passage >= seuils.risque_vigilance) return [];
  const niveau =
    100 * passage < seuils.risque_critique
      ? "critique"
      : 100 * passage < seuils.risque_alerte
        ? "alerte"
        : "vigilance";
  const but = butEnMots(dossier);
  if (passageParLesNotes(dossier.compte) === false)
    return [{ niveau, phrase: `${but} hors d’atteinte : ${obstacle(dossier)}` }];
  const moyenne = afficher(moyennePartout(dossier).centiemes);
  const phrase = `${but} : il faudrait ${moyenne} de moyenne sur les notes à venir ; ${combienYParviennent(passage)}`;
  return [{ niveau, phrase }];
}

function obstacle({ compte }: Dossier): string {
  const { annee, rcues, a10Possibles, sous8 } = compte;
  if (sous8 > 0 && annee < 3) return `${sous8} RCUE sous 8, quelles que soient les notes à venir`;
  return `au mieux ${a10Possibles} RCUE sur ${rcues} à 10`;
}

/** R10: no mark of this year opens semester 5 to who has not validated S1 and S2. */
function sansS1S2({ compte }: Dossier): Motif[] {
  if (!fermeParS1S2(compte)) return [];
  const phrase = `${S1_ET_S2.phrase(compte)} : le passage en S5 n’est pas de droit`;
  return [{ niveau: "alerte", phrase }];
}
