import type { Feuille } from "../../classeur";
import { traduireApogee } from "../apogee/apogee";
import type { EvaluationDeFeuille } from "../disposition/disposition";
import { traduireIntranet } from "./intranet";
import { traduireMoodle } from "./moodle";
import { traduireSaisie } from "./saisie-scodoc";

/** A sheet in the words of a grid, and the evaluation that it is, when it is one. */
export interface Traduite {
  readonly feuille: Feuille;
  readonly evaluation?: EvaluationDeFeuille;
}

/** The forms that other programs write, in the words of a grid: every cell stays where it is; any other sheet is as it was. */
export function traduire(feuille: Feuille): Traduite {
  const saisie = traduireSaisie(feuille);
  if (saisie) return saisie;
  const traduite = traduireApogee(feuille) ?? traduireIntranet(feuille) ?? traduireMoodle(feuille);
  return { feuille: traduite ?? feuille };
}
