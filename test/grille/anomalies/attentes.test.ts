/**
 * A7: what nobody wrote is told, by module. Whether a student waits is decided elsewhere: the use case is run for it.
 * Expected values are read off the tables.
 */
import type { Feuille } from "../../../src/classeur";
import { delibererFeuilles } from "../../../src/deliberation";
import { CATALOGUE } from "../../../src/maquette";
import { REGLAGES, type Reglages } from "../../../src/reglement";
import { feuille } from "../feuilles";

/** What is said of the blanks: `S3!D4 avertissement : message (cellules vides en R3.03)`. */
function attentes(feuilles: readonly Feuille[], reglages: Partial<Reglages> = {}): string[] {
  const options = { maquettes: CATALOGUE, date: "2026-11-22" };
  const { anomalies } = delibererFeuilles(feuilles, {
    ...options,
    reglages: { ...REGLAGES, ...reglages },
  });
  return anomalies
    .filter(({ groupe = "" }) => /^(?:cellules vides|modules sans)/.test(groupe))
    .map(
      ({ feuille: nom, cellule, gravite, message, groupe }) =>
        `${nom}!${cellule} ${gravite} : ${message} (${groupe})`
    );
}

/** A grid of two modules of one UE, then one of another; the cells are those of R3.03, R3.10 and R3.01. */
const grille = (lignes: string, options: Partial<Feuille> = {}): Feuille =>
  feuille(
    "S3",
    `
         |        |        | UE31  |       | UE32
N°       | Nom    | Prénom | R3.03 | R3.10 | R3.01
Coef     |        |        | 2     | 1     | 2
${lignes.replace(/^\n/, "")}`,
    options
  );

const ATTEND = "elle est en attente. Écrivez-la, ou ABI, ou ABJ.";

test("une case vide parmi des notes : un avertissement, avec l’étudiant et le module", () => {
  const lignes = `
22100123 | MARTIN | Lou    | 12    | 13    | 14
22100124 | PETIT  | Ali    |       | 10    | 9`;
  expect(attentes([grille(lignes)])).toEqual([
    `S3!D5 avertissement : PETIT Ali n’a pas de note en R3.03 : ${ATTEND} (cellules vides en R3.03)`,
  ]);
});

test.each([
  ["la moitié des cases vides : un oubli possible", "12 |  | 11 | ", "avertissement"],
  ["plus de la moitié : un module en cours", "12 |  |  | ", "information"],
])("%s", (_, notes, gravite) => {
  const [a, b, c, d] = notes.split("|");
  const lignes = `
1 | MARTIN | Lou | ${a} | 13 | 14
2 | PETIT  | Ali | ${b} | 10 | 9
3 | ROUX   | Zoé | ${c} | 10 | 9
4 | LEROY  | Max | ${d} | 10 | 9`;
  const dites = attentes([grille(lignes)]);
  expect(dites.length).toBeGreaterThan(0);
  for (const dite of dites) expect(dite).toContain(` ${gravite} : `);
});

test("une colonne sans aucune note est dite une fois ; plusieurs sont d’une sorte", () => {
  const lignes = `
22100123 | MARTIN | Lou    |       | 13    |
22100124 | PETIT  | Ali    |       | 10    |`;
  expect(attentes([grille(lignes)])).toEqual([
    "S3!D4 information : R3.03 n’a encore aucune note. (modules sans aucune note)",
    "S3!F4 information : R3.01 n’a encore aucune note. (modules sans aucune note)",
  ]);
});

test("des espaces sont une case vide ; un code, une note et une absence n’en sont pas", () => {
  const lignes = `
22100123 | MARTIN | Lou    | 12    | ABI   | 14
22100124 | PETIT  | Ali    | "  "  | ABJ   | 0
22100125 | ROUX   | Zoé    | ATT   | 12    | 9`;
  expect(attentes([grille(lignes)])).toEqual([
    `S3!D5 avertissement : PETIT Ali n’a pas de note en R3.03 : ${ATTEND} (cellules vides en R3.03)`,
  ]);
});

test("ce qui n’est pas compris est dit ailleurs, et n’est pas vide", () => {
  const lignes = "22100123 | MARTIN | Lou | absnt | 13 | 14\n22100124 | PETIT | Ali | 9 | 9 | 9";
  expect(attentes([grille(lignes)])).toEqual([]);
});

test("un étudiant parti n’attend rien", () => {
  const lignes = `
         |        |        |        | UE31  | UE32
N°       | Nom    | Prénom | Groupe | R3.03 | R3.01
Coef     |        |        |        | 2     | 2
22100123 | MARTIN | Lou    | A      | 12    | 14
22100124 | PETIT  | Ali    | DEM    |       |
22100125 | ROUX   | Zoé    | A      |       | 9`;
  expect(attentes([feuille("S3", lignes)])).toEqual([
    `S3!E6 avertissement : ROUX Zoé n’a pas de note en R3.03 : ${ATTEND} (cellules vides en R3.03)`,
  ]);
});

test("une UE acquise une année antérieure n’attend pas ses notes", () => {
  const anterieure = feuille(
    "Antériorité",
    `
N°       | Nom   | Prénom | Année     | Semestre | UE   | Moyenne | Code
22100124 | PETIT | Ali    | 2024-2025 | S3       | UE31 | 12      | ADM`
  );
  const lignes = `
22100123 | MARTIN | Lou    | 12    | 13    | 14
22100124 | PETIT  | Ali    |       |       | `;
  expect(attentes([grille(lignes), anterieure])).toEqual([
    `S3!F5 avertissement : PETIT Ali n’a pas de note en R3.01 : ${ATTEND} (cellules vides en R3.01)`,
  ]);
});

test("une case vide que les réglages ne comptent pas : dite, sans conséquence", () => {
  const lignes = `
22100123 | MARTIN | Lou    | 12    | 13    | 14
22100124 | PETIT  | Ali    |       | 10    | 9`;
  expect(attentes([grille(lignes)], { vide: "neutre" })).toEqual([
    "S3!D5 information : PETIT Ali n’a pas de note en R3.03 : la case vide ne compte pas, comme le disent les réglages. (cellules vides en R3.03)",
  ]);
});

test("une formule sans valeur n’est pas une case vide : elle est dite comme telle", () => {
  const lignes = `
22100123 | MARTIN | Lou    | 12    | 13    | 14
22100124 | PETIT  | Ali    |       | 10    | 9`;
  expect(attentes([grille(lignes, { sansValeur: ["D5"] })])).toEqual([]);
});

test("un module réparti sur deux feuilles n’est vide que s’il l’est dans toutes", () => {
  const groupeA = grille("1 | MARTIN | Lou | 12 | 13 | 14\n2 | PETIT | Ali | | 10 | 9");
  const autre = { ...grille("1 | MARTIN | Lou | | | \n2 | PETIT | Ali | 11 | | "), nom: "S3 bis" };
  expect(attentes([groupeA, autre])).toEqual([]);
});
