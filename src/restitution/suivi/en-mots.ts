import { afficher, type Dossier } from "../../reglement";
import { fermeParS1S2, type Chemin, type Exigence } from "../../risque";

/** What the year is about: the passage of right, or only its conditions on marks; after S6, what the diploma asks. */
export function butDeLAnnee({ compte }: Dossier): string {
  if (fermeParS1S2(compte)) return "remplir les conditions de passage par les notes";
  return compte.annee === 3 ? "avoir tous les RCUE à 10" : "passer de droit";
}

/** `12,38 de moyenne sur les notes à venir` */
export function exigenceEnMots({ verdict, centiemes }: Exigence): string {
  if (verdict !== null) return verdict ? "acquis" : "hors d’atteinte par les notes";
  return `${afficher(centiemes)} de moyenne sur les notes à venir`;
}

/** `R3.07 : au moins 11,40 si le reste garde sa moyenne`; nothing where that mark alone decides nothing. */
export function moduleEnMots(module: string, exigence: Exigence | null): string | null {
  if (exigence === null || exigence.verdict !== null || exigence.centiemes === null) return null;
  return `${module} : au moins ${afficher(exigence.centiemes)} si le reste garde sa moyenne`;
}

/** `avec le moins de points possible : SAE4.01 à 12,00, Stage à 11,50 ; les autres notes à venir peuvent valoir 0` */
export function cheminEnMots({ notes }: Chemin, attendues: number): string {
  const dites = notes.map(({ module, centiemes }) => `${module} à ${afficher(centiemes)}`);
  const reste = attendues > notes.length ? " ; les autres notes à venir peuvent valoir 0" : "";
  return `avec le moins de points possible : ${dites.join(", ")}${reste}`;
}
