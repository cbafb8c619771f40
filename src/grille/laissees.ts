import type { Valeur } from "../classeur";
import { lettres } from "../adresse";
import { NOTE_MAXIMALE } from "../reglement";
import { avertissement, citer, enumerer } from "./anomalies";
import { lireNombre } from "./cellule";
import type { Esquisse } from "./esquisse";
import type { Anomalie, Laissee } from "./types";

/** So many students are looked at to tell whether a column holds marks. */
const ECHANTILLON = 40;

/** The columns that are not read, and why; those that look like marks are said. */
export function laisserColonnes(
  esquisse: Esquisse,
  lues: ReadonlySet<number>
): { readonly laissees: Laissee[]; readonly anomalies: Anomalie[] } {
  const { feuille, entetes, lignes } = esquisse;
  const echantillon = lignes.etudiants.slice(0, ECHANTILLON).map((l) => feuille.cellules[l]!);
  const laissees: Laissee[] = [];
  const douteuses: number[] = [];
  const horsCalcul: number[] = [];
  entetes.etiquettes.forEach((lue, colonne) => {
    if (lues.has(colonne) || lue?.genre === "identite") return;
    const raison =
      lue?.genre === "ignoree" ? lue.raison : lue ? "moyenne générale" : "en-tête inconnu";
    laissees.push({ sens: "colonne", index: colonne, raison });
    const valeurs = echantillon.map((ligne) => ligne[colonne]!);
    if (lue?.genre === "ignoree" && lue.horsCalcul && valeurs.some(estNonNul))
      horsCalcul.push(colonne);
    if ((!lue || lue.genre === "module") && ressembleADesNotes(valeurs)) douteuses.push(colonne);
  });
  const noms = (colonnes: readonly number[]): string =>
    enumerer(colonnes.map((colonne) => nommer(esquisse, colonne)));
  const dire = (colonnes: readonly number[], message: string): Anomalie[] =>
    colonnes.length === 0
      ? []
      : [avertissement(feuille, { ligne: esquisse.entete, colonne: colonnes[0]! }, message)];
  const anomalies = [
    ...dire(
      douteuses,
      `Ni module ni moyenne d’UE reconnus, donc non lu : ${noms(douteuses)}. Si ce sont des notes, écrivez le code du module en en-tête.`
    ),
    ...dire(horsCalcul, `N’entre pas dans les moyennes calculées : ${noms(horsCalcul)}.`),
  ];
  return { laissees, anomalies };
}

function nommer({ feuille, entetes }: Esquisse, colonne: number): string {
  const texte = entetes.textes[colonne]!;
  const lettre = lettres(feuille.colonne + colonne);
  return texte === "" ? `la colonne ${lettre}` : `${citer(texte)} (colonne ${lettre})`;
}

function ressembleADesNotes(valeurs: readonly Valeur[]): boolean {
  const ecrites = valeurs.filter((valeur) => valeur !== "");
  const notes = ecrites.map(enNombre).filter((n) => n !== null && n >= 0 && n <= NOTE_MAXIMALE);
  return notes.length > 0 && 2 * notes.length >= ecrites.length;
}

function estNonNul(valeur: Valeur): boolean {
  return (enNombre(valeur) ?? 0) !== 0;
}

function enNombre(valeur: Valeur): number | null {
  if (typeof valeur === "number") return valeur;
  return typeof valeur === "string" ? lireNombre(valeur) : null;
}
