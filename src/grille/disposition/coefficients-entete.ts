import { libelle } from "../cellule/libelle";
import { lireCoefficient, type ColonneCoefficientee } from "./coefficients";
import type { Rangee } from "./coefficients-cases";
import { destinationDuBloc } from "./coefficients-destinations";
import { entetesIncomplets, sansUe } from "./coefficients-phrases";
import { parUe, type CoefficientsRetenus } from "./coefficients-retenus";
import type { Esquisse } from "./esquisse";

/** « Mécanique (coef 2) », « coef. 2 »; « x3 » only by itself. */
const EN_QUEUE = /(?:^|[\s(,;:–—-])(coeff?(?:icient)?s?\b\.?[\s:]*[\d.,]+)\)?$|^([x×]\s*[\d.,]+)$/i;
/** What such a title weighs, it weighs in its module. */
const EVALUATION =
  /\b(?:EVALS?|EVALUATIONS?|DS|DM|CC|CT|TP|CONTROLES?|EPREUVES?|DEVOIRS?|PARTIELS?|EXAMENS?)\b|\b(?:DS|DM|CC|CT|TP)\d/;

/** The title of a module and what it weighs, which may stand together after, or under, its code. */
export function separerCoefficient(texte: string): {
  readonly intitule: string | null;
  readonly coefficientDEntete: number | null;
} {
  const trouve = EN_QUEUE.exec(texte);
  const lu = trouve && lireCoefficient(trouve[1] ?? trouve[2]!);
  if (!trouve || typeof lu !== "number")
    return { intitule: texte === "" ? null : texte, coefficientDEntete: null };
  const intitule = texte.slice(0, trouve.index).replace(/[\s(,;:–—-]+$/, "");
  return {
    intitule: intitule === "" ? null : intitule,
    coefficientDEntete: EVALUATION.test(libelle(intitule)) ? null : lu,
  };
}

/**
 * The coefficients that headers hold, in the UE above them: all those of a UE, or none; a row wins over them.
 * @param seuls whether no row has any.
 */
export function lireCoefficientsDEntete(
  { feuille, entete: ligne }: Pick<Esquisse, "feuille" | "entete">,
  colonnes: readonly ColonneCoefficientee[],
  retenus: CoefficientsRetenus,
  seuls: boolean
): void {
  const lire: Rangee = ({ colonne, coefficientDEntete }) => ({
    ...{ ligne, colonne },
    valeur: coefficientDEntete,
  });
  const ecrites = colonnes.filter(({ coefficientDEntete }) => coefficientDEntete !== null);
  const orpheline = ecrites.find(({ ue }) => ue === null);
  if (orpheline && seuls) retenus.anomalies.push(sansUe(feuille, lire(orpheline)));
  const destinations = colonnes.flatMap((lue) => destinationDuBloc(lue) ?? []);
  const lues = [...parUe(destinations)].flatMap(([ue, siennes]) => {
    const attendues = siennes.filter(({ lue, etrangere }) => lue.codeConnu && !etrangere);
    const sans = attendues.filter(({ lue }) => !ecrites.includes(lue)).map(({ lue }) => lue);
    const complete = retenus.aDonne(ue) || sans.length === 0;
    if (!complete && sans.length < attendues.length) {
      const codes = sans.map(({ code }) => code);
      retenus.anomalies.push(entetesIncomplets(feuille, lire(sans[0]!), ue, codes));
    }
    return complete ? siennes.filter(({ lue }) => ecrites.includes(lue)) : [];
  });
  retenus.ajouter(lire, lues, false);
}
