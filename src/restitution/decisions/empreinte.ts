import { afficher, ATTENTE, type Bilan } from "../../reglement";

/**
 * What a decision of the jury was taken upon. It stands in a hidden column as one readable text:
 * `1|2026-07-03|1k5fz0a|année PAS1NCI, UE31 ADJ|UE31 9,80, UE41 ?`; without a decision, its first three parts only.
 */
export interface Empreinte {
  /** ISO date of the calculation that the jury had before its eyes. */
  readonly date: string;
  /** Short hash of the student's marks. */
  readonly notes: string;
  /** What the jury decided; empty when nothing. */
  readonly decision: string;
  /** Means of the UE in hundredths, by code; `null` where there was none. */
  readonly moyennes: Moyennes;
}

export type Moyennes = ReadonlyMap<string, number | null>;

const VERSION = "1";

/** The text that the hidden column holds. */
export function ecrireEmpreinte({ date, notes, decision, moyennes }: Empreinte): string {
  const base = [VERSION, date.slice(0, "2026-07-03".length), notes];
  if (decision === "") return base.join("|");
  const ues = [...moyennes]
    .sort(parCode)
    .map(([ue, m]) => `${ue} ${m === null ? "?" : afficher(m)}`);
  return [...base, decision, ues.join(", ")].join("|");
}

function parCode([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1;
}

/** `null` for a text of another version, or one that was touched: nothing is known of it. */
export function lireEmpreinte(ecrite: string): Empreinte | null {
  const [version, date, notes, decision = "", ues = "", ...reste] = ecrite.split("|");
  if (version !== VERSION || !/^\d{4}-\d\d-\d\d$/.test(date ?? "") || !notes || reste.length > 0)
    return null;
  const moyennes = new Map<string, number | null>();
  for (const lue of ues === "" ? [] : ues.split(", ")) {
    const [, ue, entier, centiemes] = /^(\S+) (?:(\d+),(\d\d)|\?)$/.exec(lue) ?? [];
    if (ue === undefined) return null;
    moyennes.set(ue, entier === undefined ? null : Number(entier) * 100 + Number(centiemes));
  }
  return { date: date!, notes, decision, moyennes };
}

/**
 * The empreinte that a row must keep, from what it holds and what the jury decides now: none without a decision; the
 * same for the same decision, or when another version wrote it; else a new one, upon the means that the row shows.
 * @returns empty when there is nothing to keep, or when the row does not tell what the jury saw
 */
export function reprendre(ecrite: string, decision: string, montrees: Moyennes): string {
  if (decision === "" || ecrite === "") return "";
  const lue = lireEmpreinte(ecrite);
  if (!lue || lue.decision === decision) return ecrite;
  return montrees.size === 0 ? "" : ecrireEmpreinte({ ...lue, decision, moyennes: montrees });
}

/** For each student of a class, by rank, a hash of the marks that count: neither their order nor a blank changes it. */
export function hacherLesNotes({ notes, structure }: Bilan): (rang: number) => string {
  const noms = new Map<number, string>();
  for (const { colonnes, modules, semestre } of structure.ues)
    colonnes.forEach((colonne, m) => noms.set(colonne, `S${semestre} ${modules[m]!}`));
  structure.complements?.reports.forEach((colonne, u) => {
    if (colonne >= 0) noms.set(colonne, `report ${structure.ues[u]!.code}`);
  });
  for (const { colonne, sens, ues } of structure.complements?.ajouts ?? [])
    noms.set(colonne, `${sens} ${ues.map((u) => structure.ues[u]!.code).join(" ")}`);
  const colonnes = [...noms.keys()];
  const sels = [...noms.values()].map(hacher);
  return (rang) => {
    let hache = 0;
    colonnes.forEach((colonne, k) => {
      const note = notes.valeurs[rang * notes.colonnes + colonne]!;
      if (note === ATTENTE) return;
      const valeur = note < 0 ? note : Math.round((note / notes.echelle) * MILLIONIEMES);
      hache = (hache + melanger(sels[k]! ^ melanger(valeur))) | 0;
    });
    return (hache >>> 0).toString(36);
  };
}

const MILLIONIEMES = 1e6;

/** FNV-1a, on 32 bits. */
function hacher(texte: string): number {
  let hache = 0x811c9dc5;
  for (let i = 0; i < texte.length; i++) hache = Math.imul(hache ^ texte.charCodeAt(i), 0x01000193);
  return hache;
}

/** Spreads the bits of a whole number, so that two marks that change do not make up for each other. */
function melanger(nombre: number): number {
  const un = Math.imul(nombre ^ (nombre >>> 16), 0x45d9f3b);
  const deux = Math.imul(un ^ (un >>> 16), 0x45d9f3b);
  return deux ^ (deux >>> 16);
}
