import { ErreurClasseur, type Feuille } from "../classeur";
import { delibererFeuilles, planDe, type Deliberation } from "../deliberation";
import { conclure } from "./conclusion";
import type { Conduite } from "./conduite";

/** A workbook that somebody gave as a file. */
export interface FichierDonne extends Blob {
  readonly name: string;
}

/** How many students all the sheets of earlier years tell of: no more than before when files told nothing of them. */
function resultatsLus({ promotion: { anterieures = [] } }: Deliberation): number {
  return anterieures.reduce((somme, { etudiants }) => somme + etudiants, 0);
}

/** Workbooks of earlier years that people give as files: what they say is copied into the workbook, and decided with. */
export class AnneesAnterieures {
  private ajouts = 0;

  constructor(private readonly conduite: Conduite) {}

  /** Reads the files, copies what they say of the students into a sheet `Antériorité`, and decides: one writing, or none. */
  ajouter(fichiers: readonly FichierDonne[]): Promise<void> {
    const { conduite } = this;
    return conduite.mener(`ajouter ${++this.ajouts}`, false, async (classeur) => {
      const anteriorite = (await Promise.all(fichiers.map((un) => this.ouvrir(un)))).flat();
      const depuis = fichiers.map(({ name }) => name).join(", ");
      const feuilles = await classeur.lire();
      const options = await conduite.optionsDe(classeur);
      const deliberation = delibererFeuilles(feuilles, { ...options, anteriorite, depuis });
      if (resultatsLus(deliberation) === resultatsLus(delibererFeuilles(feuilles, options)))
        return { genre: "sans_anteriorite", depuis };
      await classeur.ecrire(planDe(deliberation), (fait, total) =>
        conduite.avancer("ecriture", fait / total)
      );
      conclure(deliberation, conduite);
      conduite.montrerLecture(delibererFeuilles(await classeur.lire(), options));
      const etudiants = deliberation.fiches.filter(({ etudiant }) => etudiant.anterieur);
      return { genre: "anterieures", etudiants: etudiants.length };
    });
  }

  /** The sheets of one file; its name is in front of what is wrong with it. */
  private async ouvrir(fichier: FichierDonne): Promise<readonly Feuille[]> {
    try {
      return await this.conduite.monde.ouvrirFichier(fichier);
    } catch (erreur) {
      if (!(erreur instanceof ErreurClasseur)) throw erreur;
      throw new ErreurClasseur(erreur.raison, `${fichier.name} : ${erreur.message}`, erreur);
    }
  }
}
