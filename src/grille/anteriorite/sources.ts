import { anneeDe } from "../../reglement";
import type { Maquette } from "../../maquette";
import { avertissement } from "../anomalies";
import type { Disposition } from "../disposition/disposition";
import type { Contexte, Source } from "./apports";
import type { FeuilleDecisions } from "./decisions";
import { lireLongue } from "./longue";
import { genreDe, tableauDe } from "./recapitulatif";
import type { FeuilleReconnue } from "./reconnaissance";
import { lireTableau } from "./lecture-tableau";
import type { Tableau } from "./tableau";

/** Where earlier years may be read. */
export interface Gisement {
  readonly reconnues: readonly FeuilleReconnue[];
  /** Grids that only speak of earlier years. */
  readonly passees: readonly Disposition[];
  /** Grids of the year that is decided: they may show means of earlier ones. */
  readonly actuelles: readonly Disposition[];
  /** 1, 2 or 3: the year that is decided. */
  readonly anneeBut: number;
  readonly catalogue: readonly Maquette[];
}

/** Reads all the sources, the surest first: our decisions (the latest first), typed lists, then other systems. */
export function lireSources(gisement: Gisement, contexte: Contexte): Source[] {
  const { reconnues, passees, actuelles, anneeBut, catalogue } = gisement;
  const sources = [
    ...reconnues.flatMap((reconnue): Source[] => {
      if (reconnue.genre === "longue")
        return [lireLongue(reconnue.feuille, reconnue.entete, contexte)];
      if (reconnue.genre === "large") return depuisDisposition(reconnue.disposition, contexte);
      const { decisions } = reconnue;
      return estDecidee(decisions, anneeBut) ? [] : [lireDecisions(decisions, contexte, catalogue)];
    }),
    ...passees.flatMap((disposition) => depuisDisposition(disposition, contexte)),
    ...actuelles.flatMap((disposition) => depuisGrilleActuelle(disposition, anneeBut, contexte)),
  ];
  return sources.sort(
    (a, b) => rang(a) - rang(b) || (a.jour < b.jour ? 1 : a.jour > b.jour ? -1 : 0)
  );
}

const ORDRE: readonly Source["genre"][] = ["decisions", "longue", "large", "recapitulatif"];

function rang({ genre }: Source): number {
  return ORDRE.indexOf(genre);
}

/** The `Décisions` sheet of the year that is decided: the next calculation writes it. */
function estDecidee({ tableau, reecrite }: FeuilleDecisions, anneeBut: number): boolean {
  return reecrite && tableau.ues.some(({ ue }) => anneeDe(ue.semestre) >= anneeBut);
}

function lireDecisions(
  { tableau, jour, programme }: FeuilleDecisions,
  contexte: Contexte,
  catalogue: readonly Maquette[]
): Source {
  const nomme = catalogue.find(({ intitule }) => intitule === programme);
  const ects = new Map([...creditsDe(nomme ? [nomme] : []), ...tableau.ects]);
  const lu = lireTableau({ ...tableau, ects }, contexte);
  return { feuille: tableau.feuille, genre: "decisions", jour, ...lu };
}

/** ECTS of each UE of some programmes, by code; the first one that gives them wins. */
export function creditsDe(programmes: readonly Maquette[]): Map<string, number> {
  const credits = new Map<string, number>();
  for (const { code, ects } of programmes.flatMap(({ ues }) => ues))
    if (ects !== null && !credits.has(code)) credits.set(code, ects);
  return credits;
}

/** Nothing when the sheet shows no result. Doubts about its rows are said where it holds results only. */
function depuisDisposition(disposition: Disposition, contexte: Contexte): Source[] {
  const doutes = disposition.modules.length > 0 ? [] : disposition.anomalies;
  const tableau = tableauDe(disposition, () => true);
  return lireResultats(disposition, tableau, contexte).map((source) => ({
    ...source,
    anomalies: [...doutes.filter(({ gravite }) => gravite === "erreur"), ...source.anomalies],
  }));
}

/** The same, of the years before the one that is decided; what else the grid says is read as a grid. */
function depuisGrilleActuelle(
  disposition: Disposition,
  anneeBut: number,
  contexte: Contexte
): Source[] {
  const tableau = tableauDe(disposition, (annee) => annee < anneeBut);
  return lireResultats(disposition, { ...tableau, s1s2: null, dispenses: null }, contexte);
}

function lireResultats(disposition: Disposition, tableau: Tableau, contexte: Contexte): Source[] {
  const { ues, rcues, annees, dispenses, s1s2, feuille } = tableau;
  const vide = ues.length + rcues.length + annees.length === 0;
  if (vide && dispenses === null && s1s2 === null) return [];
  const { personnes, anomalies } = lireTableau(tableau, contexte);
  const doutes = tableau.incertaines
    .slice(0, 1)
    .map((colonne) =>
      avertissement(feuille, { ligne: disposition.entete, colonne }, CODES_INCERTAINS)
    );
  const genre = genreDe(disposition);
  return [{ feuille, genre, jour: "", personnes, anomalies: [...doutes, ...anomalies] }];
}

const CODES_INCERTAINS =
  "Rien ne dit de quelle UE sont les codes de cette colonne : ils ne sont pas repris. Nommez-la (« UE11 code »).";
