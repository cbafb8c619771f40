import { citer, information } from "../anomalies";
import type { Disposition } from "../disposition/disposition";
import type { Programme } from "../programme/programme";
import type { Anomalie } from "../types";

/** The columns that were matched to their module by their title only. */
export function direTitres(
  dispositions: readonly Disposition[],
  programme: Programme | null
): Anomalie[] {
  if (!programme) return [];
  return dispositions.flatMap(({ feuille, entete, modules }) =>
    modules
      .filter(({ parTitre }) => parTitre)
      .map(({ colonne, code, intitule }) => {
        const message =
          `${citer(intitule!)} est lu comme ${code}, dont c’est l’intitulé dans « ${programme.maquette.intitule} ». ` +
          "Si ce n’est pas lui, écrivez le bon code en en-tête.";
        return information(feuille, { ligne: entete, colonne }, message, GROUPE);
      })
  );
}

const GROUPE = "colonnes reconnues à leur seul intitulé";
