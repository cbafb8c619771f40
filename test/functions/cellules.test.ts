import "./excel";
import * as fonctions from "../../src/functions/functions";
import { celluleEnErreur, nombreFormate } from "./excel";

/* The same question, asked with every way Excel has of handing over the same cells. */
describe("une case vide est vide, de quelque façon qu’Excel le dise", () => {
  test.each([
    ["null", null],
    ["undefined", undefined],
    ["un texte vide", ""],
    ["des espaces", "  "],
    ["une cellule vide enveloppée", { type: "Empty", basicType: "Empty", basicValue: "" }],
  ])("%s", (_, vide) => {
    const { moyenneUe, moyenneRcue, decisionUe, decisionRcue, passage, ectsDesUe } = fonctions;
    expect(moyenneUe([[vide, 8]], [[1, 1]])).toEqual([[8]]);
    expect(moyenneUe([[12, 8]], [[vide, 1]])).toEqual([[8]]);
    expect(moyenneRcue([[vide]], [[8]])).toEqual([[""]]);
    expect(decisionUe([[8]], [[vide]])).toEqual([["ATT"]]);
    expect(decisionRcue([[8]], [[vide]])).toEqual([["ATT"]]);
    expect(passage([[vide]])).toEqual([["en attente"]]);
    expect(passage([[12]], [[vide]])).toEqual([["en attente"]]);
    expect(passage([[12]], [["ADM", vide]])).toEqual([["en attente"]]);
    expect(fonctions.niveau([[vide]], [[vide]])).toEqual([["ATT"]]);
    expect(fonctions.niveau([[vide]], [["ADM"]])).toEqual([["ADSUP"]]);
    expect(fonctions.capitalisee([[9, vide]])).toEqual([[9]]);
    expect(fonctions.capitalisee([[vide, vide]])).toEqual([[""]]);
    expect(ectsDesUe([[vide, "ADM"]], [[4, 5]])).toEqual([[5]]);
    expect(fonctions.noteRequise([[vide, 8]], [[1, 1]])).toEqual([[12]]);
    expect(fonctions.jury([[vide]], [[1]], [[8]], [[1]])[1]![1]).toBe("ATT");
  });

  test("zéro n’est pas vide", () => {
    expect(fonctions.moyenneUe([[0, 8]], [[1, 1]])).toEqual([[4]]);
    expect(fonctions.moyenneRcue([[0]], [[8]])).toEqual([[4]]);
    expect(fonctions.decisionUe([[8]], [[0]])).toEqual([["AJ"]]);
    expect(fonctions.passage([[0]])).toEqual([["jury"]]);
    expect(fonctions.niveau([[0]], [[9]])).toEqual([["AJ"]]);
    expect(fonctions.capitalisee([[9, 0]])).toEqual([[0]]);
    expect(fonctions.noteRequise([[0, 8]], [[1, 1]])).toEqual([["hors d'atteinte"]]);
  });

  test("un résultat vide est un texte vide, jamais null, qui s’afficherait 0", () => {
    const resultats = [
      fonctions.moyenneUe([[""]], [[1]]),
      fonctions.moyenneRcue([[""]], [[12]]),
      fonctions.capitalisee([[""]]),
      fonctions.noteRequise([[12]], [[0]]),
      fonctions.jury([[""]], [[1]], [[""]], [[1]]),
      fonctions.jury([[12]], [[1]], [[""]], [[1]]),
      fonctions.maquette([["but2-gmp-mpi-2022"]], [[3]]),
    ];
    const cellules = resultats.flat(2);
    expect(cellules).not.toContain(null);
    expect(cellules).not.toContain(undefined);
  });
});

describe("un nombre est un nombre, de quelque façon qu’Excel le dise", () => {
  test.each([
    ["avec un format", nombreFormate(12.5, "0.00")],
    ["enveloppé", { type: "Double", basicType: "Double", basicValue: 12.5 }],
    ["en texte à virgule", "12,5"],
    ["en texte à point, entre espaces", " 12.5 "],
    ["en texte enveloppé", { type: "String", basicType: "String", basicValue: "12,5" }],
  ])("%s", (_, nombre) => {
    expect(fonctions.moyenneUe([[nombre, 7.5]], [[1, 1]])).toEqual([[10]]);
    expect(fonctions.moyenneUe([[10, 0]], [[nombre, 12.5]])).toEqual([[5]]);
    expect(fonctions.moyenneRcue([[nombre]], [[7.5]])).toEqual([[10]]);
    expect(fonctions.niveau([[9]], [[nombre]])).toEqual([["ADSUP"]]);
    expect(fonctions.capitalisee([[nombre, 9]])).toEqual([[12.5]]);
    expect(fonctions.ectsDesUe([["ADM"]], [[nombre]])).toEqual([[12.5]]);
    expect(fonctions.noteRequise([[10, ""]], [[1, 1]], [[nombre]])).toEqual([[15]]);
  });
});

describe("une valeur seule vaut une cellule", () => {
  const nu = (valeur: unknown) => valeur as unknown[][];
  test("dans chaque fonction", () => {
    expect(fonctions.moyenneUe(nu(12), nu(2))).toEqual([[12]]);
    expect(fonctions.moyenneRcue(nu(9), nu("11,5"), nu(1), nu(1.5))).toEqual([[10.5]]);
    expect(fonctions.decisionUe(nu(9), nu(10))).toEqual([["CMP"]]);
    expect(fonctions.decisionRcue(nu(9), nu(null))).toEqual([["ATT"]]);
    expect(fonctions.passage(nu(10), nu(true))).toEqual([["de droit"]]);
    expect(fonctions.niveau(nu(9), nu("CMP"))).toEqual([["ADSUP"]]);
    expect(fonctions.capitalisee(nu(9), nu("CMP"))).toEqual([[9]]);
    expect(fonctions.ectsDesUe(nu("CMP"), nu(6), nu("UE31"))).toEqual([[6]]);
    expect(fonctions.noteRequise(nu(""), nu(1), nu(12))).toEqual([[12]]);
    expect(fonctions.jury(nu(9), nu(1), nu(11), nu(1))[1]).toEqual([
      ...[9, "CMP", 11, "ADM", 10, "CMP"],
      ...[1, 0, "ADM", "de droit"],
    ]);
    expect(fonctions.expliquer(nu(9), nu(11))).toHaveLength(1);
    expect(fonctions.maquette(nu("but2-gmp-mpi-2022"), nu(4))).toHaveLength(18);
    expect(fonctions.diagnostic(nu(12))).toEqual([["nombre 12"]]);
    expect(fonctions.diagnostic(nu(celluleEnErreur("#N/A")))).toEqual([["erreur #N/A"]]);
  });
});

describe("un argument facultatif omis est null, undefined, ou une case vide", () => {
  test.each([[null], [undefined], [[[""]]], [[[null]]]])("%j", (omis) => {
    const absent = omis as unknown[][];
    expect(fonctions.moyenneRcue([[9]], [[11]], absent, absent)).toEqual([[10]]);
    expect(fonctions.noteRequise([[9, ""]], [[1, 1]], absent)).toEqual([[11]]);
    expect(fonctions.ectsDesUe([["ADM", "ADM"]], [[4, 4]], absent)).toEqual([[8]]);
    expect(fonctions.capitalisee([[12, 9]], absent)).toEqual([[12]]);
  });
});
