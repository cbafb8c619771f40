/** Students whose departure is told by their marks alone. */
import type { Feuille } from "../../src/classeur";
import { feuille } from "./feuilles";
import { anomalies, lire } from "./promotions";

const avec = (nom: string, [a, b, c]: readonly string[], siennes: string): Feuille =>
  feuille(
    nom,
    `
Nom    | Prénom | ${a} | ${b} | ${c}
       | UE${nom[1]}1 | 1 | 2 | 3
MARTIN | Lou    | 12   | 13   | 14
PETIT  | Ali    | ${siennes}`
  );

/** The status of PETIT Ali, whose marks are given, and what is said of it. */
function statut(s3: string, s4: string): readonly [string, readonly string[]] {
  const promotion = lire([
    avec("S3", ["R3.01", "R3.02", "R3.03"], s3),
    avec("S4", ["R4.01", "R4.02", "R4.03"], s4),
  ]);
  const dites = anomalies(promotion).filter((dite) => dite.includes("tenu pour parti"));
  return [promotion.etudiants.find(({ nom }) => nom === "PETIT")!.statut, dites];
}

test.each([
  ["toutes, aux deux semestres", "DEM | DEM | DEM", "DEM | DEM | DEM", "DEM"],
  ["toutes, au premier ; le second n’est pas rempli", "démission | DEM | DEM", " |  | ", "DEM"],
  ["toutes, au second, après des notes", "12 | 8 | 11", "DEM | DEM | DEM", "DEM"],
  ["toutes celles qui sont remplies", "12 | 8 | 11", "DEM | DEM | ", "DEM"],
  ["un abandon", "12 | 8 | 11", "ABAN | ABAN | ABAN", "ABAN"],
])("n’ont que ce code : %s", (_, s3, s4, attendu) => {
  const [lu, dites] = statut(s3, s4);
  expect(lu).toBe(attendu);
  expect(dites).toEqual([
    `S4!A4 avertissement : PETIT Ali n’a que des ${attendu} à son dernier semestre noté : l’étudiant est tenu pour parti, rien n’est proposé. S’il est là, corrigez ces notes.`,
  ]);
});

test.each([
  ["une note au milieu", "12 | 8 | 11", "DEM | 12 | DEM"],
  ["des notes ensuite", "DEM | DEM | DEM", "12 | 8 | 11"],
  ["un seul code, qui peut être d’un module", "12 | 8 | 11", "DEM |  | "],
  ["deux codes", "12 | 8 | 11", "DEM | ABAN | DEM"],
  ["des absences", "12 | 8 | 11", "ABI | ABI | ABI"],
  ["des défaillances : le jury en juge", "12 | 8 | 11", "DEF | DEF | DEF"],
  ["rien", " |  | ", " |  | "],
])("l’étudiant reste : %s", (_, s3, s4) => {
  expect(statut(s3, s4)).toEqual(["inscrit", []]);
});
