/** Which rows are students. What is not proved here: every label that staff may invent for a row of statistics. */
import type { Feuille } from "../../src/classeur";
import { feuille } from "./feuilles";
import { anomalies, lire, notes } from "./promotions";

const ENTETE = `
           | UE31  |
Nom Prénom | R3.03 | R3.10
Coef       | 2     | 1`;

const sansNumero = (lignes: string): Feuille => feuille("S3", `${ENTETE}${lignes}`);

const avecNumero = (lignes: string): Feuille =>
  feuille(
    "S3",
    `
NIP      | Nom    | Prénom | Gr | R3.03 | R3.10 | Moy UE31
         | Coef   |        |    | 2     | 1     |${lignes}`
  );

const noms = (source: Feuille): string[] =>
  lire([source]).etudiants.map(({ nom, prenom }) => `${nom} ${prenom}`.trim());

test("les étudiants comptent après une ligne vide ou un nom de groupe", () => {
  const source = sansNumero(`
Groupe A   |       |
MARTIN Lou | 12    | 13
           |       |
B          |       |
PETIT Ali  | 11    | 10
TD3        |       |
ROUX Zoé   | 9     | 8`);
  expect(noms(source)).toEqual(["MARTIN Lou", "PETIT Ali", "ROUX Zoé"]);
  expect(anomalies(lire([source]))).toEqual([]);
  expect(lire([source]).feuilles[0]!.laissees).toEqual([
    { sens: "ligne", index: 3, raison: "nom de groupe" },
    { sens: "ligne", index: 6, raison: "texte sans note" },
    { sens: "ligne", index: 8, raison: "nom de groupe" },
  ]);
});

test("les statistiques ne sont pas des étudiants, même entre deux groupes", () => {
  const source = avecNumero(`
22100123 | MARTIN  | Lou | A | 12 | 13 | 12,3
         | Moyenne du groupe A | | | 12 | 13 |
         | Écart-type |  |   | 0  | 0  |
         |         |     |   |    |    |
22100124 | PETIT   | Ali | B | 11 | 10 | 10,7
         | Moyenne |     |   | 11,5 | 11,5 |
         | Min     |     |   | 11 | 10 |
         | Max     |     |   | 12 | 13 |
         | Médiane |     |   | 11 | 11 |
         | Nb notes |    |   | 2  | 2  |
Effectif |         |     |   | 2  | 2  |`);
  expect(noms(source)).toEqual(["MARTIN Lou", "PETIT Ali"]);
  expect(anomalies(lire([source]))).toEqual([]);
});

test("un nom de famille qui ressemble à un libellé reste un étudiant", () => {
  const source = sansNumero(`
MIN Lou    | 12 | 13
MAX Ali    | 11 | 10
MOY Zoé    | 10 | 9
RANG Jo    | 8  | 7
Min        | 8  | 7`);
  expect(noms(source)).toEqual(["MIN Lou", "MAX Ali", "MOY Zoé", "RANG Jo"]);
});

test("un numéro suffit pour qu’un nom de famille ne soit pas un libellé", () => {
  const source = avecNumero(`
22100123 | MOYENNE | Lou | A | 12 | 13 |
22100124 | MIN     |     | A | 11 | 10 |`);
  expect(noms(source)).toEqual(["MOYENNE Lou", "MIN"]);
});

test("un étudiant sans aucune note est gardé, en attente partout", () => {
  const source = sansNumero(`
MARTIN Lou | 12 | 13
PETIT Ali  |    |
ROUX Zoé   | 10 | 9`);
  expect(notes(lire([source]))["PETIT Ali"]).toEqual({ "R3.03": "attente", "R3.10": "attente" });
  expect(anomalies(lire([source]))).toEqual([
    "S3!A5 avertissement : « PETIT Ali » n’a ni numéro ni note : compté comme étudiant, ses notes sont en attente.",
  ]);
});

test("une feuille dont aucune note n’est encore saisie ne dit rien de chacun", () => {
  const source = sansNumero(`
MARTIN Lou | |
PETIT Ali  | |`);
  expect(noms(source)).toEqual(["MARTIN Lou", "PETIT Ali"]);
  expect(anomalies(lire([source]))).toEqual([]);
});

test("un numéro sans nom est gardé et dit", () => {
  const source = avecNumero(`
22100123 | MARTIN | Lou | A | 12 | 13 |
22100124 |        |     | A | 11 | 10 |`);
  expect(lire([source]).etudiants.map(({ numero, nom }) => [numero, nom])).toEqual([
    ["22100123", "MARTIN"],
    ["22100124", ""],
  ]);
  expect(anomalies(lire([source]))).toEqual([
    "S3!B4 avertissement : « 22100124 » n’a pas de nom : reconnu à son seul numéro.",
  ]);
});

