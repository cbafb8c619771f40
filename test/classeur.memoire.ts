import {
  type Classeur,
  ErreurClasseur,
  type Feuille,
  type FeuilleEcrite,
  type Graphique,
  MARQUE,
  type Plage,
  type Plan,
  type Valeur,
} from "../src/classeur";
import { adressePlage } from "../src/adresse";

/** One rule of conditional formatting, as a workbook holds it. */
export interface Regle {
  readonly feuille: string;
  readonly plage: Plage;
  readonly formule: string;
}

/** A range that has a name in the workbook. */
export interface NomDePlage {
  readonly nom: string;
  readonly feuille: string;
  readonly plage: Plage;
}

/** A chart on a sheet: what it is drawn from is known of ours only. */
export interface GraphiqueVu {
  readonly feuille: string;
  readonly nom: string;
  readonly titre: string;
  readonly donnees: string | null;
}

/** A sheet to begin with: its values from A1, the rules that the staff put on it, and the names of their charts. */
export interface FeuilleDeDepart {
  readonly nom: string;
  readonly cellules: readonly (readonly Valeur[])[];
  readonly regles?: readonly Omit<Regle, "feuille">[];
  readonly graphiques?: readonly string[];
}

/** The port over plain data: the simplest workbook that keeps the contract. For tests. */
export class ClasseurMemoire implements Classeur {
  /** What was written of each sheet, for tests that look at formats, lists, widths… */
  readonly ecrites = new Map<string, FeuilleEcrite>();
  private feuilles: Feuille[];
  private posees: Regle[];
  private plages: NomDePlage[] = [];
  private dessins: GraphiqueVu[];
  private gardee: string | null = null;

  constructor(depart: readonly FeuilleDeDepart[]) {
    this.feuilles = depart.map(({ nom, cellules }) => feuille(nom, cellules));
    this.posees = depart.flatMap(({ nom, regles = [] }) =>
      regles.map((regle) => ({ feuille: nom, ...regle }))
    );
    this.dessins = depart.flatMap(({ nom, graphiques = [] }) =>
      graphiques.map((titre) => ({ feuille: nom, nom: titre, titre, donnees: null }))
    );
  }

  get graphiques(): readonly GraphiqueVu[] {
    return this.dessins;
  }

  get regles(): readonly Regle[] {
    return this.posees;
  }

  get noms(): readonly NomDePlage[] {
    return this.plages;
  }

  async lire(): Promise<readonly Feuille[]> {
    return this.feuilles;
  }

  async annexe(): Promise<string | null> {
    return this.gardee;
  }

  async ecrire(
    plan: Plan,
    avancement: (fait: number, total: number) => void = () => {}
  ): Promise<void> {
    const connues = new Set([...this.feuilles, ...plan.feuilles].map(({ nom }) => cle(nom)));
    for (const { feuille: nom } of plan.surlignage ?? []) {
      if (!connues.has(cle(nom)))
        throw new ErreurClasseur("inattendue", `La feuille « ${nom} » n’existe pas.`);
    }
    plan.feuilles.forEach((ecrite, i) => {
      avancement(i, plan.feuilles.length);
      this.remplacer(ecrite);
    });
    if (plan.annexe !== undefined) this.gardee = plan.annexe || null;
    if (plan.surlignage) {
      const autres = this.posees.filter(
        ({ feuille: nom, formule }) => !formule.includes(MARQUE) || plan.intactes?.includes(nom)
      );
      const notres = plan.surlignage.map(({ feuille: nom, plage, formule }) => ({
        feuille: nom,
        plage,
        formule,
      }));
      this.posees = [...autres, ...notres];
    }
  }

  /** What a person does with a hidden sheet: « Afficher ». */
  afficher(nom: string): void {
    this.feuilles = this.feuilles.map((une) =>
      cle(une.nom) === cle(nom) ? { ...une, visible: true } : une
    );
  }

  /** What a person types in a cell that is already used. */
  taper(nom: string, ligne: number, colonne: number, valeur: Valeur): void {
    this.feuilles = this.feuilles.map((une) => {
      if (une.nom !== nom) return une;
      const cellules = une.cellules.map((rangee) => [...rangee]);
      cellules[ligne]![colonne] = valeur;
      return { ...une, cellules };
    });
  }

  private remplacer(ecrite: FeuilleEcrite): void {
    const valeurs = ecrite.cellules.map((ligne) =>
      ligne.map((cellule) => (typeof cellule === "object" ? cellule.valeur : cellule))
    );
    const rang = this.feuilles.findIndex(({ nom }) => cle(nom) === cle(ecrite.nom));
    const { nom, visible } = this.feuilles[rang] ?? { nom: ecrite.nom, visible: !ecrite.masquee };
    const nouvelle = { ...feuille(nom, valeurs), visible };
    this.feuilles.splice(rang < 0 ? this.feuilles.length : rang, rang < 0 ? 0 : 1, nouvelle);
    this.posees = this.posees.filter((regle) => cle(regle.feuille) !== cle(nom));
    const definis = new Set(ecrite.noms.map((defini) => defini.nom));
    this.plages = this.plages.filter((plage) => !definis.has(plage.nom));
    this.plages.push(...ecrite.noms.map((defini) => ({ ...defini, feuille: nom })));
    for (const graphique of ecrite.graphiques ?? []) this.dessiner(nom, graphique);
    this.ecrites.set(nom, ecrite);
  }

  private dessiner(feuille: string, { nom, titre, donnees }: Graphique): void {
    const autres = this.dessins.filter((vu) => vu.feuille !== feuille || vu.nom !== nom);
    this.dessins = [...autres, { feuille, nom, titre, donnees: adressePlage(donnees) }];
  }
}

function cle(nom: string): string {
  return nom.toLowerCase();
}

/** The block of a sheet given from A1: from the first to the last row and column that hold a value. */
export function feuille(nom: string, valeurs: readonly (readonly Valeur[])[]): Feuille {
  const pleines = valeurs.flatMap((ligne, l) =>
    ligne.flatMap((valeur, c) => (valeur === "" ? [] : [{ l, c }]))
  );
  const lignes = pleines.map(({ l }) => l);
  const colonnes = pleines.map(({ c }) => c);
  const [ligne, colonne] =
    pleines.length === 0 ? [0, 0] : [Math.min(...lignes), Math.min(...colonnes)];
  const [finLigne, finColonne] = [Math.max(-1, ...lignes), Math.max(-1, ...colonnes)];
  const cellules = valeurs
    .slice(ligne, finLigne + 1)
    .map((rangee) =>
      Array.from({ length: finColonne - colonne + 1 }, (_, c) => rangee[c + colonne] ?? "")
    );
  return { nom, visible: true, protegee: false, ligne, colonne, cellules, sansValeur: [] };
}
