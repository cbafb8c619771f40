import type { Deliberation } from "../deliberation";
import type { Conduite } from "./conduite";
import { REPLIEES, type Annonce } from "./etat";
import { resumer } from "./resume";

/** The decisions are written: shows them, and what they amount to. */
export function conclure(deliberation: Deliberation, conduite: Conduite): Annonce {
  const resume = resumer(deliberation);
  const etudiants = deliberation.fiches.length;
  conduite.montrerLecture(deliberation);
  conduite.changer({
    resultat: etudiants > 0 ? resume : null,
    perime: null,
    depliees: REPLIEES,
    reference: deliberation.reglages,
    prevision: null,
  });
  const aRisque = resume.risques.reduce((somme, niveau) => somme + niveau.etudiants.length, 0);
  return etudiants > 0 ? { genre: "calcule", etudiants, aRisque } : { genre: "rien" };
}