test("un étudiant au-dessus de l’en-tête n’est pas lu, et c’est dit", () => {
  const source = feuille(
    "S3",
    `
NOËL Jo    | 9    | 8
Nom Prénom | R3.03 UE31 | R3.10 UE31
Coef       | 2    | 1
MARTIN Lou | 12   | 13`
  );
  expect(noms(source)).toEqual(["MARTIN Lou"]);
  expect(anomalies(lire([source]))).toEqual([
    "S3!A1 avertissement : « NOËL Jo » est au-dessus de l’en-tête : cette ligne n’est pas lue. Remettez-la parmi les étudiants.",
  ]);
});

test("un nom sans numéro ni note, là où les autres ont un numéro, est gardé et dit", () => {
  const source = avecNumero(`
22100123 | MARTIN | Lou | A | 12 | 13 |
         | PETIT  | Ali | A |    |    |`);
  expect(noms(source)).toEqual(["MARTIN Lou", "PETIT Ali"]);
  expect(anomalies(lire([source]))).toEqual([
    "S3!B4 avertissement : « PETIT » n’a ni numéro ni note : compté comme étudiant, ses notes sont en attente.",
  ]);
});

test("un texte seul parmi les étudiants n’est pas un étudiant, et c’est dit", () => {
  const source = sansNumero(`
MARTIN Lou | 12 | 13
Promotion  |    |
Redoublants | |
PETIT Ali  | 11 | 10`);
  expect(noms(source)).toEqual(["MARTIN Lou", "PETIT Ali"]);
  expect(anomalies(lire([source]))).toEqual([
    "S3!A6 avertissement : « Redoublants » n’a ni numéro, ni prénom, ni note lisible : cette ligne n’est pas comptée comme un étudiant.",
  ]);
});

test("un nom seul avec une note est un étudiant ; avec un texte illisible, la ligne est dite", () => {
  const source = sansNumero(`
MARTIN | 12 | 13
PETIT  | absnt |
ROUX   | 10 | 9`);
  expect(noms(source)).toEqual(["MARTIN", "ROUX"]);
  expect(anomalies(lire([source]))).toEqual([
    "S3!A5 avertissement : « PETIT » n’a ni numéro, ni prénom, ni note lisible : cette ligne n’est pas comptée comme un étudiant.",
  ]);
});

test("sous une légende, rien n’est lu ; ce qui ressemble à un étudiant est dit", () => {
  const source = sansNumero(`
MARTIN Lou | 12 | 13
           |    |
Explication des codes | |
ABI | absence injustifiée |
PETIT Ali  | 11 | 10`);
  expect(noms(source)).toEqual(["MARTIN Lou"]);
  expect(anomalies(lire([source]))).toEqual([
    "S3!A8 avertissement : « PETIT Ali » et les lignes suivantes, sous la légende, ne sont pas lus.",
  ]);
});

test("une légende sans titre n’est pas une liste d’étudiants", () => {
  const source = sansNumero(`
MARTIN Lou | 12 | 13
ABI        | absence injustifiée |
ABJ        | absence justifiée |`);
  expect(noms(source)).toEqual(["MARTIN Lou"]);
  expect(anomalies(lire([source]))).toEqual([]);
});

test("des signatures au bas de la feuille ne sont pas des étudiants", () => {
  const source = sansNumero(`
MARTIN Lou | 12 | 13
Moyenne    | 12 | 13
Le responsable | |
Fait à Dijon, le 12 juin 2023 | |`);
  expect(noms(source)).toEqual(["MARTIN Lou"]);
});

test("une ligne de notes sans nom, parmi les étudiants, est une erreur avec son adresse", () => {
  const source = sansNumero(`
MARTIN Lou | 12 | 13
           |    | 15
PETIT Ali  | 11 | 10`);
  expect(noms(source)).toEqual(["MARTIN Lou", "PETIT Ali"]);
  expect(anomalies(lire([source]))).toEqual([
    "S3!C5 erreur : Cette ligne a des notes, mais ni numéro ni nom : elle n’est pas lue. Écrivez de qui elle est.",
  ]);
});

test("l’en-tête répété pour chaque groupe est sauté", () => {
  const source = sansNumero(`
MARTIN Lou | 12    | 13
           |       |
Nom Prénom | R3.03 | R3.10
PETIT Ali  | 11    | 10`);
  expect(noms(source)).toEqual(["MARTIN Lou", "PETIT Ali"]);
  expect(anomalies(lire([source]))).toEqual([]);
});

