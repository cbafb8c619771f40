/** The pane, for the buttons of the ribbon: the only door of this folder. */
export { volet } from "./bureau";
export { Volet } from "./volet";
