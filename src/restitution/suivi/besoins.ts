import { notesAttendues, type Exigence, type RequisRcue } from "../../risque";
import type { Fiche } from "../types";
import { butDeLAnnee, exigenceEnMots, moduleEnMots } from "./en-mots";

/**
 * What one student needs: the least mean on the marks to come for the passage, that of the RCUE least likely to reach
 * 10, and the module that does most for it.
 */
export function besoinsDe({ dossier, risque, ues }: Fiche): string {
  if (notesAttendues(dossier.bilan, dossier.rang).length === 0)
    return "Plus aucune note à venir : au jury de décider.";
  const { passage, rcues } = risque.requis;
  const menace = leMoinsProbable(rcues, risque.probabilite.rcues);
  const module = menace && moduleDecisif(menace.rcue, risque.requis.ues);
  return [
    ...(passage ? [`pour ${butDeLAnnee(dossier)} : ${exigenceEnMots(passage.moyenne)}`] : []),
    ...(menace
      ? [`RCUE ${menace.rcue.competence} à ${menace.cible} : ${exigenceEnMots(menace.exigence)}`]
      : []),
    ...(module ? [module] : []),
    ...(passage === null && menace === null ? ues.flatMap(ueSeule(risque.requis.ues)) : []),
  ].join(" ; ");
}

interface Menace {
  readonly rcue: RequisRcue;
  readonly cible: 8 | 10;
  readonly exigence: Exigence;
}

/** The RCUE least likely to reach 10, among those that marks to come can still bring to 10, or to 8. */
function leMoinsProbable(
  rcues: readonly RequisRcue[],
  chances: Fiche["risque"]["probabilite"]["rcues"]
): Menace | null {
  const ouvertes = rcues.flatMap((rcue, r): (Menace & { chance: number })[] => {
    const chance = chances[r]?.a_10 ?? 1;
    if (rcue.dix.verdict === null) return [{ rcue, cible: 10, exigence: rcue.dix, chance }];
    return rcue.huit.verdict === null ? [{ rcue, cible: 8, exigence: rcue.huit, chance }] : [];
  });
  return ouvertes.reduce<(typeof ouvertes)[number] | null>(
    (moindre, ouverte) => (moindre && moindre.chance <= ouverte.chance ? moindre : ouverte),
    null
  );
}

/** Of the RCUE, the mark to come that may be lowest while the others stay at the present means, in words. */
function moduleDecisif(
  { ues }: RequisRcue,
  requis: Fiche["risque"]["requis"]["ues"]
): string | null {
  const modules = requis
    .filter(({ code }) => ues.includes(code))
    .flatMap(({ modules }) => modules)
    .flatMap(({ module, compenser }) => {
      const phrase = moduleEnMots(module, compenser);
      return phrase === null ? [] : [{ phrase, centiemes: compenser?.centiemes ?? 0 }];
    });
  return modules.sort((a, b) => a.centiemes - b.centiemes)[0]?.phrase ?? null;
}

function ueSeule(requis: Fiche["risque"]["requis"]["ues"]) {
  return (_: unknown, u: number): string[] => {
    const { code, acquerir } = requis[u]!;
    return acquerir.verdict === null ? [`${code} à 10 : ${exigenceEnMots(acquerir)}`] : [];
  };
}
