import {
  estAcquis,
  LA_MOYENNE,
  type CodeUe,
  type ResultatRcue,
  type ResultatUe,
} from "../../reglement";
import { trancheDe, type Fiche, type Tranche } from "../../restitution";

/**
 * What a mean alone does not say: it may still move; it was reached thanks to the other semester; it is acquired without
 * reaching 10 (by the jury, by the level above, by an earlier year).
 */
export const MARQUES = ["attente", "compensee", "accordee"] as const;
export type Marque = (typeof MARQUES)[number];

/** One student in one competence. */
export interface Case {
  /** In hundredths; without any, the code says what is known, if anything is: `DEM`. */
  readonly centiemes: number | null;
  readonly code: string | null;
  /** `null` without a mean, or of a student who left. */
  readonly tranche: Tranche | null;
  readonly marque: Marque | null;
}

/** The UE of one competence in the order of their semesters, and their RCUE; -1 where there is none. */
export interface Competence {
  readonly competence: number;
  readonly rcue: number;
  readonly ues: readonly number[];
}

/** The mean of the RCUE; until it has one, that of the UE which has one, the odd semester's first. */
export function caseDe(
  { ues, rcues }: Pick<Fiche, "ues" | "rcues">,
  { rcue, ues: rangs }: Competence
): Case {
  const membres = rangs.map((u) => ues[u]!);
  const regroupement = rcues[rcue];
  if (regroupement && regroupement.moyenne.centiemes !== null)
    return avecMoyenne(regroupement, marqueDuRcue(regroupement, membres));
  if (regroupement && regroupement.decision !== "ATT") return sansMoyenne(regroupement.decision);
  const seule = membres.find(({ moyenne }) => moyenne.centiemes !== null);
  if (!seule) return sansMoyenne(membres[0]?.decision ?? "ATT");
  const attendue = regroupement !== undefined || seule.moyenne.provisoire;
  return avecMoyenne(seule, acquiseSans10(seule) ? "accordee" : attendue ? "attente" : null);
}

function sansMoyenne(decision: CodeUe): Case {
  return decision === "ATT"
    ? { centiemes: null, code: null, tranche: null, marque: "attente" }
    : { centiemes: null, code: decision, tranche: null, marque: null };
}

function avecMoyenne({ moyenne }: ResultatUe | ResultatRcue, marque: Marque | null): Case {
  const { centiemes } = moyenne;
  return { centiemes, code: null, tranche: trancheDe(centiemes!), marque };
}

function marqueDuRcue(rcue: ResultatRcue, ues: readonly ResultatUe[]): Marque | null {
  if (acquiseSans10(rcue)) return "accordee";
  if (rcue.moyenne.provisoire) return "attente";
  return ues.some(({ decision }) => decision === "CMP") ? "compensee" : null;
}

/** What is acquired although its mean is under 10: not by the marks of this year. */
function acquiseSans10({ decision, moyenne }: ResultatUe | ResultatRcue): boolean {
  return estAcquis(decision) && moyenne.centiemes! < 100 * LA_MOYENNE;
}
