import type { FeuilleEcrite } from "../../classeur";
import { adresse } from "../../adresse";
import type { Onglet } from "./classeur-xlsx";
import { ORDRE_VUE } from "./ooxml";
import { Partie } from "./partie";

/** Freezes the first rows and columns in every view of a sheet; zoom, grid lines and the rest stay as they were. */
export function figer(feuille: Partie, { lignes, colonnes }: FeuilleEcrite["figer"]): void {
  const p = feuille.prefixe;
  const vues = feuille.ouvrir("sheetViews");
  if (vues.tous("sheetView").length === 0) {
    vues.inserer("sheetView", vueFigee(`<${p}sheetView workbookViewId="0"/>`, lignes, colonnes));
  }
  for (const vue of vues.tous("sheetView"))
    vues.remplacer(vue, vueFigee(vues.xml(vue), lignes, colonnes));
  feuille.poser("sheetViews", vues.texte());
}

function vueFigee(xml: string, lignes: number, colonnes: number): string {
  const vue = new Partie(xml, ORDRE_VUE);
  const enPages = vue.attributs.get("view") === "pageLayout";
  vue.qualifier({ topLeftCell: null, ...(enPages && { view: null }) });
  vue.poser("pivotSelection", "");
  vue.poser("pane", volets(vue.prefixe, lignes, colonnes));
  vue.poser("selection", selections(vue.prefixe, lignes, colonnes));
  return vue.texte();
}

function voletActif(lignes: number, colonnes: number): string {
  return lignes > 0 ? (colonnes > 0 ? "bottomRight" : "bottomLeft") : "topRight";
}

function volets(p: string, lignes: number, colonnes: number): string {
  if (lignes + colonnes === 0) return "";
  const coupes =
    (colonnes > 0 ? ` xSplit="${colonnes}"` : "") + (lignes > 0 ? ` ySplit="${lignes}"` : "");
  const coin = adresse(lignes, colonnes);
  return `<${p}pane${coupes} topLeftCell="${coin}" activePane="${voletActif(lignes, colonnes)}" state="frozen"/>`;
}

function selections(p: string, lignes: number, colonnes: number): string {
  const coin = adresse(lignes, colonnes);
  if (lignes + colonnes === 0) return `<${p}selection activeCell="A1" sqref="A1"/>`;
  const autres = lignes > 0 && colonnes > 0 ? ["topRight", "bottomLeft"] : [];
  const actif = `<${p}selection pane="${voletActif(lignes, colonnes)}" activeCell="${coin}" sqref="${coin}"/>`;
  return autres.map((volet) => `<${p}selection pane="${volet}"/>`).join("") + actif;
}

/** A width in characters, with the margins that Excel adds to it in a file. */
const MARGES = 0.7109375;

/** Widths and hidden columns. */
export function colonnes(feuille: Partie, { largeurs, masquees }: FeuilleEcrite): void {
  const p = feuille.prefixe;
  const nombre = Math.max(largeurs.length, ...masquees.map((colonne) => colonne + 1));
  const cols: string[] = [];
  for (let i = 0; i < nombre; i++) {
    const largeur = largeurs[i];
    const masquee = masquees.includes(i) ? ' hidden="1"' : "";
    if (largeur === undefined && masquee === "") continue;
    const choisie =
      largeur === undefined ? ' width="9.140625"' : ` width="${largeur + MARGES}" customWidth="1"`;
    cols.push(`<${p}col min="${i + 1}" max="${i + 1}"${choisie}${masquee}/>`);
  }
  feuille.poser("cols", cols.length === 0 ? "" : `<${p}cols>${cols.join("")}</${p}cols>`);
}

/** The tab in front when the workbook opens is one that people see: a tab out of sight gives way to the first seen. */
export function ouvrirSurUnVisible(classeur: Partie, onglets: readonly Onglet[]): void {
  const vues = classeur.ouvrir("bookViews");
  for (const enfant of vues.tous("workbookView")) {
    const vue = new Partie(vues.xml(enfant));
    if (onglets[Number(vue.attributs.get("activeTab") ?? 0)]?.visible !== false) continue;
    vue.qualifier({ activeTab: String(onglets.findIndex(({ visible }) => visible)) });
    vues.remplacer(enfant, vue.texte());
  }
  if (vues.changee) classeur.poser("bookViews", vues.texte());
}
