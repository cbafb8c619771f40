import { direMoyenne, type Dossier, type ResultatRcue, type ResultatUe } from "../../reglement";
import { fermeParS1S2 } from "../bornes/passage";

/**
 * What the marks of the year are for: the passage of right, or only its conditions on marks where S1 and S2 forbid it;
 * in BUT3, what the diploma asks of the year.
 */
export function butEnMots({ compte }: Dossier): string {
  if (fermeParS1S2(compte)) return "conditions de passage par les notes";
  return compte.annee === 3 ? "tous les RCUE à 10" : "passage de droit";
}

/** `UE33 à 7,62` */
export function nommerUe({ bilan }: Dossier, { code, moyenne }: ResultatUe): string {
  return `${code} à ${direMoyenne(moyenne, bilan.reglages)}`;
}

/** `UE33+UE43 à 7,62` */
export function nommerRcue({ bilan }: Dossier, { ues, moyenne }: ResultatRcue): string {
  return `${ues.join("+")} à ${direMoyenne(moyenne, bilan.reglages)}`;
}

/** `null` without anything to list. */
export function liste(titre: string, elements: readonly string[]): string | null {
  return elements.length === 0 ? null : `${titre} : ${elements.join(", ")}`;
}

/** A chance as people count: `1 étudiant sur 10 y parvient`. */
export function combienYParviennent(chance: number): string {
  const combien = combienDEtudiants(chance);
  return `${combien} y ${/^(1|moins d’un) /.test(combien) ? "parvient" : "parviennent"}`;
}

/** `1 étudiant sur 10`; near the ends, out of 20: odds never say never, nor always. */
export function combienDEtudiants(chance: number): string {
  if (chance < 0.05) return "moins d’un étudiant sur 20";
  if (chance > 0.95) return "plus de 19 étudiants sur 20";
  const surDix = Math.min(9, Math.max(1, Math.round(10 * chance)));
  return `${surDix} étudiant${surDix > 1 ? "s" : ""} sur 10`;
}
