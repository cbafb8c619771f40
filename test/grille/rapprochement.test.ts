/** The same student in two sheets: applied when it is sure, proposed when it is likely, never guessed. */
import { feuille } from "./feuilles";
import { anomalies, lire, notes } from "./promotions";

const s3 = (lignes: string) =>
  feuille(
    "S3",
    `
NIP | Nom | Prénom | UE31
${lignes}`
  );
const s4 = (lignes: string) =>
  feuille(
    "S4",
    `
Code NIP | Nom Prénom | UE41
${lignes}`
  );

test("par le nom, sans casse ni accents, mots dans un autre ordre", () => {
  const promotion = lire([
    s3(" | de la TOUR | Anne-Lise | 12\n | D’ANGELO | Zoé | 11"),
    s4(" | d'angelo zoe | 9\n | Anne Lise DE LA TOUR | 10"),
  ]);
  expect(notes(promotion)).toEqual({
    "de la TOUR Anne-Lise": { UE31: 12, UE41: 10 },
    "D’ANGELO Zoé": { UE31: 11, UE41: 9 },
  });
  expect(anomalies(promotion)).toEqual([]);
});

test("par le numéro d’abord, texte ou nombre, avec ou sans zéro à gauche", () => {
  const promotion = lire([
    s3('"00123" | MARTIN | Lou | 12\n22100124 | PETIT | Ali | 11'),
    s4('" 22 100 124" | PETIT Ali | 9\n123 | MARTIN Lou | 10'),
  ]);
  expect(notes(promotion)).toEqual({
    "MARTIN Lou": { UE31: 12, UE41: 10 },
    "PETIT Ali": { UE31: 11, UE41: 9 },
  });
  expect(promotion.etudiants.map(({ numero }) => numero)).toEqual(["00123", "22100124"]);
});

test("un même numéro et deux noms : réunis, et dit", () => {
  const promotion = lire([s3("22100123 | MARTIN | Lou | 12"), s4("22100123 | MARTIN Louise | 10")]);
  expect(notes(promotion)).toEqual({ "MARTIN Lou": { UE31: 12, UE41: 10 } });
  expect(anomalies(promotion)).toEqual([
    "S4!B2 avertissement : Le n° 22100123 est celui de « MARTIN Lou » dans une autre feuille, et de « MARTIN Louise » ici. Les notes sont réunies sur le numéro : vérifiez.",
  ]);
});

test("deux homonymes de numéros différents sont deux étudiants, sans anomalie", () => {
  const promotion = lire([
    s3("22100123 | MARTIN | Lou | 12\n22100124 | MARTIN | Lou | 8"),
    s4("22100124 | MARTIN Lou | 9\n22100123 | MARTIN Lou | 13"),
  ]);
  expect(promotion.etudiants.map(({ numero, lignes }) => [numero, lignes])).toEqual([
    ["22100123", [1, 2]],
    ["22100124", [2, 1]],
  ]);
  expect(anomalies(promotion)).toEqual([]);
});

test("deux homonymes dont l’autre feuille ne donne pas le numéro : rien n’est attribué", () => {
  const promotion = lire([
    s3("22100123 | MARTIN | Lou | 12\n22100124 | MARTIN | Lou | 8"),
    s4(" | MARTIN Lou | 9"),
  ]);
  expect(promotion.etudiants.map(({ numero, lignes }) => [numero, lignes])).toEqual([
    ["22100123", [1, null]],
    ["22100124", [2, null]],
    [null, [null, 1]],
  ]);
  expect(anomalies(promotion)[0]).toBe(
    "S4!B2 erreur : Plusieurs étudiants s’appellent MARTIN Lou : rien ne dit lequel est sur cette ligne, qui est gardée à part. Donnez leur numéro dans chaque feuille."
  );
});

test("un nom à une lettre près est proposé, jamais appliqué", () => {
  const promotion = lire([s3(" | MARTIN | Louise | 12"), s4(" | MARTIN Louisse | 10")]);
  expect(promotion.etudiants).toHaveLength(2);
  expect(anomalies(promotion)).toEqual([
    "S3!B2 avertissement : MARTIN Louise n’est pas dans la feuille « S4 » : ses notes y sont en attente. Est-ce « MARTIN Louisse » (S4!B2) ?",
    "S4!B2 avertissement : MARTIN Louisse n’est pas dans la feuille « S3 » : ses notes y sont en attente. Est-ce « MARTIN Louise » (S3!B2) ?",
  ]);
});

