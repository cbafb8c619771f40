import { VALIDATION, type ResultatRcue, type ResultatUe } from "../../../src/reglement";
import { caseDe } from "../../../src/taskpane/promotion/case";

/* One cell of the matrix, from results written by hand: what a mean says, and what it does not. */

function moyenne(centiemes: number | null, provisoire: boolean): ResultatUe["moyenne"] {
  return { centiemes, provisoire, valeur: centiemes === null ? null : centiemes / 100 };
}

function ue(
  semestre: number,
  centiemes: number | null,
  decision: ResultatUe["decision"],
  provisoire = false
): ResultatUe {
  return {
    ...{ code: `UE${semestre}1`, semestre, competence: 1, ects: 4, decision, point: VALIDATION },
    ...{ moyenne: moyenne(centiemes, provisoire), origine: "notes" },
  };
}

function rcue(
  centiemes: number | null,
  decision: ResultatRcue["decision"],
  provisoire = false
): ResultatRcue {
  return {
    ...{ competence: 1, annee: 2, ues: ["UE31", "UE41"], decision, point: VALIDATION },
    ...{ moyenne: moyenne(centiemes, provisoire), origine: "notes" },
  };
}

const COMPETENCE = { competence: 1, rcue: 0, ues: [0, 1] };

/** `8,50 sous10 compensee`, in short. */
function dire(rcues: ResultatRcue[], ues: ResultatUe[]): string {
  const une = caseDe({ rcues, ues }, { ...COMPETENCE, rcue: rcues.length - 1 });
  const { centiemes, code, tranche, marque } = une;
  return [centiemes, code, tranche, marque].filter((mot) => mot !== null).join(" ");
}

describe("avec une moyenne de RCUE", () => {
  test.each<[string, ResultatRcue, ResultatUe[], string]>([
    [
      "les deux UE acquises",
      rcue(1200, "ADM"),
      [ue(3, 1100, "ADM"), ue(4, 1300, "ADM")],
      "1200 dix",
    ],
    ["juste à 10", rcue(1000, "ADM"), [ue(3, 1000, "ADM"), ue(4, 1000, "ADM")], "1000 dix"],
    [
      "une UE compensée par l’autre",
      rcue(1050, "ADM"),
      [ue(3, 900, "CMP"), ue(4, 1200, "ADM")],
      "1050 dix compensee",
    ],
    ["juste sous 10", rcue(999, "AJ"), [ue(3, 999, "AJ"), ue(4, 999, "AJ")], "999 sous10"],
    ["juste à 8", rcue(800, "AJ"), [ue(3, 800, "AJ"), ue(4, 800, "AJ")], "800 sous10"],
    ["juste sous 8", rcue(799, "AJ"), [ue(3, 798, "AJ"), ue(4, 800, "AJ")], "799 sous8"],
    [
      "accordé par le jury",
      rcue(950, "ADJ"),
      [ue(3, 900, "ADJR"), ue(4, 1000, "ADM")],
      "950 sous10 accordee",
    ],
    [
      "acquis par le niveau supérieur",
      rcue(700, "ADSUP"),
      [ue(3, 700, "ADSUP"), ue(4, 700, "ADSUP")],
      "700 sous8 accordee",
    ],
    [
      "des notes encore attendues",
      rcue(1150, "ATT", true),
      [ue(3, 1100, "ADM"), ue(4, 1200, "ATT", true)],
      "1150 dix attente",
    ],
  ])("%s", (_, regroupement, ues, attendu) => {
    expect(dire([regroupement], ues)).toBe(attendu);
  });
});

describe("sans moyenne de RCUE", () => {
  test.each<[string, ResultatRcue[], ResultatUe[], string]>([
    [
      "celle de l’UE impaire, qui attend l’autre",
      [rcue(null, "ATT")],
      [ue(3, 762, "ATT"), ue(4, null, "ATT", true)],
      "762 sous8 attente",
    ],
    [
      "celle de l’UE paire quand l’impaire n’en a pas",
      [rcue(null, "ATT")],
      [ue(3, null, "ATT", true), ue(4, 1200, "ADM")],
      "1200 dix attente",
    ],
    [
      "aucune note : rien n’est dessiné comme un zéro",
      [rcue(null, "ATT")],
      [ue(3, null, "ATT", true), ue(4, null, "ATT", true)],
      "attente",
    ],
    [
      "un étudiant défaillant garde son code, et n’attend rien",
      [rcue(null, "DEF")],
      [ue(3, 1200, "ADM"), ue(4, null, "DEF")],
      "DEF",
    ],
    ["une UE qui n’a pas de RCUE, sous 8", [], [ue(3, 750, "AJ")], "750 sous8"],
    ["une UE qui n’a pas de RCUE, à compléter", [], [ue(3, 1150, "ATT", true)], "1150 dix attente"],
    ["une UE qui n’a pas de RCUE, accordée", [], [ue(3, 950, "ADJ")], "950 sous10 accordee"],
  ])("%s", (_, rcues, ues, attendu) => {
    expect(dire(rcues, ues.length === 1 ? [ues[0]!, ues[0]!] : ues)).toBe(attendu);
  });
});
