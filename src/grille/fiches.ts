import type { Feuille, Valeur } from "../classeur";
import type { Statut } from "../reglement";
import { avertissement, citer } from "./anomalies";
import type { Disposition } from "./disposition";
import { cleNumero, lireNumero, lireOuiNon, lireStatut } from "./identite";
import { cleNom, espacer, separerNom } from "./noms";
import type { Anomalie } from "./types";

/** What one row of one sheet says of who its student is. */
export interface Fiche {
  /** Index of the sheet among those read, and row in its block. */
  readonly feuille: number;
  readonly ligne: number;
  readonly numero: string | null;
  readonly nom: string;
  readonly prenom: string;
  readonly groupe: string | null;
  readonly statut: Statut;
  readonly s1s2: boolean | null;
  /** What two sheets compare; `null` and empty when the sheet gives none. */
  readonly cleNumero: string | null;
  readonly cleNom: string;
}

/**
 * Reads the identity of every student of a sheet.
 * @param colonneNumero the column of numbers that the whole workbook uses, or `null`.
 */
export function lireFiches(
  disposition: Disposition,
  f: number,
  colonneNumero: number | null
): { readonly fiches: readonly Fiche[]; readonly anomalies: readonly Anomalie[] } {
  const { feuille, identite, etudiants } = disposition;
  const anomalies: Anomalie[] = [];
  const fiches = etudiants.map((ligne): Fiche => {
    const cellules = feuille.cellules[ligne]!;
    const lire = (colonne: number | null): Valeur => (colonne === null ? "" : cellules[colonne]!);
    const numero = lireNumero(lire(colonneNumero));
    const noms = lireNoms(
      texteDe(lire(identite.complet)),
      texteDe(lire(identite.nom)),
      texteDe(lire(identite.prenom))
    );
    const groupe = texteDe(lire(identite.groupe));
    const parti = lireStatut(lire(identite.statut)) ?? lireStatut(groupe);
    const s1s2 = lireOuiNon(lire(identite.s1s2));
    if (s1s2 === undefined) anomalies.push(nonCompris(feuille, ligne, identite.s1s2!));
    return {
      ...noms,
      ...{ feuille: f, ligne, numero },
      groupe: groupe === "" || lireStatut(groupe) ? null : groupe,
      statut: parti ?? "inscrit",
      s1s2: s1s2 ?? null,
      cleNumero: numero === null ? null : cleNumero(numero),
      cleNom: cleNom(noms.nom, noms.prenom),
    };
  });
  return { fiches, anomalies };
}

function lireNoms(complet: string, nom: string, prenom: string): { nom: string; prenom: string } {
  return complet === "" ? { nom: espacer(nom), prenom: espacer(prenom) } : separerNom(complet);
}

function texteDe(valeur: Valeur): string {
  return typeof valeur === "string" ? valeur.trim() : String(valeur);
}

function nonCompris(feuille: Feuille, ligne: number, colonne: number): Anomalie {
  const ecrit = citer(feuille.cellules[ligne]![colonne]!);
  return avertissement(
    feuille,
    { ligne, colonne },
    `${ecrit} n’est pas compris : écrivez oui ou non. S1 et S2 sont tenus pour inconnus.`
  );
}

/** The student as a sentence names them: « MARTIN Lou », else by number. */
export function nommer({ nom, prenom, numero }: Pick<Fiche, "nom" | "prenom" | "numero">): string {
  const complet = espacer(`${nom} ${prenom}`);
  return complet !== "" ? complet : numero === null ? "cet étudiant" : `n° ${numero}`;
}