test.each([
  ["LE GALL", "Anne-Marie", "LEGALL Anne Marie"],
  ["MARTIN", "Lou", "MARTIN L."],
  ["DUPONT MARTIN", "Lou", "DUPONT M. Lou"],
])("%s %s, écrit « %s » ailleurs, est proposé, jamais appliqué", (nom, prenom, autre) => {
  const promotion = lire([s3(` | ${nom} | ${prenom} | 12`), s4(` | ${autre} | 10`)]);
  expect(promotion.etudiants).toHaveLength(2);
  expect(anomalies(promotion)[0]).toContain(`Est-ce « ${autre} » (S4!B2) ?`);
});

test("deux noms qui n’ont qu’un prénom en commun ne sont pas proposés", () => {
  const promotion = lire([s3(" | MARTIN | Lou | 12"), s4(" | PETIT Lou | 10")]);
  expect(anomalies(promotion).filter((phrase) => phrase.includes("Est-ce"))).toEqual([]);
});

test("un nom en partie, ou avec un autre numéro, est proposé, jamais appliqué", () => {
  const partie = lire([s3(" | MARTIN PETIT | Lou | 12"), s4(" | MARTIN Lou | 10")]);
  expect(partie.etudiants).toHaveLength(2);
  expect(anomalies(partie)[0]).toContain("Est-ce « MARTIN Lou » (S4!B2) ?");
  const numero = lire([s3("22100123 | MARTIN | Lou | 12"), s4("22100124 | MARTIN Lou | 10")]);
  expect(numero.etudiants).toHaveLength(2);
  expect(anomalies(numero)[0]).toContain("Est-ce « MARTIN Lou » (S4!B2) ?");
});

test("deux étudiants avec un numéro : erreur aux deux, et le numéro ne sert plus", () => {
  const promotion = lire([
    s3("22100123 | MARTIN | Lou | 12\n22100123 | PETIT | Ali | 8"),
    s4("22100123 | MARTIN Lou | 13\n22100124 | PETIT Ali | 9"),
  ]);
  expect(notes(promotion)).toEqual({
    "MARTIN Lou": { UE31: 12, UE41: 13 },
    "PETIT Ali": { UE31: 8, UE41: 9 },
  });
  expect(promotion.etudiants.map(({ numero }) => numero)).toEqual([null, "22100124"]);
  const message =
    "Le n° 22100123 figure plusieurs fois dans cette feuille (MARTIN Lou en ligne 2 et PETIT Ali en ligne 3). " +
    "Chaque ligne est gardée à part, et les notes des autres feuilles ne lui sont pas attribuées par ce moyen. " +
    "Corrigez le numéro, ou supprimez la ligne en trop.";
  expect(anomalies(promotion)).toEqual([`S3!B2 erreur : ${message}`, `S3!B3 erreur : ${message}`]);
});

test("un étudiant deux fois avec son numéro : rien de l’autre feuille ne lui est attribué", () => {
  const promotion = lire([
    s3("22100123 | MARTIN | Lou | 12\n22100123 | MARTIN | Lou | 8"),
    s4("22100123 | MARTIN Lou | 13"),
  ]);
  expect(promotion.etudiants.map(({ lignes }) => lignes)).toEqual([
    [1, null],
    [2, null],
    [null, 1],
  ]);
  expect(promotion.anomalies.filter(({ gravite }) => gravite === "erreur")).toHaveLength(3);
});

test("un étudiant deux fois sans numéro : erreur aux deux, rien n’est attribué", () => {
  const promotion = lire([
    s3(" | MARTIN | Lou | 12\n | martin | lou | 8"),
    s4(" | MARTIN Lou | 13"),
  ]);
  expect(promotion.etudiants.map(({ lignes }) => lignes)).toEqual([
    [1, null],
    [2, null],
    [null, 1],
  ]);
  expect(anomalies(promotion)[0]).toBe(
    "S3!B2 erreur : MARTIN Lou figure plusieurs fois dans cette feuille (MARTIN Lou en ligne 2 et martin lou en ligne 3). " +
      "Chaque ligne est gardée à part, et les notes des autres feuilles ne lui sont pas attribuées par ce moyen. " +
      "Donnez un numéro à chacun, ou supprimez la ligne en trop."
  );
});

