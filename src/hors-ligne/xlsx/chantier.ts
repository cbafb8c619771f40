import { type ClasseurXlsx, lireClasseurXlsx, type Onglet } from "./classeur-xlsx";
import { definirNoms, type NomDefini } from "./noms";
import { ENTETE_XML, TYPE_FEUILLE, TYPE_STYLES } from "./ooxml";
import type { Paquet } from "./paquet";
import { Partie } from "./partie";
import { Styles, stylesMinimaux } from "./styles";
import { ouvrirSurUnVisible } from "./vue";
import { echapperAttribut } from "./xml";

/** Whether people see a tab: hidden, they may show it again; very hidden, only a program can. */
export type EtatOnglet = "visible" | "hidden" | "veryHidden";

/** What is in hand while a plan is applied: the package, the tabs as they become, the styles, the names to define. */
export class Chantier {
  readonly classeur: ClasseurXlsx;
  readonly onglets: Onglet[];
  readonly styles: Styles;
  readonly noms: NomDefini[] = [];

  private readonly feuilles: Partie;
  /** `null` when the workbook has none yet. */
  private readonly partieStyles: string | null;
  private recalcul = false;

  constructor(readonly paquet: Paquet) {
    this.classeur = lireClasseurXlsx(paquet);
    this.onglets = [...this.classeur.onglets];
    this.feuilles = this.classeur.partie.ouvrir("sheets");
    this.partieStyles = paquet.relation(this.classeur.nom, "styles")?.cible ?? null;
    this.styles = new Styles(
      this.partieStyles === null
        ? ENTETE_XML + stylesMinimaux(this.classeur.dialecte.principal)
        : paquet.texte(this.partieStyles)
    );
  }

  /** Index of a tab; names of sheets are compared without case, as in Excel. -1 when there is none. */
  rang(nom: string): number {
    return this.onglets.findIndex((onglet) => onglet.nom.toLowerCase() === nom.toLowerCase());
  }

  /**
   * Adds an empty sheet behind the others, so that the tabs that names know by index stay where they are. Excel refuses
   * a workbook in which no tab is seen: there, even a sheet to hide stays in sight.
   */
  ajouterOnglet(nom: string, voulu: EtatOnglet): void {
    const etat = this.onglets.some(({ visible }) => visible) ? voulu : "visible";
    const { principal, relations } = this.classeur.dialecte;
    const texte = `${ENTETE_XML}<worksheet xmlns="${principal}" xmlns:r="${relations}"><sheetData/></worksheet>`;
    const partie = this.paquet.creer(this.chemin("worksheets/sheet"), TYPE_FEUILLE, texte);
    const id = this.paquet.relier(this.classeur.nom, `${relations}/worksheet`, partie);
    const cache = etat === "visible" ? "" : ` state="${etat}"`;
    const p = this.feuilles.prefixe;
    const attributs = `name="${echapperAttribut(nom)}" sheetId="${this.prochainId()}"${cache}`;
    this.feuilles.inserer(
      "sheet",
      `<${p}sheet ${attributs} ${this.lien(this.classeur.partie, id)}/>`
    );
    this.onglets.push({ nom, visible: etat === "visible", partie });
  }

  /** The attribute by which an element of a part names a relation. */
  lien(partie: Partie, id: string): string {
    const espace = this.classeur.dialecte.relations;
    const declare = [...partie.attributs].find(
      ([nom, valeur]) => nom.startsWith("xmlns:") && valeur === espace
    );
    return declare
      ? `${declare[0].slice("xmlns:".length)}:id="${id}"`
      : `xmlns:r="${espace}" r:id="${id}"`;
  }

  /** Name of a part that stands beside the workbook part. */
  chemin(relatif: string): string {
    return this.classeur.nom.slice(0, this.classeur.nom.lastIndexOf("/") + 1) + relatif;
  }

  /** Cells that formulas may read have changed: Excel is asked to calculate when it opens the file. */
  demanderRecalcul(): void {
    this.recalcul = true;
  }

  /** The order of calculation, which lists every formula: Excel makes it anew, and repairs the file if it is wrong. */
  oublierOrdreDeCalcul(): void {
    const ordre = this.paquet.relation(this.classeur.nom, "calcChain");
    if (!ordre) return;
    this.paquet.delier(this.classeur.nom, ordre.id);
    this.paquet.retirer(ordre.cible);
  }

  /** Writes the workbook part and the styles, if they changed. */
  terminer(): void {
    const { nom, partie } = this.classeur;
    if (this.feuilles.changee) {
      partie.poser("sheets", this.feuilles.texte());
      ouvrirSurUnVisible(partie, this.onglets);
    }
    if (this.recalcul) this.poserRecalcul(partie);
    definirNoms(partie, this.noms);
    if (partie.changee) this.paquet.ecrire(nom, partie.texte());
    const styles = this.styles.terminer();
    if (styles.change) this.poserStyles(styles.texte);
  }

  private poserRecalcul(partie: Partie): void {
    const calcul = partie.ouvrir("calcPr");
    calcul.qualifier({ fullCalcOnLoad: "1" });
    partie.poser("calcPr", calcul.texte());
  }

  private prochainId(): number {
    const attribues = [...this.feuilles.texte().matchAll(/\bsheetId\s*=\s*["'](\d+)/g)].map(
      ([, id]) => Number(id)
    );
    return Math.max(0, ...attribues) + 1;
  }

  private poserStyles(texte: string): void {
    if (this.partieStyles !== null) return this.paquet.ecrire(this.partieStyles, texte);
    const partie = this.paquet.creer(this.chemin("styles"), TYPE_STYLES, texte);
    this.paquet.relier(this.classeur.nom, `${this.classeur.dialecte.relations}/styles`, partie);
  }
}
