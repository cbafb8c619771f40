import type { Feuille } from "../../classeur";
import type { Maquette } from "../../maquette";
import { avertissement } from "../anomalies";
import type { LectureEtiquette } from "../disposition/entetes";
import { cleNumero } from "../etudiants/identite";
import { signalerEcartees, signalerFormules } from "../hors-de-portee";
import { lireMaquette } from "../programme/feuille-maquette";
import type { Anomalie, Etudiant, FeuilleAnterieure } from "../types";
import { anneeDuJour } from "./annee-universitaire";
import { direAutresAnnees } from "./annees";
import type { Source } from "./apports";
import { ecarterAnneeEnCours } from "./annee-en-cours";
import { neDitRien, rattacher, type Rattachee } from "./rattachement";
import { reconnaitreDonnees } from "./reconnaissance";
import { reunir } from "./reunion";
import { creditsDe, lireSources, type Gisement } from "./sources";

/** What reading earlier years needs. */
export interface Demande extends Gisement {
  /** Sheets of other files, given for this. */
  readonly donnees: readonly Feuille[];
  readonly lire: LectureEtiquette;
  readonly etudiants: readonly Etudiant[];
  /** The programme in use, if any: it gives the ECTS that no source gives. */
  readonly programme: Maquette | null;
  /** ISO date of the calculation: the results of its university year are not earlier ones. */
  readonly jour?: string;
}

/** What earlier years left. */
export interface AnterioriteLue {
  /** The students, with what earlier years left of each. */
  readonly etudiants: readonly Etudiant[];
  readonly feuilles: readonly FeuilleAnterieure[];
  readonly anomalies: readonly Anomalie[];
}

/** Reads all that the sheets tell of earlier years, and gives it to the students of the grid. */
export function lireAnteriorite(demande: Demande): AnterioriteLue {
  const { etudiants, donnees, lire, programme, anneeBut, jour } = demande;
  const numeros = etudiants.flatMap(({ numero }) => (numero === null ? [] : [cleNumero(numero)]));
  const reconnues = [...demande.reconnues, ...reconnaitreDonnees(donnees, lire)];
  const autres = donnees.filter((feuille) => !reconnues.some((lue) => lue.feuille === feuille));
  const programmes = autres.flatMap((feuille) => lireMaquette(feuille).maquette ?? []);
  const credits = creditsDe([...(programme ? [programme] : []), ...programmes]);
  const lues = lireSources({ ...demande, reconnues }, { numeros: new Set(numeros), credits });
  const enCours = jour === undefined ? null : anneeDuJour(jour);
  const { sources, anomalies: ecartees } = ecarterAnneeEnCours(lues, etudiants, anneeBut, enCours);
  const { parEtudiant, nombres, anomalies } = rattacher(sources, etudiants);
  const contradictions: Anomalie[] = [];
  const completes = etudiants.map((etudiant, i) =>
    completer(etudiant, parEtudiant[i]!, contradictions)
  );
  return {
    etudiants: completes,
    feuilles: sources.map((source, s) => decrire(source, nombres[s]!)),
    anomalies: [
      ...direGrilles(demande, sources),
      ...direDonnees(donnees, lues),
      ...lues
        .filter(({ feuille }) => reconnues.some((reconnue) => reconnue.feuille === feuille))
        .flatMap(({ feuille }) => [
          ...signalerFormules(feuille, "avertissement"),
          ...signalerEcartees(feuille),
        ]),
      ...sources.flatMap(({ anomalies: siennes }) => siennes),
      ...ecartees,
      ...anomalies,
      ...contradictions,
    ],
  };
}

/** The student, with what the sources say; an answer of the grid itself on S1 and S2 comes first. */
function completer(
  etudiant: Etudiant,
  rattachees: readonly Rattachee[],
  contradictions: Anomalie[]
): Etudiant {
  if (rattachees.length === 0) return etudiant;
  const ecrit = rattachees.find(({ personne }) => personne.s1s2 !== null)?.personne.s1s2;
  const complet = { ...etudiant, s1s2: etudiant.s1s2 ?? ecrit ?? null };
  if (rattachees.every(({ personne }) => neDitRien(personne))) return complet;
  return { ...complet, anterieur: reunir(rattachees, contradictions) };
}

/** What the source is, for those who show it. */
function decrire({ feuille, genre, personnes }: Source, etudiants: number): FeuilleAnterieure {
  const annees = new Set<string | null>();
  const semestres = new Set<number>();
  for (const { ues, dispenses } of personnes) {
    for (const { dit } of ues) annees.add(dit.annee);
    for (const { dit } of [...ues, ...dispenses]) semestres.add(dit.semestre);
  }
  const [annee = null] = annees.size === 1 ? annees : [];
  return { feuille: feuille.nom, genre, annee, semestres: [...semestres].sort(), etudiants };
}

/** For each grid of the workbook that speaks of other years: what is taken from it. */
function direGrilles(
  { passees, actuelles, anneeBut }: Demande,
  sources: readonly Source[]
): Anomalie[] {
  return [...passees, ...actuelles].flatMap((disposition) => {
    const source = sources.find(({ feuille }) => feuille === disposition.feuille);
    const codes = new Set<string>();
    for (const { ues } of source?.personnes ?? []) for (const { dit } of ues) codes.add(dit.code);
    return direAutresAnnees(disposition, anneeBut, [...codes].sort());
  });
}

/** Other files were given and nothing was recognised in them. */
function direDonnees(donnees: readonly Feuille[], sources: readonly Source[]): Anomalie[] {
  const [premiere] = donnees;
  if (!premiere || sources.some(({ feuille }) => donnees.includes(feuille))) return [];
  const message =
    "Aucun résultat d’année antérieure n’est reconnu dans les feuilles données pour cela. Il y faut une feuille " +
    "« Décisions » d’une année passée, ou les moyennes et les codes des UE de chaque étudiant.";
  return [avertissement(premiere, null, message)];
}
