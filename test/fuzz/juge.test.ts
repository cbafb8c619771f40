/* The judge itself: what it must hear, and what it may not take for a word. */
import { enFeuille, type Page } from "../../scripts/familles/page";
import { veriteDe } from "../../scripts/familles/verite";
import { L9 } from "../../scripts/familles/l9-grille-de-semestre";
import type { Anomalie, Promotion } from "../../src/grille";
import { feuille } from "../grille/feuilles";
import { lire } from "../grille/promotions";
import { juger } from "./juge";

const PROGRAMME = { id: "p", intitule: "", parcours: "", voie: "", source: "", ues: [] };
const etudiant = (nom: string, prenom: string, numero: number) =>
  ({ nom, prenom, numero, etudid: 1, groupe: "A", statut: "inscrit" }) as const;
const moduleDe = (code: string, ue: string, coefficient: number) => ({
  ...{ semestre: 3, code, intitule: "" },
  coefficients: new Map([[ue, coefficient]]),
});

/** MARTIN has 12 in R3.01 and 8 in R3.02; PETIT 15 and 9. */
const promotion = {
  ...{ maquette: PROGRAMME, semestres: [3] },
  modules: [moduleDe("R3.01", "UE31", 2), moduleDe("R3.02", "UE32", 3)],
  etudiants: [etudiant("MARTIN", "Lou", 22100101), etudiant("PETIT", "Ali", 22100102)],
  notes: [
    [12, 8],
    [15, 9],
  ],
};
const S3 = feuille(
  "S3",
  `
  N° étudiant | Nom    | Prénom | R3.01 | R3.02
  Coef UE31   |        |        | 2     |
  Coef UE32   |        |        |       | 3
  22100101    | MARTIN | Lou    | 12    | 8
  22100102    | PETIT  | Ali    | 15    | 9
  `
);
const page: Page = {
  nom: "S3",
  colonnes: S3.cellules[0]!.map(() => ({ bloc: null })),
  rangees: S3.cellules.map((cellules, l) => ({
    genre: l < 3 ? "entete" : "etudiant",
    ...(l >= 3 && { etudiant: l - 3 }),
    cases: cellules.map((valeur, c) => {
      const m = c - 3;
      if (l < 3 || m < 0) return { valeur };
      const { code } = promotion.modules[m]!;
      const note = { etudiant: l - 3, semestre: 3, module: code, ue: null };
      return { valeur, note: { ...note, valeur: promotion.notes[l - 3]![m]! } };
    }),
  })),
};
const verite = veriteDe(L9, promotion, [page]);

/** The judgement of the same sheet with other cells (`[row, column, value]`) and other words about it. */
function jugement(
  changements: readonly (readonly [number, number, string | number])[],
  mots: readonly Anomalie[] | null = []
) {
  const cellules = S3.cellules.map((ligne) => [...ligne]);
  for (const [l, c, valeur] of changements) cellules[l]![c] = valeur;
  const feuilles = [{ ...enFeuille(page), cellules }];
  const lue: Promotion = lire(feuilles, { maquettes: [] });
  return juger(verite, mots === null ? lue : { ...lue, anomalies: mots }, feuilles);
}

const dire = (cellule: string | null, message: string): Anomalie[] => [
  { feuille: "S3", cellule, gravite: "avertissement", message },
];

test("ce qui est lu juste est juste", () => {
  expect(jugement([], null)).toEqual({ juste: true, dites: 0, silences: [] });
});

test.each<[string, [number, number, string | number][]]>([
  ["une note fausse", [[3, 3, 13]]],
  ["une note fausse d’un centième", [[3, 3, 12.01]]],
  ["une note perdue", [[3, 3, ""]]],
  ["un zéro pour une absence de note", [[4, 4, 0]]],
  ["un coefficient faux", [[1, 3, 1]]],
  ["un étudiant sous un autre nom", [[3, 1, "PETIT"]]],
  ["un module sous un autre code", [[0, 3, "R3.05"]]],
  [
    "une ligne de statistiques prise pour quelqu’un",
    [
      [1, 0, 22100999],
      [1, 1, "MOYENNE"],
      [1, 2, "Générale"],
    ],
  ],
])("%s, sans un mot, est une erreur silencieuse", (_, changements) => {
  expect(jugement(changements).silences).not.toEqual([]);
});

test.each<[string, string | null, string, number]>([
  ["sa cellule est nommée", "D4", "À vérifier.", 0],
  ["sa colonne est nommée", "D1", "Colonne douteuse.", 0],
  ["son étudiant est nommé", null, "MARTIN Lou est à vérifier.", 0],
  ["sa ligne est nommée", "B4", "Ligne douteuse.", 0],
  ["une autre cellule de sa ligne est nommée", "E4", "À vérifier.", 1],
  ["une autre cellule de sa colonne est nommée", "D5", "À vérifier.", 1],
  ["une autre colonne est nommée", "E1", "R3.02 est douteux.", 1],
  ["seule la feuille est nommée", null, "Cette feuille n’est pas lue.", 1],
  [
    "on ne parle que de son coefficient",
    "D2",
    "Coefficient de R3.02 en UE31 : 1 dans la grille.",
    0,
  ],
])("une note fausse : %s", (_, cellule, message, silences) => {
  expect(jugement([[3, 3, 13]], dire(cellule, message)).silences).toHaveLength(silences);
});
