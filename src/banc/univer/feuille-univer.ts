import type { ICellData, Nullable, Worksheet } from "@univerjs/core";
import type { FWorksheet } from "@univerjs/preset-sheets-core";
import { InsertColMutation, InsertRowMutation } from "@univerjs/preset-sheets-core";
import {
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetRangeValuesMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetStyleCommand,
  SetWorksheetColWidthMutation,
} from "@univerjs/preset-sheets-core";
import type { Plage } from "../../classeur";
import type { Apparence, Aspects, Contenu, EtatFeuille, FeuilleGrille } from "../grille/types";
import type { Regle, Tableau, Validation } from "../grille/types";
import { COLONNES, LIGNES } from "../grille/zone";
import { ecrireStyle } from "./apparences";
import type { Atelier } from "./atelier";
import { Cellules, ecrireCellule } from "./cellules";
import { deRange, versRange } from "./plages";
import { Regles } from "./regles-de-feuille";
import { Validations } from "./validations-de-feuille";

/** Rows and columns left empty under and beside what is written, to move in. */
const MARGE = 40;

/** A sheet of the grid. */
export class FeuilleUniver implements FeuilleGrille {
  readonly etat: EtatFeuille = { protegee: false, impression: new Map(), graphiques: [] };
  private readonly cellules: Cellules;
  private readonly lesRegles: Regles;
  private readonly lesValidations: Validations;

  constructor(
    private readonly atelier: Atelier,
    readonly facade: FWorksheet
  ) {
    this.cellules = new Cellules(atelier.moteur, atelier.classeur, this.feuille);
    this.lesRegles = new Regles(atelier, this.id);
    this.lesValidations = new Validations(atelier, this.id);
  }

  get id(): string {
    return this.facade.getSheetId();
  }

  nom = (): string => this.facade.getSheetName();
  renommer = (nom: string): void => void this.programme(() => this.facade.setName(nom));
  visible = (): boolean => !this.facade.isSheetHidden();
  montrer = (visible: boolean): void => {
    if (visible === this.visible()) return;
    this.programme(() => (visible ? this.facade.showSheet() : this.facade.hideSheet()));
  };

  valeur = (ligne: number, colonne: number) => this.cellules.valeur(ligne, colonne);
  formule = (ligne: number, colonne: number) => this.cellules.formule(ligne, colonne);
  texte = (ligne: number, colonne: number) => this.cellules.texte(ligne, colonne);
  apparence = (ligne: number, colonne: number): Apparence =>
    this.cellules.apparence(ligne, colonne);
  occupee = (avecFormats: boolean) => this.cellules.occupee(avecFormats);

  ecrire = (plage: Plage, contenus: readonly (readonly (Contenu | null)[])[]): void => {
    this.agrandir(plage);
    this.poser(plage, (i, j) => {
      const contenu = contenus[i]?.[j] ?? null;
      return contenu && ecrireCellule(contenu);
    });
    this.atelier.calcul.noter();
  };

  habiller = (plage: Plage, aspects: Aspects): void => {
    this.agrandir(plage);
    const s = ecrireStyle(aspects);
    this.poser(plage, () => ({ s }), SetStyleCommand.id);
  };

  effacer = (plage: Plage, quoi: "tout" | "contenus" | "formats"): void => {
    const vide = ecrireCellule({ valeur: "" });
    if (quoi === "formats") this.poser(plage, () => ({ s: null }), SetStyleCommand.id);
    else this.poser(plage, () => (quoi === "tout" ? { ...vide, s: null } : vide));
    if (quoi !== "contenus") this.lesRegles.retirerDe(plage);
    this.atelier.calcul.noter();
  };

  largeur = (colonne: number): number => this.facade.getColumnWidth(colonne);
  elargir = (colonne: number, colonnes: number, pixels: number): void => {
    const plage = { ligne: 0, colonne, lignes: 1, colonnes };
    this.agrandir(plage);
    const ranges = [versRange(plage)];
    this.atelier.moteur.muter(SetWorksheetColWidthMutation, {
      ...this.cible,
      ranges,
      colWidth: pixels,
    });
  };
  hauteur = (ligne: number): number => this.facade.getRowHeight(ligne);
  rehausser = (ligne: number, lignes: number, pixels: number): void =>
    void this.programme(() => this.facade.setRowHeightsForced(ligne, lignes, pixels));

