import {
  moyenneAtteint,
  type Dossier,
  type Reglages,
  type ResultatRcue,
  type ResultatUe,
} from "../../reglement";
import { liste, nommerRcue, nommerUe } from "./phrases";

/** Results of one student in which no mark is to come. */
export interface Acquis {
  readonly dossier: Dossier;
  readonly ues: readonly ResultatUe[];
  readonly rcues: readonly ResultatRcue[];
}

/** What is asked of a UE or an RCUE that has a mean. */
export type Test = (unite: ResultatUe | ResultatRcue, reglages: Reglages) => boolean;

export function uesOu(titre: string, { dossier, ues }: Acquis, test: Test): string | null {
  const siennes = ues.filter((ue) => repond(dossier, ue, test));
  return liste(
    titre,
    siennes.map((ue) => nommerUe(dossier, ue))
  );
}

export function rcuesOu(titre: string, { dossier, rcues }: Acquis, test: Test): string | null {
  const siens = rcues.filter((rcue) => repond(dossier, rcue, test));
  return liste(
    titre,
    siens.map((rcue) => nommerRcue(dossier, rcue))
  );
}

/** Whether there is a mean, and it answers the test: a class asks it at each click, nothing is made for it. */
export function repond({ bilan }: Dossier, unite: ResultatUe | ResultatRcue, test: Test): boolean {
  return unite.moyenne.centiemes !== null && test(unite, bilan.reglages);
}

/** Whether a mean reaches so many points, compared as the settings say (A2). */
export function atteint(
  { moyenne }: ResultatUe | ResultatRcue,
  points: number,
  reglages: Reglages
): boolean {
  return moyenneAtteint(moyenne, points, reglages);
}
