import { sansAccents } from "../../maquette";
import { libelle } from "../cellule/libelle";
import { ueEnTete, ueNommee, type UeNommee } from "./ue-nommee";
import { uesCitees } from "./ues-citees";
import { LIGNES, type SorteLibelle } from "./vocabulaire";

/** « ≥ 10 », « < 8 », « % admis ». */
const COMPARAISON = /^\s*[<>≤≥=%]/;

/** What a row holds, by the text at its left; `null` when the text may be a student's name. */
export function lireLibelleLigne(
  texte: string
): { readonly sorte: SorteLibelle; readonly ue: UeNommee | null } | null {
  const brut = sansAccents(texte);
  const mots = libelle(texte);
  const sorte = COMPARAISON.test(texte)
    ? "statistique"
    : LIGNES.find(([, forme]) => forme.test(mots))?.[0];
  const ue = sorte === "coefficients" ? (uesCitees(brut)[0] ?? null) : ueNommee(brut);
  if (sorte) return { sorte, ue };
  return ue && ueEnTete(brut) ? { sorte: "coefficients", ue } : null;
}
