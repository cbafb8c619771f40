import { sansAccents } from "../../maquette";
import { moduleEnTete, moduleNumerote } from "../disposition/module-nomme";

const DEBUT_DE_CODE = /\b(?:R|SAE|S|P)\s?[1-6]\s?[.,]/g;

/** The code of the first module that some texts name: « Module : R3.01 Mécanique »; `null` when none does. */
export function moduleCite(textes: readonly string[]): string | null {
  for (const texte of textes) {
    const brut = sansAccents(texte.trim());
    const debuts = [...brut.matchAll(DEBUT_DE_CODE)].map(({ index }) => index);
    const nomme =
      moduleEnTete(brut) ?? debuts.map((debut) => moduleNumerote(brut.slice(debut))).find(Boolean);
    if (nomme) return nomme.code;
  }
  return null;
}
