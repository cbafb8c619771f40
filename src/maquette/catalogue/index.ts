import type { Maquette } from "../types";
import { BUT2_GMP_MPI_2022 } from "./but2-gmp-mpi-2022";

/** The programmes shipped with the product. */
export const CATALOGUE: readonly Maquette[] = [BUT2_GMP_MPI_2022];

/** The programme of the catalogue that bears this id; `null` when none does. */
export function maquetteParId(id: string): Maquette | null {
  return CATALOGUE.find((maquette) => maquette.id === id) ?? null;
}
