import type { Inscription, Issue } from "../../test/oracle/parcours";

/** What this invented jury writes for a student of whom the text says nothing: by `annee` and `RCUE 2`. */
export function prononcer(anneeBut: number, issue: Issue): Inscription["jury"] {
  if (issue.proposition !== null) return new Map();
  const echoues = [...issue.rcues].filter(([, code]) => code === "AJ").map(([nom]) => nom);
  if (echoues.length === 1 && (anneeBut !== 2 || issue.s1s2))
    return new Map([...echoues.map((rcue) => [rcue, "ADJ"] as const), ["annee", "ADJ"]]);
  if (2 * echoues.length <= issue.rcues.size && anneeBut === 1)
    return new Map([["annee", "PAS1NCI"]]);
  return new Map([["annee", issue.redoublementPossible ? "RED" : "NAR"]]);
}

/** Whether a student with this decision is in the next year of the BUT. */
export function passe(decision: string | null): boolean {
  return ["ADM", "PASD", "ADJ", "PAS1NCI"].includes(decision ?? "");
}
