import { parChance, type AClasser } from "../../src/taskpane/ordre";

/* The order of students of one level: everywhere in the pane it is the same one. */

function classer(...unes: readonly AClasser[]): string[] {
  return [...unes].sort(parChance).map(({ nom }) => nom);
}

test("le moins probable d’abord, quel que soit son nom", () => {
  const [fontaine, chevalier] = [
    { nom: "FONTAINE", passage: 0.06 },
    { nom: "CHEVALIER", passage: 0.004 },
  ];
  expect(classer(fontaine, chevalier)).toEqual(["CHEVALIER", "FONTAINE"]);
  expect(classer(chevalier, fontaine)).toEqual(["CHEVALIER", "FONTAINE"]);
});

test("à chances égales, par nom : accents et derniers chiffres d’une somme ne comptent pas", () => {
  const dites = [
    { nom: "FAURE", passage: 0.3 },
    { nom: "ÉTIENNE", passage: 0.1 + 0.2 },
    { nom: "DUPONT", passage: 0.3 },
  ];
  expect(classer(...dites)).toEqual(["DUPONT", "ÉTIENNE", "FAURE"]);
});

test("une chance inconnue vient après toutes les autres", () => {
  const inconnue = { nom: "ABADIE", passage: null };
  expect(classer(inconnue, { nom: "ZOLA", passage: 1 })).toEqual(["ZOLA", "ABADIE"]);
});
