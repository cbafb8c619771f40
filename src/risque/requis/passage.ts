import type { Dossier } from "../../reglement";
import { passageParLesNotes, rcuesAObtenir } from "../bornes/passage";
import type { NoteAttendue } from "../simulation/attendues";
import { certaine, DIX, HUIT, pourLeRcue } from "./exigence";
import { lePlusCourt, type But } from "./moins-cher";
import type { Exigence, Requis, RequisRcue } from "./types";

/** The passage of right (4.5): more than half of the RCUE at 10, every one at 8; in BUT3 every one at 10. */
export function exigerLePassage(
  dossier: Dossier,
  rcues: readonly RequisRcue[],
  attendues: readonly NoteAttendue[]
): Requis["passage"] {
  if (rcues.length === 0) return null;
  const verdict = passageParLesNotes(dossier.compte);
  if (verdict !== null) return { moyenne: certaine(verdict), moinsCher: null };
  const voies = choisir(rcues, rcuesAObtenir(dossier.compte)).map((choisis) =>
    rcues.flatMap((_, r) => butsDe(dossier, rcues, r, choisis.includes(r)))
  );
  const question = ({ compte }: Dossier) => passageParLesNotes(compte);
  return {
    moyenne: moyennePartout(dossier),
    moinsCher: lePlusCourt(dossier, attendues, voies, question),
  };
}

/** The same mean on all the marks to come: each RCUE needs 8, and the easiest ones 10. */
export function moyennePartout(dossier: Dossier): Exigence {
  const verdict = passageParLesNotes(dossier.compte);
  if (verdict !== null) return certaine(verdict);
  const exiger = (seuil: "dix" | "huit") =>
    dossier.bilan.structure.rcues.map(
      (_, r) => pourLeRcue(dossier, r, seuil).centiemes ?? Infinity
    );
  const dix = exiger("dix").sort((a, b) => a - b);
  const obtenus = dix[rcuesAObtenir(dossier.compte) - 1]!;
  return { verdict, centiemes: Math.max(obtenus, ...exiger("huit")) };
}

/** Which RCUE to bring to 10: those that are there already, and as many others as are needed, in every way. */
function choisir(rcues: readonly RequisRcue[], aObtenir: number): number[][] {
  const rangs = (verdict: boolean | null) =>
    rcues.flatMap(({ dix }, r) => (dix.verdict === verdict ? [r] : []));
  const surs = rangs(true);
  return combinaisons(rangs(null), Math.max(0, aObtenir - surs.length)).map((autres) => [
    ...surs,
    ...autres,
  ]);
}

function combinaisons(elements: readonly number[], nombre: number): number[][] {
  if (nombre === 0) return [[]];
  return elements.flatMap((element, i) =>
    combinaisons(elements.slice(i + 1), nombre - 1).map((suite) => [element, ...suite])
  );
}

/** No mean to reach where no mark to come can change the answer. */
function butsDe(dossier: Dossier, rcues: readonly RequisRcue[], r: number, aDix: boolean): But[] {
  const ou = dossier.bilan.compilation.groupes[r]!;
  const { dix, huit } = rcues[r]!;
  if (aDix) return dix.verdict === null ? [{ ou, cible: DIX }] : [];
  return huit.verdict === null ? [{ ou, cible: HUIT }] : [];
}
