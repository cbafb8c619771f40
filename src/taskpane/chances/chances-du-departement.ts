import { calibrer, decisionsPassees, modeleRetenu } from "../../calibrage";
import type { Feuille } from "../../classeur";
import { delibererFeuilles, type Deliberation } from "../../deliberation";
import type { Modele } from "../../risque";
import type { ClasseurOuvert } from "../classeur-ouvert";
import type { Conduite } from "../conduite";
import type { Annonce } from "../etat";
import { ouvrirDonne, type FichierDonne } from "../fichiers-donnes";

/**
 * The odds of a department: fitted on the `Décisions` sheets of its earlier years, told, and only then kept in the
 * workbook, out of sight of its sheets. Nothing else is written.
 */
export class ChancesDuDepartement {
  /** @param suivre told when other odds are kept: decisions that are followed live change with them */
  constructor(
    private readonly conduite: Conduite,
    private readonly suivre: () => void
  ) {}

  /** Tries the files, and the sheets of earlier years that stand in the workbook: tells what they say, keeps nothing. */
  essayer(fichiers: readonly FichierDonne[]): Promise<void> {
    return this.mener(async (classeur) => {
      const donnees = (await Promise.all(fichiers.map((un) => this.ouvrir(un)))).flat();
      const { feuilles, presente } = await this.lire(classeur);
      const passees = [...decisionsPassees(feuilles, presente.bilan.structure.annee), ...donnees];
      const calibrages = calibrer(passees, this.conduite.etat.modele);
      if (calibrages.length === 0) {
        this.abandonner();
        return { genre: "sans_decisions" };
      }
      const retenu = modeleRetenu(calibrages);
      const niveauxChanges = retenu ? this.compter(feuilles, presente, retenu) : 0;
      this.conduite.changer({ recalage: { calibrages, niveauxChanges } });
      return { genre: "chances_essayees", retenues: retenu !== null };
    });
  }

  /** Keeps in the workbook what was tried and suffices; the years that do not suffice keep the odds that they have. */
  async garder(): Promise<void> {
    const retenu = modeleRetenu(this.conduite.etat.recalage?.calibrages ?? []);
    if (retenu) await this.remplacer((gardees) => ({ ...gardees, ...retenu }), "chances_gardees");
  }

  /** Goes back to the default odds, for all years. */
  revenir(): Promise<void> {
    return this.remplacer(() => null, "chances_par_defaut");
  }

  /** Leaves what was tried. */
  abandonner(): void {
    this.conduite.changer({ recalage: null });
  }

  /** What the workbook keeps is read again first: another person may have changed it. */
  private remplacer(
    nouveau: (gardees: Modele | null) => Modele | null,
    genre: "chances_gardees" | "chances_par_defaut"
  ): Promise<void> {
    return this.mener(async (classeur): Promise<Annonce> => {
      const { conduite } = this;
      const { feuilles } = await this.lire(classeur);
      const modele = nouveau(conduite.etat.modele);
      const options = await conduite.garder(classeur, { modele });
      conduite.montrerLecture(delibererFeuilles(feuilles, options));
      const { perime, resultat } = conduite.etat;
      conduite.changer({ recalage: null, perime: resultat ? (perime ?? "chances") : perime });
      this.suivre();
      return { genre };
    });
  }

  /** How many students of the workbook would be at another level of risk. */
  private compter(feuilles: readonly Feuille[], presente: Deliberation, retenu: Modele): number {
    const modele = { ...this.conduite.etat.modele, ...retenu };
    const { fiches } = delibererFeuilles(feuilles, { ...this.conduite.options, modele });
    return presente.fiches.filter(
      ({ risque }, rang) => risque.niveau !== fiches[rang]!.risque.niveau
    ).length;
  }

  private async lire(
    classeur: ClasseurOuvert
  ): Promise<{ readonly feuilles: readonly Feuille[]; readonly presente: Deliberation }> {
    const presente = await this.conduite.deliberer(classeur);
    this.conduite.montrerLecture(presente);
    return { feuilles: presente.feuilles, presente };
  }

  /** Sheets named with their file, as Excel does: `[but2.xlsx]Décisions`. */
  private async ouvrir(fichier: FichierDonne): Promise<readonly Feuille[]> {
    const feuilles = await ouvrirDonne(fichier, this.conduite.monde);
    return feuilles.map((feuille) => ({ ...feuille, nom: `[${fichier.name}]${feuille.nom}` }));
  }

  private mener(action: Parameters<Conduite["mener"]>[2]): Promise<void> {
    return this.conduite.mener(null, false, action);
  }
}
