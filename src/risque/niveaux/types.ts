import type { Dossier, ResultatRcue, ResultatUe } from "../../reglement";
import type { Chances } from "../chances/chances";
import type { Seuils } from "./seuils";

/** From the gravest to none. */
export const NIVEAUX = ["critique", "alerte", "vigilance", "aucun"] as const;
export type Niveau = (typeof NIVEAUX)[number];

/** One reason found: how grave it is, and the sentence that says it with its numbers. */
export interface Motif {
  readonly niveau: Exclude<Niveau, "aucun">;
  readonly phrase: string;
}

/** One student some of whose marks are still to come. */
export interface EnCours {
  readonly dossier: Dossier;
  readonly ues: readonly ResultatUe[];
  readonly rcues: readonly ResultatRcue[];
  readonly chances: Chances;
  readonly seuils: Seuils;
}
