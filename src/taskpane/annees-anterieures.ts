import { delibererFeuilles, planDe, type Deliberation } from "../deliberation";
import { conclure } from "./conclusion";
import type { Conduite } from "./conduite";
import { ouvrirDonne, type FichierDonne } from "./fichiers-donnes";

/** How many students all the sheets of earlier years tell of: no more than before when files told nothing of them. */
function resultatsLus({ promotion: { anterieures = [] } }: Deliberation): number {
  return anterieures.reduce((somme, { etudiants }) => somme + etudiants, 0);
}

/** Workbooks of earlier years that people give as files: what they say is copied into the workbook, and decided with. */
export class AnneesAnterieures {
  constructor(private readonly conduite: Conduite) {}

  /** Reads the files, copies what they say of the students into a sheet `Antériorité`, and decides: one writing, or none. */
  ajouter(fichiers: readonly FichierDonne[]): Promise<void> {
    const { conduite } = this;
    return conduite.mener(null, false, async (classeur) => {
      const anteriorite = (
        await Promise.all(fichiers.map((un) => ouvrirDonne(un, conduite.monde)))
      ).flat();
      const depuis = fichiers.map(({ name }) => name).join(", ");
      const feuilles = await classeur.lire();
      const options = await conduite.optionsDe(classeur);
      const deliberation = delibererFeuilles(feuilles, { ...options, anteriorite, depuis });
      if (resultatsLus(deliberation) === resultatsLus(delibererFeuilles(feuilles, options)))
        return { genre: "sans_anteriorite", depuis };
      await classeur.ecrire(planDe(deliberation));
      conclure(deliberation, conduite);
      conduite.montrerLecture(delibererFeuilles(await classeur.lire(), options));
      const etudiants = deliberation.fiches.filter(({ etudiant }) => etudiant.anterieur);
      return { genre: "anterieures", etudiants: etudiants.length };
    });
  }
}