  colonneMasquee = (colonne: number): boolean => !this.feuille.getColVisible(colonne);
  masquerColonnes = (colonne: number, colonnes: number, masquer: boolean): void => {
    const plage = { ligne: 0, colonne, lignes: 1, colonnes };
    this.agrandir(plage);
    const mutation = masquer ? SetColHiddenMutation : SetColVisibleMutation;
    this.atelier.moteur.muter(mutation, { ...this.cible, ranges: [versRange(plage)] });
  };
  ligneMasquee = (ligne: number): boolean => !this.feuille.getRowVisible(ligne);
  masquerLignes = (ligne: number, lignes: number, masquer: boolean): void => {
    const plage = { ligne, colonne: 0, lignes, colonnes: 1 };
    const mutation = masquer ? SetRowHiddenMutation : SetRowVisibleMutation;
    this.atelier.moteur.muter(mutation, { ...this.cible, ranges: [versRange(plage)] });
  };

  fusions = (): readonly Plage[] => this.feuille.getMergeData().map(deRange);
  fusionner = ({ ligne, colonne, lignes, colonnes }: Plage, fusionner: boolean): void => {
    const zone = this.facade.getRange(ligne, colonne, lignes, colonnes);
    this.programme(() => (fusionner ? zone.merge() : zone.breakApart()));
  };

  figees = (): { lignes: number; colonnes: number } => {
    const { xSplit, ySplit } = this.facade.getFreeze();
    return { lignes: ySplit, colonnes: xSplit };
  };
  figer = (lignes: number, colonnes: number): void => {
    const freeze = {
      xSplit: colonnes,
      ySplit: lignes,
      startRow: lignes || -1,
      startColumn: colonnes || -1,
    };
    this.programme(() => this.facade.setFreeze(freeze));
  };

  regles = (): readonly Regle[] => this.lesRegles.lire();
  changerRegles = (regles: readonly Regle[]): void => this.lesRegles.changer(regles);
  /** The rules written since the last time reach the grid. */
  appliquerRegles = (): void => this.lesRegles.appliquer();
  validations = (): readonly Validation[] => this.lesValidations.lire();
  changerValidations = (validations: readonly Validation[]): void =>
    this.lesValidations.changer(validations);
  changerTableaux = (tableaux: readonly Tableau[]): void =>
    this.atelier.tableaux.changer(this.id, tableaux);

  private get feuille(): Worksheet {
    return this.facade.getSheet();
  }

  private get cible(): { unitId: string; subUnitId: string } {
    return { unitId: this.atelier.classeur.getUnitId(), subUnitId: this.id };
  }

  private programme<T>(action: () => T): T {
    return this.atelier.moteur.parProgramme(action);
  }

  private poser(
    { ligne, colonne, lignes, colonnes }: Plage,
    cellule: (i: number, j: number) => Nullable<ICellData>,
    trigger?: string
  ): void {
    const cellValue: Record<number, Record<number, ICellData>> = {};
    for (let i = 0; i < lignes; i++) {
      const rangee: Record<number, ICellData> = {};
      for (let j = 0; j < colonnes; j++) {
        const contenu = cellule(i, j);
        if (contenu) rangee[colonne + j] = contenu;
      }
      cellValue[ligne + i] = rangee;
    }
    // Without this trigger the formula engine forgets the formulas of cells whose look alone changes.
    this.atelier.moteur.muter(SetRangeValuesMutation, { ...this.cible, cellValue, trigger });
  }

  /** The grid has as many rows and columns as it needs; Excel always has them all. */
  private agrandir({ ligne, colonne, lignes, colonnes }: Plage): void {
    const bas = lignes >= LIGNES ? 0 : ligne + lignes + MARGE;
    const droite = colonnes >= COLONNES ? 0 : colonne + colonnes + MARGE;
    const { cible, feuille } = this;
    const [lignesDe, colonnesDe] = [feuille.getRowCount(), feuille.getColumnCount()];
    if (ligne + lignes > lignesDe && bas > lignesDe)
      this.atelier.moteur.muter(InsertRowMutation, {
        ...cible,
        range: { startRow: lignesDe, endRow: bas - 1, startColumn: 0, endColumn: colonnesDe - 1 },
      });
    if (colonne + colonnes > colonnesDe && droite > colonnesDe)
      this.atelier.moteur.muter(InsertColMutation, {
        ...cible,
        range: {
          startRow: 0,
          endRow: feuille.getRowCount() - 1,
          startColumn: colonnesDe,
          endColumn: droite - 1,
        },
      });
  }
}
