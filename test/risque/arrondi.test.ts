/** A2: levels and their sentences compare means as the setting says, and not as they are displayed. */
import { REGLAGES, type Reglages } from "../../src/reglement";
import { annee, decide } from "../reglement/promotion";
import { risqueDe } from "./promotion";

type Arrondi = Reglages["arrondi"];
/** BUT1, both semesters of each competence at one mean. */
const deRcue = (arrondi: Arrondi, ...moyennes: number[]) => {
  const notes = moyennes.flatMap((m) => [m, m]);
  const { niveau, motifs } = risqueDe(decide(annee(moyennes.length), notes, { arrondi }));
  return [niveau, ...motifs];
};

describe("en fin d’année", () => {
  test.each<[Arrondi, number[], string[]]>([
    ["aucun", [7.996, 14, 14], ["critique", "RCUE sous 8 : UE11+UE21 à 7,996"]],
    [
      "aucun",
      [8, 14, 14],
      ["alerte", "ne passe que de droit (PASD)", "RCUE entre 8 et 10 : UE11+UE21 à 8,00"],
    ],
    [
      "aucun",
      [9.996, 9.9996, 14],
      [
        "critique",
        "2 RCUE sur 3 sous 10",
        "RCUE entre 8 et 10 : UE11+UE21 à 9,996, UE12+UE22 à 9,9996",
      ],
    ],
    [
      "aucun",
      [9.994, 14, 14],
      ["alerte", "ne passe que de droit (PASD)", "RCUE entre 8 et 10 : UE11+UE21 à 9,99"],
    ],
    [
      "aucun",
      [10, 14, 14],
      [
        "vigilance",
        "UE juste au-dessus de 10 : UE11 à 10,00, UE21 à 10,00",
        "RCUE juste au-dessus de 10 : UE11+UE21 à 10,00",
      ],
    ],
    [
      "centieme",
      [7.996, 14, 14],
      ["alerte", "ne passe que de droit (PASD)", "RCUE entre 8 et 10 : UE11+UE21 à 8,00"],
    ],
    [
      "centieme",
      [9.996, 14, 14],
      [
        "vigilance",
        "UE juste au-dessus de 10 : UE11 à 10,00, UE21 à 10,00",
        "RCUE juste au-dessus de 10 : UE11+UE21 à 10,00",
      ],
    ],
    // ScoDoc asks for more than 9.995, strictly: the tie shows as 10.00 and is not reached.
    [
      "scodoc",
      [9.995, 14, 14],
      ["alerte", "ne passe que de droit (PASD)", "RCUE entre 8 et 10 : UE11+UE21 à 9,995"],
    ],
    [
      "scodoc",
      [9.9951, 14, 14],
      [
        "vigilance",
        "UE juste au-dessus de 10 : UE11 à 10,00, UE21 à 10,00",
        "RCUE juste au-dessus de 10 : UE11+UE21 à 10,00",
      ],
    ],
  ])("%s, %j", (arrondi, moyennes, attendus) =>
    expect(deRcue(arrondi, ...moyennes)).toEqual(attendus)
  );
});

describe("tant que des notes sont à venir", () => {
  test.each<[Arrondi, string]>([
    ["aucun", "UE31 à 9,996 : il faudrait 10,01 en S4 pour compenser"],
    ["centieme", "UE31 à 10,00 : il faudrait 10,01 en S4 pour que le RCUE atteigne 10"],
  ])("%s : une UE à 9,996", (arrondi, debut) => {
    const dossier = decide(annee(2, 2), [9.996, null, 6, null], { arrondi });
    expect(risqueDe(dossier).motifs.find((motif) => motif.startsWith("UE31"))).toContain(debut);
  });

  test.each<[Arrondi, number, number]>([
    ["aucun", 0, 1],
    ["centieme", 1, 0],
  ])("%s : un RCUE complet à 9,996, un autre à 7,996", (arrondi, a10, sous8) => {
    const notes = [9.996, 9.996, 7.996, 7.996, 12, null];
    const { annee: bornee } = risqueDe(decide(annee(3, 2), notes, { arrondi })).bornes;
    expect([bornee.a10.present, bornee.sous8.present]).toEqual([a10, sous8]);
  });

  test("un RCUE ouvert compte par sa moyenne présente, comme les moyennes se comparent", () => {
    // UE31 and UE41 both at 9.996 on half of their marks: nothing is certain yet.
    const structure = annee(1, 2);
    const ues = structure.ues.map((ue, u) => ({
      ...ue,
      ...{ colonnes: [2 * u, 2 * u + 1], coefficients: [1, 1], modules: ["R1", "R2"] },
    }));
    const present = (arrondi: Arrondi) =>
      risqueDe(decide({ ...structure, ues }, [9.996, null, 9.996, null], { ...REGLAGES, arrondi }))
        .bornes.annee.a10.present;
    expect([present("aucun"), present("centieme")]).toEqual([0, 1]);
  });
});
