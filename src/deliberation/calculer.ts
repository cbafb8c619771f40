import { annexeDe, type Annexe } from "../annexe";
import type { Classeur } from "../classeur";
import { delibererFeuilles } from "./deliberer";
import { planDe } from "./plan";
import type { Deliberation, Options } from "./types";

/** The use case: read, decide, write. With no student recognised nothing is written, and the anomalies say why. */
export async function calculerDecisions(
  classeur: Classeur,
  options: Options,
  avancement?: (fait: number, total: number) => void
): Promise<Deliberation> {
  const feuilles = await classeur.lire();
  const deliberation = delibererFeuilles(feuilles, avecAnnexe(options, await annexeDe(classeur)));
  if (deliberation.fiches.length > 0) await classeur.ecrire(planDe(deliberation), avancement);
  return deliberation;
}

/** What decides beside the sheets, completed by what the workbook keeps; what was chosen for once wins. */
export function avecAnnexe(options: Options, { corrections, modele }: Annexe): Options {
  return { ...(modele && { modele }), ...options, corrections };
}
