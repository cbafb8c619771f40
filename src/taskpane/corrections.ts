import type { Feuille } from "../classeur";
import { delibererFeuilles, type Options } from "../deliberation";
import type { Correction } from "../grille";
import type { ClasseurOuvert, Endroit } from "./classeur-ouvert";
import type { Conduite } from "./conduite";
import type { Annonce } from "./etat";
import { batirCorrections, type Demande } from "./lecture/batir";
import { ajouterCorrections } from "./lecture/reunir";

/** The workbook as it was read for one correction. */
interface Lue {
  readonly feuilles: readonly Feuille[];
  readonly options: Options;
}

/**
 * What people correct in the reading: kept in the workbook, out of sight of its sheets, and applied at once. Nothing
 * else is written; when that fails, the corrections are what they were.
 */
export class CorrectionsDeLecture {
  /** @param suivre told when the corrections change: decisions that are followed live change with them */
  constructor(
    private readonly conduite: Conduite,
    private readonly suivre: () => void
  ) {}

  /** Adds what a person says; it takes the place of what they said before of the same thing. */
  corriger(demande: Demande): Promise<void> {
    return this.mener(async (classeur) => {
      const lue = await this.lire(classeur);
      const { promotion } = delibererFeuilles(lue.feuilles, lue.options);
      const nouvelles = batirCorrections(demande, lue.feuilles, promotion);
      if (nouvelles.length === 0) return { genre: "sans_correction" };
      return this.remplacer(
        classeur,
        lue,
        ajouterCorrections(lue.options.corrections ?? [], nouvelles)
      );
    });
  }

  /** Takes one correction back. */
  retirer(correction: Correction): Promise<void> {
    return this.mener(async (classeur) => {
      const lue = await this.lire(classeur);
      const texte = JSON.stringify(correction);
      const autres = (lue.options.corrections ?? []).filter((une) => JSON.stringify(une) !== texte);
      return this.remplacer(classeur, lue, autres);
    });
  }

  /** Takes all corrections back. */
  reinitialiser(): Promise<void> {
    return this.mener(async (classeur) => this.remplacer(classeur, await this.lire(classeur), []));
  }

  /** Looks at the cells that the person selected, to speak of them. */
  prendreSelection(): Promise<void> {
    return this.mener(async (classeur) => {
      this.conduite.changer({ endroit: await classeur.selection() });
      return null;
    });
  }

  /** The person chose a place in the pane, to speak of it. */
  viser(endroit: Endroit): void {
    this.conduite.changer({ endroit });
  }

  private async lire(classeur: ClasseurOuvert): Promise<Lue> {
    const feuilles = await classeur.lire();
    return { feuilles, options: await this.conduite.optionsDe(classeur) };
  }

  private async remplacer(
    classeur: ClasseurOuvert,
    { feuilles }: Lue,
    corrections: readonly Correction[]
  ): Promise<Annonce> {
    const options = await this.conduite.garder(classeur, { corrections });
    const { perime, resultat } = this.conduite.etat;
    this.conduite.montrerLecture(delibererFeuilles(feuilles, options));
    this.conduite.changer({ perime: resultat ? "grille" : perime });
    this.suivre();
    return { genre: "corrige", corrections: corrections.length };
  }

  private mener(action: Parameters<Conduite["mener"]>[2]): Promise<void> {
    return this.conduite.mener(null, false, action);
  }
}
