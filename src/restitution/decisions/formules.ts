import type { Formule, Valeur } from "../../classeur";
import { proposition } from "./annee";
import type { Rangee } from "./rangee";
import { SANS_PROPOSITION } from "./titres";

/** Letters of the columns that the formulas read. */
export interface Places {
  readonly proposition: string;
  readonly decision: string;
  readonly motif: string;
  readonly retenue: string;
}

/*
 * The formulas follow what the jury types at once, before any calculation. What is proposed does not move until then: it
 * is in them as a text where that is shorter, for they travel with each row.
 */

/** What the jury decides, else what is proposed. A text typed over it is kept. */
export function retenue(rangee: Rangee, places: Places): Valeur | Formule {
  const { saisie, ligne, fiche } = rangee;
  if (saisie && saisie.retenue !== "") return saisie.retenue;
  const [p, d] = [places.proposition, places.decision].map((lettre) => `${lettre}${ligne + 1}`);
  const rien = SANS_PROPOSITION.has(proposition(fiche));
  return {
    formule: rien ? `${d}&""` : `IF(${d}="",${p},${d})`,
    valeur: valeurRetenue(rangee),
  };
}

function valeurRetenue({ fiche, saisie }: Rangee): Valeur {
  if (saisie && saisie.retenue !== "") return saisie.retenue;
  return saisie && saisie.decision !== "" ? saisie.decision : (fiche.dossier.annee.code ?? "");
}

/** « proposition : jury ; décision : PAS1NCI ; motif : … » where the decision retained is not the one proposed. */
export function ecart(rangee: Rangee, places: Places): Formule {
  const [m, r] = [places.motif, places.retenue].map((lettre) => `${lettre}${rangee.ligne + 1}`);
  const propose = proposition(rangee.fiche);
  const egale = SANS_PROPOSITION.has(propose) ? "" : propose;
  const phrase = `"${debut(propose)}"&${r}&" ; motif : "&IF(${m}="","${SANS_MOTIF}",${m})`;
  return { formule: `IF(${r}="${egale}","",${phrase})`, valeur: ecartEnMots(rangee) };
}

function debut(propose: string): string {
  return `proposition : ${propose || "aucune"} ; décision : `;
}

const SANS_MOTIF = "non donné";

/** The same phrase. Excel compares texts without regard to their case. */
export function ecartEnMots(rangee: Rangee): string {
  const propose = proposition(rangee.fiche);
  const decide = String(valeurRetenue(rangee));
  if (decide === "" || decide.toLowerCase() === propose.toLowerCase()) return "";
  const motif = String(rangee.saisie?.motif ?? "") || SANS_MOTIF;
  return `${debut(propose)}${decide} ; motif : ${motif}`;
}
