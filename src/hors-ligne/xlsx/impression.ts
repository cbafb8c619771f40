import type { Impression } from "../../classeur";
import { ORDRE_PROPRIETES } from "./ooxml";
import type { Partie } from "./partie";

/** A4, for a sheet that says nothing of its paper. */
const A4 = "9";

/** Orientation, width in pages, rows that begin one; margins, headers and footers stay as they were. */
export function imprimer(
  feuille: Partie,
  { paysage, pagesEnLargeur = 1, sauts }: Impression
): void {
  const proprietes = feuille.ouvrir("sheetPr", ORDRE_PROPRIETES);
  const ajustement = proprietes.ouvrir("pageSetUpPr");
  ajustement.qualifier({ fitToPage: "1" });
  proprietes.poser("pageSetUpPr", ajustement.texte());
  proprietes.qualifier({ filterMode: null });
  feuille.poser("sheetPr", proprietes.texte());

  const page = feuille.ouvrir("pageSetup");
  page.qualifier({
    paperSize: page.attributs.get("paperSize") ?? A4,
    scale: null,
    fitToWidth: String(pagesEnLargeur),
    fitToHeight: "0",
    orientation: paysage ? "landscape" : "portrait",
  });
  feuille.poser("pageSetup", page.texte());
  if (sauts) feuille.poser("rowBreaks", sautsXml(sauts, feuille.prefixe));
}

/** A break is known by the number of the row above it. */
function sautsXml(lignes: readonly number[], p: string): string {
  if (lignes.length === 0) return "";
  const sauts = lignes.map((ligne) => `<${p}brk id="${ligne}" max="16383" man="1"/>`);
  const nombre = String(lignes.length);
  return `<${p}rowBreaks count="${nombre}" manualBreakCount="${nombre}">${sauts.join("")}</${p}rowBreaks>`;
}
