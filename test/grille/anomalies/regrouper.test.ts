/** Many cells of one kind become one entry; what matters most comes first. Pure: no sheet is read here. */
import fc from "../../hasard";
import { compterParGravite, regrouper, type Anomalie, type Gravite } from "../../../src/grille";

const LOU = { ...{ numero: null, nom: "MARTIN", prenom: "Lou", groupe: null, s1s2: null } };
const INSCRIT = { ...LOU, statut: "inscrit" as const };

/** Three students on the rows 5, 6 and 8 of the sheet S3, two of them on the rows 2 and 3 of S4. */
const PROMOTION = {
  feuilles: ["S3", "S4"].map((nom) => ({
    ...{ nom, semestres: [], numero: null, noms: [], premiere: 0, derniere: 9 },
    ...{ entete: 0, coefficients: [], modules: [], renseignements: [] },
  })),
  etudiants: [
    { ...INSCRIT, lignes: [4, 1] },
    { ...INSCRIT, lignes: [5, 2] },
    { ...INSCRIT, lignes: [7, null] },
  ],
};

function anomalie(
  cellule: string | null,
  gravite: Gravite,
  groupe?: string,
  feuille = "S3"
): Anomalie {
  const message = `${feuille}!${cellule}`;
  return { feuille, cellule, gravite, message, ...(groupe !== undefined && { groupe }) };
}

/** Entries in short: `avertissement S3 2 : 12 cellules vides en R3.07`, the number being that of students. */
function entrees(anomalies: readonly Anomalie[]): string[] {
  return regrouper(anomalies, PROMOTION).map(
    ({ gravite, feuille, etudiants, phrase }) => `${gravite} ${feuille} ${etudiants} : ${phrase}`
  );
}

const VIDES = "cellules vides en R3.07";

describe("les cellules d’une sorte", () => {
  test("sont une seule entrée, qui les compte et les garde dans leur ordre", () => {
    const trois = ["F5", "F6", "F8"].map((cellule) => anomalie(cellule, "avertissement", VIDES));
    const groupes = regrouper(trois, PROMOTION);
    expect(groupes).toEqual([
      {
        ...{ gravite: "avertissement", feuille: "S3", etudiants: 3 },
        ...{ phrase: "3 cellules vides en R3.07", anomalies: trois },
      },
    ]);
  });

  test("une seule garde sa phrase", () => {
    expect(entrees([anomalie("F5", "avertissement", VIDES)])).toEqual([
      "avertissement S3 1 : S3!F5",
    ]);
  });

  test("restent à part d’une feuille, d’un niveau et d’un module à l’autre", () => {
    expect(
      entrees([
        anomalie("F5", "avertissement", VIDES),
        anomalie("F2", "avertissement", VIDES, "S4"),
        anomalie("F6", "information", VIDES),
        anomalie("G5", "avertissement", "cellules vides en R3.08"),
      ])
    ).toHaveLength(4);
  });

  test("sans sorte, deux phrases semblables restent deux entrées", () => {
    expect(entrees([anomalie("F5", "erreur"), anomalie("F5", "erreur")])).toHaveLength(2);
  });
});

describe("l’ordre", () => {
  test("l’erreur d’un seul étudiant passe avant l’avertissement de tous, puis l’information", () => {
    expect(
      entrees([
        anomalie(null, "information"),
        anomalie(null, "avertissement"),
        anomalie("F5", "erreur"),
      ])
    ).toEqual([
      "erreur S3 1 : S3!F5",
      "avertissement S3 3 : S3!null",
      "information S3 3 : S3!null",
    ]);
  });

  test("à niveau égal, ce qui touche le plus d’étudiants vient d’abord", () => {
    expect(
      entrees([
        anomalie("F5", "erreur"),
        anomalie("G5", "erreur", "a"),
        anomalie("G8", "erreur", "a"),
      ])
    ).toEqual(["erreur S3 2 : 2 a", "erreur S3 1 : S3!F5"]);
  });

  test("à conséquences égales, l’ordre des feuilles est gardé", () => {
    const deux = [anomalie("B6", "erreur"), anomalie("A5", "erreur")];
    expect(entrees(deux)).toEqual(["erreur S3 1 : S3!B6", "erreur S3 1 : S3!A5"]);
  });
});

describe("les étudiants touchés", () => {
  test.each<[quoi: string, anomalies: Anomalie[], nombre: number]>([
    [
      "deux cellules d’un étudiant : un",
      [anomalie("F5", "erreur", "a"), anomalie("G5", "erreur", "a")],
      1,
    ],
    ["un en-tête : tous ceux de la feuille", [anomalie("F1", "erreur")], 3],
    ["une feuille entière : les siens", [anomalie(null, "erreur", undefined, "S4")], 2],
    [
      "une feuille qui n’est pas une grille : tous",
      [anomalie(null, "erreur", undefined, "Coefs")],
      3,
    ],
    ["une ligne d’une telle feuille : un", [anomalie("C4", "erreur", undefined, "Décisions")], 1],
  ])("%s", (_, anomalies, nombre) => {
    expect(regrouper(anomalies, PROMOTION)[0]!.etudiants).toBe(nombre);
  });
});

test("les comptes par niveau", () => {
  expect(compterParGravite([])).toEqual({ erreur: 0, avertissement: 0, information: 0 });
  const trois = [anomalie("A1", "erreur"), anomalie("A2", "information"), anomalie("A3", "erreur")];
  expect(compterParGravite(trois)).toEqual({ erreur: 2, avertissement: 0, information: 1 });
});

test("loi : aucune anomalie n’est perdue ni répétée, quels que soient les groupes", () => {
  const une = fc
    .tuple(
      fc.constantFrom<Gravite>("erreur", "avertissement", "information"),
      fc.constantFrom("S3", "S4", "Coefs"),
      fc.option(fc.constantFrom("a", "b", "c"), { nil: undefined }),
      fc.option(fc.nat({ max: 30 }), { nil: null })
    )
    .map(([gravite, feuille, groupe, ligne]) =>
      anomalie(ligne === null ? null : `F${ligne + 1}`, gravite, groupe, feuille)
    );
  fc.assert(
    fc.property(fc.array(une), (anomalies) => {
      const rendues = regrouper(anomalies, PROMOTION).flatMap((groupe) => groupe.anomalies);
      expect(rendues).toHaveLength(anomalies.length);
      expect(new Set(rendues)).toEqual(new Set(anomalies));
    })
  );
});
