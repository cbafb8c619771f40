import type { Constat } from "../../reglement";

/** What one check found on a programme. Checks warn and never refuse: real tables break the rules. */
export interface ConstatMaquette extends Constat {
  /** What is judged: `UE31`, `C3`, `S4`. */
  readonly objet: string;
}
