/**
 * One cell, read. What is not proved here: that the spellings of the table are all those that people use; what is
 * missing from it is an anomaly, never a mark.
 */
import fc from "../hasard";
import { estVide, lireNombre, lireNote } from "../../src/grille";
import {
  ABANDON,
  ABSENCE,
  ATTENTE,
  DEFAILLANT,
  DEMISSION,
  NEUTRE,
  RATTRAPAGE,
} from "../../src/reglement";

const anomalie = (valeur: string | number | boolean): string | null => {
  const lue = lireNote(valeur);
  expect(lue.note).toBe(ATTENTE);
  return "anomalie" in lue ? lue.anomalie : null;
};

test.each([
  [0, 0],
  [20, 20],
  [12.5, 12.5],
  [10.830502518315, 10.830502518315],
  ["12,5", 12.5],
  ["12.5", 12.5],
  [" 12,50 ", 12.5],
  ["\u00a07,25\u00a0", 7.25],
  ["\u202f7,25\u200b", 7.25],
  ["12,5/20", 12.5],
  ["12,5 / 20", 12.5],
  ["0", 0],
  ["08", 8],
])("%j est la note %d", (valeur, note) => {
  expect(lireNote(valeur)).toEqual({ note });
});

test.each([
  ["ABI", ABSENCE],
  ["abs", ABSENCE],
  ["abs.", ABSENCE],
  ["Abs. ", ABSENCE],
  ["Absent", ABSENCE],
  ["ABJ", NEUTRE],
  ["Abs. Just", NEUTRE],
  ["EXC", NEUTRE],
  ["excusé", NEUTRE],
  ["DISP", NEUTRE],
  ["Dispensée", NEUTRE],
  ["ATT", ATTENTE],
  ["en attente", ATTENTE],
  ["En  Attente", ATTENTE],
  ["NE", ATTENTE],
  ["NN", ATTENTE],
  ["N.C.", ATTENTE],
  ["NI", ATTENTE],
  ["/", ATTENTE],
  ["-", ATTENTE],
  ["--", ATTENTE],
  ["–", ATTENTE],
  ["~", ATTENTE],
  ["?", ATTENTE],
  ["???", ATTENTE],
  ["", ATTENTE],
  ["   ", ATTENTE],
  ["RAT", RATTRAPAGE],
  ["DEF", DEFAILLANT],
  ["défaillant", DEFAILLANT],
  ["DEM", DEMISSION],
  ["ABAN", ABANDON],
])("« %s » est un état, sans anomalie", (texte, etat) => {
  expect(lireNote(texte)).toEqual({ note: etat });
});

test("un texte inconnu est en attente, et la phrase dit quoi écrire", () => {
  expect(anomalie("malade")).toBe(
    "« malade » n’est pas reconnu. Écrivez une note sur 20, ABI ou ABJ."
  );
});

test("un code à une lettre près est suggéré, jamais appliqué", () => {
  expect(anomalie("absnt")).toBe(
    "« absnt » n’est pas reconnu (vouliez-vous dire ABSENT ?). Écrivez une note sur 20, ABI ou ABJ."
  );
});

test("un texte proche de codes de sens différents ne suggère rien", () => {
  // One letter from ABI (unjustified) and from ABJ (justified).
  expect(anomalie("ABK")).toBe("« ABK » n’est pas reconnu. Écrivez une note sur 20, ABI ou ABJ.");
});

test.each([
  [-0.01, "« -0,01 » : une note ne peut pas être négative. Écrivez une note sur 20, ABI ou ABJ."],
  ["-3", "« -3 » : une note ne peut pas être négative. Écrivez une note sur 20, ABI ou ABJ."],
  ["-0", "« -0 » : une note ne peut pas être négative. Écrivez une note sur 20, ABI ou ABJ."],
  [20.01, "« 20,01 » dépasse 20. Écrivez la note sur 20."],
  ["125", "« 125 » dépasse 20. Écrivez la note sur 20."],
  [45_000, "« 45000 » dépasse 20. Est-ce une date ? Écrivez la note sur 20."],
  ["15/40", "« 15/40 » n’est pas une note sur 20. Écrivez-la sur 20."],
])("%j est hors de [0, 20] : en attente", (valeur, phrase) => {
  expect(anomalie(valeur)).toBe(phrase);
});

test.each(["#REF!", "#N/A", "#DIV/0!", "#VALEUR!"])("%s : la formule est en erreur", (texte) => {
  expect(anomalie(texte)).toBe(
    `« ${texte} » : la formule de cette cellule est en erreur. Corrigez-la, ou écrivez la note.`
  );
});

test("un booléen n’est pas une note", () => {
  expect(anomalie(true)).toBe("« VRAI » n’est pas une note. Écrivez une note sur 20, ABI ou ABJ.");
  expect(anomalie(false)).toMatch(/^« FAUX »/);
});

test("un long texte est cité en partie", () => {
  expect(anomalie("x".repeat(500))).toContain(`« ${"x".repeat(40)}… »`);
});

test.each(["1 2", "12,", ",5", "1.2.3", "1e1", "0x1F", "Infinity", "12 ,5", "²", "١٢", "12,5 ABI"])(
  "« %s » n’est pas un nombre",
  (texte) => {
    expect(lireNombre(texte)).toBeNull();
    expect(anomalie(texte)).not.toBeNull();
  }
);

test("quel que soit le texte : une note de [0, 20] écrite en chiffres, ou un état", () => {
  const chiffres = /^\s*\d+([.,]\d+)?(\s*\/\s*20)?\s*$/;
  fc.assert(
    fc.property(
      fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(..."0123456789,./- ABIJ") })),
      (texte) => {
        const lue = lireNote(texte);
        const estNote = lue.note >= 0;
        return (
          lue.note <= 20 &&
          lue.note >= ABANDON &&
          (!estNote || (chiffres.test(texte) && !("anomalie" in lue)))
        );
      }
    ),
    { numRuns: 2000 }
  );
});

test("un code de la table de l’appelant remplace ceux du programme", () => {
  const codes = new Map([["MAL", NEUTRE] as const]);
  expect(lireNote("mal.", codes)).toEqual({ note: NEUTRE });
  expect(lireNote("ABI", codes)).toHaveProperty("anomalie");
});

test("vide : rien, des espaces, mais pas zéro", () => {
  expect([estVide(""), estVide(" \u00a0"), estVide(0), estVide("0"), estVide(false)]).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
});
