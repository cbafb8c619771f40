/** The use case: read, decide, write. The only door of this folder. */
export { avecAnnexe, calculerDecisions } from "./calculer";
export { delibererFeuilles } from "./deliberer";
export { ficheAvecNotes } from "./fiche";
export { planAvecSuivi, planDe } from "./plan";
export type { Deliberation, Options } from "./types";
