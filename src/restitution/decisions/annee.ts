import type { Compte } from "../../reglement";
import type { Fiche } from "../types";
import { ADMIS_OU_PASSE } from "./titres";

/**
 * The code proposed; `ADM ou PASD` where the passage is sure and marks to come decide which; `jury` or `en attente`
 * where nothing can be; empty mid-year, where no year is decided.
 */
export function proposition({ dossier }: Pick<Fiche, "dossier">): string {
  const { code, passage } = dossier.annee;
  if (code !== null) return code;
  if (passage === "de droit" && !dossier.compte.miAnnee) return ADMIS_OU_PASSE;
  if (passage === "jury" || passage === "en attente") return passage;
  return dossier.compte.annee === 3 && passage === null ? duDiplome(dossier.compte) : "";
}

/** After S6 there is no passage: it is for the jury once an RCUE is known not to reach 10. */
function duDiplome({ rcues, a10Possibles, bloquees }: Compte): string {
  return bloquees === 0 && a10Possibles === rcues ? "en attente" : "jury";
}

/** `S5 : de droit`; empty where there is no next semester. */
export function passage({ dossier }: Pick<Fiche, "dossier">): string {
  const { passage } = dossier.annee;
  if (passage === null || dossier.semestreSuivant === null) return "";
  return `S${dossier.semestreSuivant} : ${passage}`;
}
