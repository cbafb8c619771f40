import type { Vides } from "../fonctions/enregistrement";
import type { Presentation } from "../hote/contexte";

/** What the address of the page chooses: `?lang=en-US&theme=sombre&classeur=/exemples/x.xlsx&vides=zero`. */
export interface Options extends Presentation {
  readonly classeur: string;
  readonly vides: Vides;
  /** Another page to host than the add-in's own, for tests. */
  readonly complement: string | null;
}

export const EXEMPLE = "/exemples/but2-gmp-mpi.xlsx";

export function lireOptions(recherche: string): Options {
  const demandes = new URLSearchParams(recherche);
  return {
    langue: demandes.get("lang") ?? "fr-FR",
    sombre: demandes.get("theme") === "sombre",
    classeur: demandes.get("classeur") ?? EXEMPLE,
    vides: demandes.get("vides") === "zero" ? "zero" : "null",
    complement: demandes.get("complement"),
  };
}
