/** What the marks to come can still change. */
export { borner } from "./bornes";
export { fermeParS1S2, passageParLesNotes } from "./passage";
export {
  ETATS,
  type BorneAnnee,
  type BorneRcue,
  type Bornes,
  type BorneUe,
  type Etat,
} from "./types";
