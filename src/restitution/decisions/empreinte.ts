import { afficher } from "../../reglement";

/** A student's marks at one calculation: its ISO date, and a short hash of the marks. */
export interface Etat {
  readonly date: string;
  readonly notes: string;
}

/** Means of the UE in hundredths, by code; `null` where there was none. */
export type Moyennes = ReadonlyMap<string, number | null>;

/** What the jury decided, and the state of the calculation that it had before its eyes. */
export interface Prise extends Etat {
  readonly decision: string;
  readonly moyennes: Moyennes;
}

/**
 * What the hidden column keeps of a student, as one readable text: `v1|2026-07-10|1k5fz0a` for the last calculation, then,
 * if the jury decided, `|année PAS1NCI, UE31 ADJ|2026-07-03|1x8splq|UE31 9,80, UE41 ?`.
 */
export interface Empreinte {
  readonly calcul: Etat;
  readonly prise: Prise | null;
}

const VERSION = "v1";

export function ecrireEmpreinte({ calcul, prise }: Empreinte): string {
  const parties = [VERSION, jour(calcul), calcul.notes];
  if (!prise) return parties.join("|");
  const moyennes = [...prise.moyennes]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([ue, moyenne]) => `${ue} ${moyenne === null ? "?" : afficher(moyenne)}`);
  return [...parties, prise.decision, jour(prise), prise.notes, moyennes.join(", ")].join("|");
}

function jour({ date }: Etat): string {
  return date.slice(0, "2026-07-03".length);
}

/** `null` for a text of another version, or one that was touched: nothing is known of it. */
export function lireEmpreinte(ecrite: string): Empreinte | null {
  const [version, date, notes, ...suite] = ecrite.split("|");
  const calcul = lireEtat(date, notes);
  if (version !== VERSION || !calcul) return null;
  if (suite.length === 0) return { calcul, prise: null };
  const [decision, jourPris, notesPrises, ues, ...reste] = suite;
  const etat = lireEtat(jourPris, notesPrises);
  const moyennes = lireMoyennes(ues ?? "");
  if (!decision || !etat || !moyennes || reste.length > 0) return null;
  return { calcul, prise: { ...etat, decision, moyennes } };
}

function lireEtat(date: string | undefined, notes: string | undefined): Etat | null {
  return date && notes && /^\d{4}-\d\d-\d\d$/.test(date) ? { date, notes } : null;
}

function lireMoyennes(ecrites: string): Moyennes | null {
  const moyennes = new Map<string, number | null>();
  for (const ecrite of ecrites === "" ? [] : ecrites.split(", ")) {
    const [, ue, entier, centiemes] = /^(\S+) (?:(\d+),(\d\d)|\?)$/.exec(ecrite) ?? [];
    if (ue === undefined) return null;
    moyennes.set(ue, entier === undefined ? null : Number(entier) * 100 + Number(centiemes));
  }
  return moyennes;
}
