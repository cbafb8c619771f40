import type { Formule, Valeur } from "../../classeur";
import { proposition } from "./annee";
import type { Rangee } from "./rangee";

/** Letters of the columns that the formulas read. */
export interface Places {
  readonly proposition: string;
  readonly decision: string;
  readonly motif: string;
  readonly retenue: string;
}

/** What the jury decides, else what is proposed: follows both at once. A text typed over it is kept. */
export function retenue(rangee: Rangee, places: Places): Valeur | Formule {
  const { saisie, ligne } = rangee;
  if (saisie && saisie.retenue !== "") return saisie.retenue;
  const [p, d] = [places.proposition, places.decision].map((lettre) => `${lettre}${ligne + 1}`);
  const propose = `IF(OR(${p}="jury",${p}="en attente"),"",${p}&"")`;
  return { formule: `IF(${d}<>"",${d},${propose})`, valeur: valeurRetenue(rangee) };
}

function valeurRetenue({ fiche, saisie }: Rangee): Valeur {
  if (saisie && saisie.retenue !== "") return saisie.retenue;
  return saisie && saisie.decision !== "" ? saisie.decision : (fiche.dossier.annee.code ?? "");
}

/** « proposition : jury ; décision : PAS1NCI ; motif : … » where the decision retained is not the one proposed. */
export function ecart(rangee: Rangee, places: Places): Formule {
  const [p, m, r] = [places.proposition, places.motif, places.retenue].map(
    (lettre) => `${lettre}${rangee.ligne + 1}`
  );
  const propose = proposition(rangee.fiche);
  const debut = propose === "" ? `"${AUCUNE}"` : `"proposition : "&${p}`;
  const phrase = `${debut}&" ; décision : "&${r}&" ; motif : "&IF(${m}="","${SANS_MOTIF}",${m})`;
  return {
    formule: `IF(OR(${r}="",${r}=${p}),"",${phrase})`,
    valeur: ecartEnMots(rangee),
  };
}

const AUCUNE = "proposition : aucune";
const SANS_MOTIF = "non donné";

/** The same phrase. Excel compares texts without regard to their case. */
export function ecartEnMots(rangee: Rangee): string {
  const propose = proposition(rangee.fiche);
  const decide = String(valeurRetenue(rangee));
  if (decide === "" || decide.toLowerCase() === propose.toLowerCase()) return "";
  const motif = String(rangee.saisie?.motif ?? "") || SANS_MOTIF;
  const debut = propose === "" ? AUCUNE : `proposition : ${propose}`;
  return `${debut} ; décision : ${decide} ; motif : ${motif}`;
}
