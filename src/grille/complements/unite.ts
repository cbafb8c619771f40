import { sansAccents } from "../../maquette";
import type { Reglages } from "../../reglement";
import { citer } from "../anomalies";
import { libelle } from "../cellule/libelle";
import type { AjoutLu } from "./ajouts";

/** What the numbers of a column « Bonus » or « Malus » are. */
type Unite = "points" | "note" | "heures" | "pourcentage";

/** « /20 », « sur 20 »; in « 2025/26 » the number before it says that it is none. */
const SUR = /(?<!\d\s*)(?:\/|\bSUR)\s*[1-9]\d+(?!\d|\s*\/)/;

const DITES: readonly (readonly [Unite, (texte: string) => boolean])[] = [
  ["note", (texte) => SUR.test(sansAccents(texte))],
  ["points", (texte) => /\b(?:POINTS?|PTS?)\b/.test(libelle(texte))],
  ["heures", (texte) => /\b(?:H|HEURES?|MINUTES?|DEMI JOURNEES?)\b/.test(libelle(texte))],
  ["pourcentage", (texte) => texte.includes("%") || /\bPOURCENTAGES?\b/.test(libelle(texte))],
];

/** What the header says that the numbers are: « Malus (h d’absence) » says hours; `null` when it does not tell. */
function uniteDite(texte: string): Unite | null {
  return DITES.find(([, dite]) => dite(texte))?.[0] ?? null;
}

const ATTENDUES: Readonly<Record<Reglages["bonus"], Unite | null>> = {
  points: "points",
  ignore: null,
  taux: "note",
  paliers: "note",
  pourcentage: "pourcentage",
};

/** A10, A11: what the settings take the numbers for; `null` when they count for nothing. */
function uniteAttendue({ sens }: Pick<AjoutLu, "sens">, { bonus, malus }: Reglages): Unite | null {
  if (sens === "bonus") return ATTENDUES[bonus];
  return malus === "ignore" ? null : "points";
}

/** Whether the numbers are taken for points without the header saying that they are. */
export function pointsSupposes(ajout: AjoutLu, reglages: Reglages): boolean {
  return uniteAttendue(ajout, reglages) === "points" && uniteDite(ajout.texte) !== "points";
}

const NOMS: Readonly<Record<Unite, string>> = {
  points: "des points",
  note: "une note",
  heures: "des heures",
  pourcentage: "un pourcentage",
};

/** A column whose header says another unit than the settings expect: that it does not count, and why; else `null`. */
export function uniteContraire(ajout: AjoutLu, reglages: Reglages): string | null {
  const dite = uniteDite(ajout.texte);
  const attendue = uniteAttendue(ajout, reglages);
  if (dite === null || attendue === null || dite === "points" || dite === attendue) return null;
  return (
    `${citer(ajout.texte)} contient, d’après son en-tête, ${NOMS[dite]} et non ${NOMS[attendue]} : ` +
    `cette colonne ne compte pas. ${quoiEcrire(ajout)}`
  );
}

/** What to do with a column that does not hold points. */
export function quoiEcrire({ sens }: Pick<AjoutLu, "sens">): string {
  const points = `Écrivez des points (0,5), et « ${sens === "bonus" ? "Bonus" : "Malus"} (points) » en tête`;
  return sens === "bonus"
    ? `${points}, ou choisissez dans les réglages ce que devient le nombre écrit.`
    : `${points}.`;
}
