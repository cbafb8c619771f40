import { prononcer, type Dossier } from "../reglement";
import type { Fiche, SaisiesAppariees } from "../restitution";
import { avecNotes, evaluerRisque, type Essai, type OptionsRisque } from "../risque";
import type { Deliberation } from "./types";

/**
 * « Et si… »: the results of one student with other marks to come, by the same rules; what the jury wrote is heard again,
 * since it may stand on other results or no longer do. Nothing is written, and the class is left as it is.
 */
export function ficheAvecNotes(
  { fiches, saisies, reglages, modele }: Deliberation,
  rang: number,
  essai: Essai
): Fiche {
  const { etudiant, dossier } = fiches[rang]!;
  const propose = avecNotes(dossier.propose, essai);
  const prononce = entendreLeJury(propose, saisies.parEtudiant[rang]);
  const options = { seuils: reglages, ...(modele && { modele }) };
  return ficheDe(etudiant, prononce.dossier, options);
}

/** What the jury wrote of a student, pronounced upon what is proposed. */
export function entendreLeJury(
  propose: Dossier,
  saisie: SaisiesAppariees["parEtudiant"][number]
): ReturnType<typeof prononcer> {
  const decisions = saisie?.decisions;
  return decisions ? prononcer(propose, decisions) : { dossier: propose, refus: [] };
}

/** A student, decided, with the risk. */
export function ficheDe(
  etudiant: Fiche["etudiant"],
  dossier: Dossier,
  options: OptionsRisque
): Fiche {
  const { ues, rcues, ects } = dossier;
  return {
    etudiant,
    dossier,
    ues,
    rcues,
    ects,
    risque: evaluerRisque(dossier, ues, rcues, options),
  };
}
