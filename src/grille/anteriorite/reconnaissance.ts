import type { Feuille } from "../../classeur";
import { avertissement } from "../anomalies";
import { estVide } from "../cellule/cellule";
import { libelle } from "../cellule/libelle";
import { disposer } from "../disposition/disposer";
import type { Disposition } from "../disposition/disposition";
import type { LectureEtiquette } from "../disposition/entetes";
import { lecteurEtiquettes } from "../disposition/etiquettes";
import type { Anomalie } from "../types";
import { trouverDecisions, type FeuilleDecisions } from "./decisions";
import { trouverEnteteLongue, type EnteteLongue } from "./entete-longue";

/** A sheet that was recognised as one of earlier years, by its form or by its name. */
export type FeuilleReconnue =
  | { readonly genre: "decisions"; readonly feuille: Feuille; readonly decisions: FeuilleDecisions }
  | { readonly genre: "longue"; readonly feuille: Feuille; readonly entete: EnteteLongue }
  | { readonly genre: "large"; readonly feuille: Feuille; readonly disposition: Disposition };

/** A sheet whose very form says that it holds results, not marks; `null` for any other. */
export function reconnaitre(feuille: Feuille): FeuilleReconnue | null {
  const decisions = trouverDecisions(feuille);
  if (decisions) return { genre: "decisions", feuille, decisions };
  const entete = trouverEnteteLongue(feuille, lecteurEtiquettes(new Set()));
  return entete && { genre: "longue", feuille, entete };
}

const NOMS = /\bANTERIEUR|\bANTERIORITES?\b|\bANNEES? (?:PASSEES?|PRECEDENTES?)\b/;

/** Whether the name of a sheet says that it is about earlier years. */
export function diteAnterieure({ nom }: Feuille): boolean {
  return NOMS.test(libelle(nom));
}

/** A sheet that is said to be about earlier years and is not understood: that is said, unless it is empty. */
export function nonComprise(feuille: Feuille): Anomalie[] {
  if (feuille.cellules.every((ligne) => ligne.every(estVide))) return [];
  const message =
    "Rien n’est reconnu dans cette feuille. Écrivez un en-tête « N° », « Nom », « Prénom », « Année », « Semestre », " +
    "« UE », « Moyenne », « Code », « ECTS », puis une ligne par étudiant et par UE.";
  return [avertissement(feuille, null, message)];
}

/** The sheets of other files, given for earlier years only: never grids of this one, nor sheets that it writes anew. */
export function reconnaitreDonnees(
  feuilles: readonly Feuille[],
  lire: LectureEtiquette
): FeuilleReconnue[] {
  return feuilles.flatMap((feuille): FeuilleReconnue[] => {
    const reconnue = reconnaitre(feuille);
    if (reconnue?.genre === "decisions")
      return [{ ...reconnue, decisions: { ...reconnue.decisions, reecrite: false } }];
    if (reconnue) return [reconnue];
    const disposition = disposer(feuille, lire);
    return "etudiants" in disposition ? [{ genre: "large", feuille, disposition }] : [];
  });
}
