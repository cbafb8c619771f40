import type { FichierDonne } from "../fichiers-donnes";
import { bouton, el } from "./dom";

/**
 * A button that opens the choice of workbooks: they are read in this page.
 * @param aide id of what says what they should hold
 */
export function choixDeFichiers(
  libelle: string,
  aide: string,
  donner: (fichiers: readonly FichierDonne[]) => void
): HTMLElement {
  const fichiers = el("input", {
    type: "file",
    accept: ".xlsx,.xlsm",
    multiple: true,
    hidden: true,
    "aria-label": libelle,
  });
  fichiers.addEventListener("change", () => {
    const choisis = [...(fichiers.files ?? [])];
    // The same file, corrected, may be chosen again.
    fichiers.value = "";
    if (choisis.length > 0) donner(choisis);
  });
  const ouvrir = (): void => fichiers.click();
  return el(
    "div",
    {},
    fichiers,
    bouton({ class: "secondaire", "aria-describedby": aide }, ouvrir, libelle)
  );
}
