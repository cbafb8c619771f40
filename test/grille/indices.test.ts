/** By what each region of a sheet was known. What this does not prove: that a confidence is a probability. */
import { feuille } from "./feuilles";
import { lire } from "./promotions";

test("une grille où tout est dit : chaque région est sûre", () => {
  const { feuilles } = lire([
    feuille(
      "S3",
      `
N° étudiant | Nom Prénom | R3.03 | R3.10
            | Coef UE31  | 2     | 1
22100134    | MARTIN Lou | 12    | 13
22100135    | PETIT Ali  | 9     | 8`
    ),
  ]);
  expect(feuilles[0]!.indices).toEqual([
    { region: "entete", indice: "ligne 1 : 2 module(s), 0 moyenne(s) d’UE", confiance: 1 },
    { region: "identite", indice: "numéro et nom des étudiants : colonne(s) A, B", confiance: 1 },
    {
      region: "modules",
      indice: "2 colonne(s) sur 2 reconnue(s) au code de leur en-tête",
      confiance: 1,
    },
    { region: "coefficients", indice: "ligne(s) 2 : 2 module(s) sur 2", confiance: 1 },
    { region: "etudiants", indice: "lignes 3 à 4 : 2 étudiant(s)", confiance: 1 },
  ]);
});

test("sans numéro, avec un en-tête inconnu et un texte parmi les étudiants, elle l’est moins", () => {
  const { feuilles } = lire([
    feuille(
      "S3",
      `
Nom Prénom        | R3.03 | Divers | R3.10
Coef UE31         | 2     |        |
MARTIN Lou        | 12    | 3      | 13
à revoir avant 12h |      |        |
PETIT Ali         | 9     | 4      | 8`
    ),
  ]);
  const confiances = feuilles[0]!.indices!.map(({ region, confiance }) => [region, confiance]);
  expect(confiances).toEqual([
    ["entete", 2 / 3],
    ["identite", 0.8],
    ["modules", 1],
    ["coefficients", 1 / 2],
    ["etudiants", 2 / 3],
  ]);
});

test("une légende qui nomme plus de modules que l’en-tête, sans étudiant dessous, n’est pas l’en-tête", () => {
  const { feuilles, etudiants } = lire([
    feuille(
      "S3",
      `
Nom Prénom | R3.03     | R3.10   |
Coef UE31  | 2         | 1       |
MARTIN Lou | 12        | 13      |
PETIT Ali  | 9         | 8       |

Légende    | R3.03     | R3.10   | R3.14
           | Mécanique | Anglais | Métrologie`
    ),
  ]);
  expect(etudiants.map(({ nom }) => nom)).toEqual(["MARTIN", "PETIT"]);
  expect(feuilles[0]!.indices![0]!.indice).toBe("ligne 1 : 2 module(s), 0 moyenne(s) d’UE");
});
