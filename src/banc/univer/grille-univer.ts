import type { IWorkbookData } from "@univerjs/core";
import { mergeWorksheetSnapshotWithDefault } from "@univerjs/core";
import type { FWorkbook } from "@univerjs/preset-sheets-core";
import { InsertSheetMutation } from "@univerjs/preset-sheets-core";
import type { Plage } from "../../classeur";
import type { EtatClasseur, Grille, NomDefini, Tableau } from "../grille/types";
import { Calcul } from "./calcul";
import { DIMENSIONS } from "./dimensions";
import type { Atelier } from "./atelier";
import { FeuilleUniver } from "./feuille-univer";
import type { Moteur } from "./moteur";
import { deRange } from "./plages";
import { TableauxUniver } from "./tableaux";

const A1: Plage = { ligne: 0, colonne: 0, lignes: 1, colonnes: 1 };

/** The workbook open in the grid. */
export class GrilleUniver implements Grille {
  readonly etat: EtatClasseur = { protege: false, parametres: new Map(), xml: new Map() };
  private readonly atelier: Atelier;
  private readonly connues = new Map<string, FeuilleUniver>();

  constructor(
    private readonly moteur: Moteur,
    private readonly facade: FWorkbook
  ) {
    const classeur = facade.getWorkbook();
    const tableaux = new TableauxUniver(moteur, classeur);
    this.atelier = { moteur, calcul: new Calcul(moteur), classeur, tableaux };
  }

  static ouvrir(moteur: Moteur, donnees: Partial<IWorkbookData>): GrilleUniver {
    return new GrilleUniver(moteur, moteur.api.createWorkbook(donnees));
  }

  get nom(): string {
    return this.facade.getName();
  }

  get id(): string {
    return this.facade.getId();
  }

  feuilles = (): readonly FeuilleUniver[] =>
    this.facade.getSheets().map((facade) => {
      const id = facade.getSheetId();
      const connue = this.connues.get(id) ?? new FeuilleUniver(this.atelier, facade);
      this.connues.set(id, connue);
      return connue;
    });

  active = (): FeuilleUniver => this.parId(this.facade.getActiveSheet().getSheetId());

  ajouter = (nom: string | null): FeuilleUniver => {
    const feuilles = this.feuilles();
    const id = crypto.randomUUID();
    const sheet = mergeWorksheetSnapshotWithDefault({
      id,
      name: nom ?? nomLibre(feuilles.map((feuille) => feuille.nom())),
      ...DIMENSIONS,
    });
    const unitId = this.facade.getId();
    const devant = this.active();
    this.moteur.muter(InsertSheetMutation, { index: feuilles.length, sheet, unitId });
    // The grid shows what it adds; Excel does not.
    this.activer(devant);
    return this.parId(id);
  };

  supprimer = ({ id }: { readonly id: string }): void => {
    this.moteur.parProgramme(() => this.facade.deleteSheet(id));
    this.connues.delete(id);
  };

  deplacer = ({ id }: { readonly id: string }, rang: number): void =>
    void this.moteur.parProgramme(() => this.facade.moveSheet(this.parId(id).facade, rang));

  activer = ({ id }: { readonly id: string }): void =>
    void this.moteur.parProgramme(() => this.facade.setActiveSheet(id));

  selection = (): { feuille: FeuilleUniver; plage: Plage } => {
    const feuille = this.active();
    const range = this.facade.getActiveRange()?.getRange();
    return { feuille, plage: range ? deRange(range) : A1 };
  };

  selectionner = (feuille: { readonly id: string }, plage: Plage): void => {
    this.poserLeCurseur(feuille, plage);
    const { facade } = this.parId(feuille.id);
    this.moteur.parProgramme(() => facade.scrollToCell(Math.max(0, plage.ligne - 5), 0));
  };

  /** Selects without scrolling, which a workbook that is not drawn yet cannot do. */
  poserLeCurseur({ id }: { readonly id: string }, plage: Plage): void {
    const { facade } = this.parId(id);
    this.moteur.parProgramme(() => {
      this.facade.setActiveSheet(id);
      const feuille = facade.getSheet();
      const lignes = Math.min(plage.lignes, feuille.getRowCount() - plage.ligne);
      const colonnes = Math.min(plage.colonnes, feuille.getColumnCount() - plage.colonne);
      facade.setActiveRange(facade.getRange(plage.ligne, plage.colonne, lignes, colonnes));
    });
  }

  noms = (): readonly NomDefini[] =>
    this.facade.getDefinedNames().map((defini) => ({
      nom: defini.getName(),
      formule: `=${defini.getFormulaOrRefString().replace(/^=/, "")}`,
    }));

  definir = (nom: string, formule: string): void => {
    const reference = formule.replace(/^=/, "");
    const existant = this.facade.getDefinedName(nom);
    this.moteur.parProgramme(() =>
      existant ? existant.setRef(reference) : this.facade.insertDefinedName(nom, reference)
    );
    this.atelier.calcul.noter();
  };

  oublier = (nom: string): void =>
    void this.moteur.parProgramme(() => this.facade.deleteDefinedName(nom));

  tableaux = (): readonly Tableau[] => this.atelier.tableaux.lire();

  calculer = (): Promise<void> => this.atelier.calcul.attendre();

  appliquer = (): void => {
    for (const feuille of this.feuilles()) feuille.appliquerRegles();
  };

  /** After a change by the person, formulas are calculated again. */
  noterChangement(): void {
    this.atelier.calcul.noter();
  }

  private parId(id: string): FeuilleUniver {
    const feuille = this.feuilles().find((autre) => autre.id === id);
    if (!feuille) throw new Error(`no sheet ${id}`);
    return feuille;
  }
}

function nomLibre(pris: readonly string[]): string {
  for (let rang = pris.length + 1; ; rang++)
    if (!pris.includes(`Feuil${rang}`)) return `Feuil${rang}`;
}
