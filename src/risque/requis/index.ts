/** What the marks to come must be worth. */
export type { Chemin, Exigence, Requis, RequisModule, RequisRcue, RequisUe } from "./types";
export { pourLeRcue } from "./exigence";
