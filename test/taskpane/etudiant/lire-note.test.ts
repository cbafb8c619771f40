import { lireNoteTapee } from "../../../src/taskpane/etudiant/lire-note";

test.each([
  ["12,5", 12.5],
  ["12.5", 12.5],
  [" 7,62 ", 7.62],
  ["0", 0],
  ["20", 20],
  ["20,00", 20],
  ["12,", 12],
  ["", "vide"],
  ["  ", "vide"],
])("« %s » est %s", (texte, note) => {
  expect(lireNoteTapee(texte)).toBe(note);
});

test.each(["20,01", "21", "-1", "douze", "1e1", "12,5,5", "ABI"])(
  "« %s » n’est pas une note sur 20",
  (texte) => {
    expect(lireNoteTapee(texte)).toBeNull();
  }
);
