import type { Feuille } from "../classeur";
import { delibererFeuilles, type Deliberation, type Options } from "../deliberation";
import type { Etudiant, Personne } from "../grille";
import { DEFINITIONS, type Reglages } from "../reglement";
import { comparerFiches } from "../restitution";
import { mentionner, type Mention } from "./resume";

/** What other settings would change in the decisions on the same marks. */
export interface Prevision {
  readonly avant: Reglages;
  readonly apres: Reglages;
  /** Each student whose decisions change, and how: `PASD → jury`. */
  readonly changements: readonly Mention[];
}

/** Settings to compare with those of the workbook: of the last calculation, and as the pane would change them. */
export interface AComparer {
  readonly reference: Reglages | null;
  readonly projet: Partial<Reglages>;
}

/** Decides in memory with both settings; no prevision when they are the same. */
export function prevoir(
  feuilles: readonly Feuille[],
  options: Options,
  { reference, projet }: AComparer
): { readonly presente: Deliberation; readonly prevision: Prevision | null } {
  const presente = delibererFeuilles(feuilles, options);
  const avant = reference ?? presente.reglages;
  const apres = { ...presente.reglages, ...projet };
  if (memesReglages(avant, apres)) return { presente, prevision: null };
  const decider = (reglages: Reglages): Deliberation =>
    memesReglages(reglages, presente.reglages)
      ? presente
      : delibererFeuilles(feuilles, { ...options, reglagesImposes: reglages });
  const { fiches, promotion } = decider(apres);
  const { etudiants } = comparerFiches(decider(avant).fiches, fiches);
  const parPersonne = new Map<Personne, Etudiant>(
    promotion.etudiants.map((etudiant) => [etudiant, etudiant])
  );
  const changements = etudiants.map(({ etudiant, changements: codes }) => {
    const phrase = codes.map((code) => code.phrase).join(" ; ");
    return mentionner(parPersonne.get(etudiant)!, phrase, promotion);
  });
  return { presente, prevision: { avant, apres, changements } };
}

/** What is chosen and not yet so: a value that the workbook has already is nothing to apply. */
export function resteDuProjet(
  projet: Partial<Reglages>,
  presents: Reglages | undefined
): Partial<Reglages> {
  const reste = DEFINITIONS.filter(
    ({ cle }) => projet[cle] !== undefined && projet[cle] !== presents?.[cle]
  );
  return Object.fromEntries(reste.map(({ cle }) => [cle, projet[cle]]));
}

function memesReglages(uns: Reglages, autres: Reglages): boolean {
  return DEFINITIONS.every(({ cle }) => uns[cle] === autres[cle]);
}
