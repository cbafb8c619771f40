import { argumentInvalide } from "../fil/erreurs";
import type { Json } from "../fil/messages";

const NOMMEES: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  orange: "#FFA500",
  gray: "#808080",
};

/** A colour as Excel gives it back: `#RRGGBB`. */
export function couleur(valeur: Json): string {
  const texte = String(valeur);
  if (/^#[0-9a-f]{6}$/i.test(texte)) return texte.toUpperCase();
  const nommee = NOMMEES[texte.toLowerCase()];
  if (nommee) return nommee;
  throw argumentInvalide();
}
