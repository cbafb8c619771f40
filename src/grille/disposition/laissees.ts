import type { Valeur } from "../../classeur";
import { lettres } from "../../adresse";
import { avertissement, citer, enumerer, erreur } from "../anomalies";
import { estVide, lireNombre, lireNote } from "../cellule/cellule";
import type { Esquisse } from "./esquisse";
import type { Etiquette } from "./etiquettes";
import type { Anomalie, Laissee } from "../types";

/** Why a column is left out whose header says nothing that is known. */
export const EN_TETE_INCONNU = "en-tête inconnu";

/** So many students are looked at to tell whether a column holds marks. */
const ECHANTILLON = 40;

/** The columns that are not read, and why; those that may hold marks are said. */
export function laisserColonnes(
  esquisse: Esquisse,
  lues: ReadonlySet<number>,
  ecartees: ReadonlySet<number>
): { readonly laissees: Laissee[]; readonly anomalies: Anomalie[] } {
  const { feuille, entete, entetes, lignes } = esquisse;
  const echantillon = lignes.etudiants.slice(0, ECHANTILLON).map((l) => feuille.cellules[l]!);
  const toutes = entetes.etiquettes.flatMap((etiquette, index) =>
    lues.has(index) || etiquette?.genre === "identite" ? [] : [{ index, etiquette }]
  );
  const noms = (colonnes: readonly number[]): string =>
    enumerer(colonnes.map((colonne) => nommer(esquisse, colonne)));
  const dire = (
    sorte: typeof erreur,
    concerne: (etiquette: Etiquette | null, valeurs: readonly Valeur[]) => boolean,
    phrase: (noms: string) => string
  ): Anomalie[] => {
    const colonnes = toutes
      .filter(({ index }) => !ecartees.has(index))
      .filter(({ index, etiquette }) =>
        concerne(
          etiquette,
          echantillon.map((l) => l[index]!)
        )
      )
      .map(({ index }) => index);
    const [premiere] = colonnes;
    const place = { ligne: entete, colonne: premiere! };
    return premiere === undefined ? [] : [sorte(feuille, place, phrase(noms(colonnes)))];
  };
  return {
    laissees: toutes.map(({ index, etiquette }) => ({
      sens: "colonne",
      index,
      raison: ecartees.has(index) ? "écartée" : raisonDe(etiquette),
    })),
    anomalies: [
      ...dire(erreur, estEvaluationSeule, (colonnes) => {
        const sujet = `Évaluations d’un module qui n’est pas lu : ${colonnes}.`;
        return `${sujet} Ajoutez une colonne « Moyenne » sous le code du module.`;
      }),
      ...dire(avertissement, ressembleADesNotes, (colonnes) => {
        const sujet = `Ni module ni moyenne d’UE reconnus, donc non lu : ${colonnes}.`;
        return `${sujet} Si ce sont des notes, écrivez le code du module en en-tête.`;
      }),
      ...dire(avertissement, changeraitLaMoyenne, (colonnes) => {
        const sujet = `N’entre pas dans les moyennes calculées : ${colonnes}.`;
        return `${sujet} Pour qu’elle compte, nommez la colonne « Bonus », « Malus UE31 » ou « Rattrapage R3.01 ».`;
      }),
    ],
  };
}

function raisonDe(etiquette: Etiquette | null): string {
  if (etiquette === null) return EN_TETE_INCONNU;
  if (etiquette.genre === "ignoree") return etiquette.raison;
  if (etiquette.genre === "complement") return "bonus ou rattrapage";
  if (etiquette.genre === "evaluation") return `évaluation de ${etiquette.module.code}`;
  return etiquette.genre === "moyenne" ? "moyenne générale" : "module ou UE inconnus";
}

function nommer({ feuille, entetes }: Esquisse, colonne: number): string {
  const texte = entetes.textes[colonne]!;
  const lettre = lettres(feuille.colonne + colonne);
  return texte === "" ? `la colonne ${lettre}` : `${citer(texte)} (colonne ${lettre})`;
}

function estEvaluationSeule(etiquette: Etiquette | null): boolean {
  return etiquette?.genre === "evaluation" && etiquette.seule;
}

/** A header that is not understood over numbers that may be marks. */
export function ressembleADesNotes(
  etiquette: Etiquette | null,
  valeurs: readonly Valeur[]
): boolean {
  const expliquee = ["ignoree", "evaluation", "moyenne", "complement"];
  if (etiquette && expliquee.includes(etiquette.genre)) return false;
  const ecrites = valeurs.filter((valeur) => !estVide(valeur));
  const notes = ecrites.filter((valeur) => !("anomalie" in lireNote(valeur)));
  return notes.some((note) => enNombre(note) !== null) && 2 * notes.length >= ecrites.length;
}

function changeraitLaMoyenne(etiquette: Etiquette | null, valeurs: readonly Valeur[]): boolean {
  const change = etiquette?.genre === "ignoree" && etiquette.horsCalcul;
  if (!change && etiquette?.genre !== "complement") return false;
  return valeurs.some((valeur) => (enNombre(valeur) ?? 0) !== 0);
}

function enNombre(valeur: Valeur): number | null {
  if (typeof valeur === "number") return valeur;
  return typeof valeur === "string" ? lireNombre(valeur) : null;
}
