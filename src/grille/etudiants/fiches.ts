import type { Feuille, Valeur } from "../../classeur";
import type { Statut } from "../../reglement";
import { avertissement, citer } from "../anomalies";
import type { Disposition } from "../disposition/disposition";
import { cleNumero, lireNumero, lireOuiNon, lireStatut } from "./identite";
import { cleNom, espacer, separerNom } from "./noms";
import type { Anomalie } from "../types";

/** What one row of one sheet says of who its student is. */
export class Fiche {
  /** The form under which two numbers are compared; `null` when the row has none. */
  readonly cleNumero: string | null;
  private cle: string | null = null;

  constructor(
    /** Index of the sheet among those read. */
    readonly feuille: number,
    /** Row in the block of the sheet. */
    readonly ligne: number,
    readonly numero: string | null,
    readonly nom: string,
    readonly prenom: string,
    readonly groupe: string | null,
    readonly statut: Statut,
    readonly s1s2: boolean | null
  ) {
    this.cleNumero = numero === null ? null : cleNumero(numero);
  }

  /** The form under which two names are compared; empty when the row has none. Worked out when it is needed. */
  get cleNom(): string {
    return (this.cle ??= cleNom(this.nom, this.prenom));
  }

  /** Whether two rows that both name somebody name two different people. */
  contredit(autre: Fiche): boolean {
    if (this.nom === autre.nom && this.prenom === autre.prenom) return false;
    return this.cleNom !== "" && autre.cleNom !== "" && this.cleNom !== autre.cleNom;
  }
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
  const statutDe = memoriser(lireStatut);
  const fiches = etudiants.map((ligne) => {
    const cellules = feuille.cellules[ligne]!;
    const { nom, prenom } = lireNoms(cellules, identite);
    const groupe = texteEn(cellules, identite.groupe);
    const parti = groupe === "" ? null : statutDe(groupe);
    const dit = identite.statut === null ? null : statutDe(cellules[identite.statut]!);
    const s1s2 = identite.s1s2 === null ? null : lireOuiNon(cellules[identite.s1s2]!);
    if (s1s2 === undefined) anomalies.push(nonCompris(feuille, ligne, identite.s1s2!));
    anomalies.push(...signalerNom(feuille, ligne, identite));
    return new Fiche(
      f,
      ligne,
      colonneNumero === null ? null : lireNumero(cellules[colonneNumero]!),
      nom,
      prenom,
      groupe === "" || parti !== null ? null : groupe,
      dit ?? parti ?? "inscrit",
      s1s2 ?? null
    );
  });
  return { fiches, anomalies };
}

/** Groups and statuses are few: each is read once. */
function memoriser<T>(lire: (valeur: Valeur) => T): (valeur: Valeur) => T {
  const lues = new Map<Valeur, T>();
  return (valeur) => {
    if (!lues.has(valeur)) lues.set(valeur, lire(valeur));
    return lues.get(valeur)!;
  };
}

function lireNoms(
  cellules: readonly Valeur[],
  identite: Disposition["identite"]
): { readonly nom: string; readonly prenom: string } {
  if (identite.complet !== null) return separerNom(texteEn(cellules, identite.complet));
  return {
    nom: espacer(texteEn(cellules, identite.nom)),
    prenom: espacer(texteEn(cellules, identite.prenom)),
  };
}

/** A cell of identity; a formula that found nobody (`#N/A`) names nobody. */
function texteEn(cellules: readonly Valeur[], colonne: number | null): string {
  const texte = colonne === null ? "" : String(cellules[colonne]!).trim();
  return ERREUR_DE_FORMULE.test(texte) ? "" : texte;
}

const ERREUR_DE_FORMULE = /^#[A-ZÀ-Ü/0!?]+[!?]?$/;

/** A row whose surname is missing, or cannot be calculated, while another cell names its student. */
function signalerNom(
  feuille: Feuille,
  ligne: number,
  { complet, nom, prenom }: Disposition["identite"]
): Anomalie[] {
  const colonne = complet ?? nom;
  const cellules = feuille.cellules[ligne]!;
  if (colonne === null || texteEn(cellules, colonne) !== "") return [];
  const ecrit = String(cellules[colonne]!).trim();
  // without any name at all, the row was said already
  if (ecrit === "" && (complet !== null || texteEn(cellules, prenom) === "")) return [];
  const constat = ecrit === "" ? "Cet étudiant n’a pas de nom" : `${citer(ecrit)} n’est pas un nom`;
  const message = `${constat} : écrivez-le, pour qu’il soit reconnu dans chaque feuille.`;
  return [avertissement(feuille, { ligne, colonne }, message, "étudiants sans nom lisible")];
}

function nonCompris(feuille: Feuille, ligne: number, colonne: number): Anomalie {
  const ecrit = citer(feuille.cellules[ligne]![colonne]!);
  const message = `${ecrit} n’est pas compris : écrivez oui ou non. S1 et S2 sont tenus pour inconnus.`;
  const groupe = "réponses non comprises sur S1 et S2";
  return avertissement(feuille, { ligne, colonne }, message, groupe);
}

/** The student as a sentence names them: « MARTIN Lou », else by number. */
export function nommer({ nom, prenom, numero }: Pick<Fiche, "nom" | "prenom" | "numero">): string {
  const complet = espacer(`${nom} ${prenom}`);
  return complet !== "" ? complet : numero === null ? "cet étudiant" : `n° ${numero}`;
}
