import { interpreter } from "../../src/banc/grille/saisie";

describe("ce que devient une valeur écrite, comme dans Excel", () => {
  test.each([
    ["12.5", { valeur: 12.5 }],
    ["12,5", { valeur: 12.5 }],
    ["007", { valeur: 7 }],
    ["'007", { valeur: "007" }],
    ["''", { valeur: "'" }],
    ["50 %", { valeur: 0.5 }],
    ["VRAI", { valeur: true }],
    ["false", { valeur: false }],
    ["#ref!", { valeur: "#REF!" }],
    ["=1+1", { formule: "=1+1" }],
    ["'=1+1", { valeur: "=1+1" }],
    ["-A1", { formule: "=-A1" }],
    ["-3", { valeur: -3 }],
    ["01/09/2026", { valeur: 46266 }],
    ["R3.01", { valeur: "R3.01" }],
    ["", { valeur: "" }],
    [12, { valeur: 12 }],
  ])("%j", (ecrite, attendue) => {
    expect(interpreter(ecrite, "General")).toEqual(attendue);
  });

  test("une cellule au format texte garde le texte", () => {
    expect(interpreter("007", "@")).toEqual({ valeur: "007" });
  });
});
