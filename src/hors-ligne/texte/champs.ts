import { parseCsv } from "hucre/csv";

/** What stands between fields, the likeliest first: two that explain a file equally are told by this order. */
const SEPARATEURS = ["\t", ";", "|", ","] as const;

/** So many characters are looked at to find the separator. */
const ECHANTILLON = 100_000;

/** `sep=;`: Excel writes it, and reads it, on a line of its own. */
const ANNONCE = /^sep=(.)(?:\r\n|\r|\n)/i;

/** The fields of a text, row by row. The separator is found by itself; quotes protect it, and line ends. */
export function lireChamps(texte: string): string[][] {
  const annonce = ANNONCE.exec(texte);
  const corps = annonce ? texte.slice(annonce[0].length) : texte;
  return analyser(corps, annonce?.[1] ?? separateurDe(corps));
}

/** The separator that cuts the most rows in the same number of fields, and in many. */
export function separateurDe(texte: string): string {
  const fin = texte.length > ECHANTILLON ? texte.lastIndexOf("\n", ECHANTILLON) : -1;
  const echantillon = fin > 0 ? texte.slice(0, fin) : texte;
  const merites = SEPARATEURS.map((separateur) => meriteDe(analyser(echantillon, separateur)));
  return SEPARATEURS[merites.indexOf(Math.max(...merites))]!;
}

/** Rows of the commonest length × that length; nothing when that length is one. */
function meriteDe(rangees: readonly (readonly string[])[]): number {
  const comptes = new Map<number, number>();
  for (const { length } of rangees)
    if (length > 1) comptes.set(length, (comptes.get(length) ?? 0) + 1);
  return Math.max(0, ...[...comptes].map(([longueur, combien]) => longueur * combien));
}

/** Stands at the end of the text, where a quote that nobody closed would swallow it. */
const TEMOIN = "\u0000fin";

/** A quote that is opened and never closed is only a character: else it would swallow all the rows behind it. */
function analyser(texte: string, delimiter: string): string[][] {
  const avecTemoin = `${texte.replace(/[\r\n]+$/, "")}\n${TEMOIN}`;
  const rangees = parseCsv(avecTemoin, { delimiter }) as string[][];
  if (rangees.pop()?.[0] === TEMOIN) return rangees;
  return parseCsv(texte, { delimiter, quote: "" }) as string[][];
}
