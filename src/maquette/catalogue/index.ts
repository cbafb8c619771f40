import type { Maquette } from "../types";
import { BUT2_GMP_MPI_2022 } from "./but2-gmp-mpi-2022";
import { BUT1_INFO_AIX } from "./info-aix/but1";
import { BUT2_INFO_AIX_A_FA } from "./info-aix/but2-a-fa";
import { BUT2_INFO_AIX_A_FI } from "./info-aix/but2-a-fi";
import { BUT2_INFO_AIX_B_FA } from "./info-aix/but2-b-fa";
import { BUT2_INFO_AIX_B_FI } from "./info-aix/but2-b-fi";

/** The programmes shipped with the product. */
export const CATALOGUE: readonly Maquette[] = [
  BUT2_GMP_MPI_2022,
  BUT1_INFO_AIX,
  BUT2_INFO_AIX_A_FI,
  BUT2_INFO_AIX_A_FA,
  BUT2_INFO_AIX_B_FI,
  BUT2_INFO_AIX_B_FA,
];

/** The programme of the catalogue that bears this id; `null` when none does. */
export function maquetteParId(id: string): Maquette | null {
  return CATALOGUE.find((maquette) => maquette.id === id) ?? null;
}
