import { adresse } from "../../adresse";
import type { Anomalie } from "../../grille";
import type { RefusDecision } from "../../reglement";
import type { Resultats } from "../types";
import { disposer } from "./feuille";
import { DECISIONS, JURY, titreDuJury } from "./titres";

/**
 * Makes an anomaly of something that the jury typed and that is not applied, with its cell in the sheet as it is about to
 * be written: the rows may stand elsewhere than where the jury had sorted them.
 * @returns for a student, by rank, what tells of one refusal
 */
export function signalerRefus(
  resultats: Resultats
): (etudiant: number, refus: RefusDecision) => Anomalie {
  const { titres, colonnes } = disposer(resultats, []);
  return (etudiant, { sur, phrase }) => {
    const titre = titreDe(sur);
    const colonne = colonnes.findIndex((candidate) => candidate.titre === titre);
    const { nom, prenom } = resultats.fiches[etudiant]!.etudiant;
    return {
      feuille: DECISIONS,
      cellule: adresse(titres.length + 1 + etudiant, colonne),
      gravite: "avertissement",
      message: `${`${nom} ${prenom}`.trim()} : ${phrase}`,
      groupe: "décisions du jury qui ne sont pas appliquées",
    };
  };
}

function titreDe(sur: RefusDecision["sur"]): string {
  if (sur === "annee") return JURY.decision;
  return titreDuJury("ue" in sur ? sur.ue : `RCUE ${sur.rcue}`);
}
