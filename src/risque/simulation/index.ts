/** « Et si… » : marks tried without being written. */
export { notesAttendues, type NoteAttendue } from "./attendues";
export { avecNotes, type Essai } from "./avec-notes";
