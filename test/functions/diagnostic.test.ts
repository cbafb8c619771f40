import "./excel";
import { diagnostic } from "../../src/functions/functions";
import { celluleEnErreur, nombreFormate } from "./excel";

/* What each kind of cell looks like when real Excel sends it is known from its documents, not proven here. */
describe("BUT.DIAGNOSTIC — ce qui arrive vraiment, cellule par cellule", () => {
  test.each([
    [null, "vide"],
    [undefined, "vide"],
    ["", 'texte vide ""'],
    [0, "zéro"],
    [12.5, "nombre 12,5"],
    [-1, "nombre -1"],
    ["12,5", 'texte "12,5"'],
    ["ABI ", 'texte "ABI "'],
    ["0", 'texte "0"'],
    [true, "booléen VRAI"],
    [false, "booléen FAUX"],
    [celluleEnErreur("#N/A"), "erreur #N/A"],
    [{ type: "Error", basicValue: "#REF!" }, "erreur #REF!"],
    [nombreFormate(12.5, "0.00"), "nombre 12,5 (FormattedNumber)"],
    [{ type: "Double", basicValue: 0 }, "zéro"],
    [{ type: "String", basicValue: "12,5" }, 'texte "12,5"'],
    [{ type: "Empty", basicType: "Empty", basicValue: "" }, "vide"],
    [{ type: "Entity", basicType: "Error", basicValue: "#VALUE!" }, "erreur #VALUE!"],
    [Symbol("x"), "objet symbol"],
    [{}, "objet object"],
  ])("%p", (cellule, attendu) => {
    expect(diagnostic([[cellule]])).toEqual([[attendu]]);
  });

  test("garde la forme de la plage", () => {
    expect(
      diagnostic([
        [1, 2, 3],
        ["a", null, 0],
      ])
    ).toEqual([
      ["nombre 1", "nombre 2", "nombre 3"],
      ['texte "a"', "vide", "zéro"],
    ]);
  });
});
