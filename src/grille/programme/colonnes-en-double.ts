import { lettres } from "../../adresse";
import { codeUe } from "../../maquette";
import { erreur } from "../anomalies";
import { estVide } from "../cellule/cellule";
import { COPIE } from "../disposition/vocabulaire";
import { libelle } from "../cellule/libelle";
import type { ColonneModule, Disposition } from "../disposition/disposition";
import type { Anomalie } from "../types";

/** A column to read, and the one that has its coefficients. */
export interface ColonneRetenue {
  readonly colonne: ColonneModule;
  readonly pesee: ColonneModule;
}

/** What makes of two columns of a module the one to read, the surest first; else it is the first one. */
const PREFERENCES: readonly {
  readonly raison: string;
  readonly a: (colonne: ColonneModule, disposition: Disposition) => boolean;
}[] = [
  { raison: "l’autre est une copie", a: ({ intitule }) => !COPIE.test(libelle(intitule ?? "")) },
  { raison: "l’autre n’a aucune note", a: aDesNotes },
  { raison: "l’autre n’a pas de coefficient", a: pese },
];

/**
 * A module twice in one sheet under one UE is an error: one column is read, with the coefficients of another if it has
 * none, so that the module stays in its means.
 */
export function sansDoubles(disposition: Disposition): {
  readonly retenues: readonly ColonneRetenue[];
  readonly anomalies: readonly Anomalie[];
} {
  const parModule = new Map<string, ColonneModule[]>();
  for (const colonne of disposition.modules) {
    const cle = cleDe(colonne);
    parModule.set(cle, [...(parModule.get(cle) ?? []), colonne]);
  }
  const anomalies: Anomalie[] = [];
  const retenues = [...parModule.values()].map((siennes) => {
    const { choisie, raison } = choisir(siennes, disposition);
    for (const autre of siennes.filter((sienne) => sienne !== choisie))
      anomalies.push(enDouble(disposition, choisie, autre, siennes, raison));
    const pesee = pese(choisie) ? choisie : (siennes.find(pese) ?? choisie);
    return { colonne: choisie, pesee };
  });
  return { retenues, anomalies };
}

/** The same for all the columns of a module under one UE. */
export function cleDe({ semestre, cle, ue }: ColonneModule): string {
  return `${semestre}|${cle}|${ue && codeUe(ue.semestre, ue.competence)}`;
}

/** The one to read, and why the first one is not. */
function choisir(
  siennes: readonly ColonneModule[],
  disposition: Disposition
): { readonly choisie: ColonneModule; readonly raison: string | null } {
  const premiere = siennes[0]!;
  let meilleures = siennes;
  let raison: string | null = null;
  for (const preference of PREFERENCES) {
    const bonnes = meilleures.filter((sienne) => preference.a(sienne, disposition));
    if (bonnes.length === 0) continue;
    if (meilleures.includes(premiere) && !bonnes.includes(premiere)) raison = preference.raison;
    meilleures = bonnes;
  }
  return { choisie: meilleures[0]!, raison };
}

function pese({ coefficients }: ColonneModule): boolean {
  return [...coefficients.values()].some(({ valeur }) => valeur !== 0);
}

function aDesNotes(
  { colonne, evaluations = [] }: ColonneModule,
  { feuille, etudiants }: Disposition
): boolean {
  const colonnes = [colonne, ...evaluations.map((evaluation) => evaluation.colonne)];
  return etudiants.some((l) => colonnes.some((c) => !estVide(feuille.cellules[l]![c]!)));
}

function enDouble(
  { feuille, entete }: Disposition,
  choisie: ColonneModule,
  autre: ColonneModule,
  [premiere]: readonly ColonneModule[],
  raison: string | null
): Anomalie {
  const { colonne, code, ue } = autre;
  const pourquoi = autre === premiere && raison !== null ? ` (${raison})` : "";
  const lettre = lettres(feuille.colonne + choisie.colonne);
  const seule = choisie === premiere ? "la première colonne" : `la colonne ${lettre}${pourquoi}`;
  const message =
    `${code} figure deux fois${ue ? ` en ${codeUe(ue.semestre, ue.competence)}` : ""} : seule ${seule} est lue. ` +
    `Gardez une seule colonne par module.`;
  return erreur(feuille, { ligne: entete, colonne }, message);
}