test("un second en-tête avec d’autres codes arrête la lecture, et c’est une erreur", () => {
  const source = sansNumero(`
MARTIN Lou | 12    | 13
Nom Prénom | R4.01 | R4.02
MARTIN Lou | 11    | 10`);
  expect(noms(source)).toEqual(["MARTIN Lou"]);
  expect(anomalies(lire([source]))).toEqual([
    "S3!B5 erreur : Second en-tête, différent du premier : les lignes en dessous ne sont pas lues. Mettez-les dans une autre feuille.",
  ]);
});

test("une ligne de titres sous les codes n’est pas un étudiant", () => {
  const source = feuille(
    "S3",
    `
                     | UE31                  |
Nom Prénom           | R3.03                 | R3.10
Intitulé des modules | Sciences des matériaux | Systèmes
Enseignant           | Mme Durand            | M. Roche
Coef                 | 2                     | 1
MARTIN Lou           | 12                    | 13`
  );
  expect(noms(source)).toEqual(["MARTIN Lou"]);
  expect(lire([source]).colonnes.map(({ intitule }) => intitule)).toEqual([
    "Sciences des matériaux",
    "Systèmes",
  ]);
  expect(anomalies(lire([source]))).toEqual([]);
});

test("le statut se lit dans sa colonne ou dans celle du groupe", () => {
  const promotion = lire([
    avecNumero(`
22100123 | MARTIN | Lou | A   | 12  | 13  |
22100124 | PETIT  | Ali | DEM |     |     |
22100125 | ROUX   | Zoé | abandon | 8 | ABI |`),
  ]);
  expect(promotion.etudiants.map(({ groupe, statut }) => [groupe, statut])).toEqual([
    ["A", "inscrit"],
    [null, "DEM"],
    [null, "ABAN"],
  ]);
  const statuts = lire([
    feuille(
      "S3",
      `
Nom Prénom | Statut       | UE31
MARTIN Lou | démissionnaire | 12
PETIT Ali  | apprenti     | 13`
    ),
  ]);
  expect(statuts.etudiants.map(({ statut }) => statut)).toEqual(["DEM", "inscrit"]);
});

test("une cellule égarée loin de la grille ne change rien", () => {
  const egaree = sansNumero(`
MARTIN Lou | 12 | 13`);
  const loin = [...egaree.cellules.map((ligne) => [...ligne, ...Array<string>(200).fill("")])];
  for (let k = 0; k < 300; k++) loin.push(Array<string>(203).fill(""));
  loin[300]![190] = "note à soi-même";
  const promotion = lire([{ ...egaree, cellules: loin }]);
  expect(promotion.etudiants).toHaveLength(1);
  expect(anomalies(promotion)).toEqual([]);
});

test.each([
  ["Moyenne", "promo"],
  ["MOYENNE", "GÉNÉRALE"],
  ["Moyenne", "groupe A"],
  ["Min", "promo"],
  ["Promo", "moyenne"],
  ["Écart-type", "TD1"],
  ["% réussite", ""],
])("« %s » et « %s », en place du nom et du prénom, ne sont pas un étudiant", (nom, prenom) => {
  const promotion = lire([
    feuille(
      "S3",
      `
N°       | Nom     | Prénom     | UE31
22100101 | MARTIN  | Lou        | 12
         | PETIT   | Ali        | 9
         | ${nom}  | ${prenom}  | 10.5`
    ),
  ]);
  expect(promotion.etudiants.map((etudiant) => etudiant.nom)).toEqual(["MARTIN", "PETIT"]);
});

test.each([
  ["MIN", "Jo"],
  ["MAX", "Chloé"],
  ["S.", "A."],
])("« %s %s », sans numéro, est un étudiant", (nom, prenom) => {
  const promotion = lire([
    feuille("S3", `Nom | Prénom | UE31\nMARTIN | Lou | 12\n${nom} | ${prenom} | 9`),
  ]);
  expect(promotion.etudiants).toHaveLength(2);
});

test("une première ligne aux notes mal écrites n’est pas un titre : elle est dite", () => {
  const promotion = lire([
    feuille("S3", "Nom | UE31 | UE32\nMARTIN | 12* | (11)\nPETIT | 9,5 | 10"),
  ]);
  expect(promotion.anomalies.map(({ cellule, gravite }) => [cellule, gravite])).toEqual([
    ["A2", "avertissement"],
  ]);
});
