import { moyenneAtteint, type Dossier, type ResultatRcue, type ResultatUe } from "../../reglement";
import { liste, nommerRcue, nommerUe } from "./phrases";

/** Results of one student in which no mark is to come. */
export interface Acquis {
  readonly dossier: Dossier;
  readonly ues: readonly ResultatUe[];
  readonly rcues: readonly ResultatRcue[];
}

/** A mean that there is, compared as the settings say (A2). */
interface Lue {
  readonly centiemes: number;
  readonly atteint: (points: number) => boolean;
}

export type Test = (lue: Lue, unite: ResultatUe | ResultatRcue) => boolean;

export function uesOu(titre: string, { dossier, ues }: Acquis, test: Test): string | null {
  return liste(
    titre,
    ues.filter((ue) => repond(dossier, ue, test)).map((ue) => nommerUe(dossier, ue))
  );
}

export function rcuesOu(titre: string, { dossier, rcues }: Acquis, test: Test): string | null {
  return liste(
    titre,
    rcues.filter((rcue) => repond(dossier, rcue, test)).map((rcue) => nommerRcue(dossier, rcue))
  );
}

function repond(dossier: Dossier, unite: ResultatUe | ResultatRcue, test: Test): boolean {
  const lue = lire(dossier, unite);
  return lue !== null && test(lue, unite);
}

export function lire({ bilan }: Dossier, { moyenne }: ResultatUe | ResultatRcue): Lue | null {
  const { centiemes } = moyenne;
  const atteint = (points: number) => moyenneAtteint(moyenne, points, bilan.reglages);
  return centiemes === null ? null : { centiemes, atteint };
}
