/** The students of earlier sheets are those of the grid by number, else by name: never by what is weaker. */
import type { Feuille } from "../../../src/classeur";
import { apparierPersonnes, type Personne } from "../../../src/grille";
import { feuille } from "../feuilles";
import { anomalies, lire } from "../promotions";
import { anterieurs, avec, longue } from "./commun";

describe("la règle", () => {
  const personne = (numero: string | null, complet = ""): Personne => {
    const [nom = "", prenom = ""] = complet.split(" ");
    return { numero, nom, prenom };
  };
  const lou = personne("22100123", "MARTIN Lou");

  test.each<[string, Personne, Personne[], number | null]>([
    ["le numéro suffit quand il est long", lou, [personne("22100123", "DUPOND Jo")], 0],
    ["les zéros de gauche ne comptent pas", personne("00012345"), [personne("12345")], 0],
    [
      "un numéro de cinq chiffres est long",
      personne("12345", "MARTIN Lou"),
      [personne("12345", "X Y")],
      0,
    ],
    [
      "un numéro de quatre chiffres demande le même nom",
      personne("1234", "MARTIN Lou"),
      [personne("1234", "X Y")],
      null,
    ],
    [
      "un numéro court et le même nom",
      personne("1234", "MARTIN Lou"),
      [personne("1234", "Martin LOU")],
      0,
    ],
    [
      "sans numéro d’un côté, le nom, dans tout ordre et sans accents",
      lou,
      [personne(null, "Loù Martin")],
      0,
    ],
    ["un rang n’empêche pas le nom", lou, [personne("3", "MARTIN Lou")], 0],
    [
      "deux numéros longs qui diffèrent sont deux personnes",
      lou,
      [personne("22100999", "MARTIN Lou")],
      null,
    ],
    [
      "deux lignes du même nom n’en désignent aucune",
      lou,
      [personne(null, "MARTIN Lou"), personne(null, "MARTIN Lou")],
      null,
    ],
    [
      "un numéro que deux noms portent n’est cru que pour le bon nom",
      lou,
      [personne("22100123", "PETIT Ali"), personne("22100123", "MARTIN Lou")],
      1,
    ],
  ])("%s", (_, etudiant, lignes, attendue) => {
    const [trouvee] = apparierPersonnes(lignes, [etudiant]);
    expect(trouvee).toBe(attendue === null ? undefined : lignes[attendue]);
  });

  test("deux étudiants du même nom n’ont pas la ligne sans numéro", () => {
    const autre = personne("22100124", "MARTIN Lou");
    expect(apparierPersonnes([personne(null, "MARTIN Lou")], [lou, autre])).toEqual([
      undefined,
      undefined,
    ]);
  });

  test("la ligne du numéro de l’un n’est pas prise pour le nom d’un autre, quel que soit leur ordre", () => {
    const sansNumero = personne(null, "MARTIN Lou");
    const renomme = personne("22100123", "DURAND Lou");
    const ligne = personne("22100123", "MARTIN Lou");
    expect(apparierPersonnes([ligne], [sansNumero, renomme])).toEqual([undefined, ligne]);
    expect(apparierPersonnes([ligne], [renomme, sansNumero])).toEqual([ligne, undefined]);
  });
});

test("par le nom, quand la feuille d’avant n’a pas de numéro", () => {
  const but1 = feuille("BUT1", "Nom Prénom | UE11\nPetit Ali | 9\nMARTIN Lou | 12");
  expect(anterieurs(avec([but1]))).toEqual({
    "MARTIN Lou": ["UE11 - 12 - -"],
    "PETIT Ali": ["UE11 - 9 - -"],
  });
});

test("de plusieurs colonnes de numéros, celle qui a ceux de la grille", () => {
  const but1 = feuille(
    "BUT1",
    `
etudid | INE   | NIP      | Nom | UE11
88123  | 99123 | 22100124 | X   | 9
88124  | 99124 | 22100123 | Y   | 12`
  );
  const grille = feuille(
    "S3",
    "etudid | Nom | Prénom | UE31\n88123 | MARTIN | Lou | 12\n88124 | PETIT | Ali | 9"
  );
  expect(anterieurs(lire([grille, but1]))).toEqual({
    "MARTIN Lou": ["UE11 - 9 - -"],
    "PETIT Ali": ["UE11 - 12 - -"],
  });
});

test("un numéro long et un autre nom : repris, et dit", () => {
  const promotion = avec([longue("22100123 | DUPOND | Jo | | S1 | UE11 | 12 | ADM |")]);
  expect(anterieurs(promotion)).toEqual({ "MARTIN Lou": ["UE11 - 12 ADM -"] });
  expect(anomalies(promotion)).toEqual([
    "Antériorité!B2 avertissement : Le n° 22100123 est celui de « MARTIN Lou » dans la grille, et de « DUPOND Jo » ici. L’antériorité est reprise sur le numéro : vérifiez.",
  ]);
});

test("le numéro d’un autre, sur une seule ligne, ne lui donne pas cette ligne", () => {
  const promotion = avec([
    longue(`
22100123 | MARTIN | Lou | | S1 | UE11 | 12 | ADM |
22100124 | PETIT  | Ali | | S1 | UE11 | 8  | AJ  |
22100123 | PETIT  | Ali | | S2 | UE21 | 15 | ADM |`),
  ]);
  expect(anterieurs(promotion)).toEqual({
    "MARTIN Lou": ["UE11 - 12 ADM -"],
    "PETIT Ali": ["UE11 - 8 AJ -"],
  });
  expect(anomalies(promotion)).toEqual([
    "Antériorité!B4 avertissement : PETIT Ali : ce nom est dans la grille, mais plusieurs étudiants le portent ou le numéro n’est pas le même. Rien n’est repris de cette ligne ; écrivez ici le numéro de la grille.",
  ]);
});

test("deux homonymes sans numéro : à personne, et dit pour chacun", () => {
  const but1 = feuille("BUT1", "Nom | Prénom | UE11\nMARTIN | Lou | 12\nMARTIN | Lou | 9");
  const promotion = avec([but1]);
  expect(anterieurs(promotion)).toEqual({});
  expect(anomalies(promotion).filter((anomalie) => anomalie.includes("plusieurs"))).toHaveLength(2);
});

test("qui n’est nulle part dans la grille est compté, en une seule phrase, une fois pour toutes les feuilles", () => {
  const absents = (nom: string): Feuille =>
    feuille(
      nom,
      "N° | Nom | Prénom | UE11\n22100201 | A | Lou | 12\n22100202 | B | Ali | 9\n22100203 | C | Zoé | 8"
    );
  const promotion = avec([absents("BUT1 2022-2023"), absents("BUT1 2023-2024")]);
  expect(anomalies(promotion).at(-1)).toBe(
    "BUT1 2022-2023!B2 information : 3 étudiants des années antérieures ne sont pas dans la grille (le premier est ici, A Lou) : leur antériorité ne sert pas."
  );
  expect(promotion.anterieures!.map(({ etudiants }) => etudiants)).toEqual([0, 0]);
});
