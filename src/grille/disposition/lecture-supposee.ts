import type { Feuille } from "../../classeur";
import { lireEntetes, type Entetes } from "./colonnes";
import { composer } from "./composer";
import type { Disposition, Identification } from "./disposition";
import { trouverIdentite, type LectureEtiquette } from "./entetes";
import type { Esquisse } from "./esquisse";
import type { Etiquette } from "./etiquettes";
import { LecteurLigne } from "./ligne";
import { classerLignes } from "./lignes";
import type { Maxima } from "./maximum";
import type { Refus } from "./refus";
import { semestreDe, ueDeFeuille } from "./semestre";

/** What is known of a sheet before it is read. */
export interface Connu {
  /** What a sheet of parameters says of the modules. */
  readonly maxima?: Maxima;
  /** The semester that a person gave to the sheet. */
  readonly semestre?: number | null;
}

/** Reads a sheet on the assumption that its codes stand in a given row. */
export function lireSous(
  feuille: Feuille,
  entete: number,
  lire: LectureEtiquette,
  { maxima = new Map(), semestre = null }: Connu
): Disposition | Refus {
  const identite = trouverIdentite(feuille, entete, lire);
  if (!identite) return { codes: true, raison: "aucun en-tête de nom ou de numéro d’étudiant" };
  const titres = lignesDeTitres(feuille, entete, identite, lire);
  const entetes = lireEntetes(feuille, entete, titres, lire);
  const notees = entetes.etiquettes.flatMap((lue, c) => (peutNoter(lue, entetes, c) ? [c] : []));
  const bas = Math.max(entete, identite.ligne);
  const lignes = classerLignes({ feuille, entete, bas, identite, notees });
  if (lignes.etudiants.length === 0) return { codes: true, raison: "aucun étudiant" };
  const { semestre: trouve, ...contexte } = situer(feuille, entete, entetes, lire);
  const esquisse = { feuille, entete, identite, entetes, lignes, ...contexte };
  return composer({ ...esquisse, semestre: semestre ?? trouve }, lire, maxima);
}

/** Rows between the codes and the first student, without those of coefficients and ECTS. */
function lignesDeTitres(
  feuille: Feuille,
  entete: number,
  identite: Identification,
  lire: LectureEtiquette
): number[] {
  const codes = feuille.cellules[entete]!.map((valeur) => (estTexte(valeur) ? lire(valeur) : null));
  const debut = codes.findIndex((lue) => lue && estDeNotes(lue));
  const notees = codes.flatMap((lue, c) => (c >= debut && lue?.genre !== "identite" ? [c] : []));
  const bas = Math.max(entete, identite.ligne);
  const lecteur = new LecteurLigne({ feuille, entete, bas, identite, notees });
  const titres: number[] = [];
  for (let ligne = entete + 1; ligne < feuille.cellules.length; ligne++) {
    const { sorte } = lecteur.classer(feuille.cellules[ligne]!, true);
    if (ligne > bas && (sorte === "etudiant" || sorte === "nomSeul")) break;
    if (sorte !== "coefficients" && sorte !== "ects") titres.push(ligne);
  }
  return titres;
}

/** A column that may hold marks: of a module, of a UE, or under a UE with a header of its own. */
function peutNoter(lue: Etiquette | null, { blocs, textes }: Entetes, colonne: number): boolean {
  return lue ? estDeNotes(lue) : blocs[colonne] !== null && textes[colonne] !== "";
}

const SANS_NOTE: readonly Etiquette["genre"][] = ["identite", "ignoree", "complement"];

function estDeNotes(etiquette: Etiquette): boolean {
  if (etiquette.genre === "evaluation") return etiquette.seule;
  return !SANS_NOTE.includes(etiquette.genre);
}

/** What the sheet is about, by its name and the texts above its header. */
function situer(
  feuille: Feuille,
  entete: number,
  { etiquettes, blocs }: Entetes,
  lire: LectureEtiquette
): Pick<Esquisse, "semestre" | "ue" | "moduleDeFeuille"> {
  const titres = feuille.cellules.slice(0, entete).flatMap((ligne) => ligne.filter(estTexte));
  const nommees = etiquettes.flatMap((lue) => (lue && "ue" in lue && lue.ue ? [lue.ue] : []));
  const ues = [...blocs.flatMap((bloc) => bloc ?? []), ...nommees];
  const module = [feuille.nom, ...titres].map(lire).find((lue) => lue?.genre === "module");
  return {
    semestre: semestreDe(feuille, [...etiquettes.map(moduleDe), module ?? null], ues, titres),
    ue: blocs.every((bloc) => bloc === null) ? ueDeFeuille(feuille, titres) : null,
    moduleDeFeuille: module?.genre === "module" ? module.code : null,
  };
}

/** An evaluation says of which module it is. */
function moduleDe(etiquette: Etiquette | null): Etiquette | null {
  return etiquette?.genre === "evaluation" ? etiquette.module : etiquette;
}

function estTexte(valeur: unknown): valeur is string {
  return typeof valeur === "string" && valeur !== "";
}
