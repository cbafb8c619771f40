import type { Impression } from "../../classeur";
import { ORDRE_PROPRIETES } from "./ooxml";
import type { Partie } from "./partie";

/** A4, for a sheet that says nothing of its paper. */
const A4 = "9";

/** Orientation, and width in pages; margins, headers, footers and page breaks stay as they were. */
export function imprimer(feuille: Partie, { paysage, pagesEnLargeur = 1 }: Impression): void {
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
}
