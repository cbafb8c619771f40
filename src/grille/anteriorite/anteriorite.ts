import type { Feuille } from "../../classeur";
import type { Maquette } from "../../maquette";
import { SANS_ANTERIORITE, type Anteriorite } from "../../reglement";
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
import { rattacher } from "./rattachement";
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
  const programmes = donnees.flatMap((feuille) => lireMaquette(feuille).maquette ?? []);
  const numeros = etudiants.flatMap(({ numero }) => (numero === null ? [] : [cleNumero(numero)]));
  const reconnues = [...demande.reconnues, ...reconnaitreDonnees(donnees, lire)];
  const credits = creditsDe([...(programme ? [programme] : []), ...programmes]);
  const lues = lireSources({ ...demande, reconnues }, { numeros: new Set(numeros), credits });
  const enCours = jour === undefined ? null : anneeDuJour(jour);
  const { sources, anomalies: ecartees } = ecarterAnneeEnCours(lues, etudiants, anneeBut, enCours);
  const { parEtudiant, nombres, anomalies } = rattacher(sources, etudiants);
  const reunies = parEtudiant.map((rattachees) =>
    rattachees.length > 0 ? reunir(rattachees) : null
  );
  return {
    etudiants: etudiants.map((etudiant, i) => {
      const s1s2 = parEtudiant[i]!.find(({ personne }) => personne.s1s2 !== null)?.personne.s1s2;
      const anterieur = reunies[i]?.anterieur;
      return {
        ...etudiant,
        s1s2: etudiant.s1s2 ?? s1s2 ?? null,
        ...(anterieur && !estVide(anterieur) && { anterieur }),
      };
    }),
    feuilles: sources.map((source, s) => decrire(source, nombres[s]!)),
    anomalies: [
      ...direGrilles(demande, sources),
      ...direDonnees(donnees, lues),
      ...lues
        .filter(({ feuille }) => reconnues.some((reconnue) => reconnue.feuille === feuille))
        .flatMap(({ feuille }) => [
          ...signalerFormules(feuille, false),
          ...signalerEcartees(feuille),
        ]),
      ...sources.flatMap(({ anomalies: siennes }) => siennes),
      ...ecartees,
      ...anomalies,
      ...reunies.flatMap((reunie) => reunie?.anomalies ?? []),
    ],
  };
}

function estVide(anterieur: Anteriorite): boolean {
  return Object.keys(SANS_ANTERIORITE).every(
    (partie) => anterieur[partie as keyof Anteriorite].length === 0
  );
}

/** What the source is, for those who show it. */
function decrire({ feuille, genre, personnes }: Source, etudiants: number): FeuilleAnterieure {
  const ues = personnes.flatMap(({ ues: siennes }) => siennes.map(({ dit }) => dit));
  const dispenses = personnes.flatMap(({ dispenses: siennes }) => siennes.map(({ dit }) => dit));
  const annees = new Set(ues.map(({ annee }) => annee));
  const [annee = null] = annees.size === 1 ? annees : [];
  const semestres = new Set([...ues, ...dispenses].map(({ semestre }) => semestre));
  return { feuille: feuille.nom, genre, annee, semestres: [...semestres].sort(), etudiants };
}

/** For each grid of the workbook that speaks of other years: what is taken from it. */
function direGrilles(
  { passees, actuelles, anneeBut }: Demande,
  sources: readonly Source[]
): Anomalie[] {
  return [...passees, ...actuelles].flatMap((disposition) => {
    const source = sources.find(({ feuille }) => feuille === disposition.feuille);
    const codes = source?.personnes.flatMap(({ ues }) => ues.map(({ dit }) => dit.code)) ?? [];
    return direAutresAnnees(disposition, anneeBut, [...new Set(codes)].sort());
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
