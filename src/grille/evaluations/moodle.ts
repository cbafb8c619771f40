import type { Feuille, Valeur } from "../../classeur";
import { sansAccents } from "../../maquette";
import { moduleEnTete } from "../disposition/module-nomme";
import { moduleCite } from "./feuille-de-module";

const LIGNES_EXPLOREES = 10;
/** « (Brut) », « (Real) »: marks as they were given. */
const BRUTE = /\s*\((?:BRUTE?|REAL|REEL|REELLE)\)$/;
const TOTAL = /^TOTAL (?:DU COURS|COURS)$|^COURSE TOTAL$/;
const ACTIVITE = /^(?:DEVOIR|TEST|ATELIER|LECON|QUIZ|ASSIGNMENT|WORKSHOP|LESSON|H5P|FORUM)\s*:\s*/;

/**
 * Moodle's gradebook in the words of a grid: « Devoir : R3.01 DS1 (Brut) » is « R3.01 DS1 ». Where no column names a
 * module, the gradebook is that of the module of the sheet's name: the total of the course is its mark, else its
 * activities are its evaluations. `null` for any other sheet.
 */
export function traduireMoodle(feuille: Feuille): Feuille | null {
  const entete = feuille.cellules
    .slice(0, LIGNES_EXPLOREES)
    .findIndex((ligne) => ligne.some((valeur) => activite(valeur) !== null));
  if (entete < 0) return null;
  const titres = feuille.cellules[entete]!.map(activite);
  const nommes = titres.some((titre) => titre !== null && moduleEnTete(sansAccents(titre)));
  const code = nommes ? null : moduleCite([feuille.nom]);
  const cellules = feuille.cellules.map((ligne, l) =>
    l === entete ? ligne.map((valeur, c) => intituler(valeur, titres[c]!, code)) : ligne
  );
  return { ...feuille, cellules };
}

/** What was marked, without the kind of the activity; `null` for a column of something else. */
function activite(valeur: Valeur): string | null {
  if (typeof valeur !== "string") return null;
  const ecrit = valeur.normalize("NFC").trim();
  const brut = sansAccents(ecrit);
  const suffixe = BRUTE.exec(brut);
  if (!suffixe) return null;
  const debut = ACTIVITE.exec(brut)?.[0].length ?? 0;
  return ecrit.slice(debut, suffixe.index);
}

function intituler(valeur: Valeur, titre: string | null, code: string | null): Valeur {
  if (titre === null || code === null) return titre ?? valeur;
  return TOTAL.test(sansAccents(titre)) ? code : `${code} Devoir ${titre}`;
}