describe("une colonne « N° » nue", () => {
  const avec = (nom: string, ue: string, lignes: string) =>
    feuille(nom, `N° | Nom Prénom | ${ue}\n${lignes}`);

  test("qui compte les lignes ne dit rien de l’étudiant : on rapproche par le nom", () => {
    const promotion = lire([
      avec("S3", "UE31", "1 | MARTIN Lou | 12\n2 | PETIT Ali | 8"),
      avec("S4", "UE41", "1 | PETIT Ali | 9\n2 | MARTIN Lou | 13"),
    ]);
    expect(notes(promotion)).toEqual({
      "MARTIN Lou": { UE31: 12, UE41: 13 },
      "PETIT Ali": { UE31: 8, UE41: 9 },
    });
    expect(promotion.etudiants.map(({ numero }) => numero)).toEqual([null, null]);
    expect(promotion.feuilles.map(({ numero }) => numero)).toEqual([null, null]);
  });

  test("qui suit les étudiants d’une feuille à l’autre est leur numéro", () => {
    const promotion = lire([
      avec("S3", "UE31", "1 | MARTIN Lou | 12\n2 | PETIT Ali | 8"),
      avec("S4", "UE41", "2 | PETIT Ali | 9\n1 | MARTIN Lou | 13"),
    ]);
    expect(promotion.etudiants.map(({ numero, lignes }) => [numero, lignes])).toEqual([
      ["1", [1, 2]],
      ["2", [2, 1]],
    ]);
  });

  test("deux fois le même : une erreur", () => {
    const promotion = lire([avec("S3", "UE31", "7 | MARTIN Lou | 12\n7 | PETIT Ali | 8")]);
    expect(promotion.anomalies.map(({ gravite }) => gravite)).toEqual(["erreur", "erreur"]);
  });

  test("d’une feuille sans nom est le seul moyen de savoir qui est qui", () => {
    const promotion = lire([
      feuille("S3", "N° | UE31\n1 | 12\n2 | 8"),
      feuille("S4", "N° | UE41\n2 | 9\n1 | 13"),
    ]);
    expect(promotion.etudiants.map(({ numero, nom, lignes }) => [numero, nom, lignes])).toEqual([
      ["1", "", [1, 2]],
      ["2", "", [2, 1]],
    ]);
  });
});

test("deux sortes de numéros : la sorte commune aux feuilles sert, quel que soit l’ordre des colonnes", () => {
  const promotion = lire([
    feuille(
      "S3",
      "code_nip | Nom | Prénom | UE31 | etudid\n22100123 | MARTIN | Lou | 12 | 5512\n22100124 | MARTIN | Lou | 8 | 5513"
    ),
    feuille(
      "S4",
      "etudid | Nom | Prénom | UE41\n5513 | MARTIN | Lou | 9\n5512 | MARTIN | Lou | 13"
    ),
  ]);
  expect(promotion.etudiants.map(({ numero, lignes }) => [numero, lignes])).toEqual([
    ["5512", [1, 2]],
    ["5513", [2, 1]],
  ]);
});

test("« S1 et S2 validées » : oui ici et non là, tenu pour inconnu, et dit", () => {
  const promotion = lire([
    feuille("S3", "Nom | UE31 | S1 et S2 validées\nMARTIN Lou | 12 | oui\nPETIT Ali | 8 | à voir"),
    feuille("S4", "Nom | UE41 | S1/S2 validés\nMARTIN Lou | 13 | non\nPETIT Ali | 9 | x"),
  ]);
  expect(promotion.etudiants.map(({ s1s2 }) => s1s2)).toEqual([null, true]);
  expect(anomalies(promotion)).toEqual([
    "S3!C3 avertissement : « à voir » n’est pas compris : écrivez oui ou non. S1 et S2 sont tenus pour inconnus.",
    "S4!C2 avertissement : MARTIN Lou, S1 et S2 validés : oui dans une feuille, non dans une autre. Ils sont tenus pour inconnus ; corrigez l’une des deux.",
  ]);
});

test("une démission dite dans une seule feuille suffit", () => {
  const promotion = lire([
    feuille("S3", "Nom | UE31 | Gr\nMARTIN Lou | 12 | A"),
    feuille("S4", "Nom | UE41 | Gr\nMARTIN Lou | DEM | DEM"),
  ]);
  expect(promotion.etudiants[0]).toMatchObject({ statut: "DEM", groupe: "A" });
  expect(notes(promotion)["MARTIN Lou"]).toEqual({ UE31: 12, UE41: "démission" });
});
