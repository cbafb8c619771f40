import type { Faits } from "../chances/faits";
import { estPlausible } from "../chances/plausible";
import type { AnneePassee } from "./annees-passees";
import { correler, croisees, moyenneDe } from "./statistiques";

/** The facts of a department, or those in force when its past does not suffice; the sentence says which and why. */
export interface Recalibrage {
  readonly faits: Faits;
  readonly retenu: boolean;
  /** The students whose two semesters are known: too few of them, and nothing changes. */
  readonly effectif: number;
  readonly phrase: string;
}

/** Under this number of students, the default facts are surer than one's own. */
export const EFFECTIF_MINIMAL = 50;
/** An even semester under this mean was left before its end: it says nothing of those who stay. */
const ABANDON = 4;
/**
 * The facts of earlier years of one department, for one year of the BUT. Students of whom a mean is missing, and those
 * who left the even semester, are set aside.
 */
export function recalibrer(passees: readonly AnneePassee[], enVigueur: Faits): Recalibrage {
  const suivis = passees.filter(estSuivie);
  const effectif = suivis.length;
  const lesquelles = enVigueur.effectif === undefined ? "par défaut" : "déjà recalées";
  const garder = (raison: string): Recalibrage => ({
    ...{ faits: enVigueur, retenu: false, effectif },
    phrase: `Chances ${lesquelles} gardées : ${raison}.`,
  });
  if (effectif < EFFECTIF_MINIMAL)
    return garder(
      `${effectif} étudiant${effectif > 1 ? "s" : ""} des années passées avec les deux semestres, il en faut ${EFFECTIF_MINIMAL}`
    );
  const faits = mesurer(suivis);
  if (!estPlausible(faits))
    return garder("dans ces années, le semestre pair ne suit pas le semestre impair comme attendu");
  return {
    ...{ faits, retenu: true, effectif },
    phrase: `Chances recalées sur ${effectif} étudiants des années passées.`,
  };
}

/** What any number of students teach, to try it on others; the default facts where that makes no sense. */
export function apprendre(passees: readonly AnneePassee[], defaut: Faits): Faits {
  const faits = mesurer(passees.filter(estSuivie));
  return estPlausible(faits) ? faits : defaut;
}

function estSuivie({ impair, pair }: AnneePassee): boolean {
  const connues = [...impair, ...pair].every((moyenne) => moyenne !== null);
  return connues && impair.length > 0 && moyenneDe(pair as number[]) >= ABANDON;
}

function mesurer(suivis: readonly AnneePassee[]): Faits {
  const paires = suivis.flatMap(({ impair, pair }) =>
    impair.map((moyenne, c): [number, number] => [moyenne!, pair[c]!])
  );
  const { pente, ordonnee, residu, correlation } = correler(paires);
  const internes = [
    croisees(suivis.map(({ impair }) => impair as number[])),
    croisees(suivis.map(({ pair }) => pair as number[])),
  ].map((semestre) => correler(semestre).correlation);
  const moyenne = moyenneDe(paires.map(([impair]) => impair));
  const interne = moyenneDe(internes);
  return { ordonnee, pente, residu, correlation, interne, moyenne, effectif: suivis.length };
}
