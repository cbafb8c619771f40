import type { Feuille } from "../../classeur";
import { estVide } from "../cellule/cellule";
import { lireCoefficients } from "./coefficients";
import { lireEntetes, type Entetes } from "./colonnes";
import { complementsDe, lireComplements } from "./complements";
import type { Disposition, Identification } from "./disposition";
import { ecarter, type Ecartees } from "./ecarter";
import { lireEcts } from "./ects";
import { entetesPossibles, trouverIdentite, type LectureEtiquette } from "./entetes";
import type { Esquisse } from "./esquisse";
import type { Etiquette } from "./etiquettes";
import { laisserColonnes } from "./laissees";
import { LecteurLigne } from "./ligne";
import { classerLignes } from "./lignes";
import type { Maxima } from "./maximum";
import { modulesPossibles, retenirModules } from "./modules";
import { lireMoyennes, moyennesEnDouble } from "./moyennes";
import { peser } from "../evaluations/pesee";
import { separerPoids } from "../evaluations/poids";
import { resoudreUe, semestreDe, ueDeFeuille } from "./semestre";
import { nommeUnCode, vraisemblance } from "./vraisemblance";
import type { Anomalie } from "../types";

/** Why a sheet is not read; `codes` tells whether it names modules or UE all the same. */
export interface Refus {
  readonly codes: boolean;
  readonly raison: string;
  /** Said instead of the usual sentence. */
  readonly phrase?: string;
  /** What else is said of its columns. */
  readonly anomalies?: readonly Anomalie[];
}

const AUCUN_CODE: Refus = { codes: false, raison: "aucun code de module ou d’UE" };

/** What is known of a sheet before it is read. */
interface Connu {
  /** What a sheet of parameters says of the modules. */
  readonly maxima?: Maxima;
  /** The semester that a person gave to the sheet. */
  readonly semestre?: number | null;
}

/** Finds where a sheet keeps what: of the possible readings, the likeliest. One that could not win is not tried. */
export function disposer(
  feuille: Feuille,
  lire: LectureEtiquette,
  connu: Connu = {}
): Disposition | Refus {
  let meilleure: Disposition | Refus = AUCUN_CODE;
  let plusVraisemblable = 0;
  for (const { ligne, poids } of entetesPossibles(feuille, lire)) {
    if (vraisemblance(poids, feuille.cellules.length - ligne) <= plusVraisemblable) continue;
    const lecture = lireSous(feuille, ligne, lire, connu);
    if (!nommeUnCode(poids) && !("phrase" in lecture)) continue;
    const etudiants = "etudiants" in lecture ? lecture.etudiants.length : 0;
    const sienne = vraisemblance(poids, etudiants, "etudiants" in lecture && estSansNote(lecture));
    if (sienne > plusVraisemblable || meilleure === AUCUN_CODE) meilleure = lecture;
    plusVraisemblable = Math.max(plusVraisemblable, sienne);
  }
  return meilleure;
}

/** Whether nothing stands where the marks should be. */
function estSansNote({ feuille, etudiants, modules, moyennes }: Disposition): boolean {
  const colonnes = [
    ...[...modules, ...moyennes].map(({ colonne }) => colonne),
    ...modules.flatMap(({ evaluations = [] }) => evaluations.map(({ colonne }) => colonne)),
  ];
  return etudiants.every((l) => colonnes.every((c) => estVide(feuille.cellules[l]![c]!)));
}

/** Reads a sheet on the assumption that its codes stand in a given row. */
function lireSous(
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

/** Gives the columns their meaning. */
function composer(esquisse: Esquisse, lire: LectureEtiquette, maxima: Maxima): Disposition | Refus {
  const { feuille, entete, identite, semestre, lignes } = esquisse;
  const toutes = modulesPossibles(esquisse);
  const toutesMoyennes = lireMoyennes(esquisse);
  const evaluations = toutes.flatMap(({ cle, code, evaluations: siennes }) =>
    siennes.map(({ colonne }) => ({ colonne, cle, code }))
  );
  const notees = [...toutes, ...evaluations.filter(({ colonne }) => !estEn(toutes, colonne))];
  const ecartees = ecarter(esquisse, [...notees, ...toutesMoyennes], lire, maxima);
  const lisibles = toutes.filter(
    ({ colonne, evaluations: siennes }) =>
      ![{ colonne }, ...siennes].some((sienne) => ecartees.colonnes.has(sienne.colonne))
  );
  const poids = separerPoids(feuille, lignes.coefficients, lisibles);
  const { possibles, ...pesees } = peser(esquisse, lisibles, poids.evaluations, ecartees.maxima);
  const coefficients = lireCoefficients(feuille, poids.modules, possibles, (ue) =>
    resoudreUe(ue, semestre)
  );
  const modules = retenirModules(possibles, coefficients, pesees.de);
  const moyennes = toutesMoyennes.filter(({ colonne }) => !ecartees.colonnes.has(colonne));
  if (modules.length + moyennes.length === 0) return sansNotes(esquisse, ecartees);
  const { ajouts, rattrapages } = lireComplements(esquisse, modules, moyennes, ecartees.colonnes);
  const lues = new Set(
    [
      ...[...modules, ...moyennes, ...ajouts, ...rattrapages],
      ...modules.flatMap(({ evaluations: siennes = [] }) => siennes),
    ].map(({ colonne }) => colonne)
  );
  const colonnes = laisserColonnes(esquisse, lues, ecartees.colonnes);
  return {
    feuille,
    entete,
    semestre,
    identite,
    modules,
    moyennes,
    ajouts,
    rattrapages,
    ects: lireEcts(esquisse, modules, moyennes, lire),
    uesDetaillees: coefficients.uesDetaillees,
    etudiants: lignes.etudiants,
    laissees: [...lignes.laissees, ...colonnes.laissees],
    anomalies: [
      ...lignes.anomalies,
      ...ecartees.anomalies,
      ...pesees.anomalies,
      ...coefficients.anomalies,
      ...moyennesEnDouble(esquisse, moyennes, modules.length > 0),
      ...colonnes.anomalies,
    ],
  };
}

function estEn(possibles: readonly { readonly colonne: number }[], colonne: number): boolean {
  return possibles.some((possible) => possible.colonne === colonne);
}

/**
 * Columns of marks of which none can be read, or a list of students beside a bonus or a catch-up, away from their
 * marks: it is said, never passed over.
 */
function sansNotes(esquisse: Esquisse, ecartees: Ecartees): Refus {
  const colonnes = laisserColonnes(esquisse, new Set(), ecartees.colonnes);
  const erreurs = [...ecartees.anomalies, ...colonnes.anomalies].filter(
    ({ gravite }) => gravite === "erreur"
  );
  if (erreurs.length > 0) return { codes: true, raison: "aucune note lisible", anomalies: erreurs };
  if (complementsDe(esquisse).length === 0) return AUCUN_CODE;
  const phrase =
    "Cette feuille a des étudiants et un bonus, un malus ou un rattrapage, mais ni module ni moyenne d’UE : " +
    "elle n’est pas lue. Recopiez cette colonne dans la grille des notes.";
  return { ...AUCUN_CODE, codes: true, phrase };
}
