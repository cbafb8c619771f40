/** The eleven families of grids, and the variants of some. */
import type { Famille } from "./famille";
import { L1 } from "./l1-scodoc-saisie";
import { L2 } from "./l2-scodoc-recapitulatif";
import { L3 } from "./l3-scodoc-jury";
import { L4, L4_XLS } from "./l4-apogee";
import { L5 } from "./l5-intranet";
import { L6 } from "./l6-jury-fusionne";
import { L7 } from "./l7-moodle";
import { L8 } from "./l8-coefficients";
import { L9_EVALUATIONS } from "./l9-evaluations";
import { L9 } from "./l9-grille-de-semestre";
import { L9_PARTIES } from "./l9-parties";
import { L10 } from "./l10-classeur-d-annee";
import { L11 } from "./l11-parametres";

export const FAMILLES: readonly Famille[] = [
  ...[L1, L2, L3, L4, L4_XLS, L5, L6, L7, L8, L9, L9_EVALUATIONS, L9_PARTIES, L10, L11],
];
