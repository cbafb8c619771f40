import type { Valeur } from "../../classeur";
import { lettres } from "../../adresse";
import { enumerer, erreur } from "../anomalies";
import type { LectureEtiquette } from "./entetes";
import type { Esquisse } from "./esquisse";
import { cleNom } from "../etudiants/noms";
import type { Anomalie } from "../types";
import type { Role } from "./vocabulaire";

/**
 * The column where a second list of the same students begins, in another order: two tables side by side, whose rows
 * are not those of the same student.
 */
export function autreListe(esquisse: Esquisse, lire: LectureEtiquette): number | null {
  const { feuille, identite, lignes } = esquisse;
  const titres = feuille.cellules[identite.ligne]!;
  const premiere = identite.complet ?? identite.nom;
  if (premiere === null) return null;
  const aRole = (colonne: number, roles: readonly Role[]): boolean => {
    const texte = titres[colonne];
    const lue = typeof texte === "string" && texte !== "" ? lire(texte) : null;
    return lue?.genre === "identite" && roles.includes(lue.role);
  };
  const seconde = titres.findIndex((_, c) => c > premiere && aRole(c, ["nom", "nomComplet"]));
  if (seconde < 0) return null;
  const prenom = aRole(seconde + 1, ["prenom"]) ? seconde + 1 : null;
  const listes = lignes.etudiants.map((l) => [
    nomEn(feuille.cellules[l]!, premiere, identite.prenom),
    nomEn(feuille.cellules[l]!, seconde, prenom),
  ]);
  const connus = new Set(listes.map(([sien]) => sien));
  const autres = listes.filter(([, autre]) => autre !== "" && connus.has(autre));
  const memesEtudiants = 2 * autres.length > listes.length;
  return memesEtudiants && autres.some(([sien, autre]) => sien !== autre) ? seconde : null;
}

function nomEn(ligne: readonly Valeur[], nom: number, prenom: number | null): string {
  return cleNom(String(ligne[nom]), prenom === null ? "" : String(ligne[prenom]));
}

/** What to do about two lists of students. */
export function listesContraires({ feuille, identite }: Esquisse, colonne: number): Anomalie {
  const noms = [identite.complet ?? identite.nom!, colonne].map((c) =>
    lettres(feuille.colonne + c)
  );
  const message =
    `Deux listes d’étudiants côte à côte, dans un ordre différent (colonnes ${enumerer(noms)}) : les modules à droite ` +
    `de la seconde ne sont pas lus. Mettez-les dans une autre feuille.`;
  return erreur(feuille, { ligne: identite.ligne, colonne }, message);
}
