/* Tables written as text: what the bytes are is found by itself. The expected cells are written by hand. */
import { ErreurClasseur, type Valeur } from "../../src/classeur";
import { ouvrirFichier } from "../../src/hors-ligne";
import { separateurDe } from "../../src/hors-ligne/texte/champs";
import { decoderTexte } from "../../src/hors-ligne/texte/encodage";

const utf8 = (texte: string): Uint8Array => new TextEncoder().encode(texte);
const latin1 = (texte: string): Uint8Array => new Uint8Array(Buffer.from(texte, "latin1"));
const utf16 = (texte: string): Uint8Array =>
  new Uint8Array(Buffer.from(`\ufeff${texte}`, "utf16le"));

async function cellules(
  octets: Uint8Array,
  nom = "S3.csv"
): Promise<readonly (readonly Valeur[])[]> {
  const [feuille, ...autres] = await ouvrirFichier(octets, nom).lire();
  expect(autres).toEqual([]);
  return feuille!.cellules;
}

const GRILLE = "N°;Prénom;R3.01\n22100101;Zoé;12,5\n";
const LUE = [
  ["N°", "Prénom", "R3.01"],
  [22100101, "Zoé", 12.5],
];

describe("l’encodage est trouvé : les accents sont les bons", () => {
  test.each<[string, Uint8Array]>([
    ["UTF-8", utf8(GRILLE)],
    ["UTF-8 avec sa marque", utf8(`\ufeff${GRILLE}`)],
    ["UTF-16 de Windows", utf16(GRILLE)],
    ["Windows-1252, ISO-8859-1", latin1(GRILLE)],
  ])("%s", async (_, octets) => {
    expect(await cellules(octets)).toEqual(LUE);
  });

  test("le ’ et le Œ de Windows, que l’ISO-8859-1 n’a pas", () => {
    expect(decoderTexte(Uint8Array.of(0x44, 0x92, 0x8c))).toBe("D’Œ");
  });

  test("des octets qui ne sont pas un texte n’en deviennent pas un", () => {
    expect(decoderTexte(Uint8Array.of(0x41, 0, 0x42, 0xff))).toBeNull();
  });
});

describe("le séparateur est trouvé", () => {
  test.each<[string, string]>([
    ["\t", "N°\tNom\tR3.01\n1\tMARTIN\t12,5\n2\tPETIT, Ali\t9,5\n"],
    [";", "N°;Nom;R3.01;R3.02;R3.03\n1;MARTIN;12,5;13,5;9,5\n2;PETIT;8,5;7,5;6,5\n"],
    [",", 'N°,Nom,R3.01\n1,MARTIN,"12,5"\n2,PETIT,9.5\n'],
    [",", "N°,Nom,R3.01\n1,MARTIN,12.5\n2,PETIT,\n"],
    ["|", "N°|Nom|R3.01\n1|MARTIN|12,5\n2|PETIT|9,5\n"],
    // a title and a remark, in which other signs stand
    [";", "BUT2, S3, notes\n\nN°;Nom;R3.01\n1;MARTIN;12\n2;PETIT;9\nNB : ABI, ABJ, NE\n"],
  ])("%j", (separateur, texte) => {
    expect(separateurDe(texte)).toBe(separateur);
  });

  test("« sep= », que lit Excel, l’emporte, et n’est pas une ligne", async () => {
    expect(await cellules(utf8("sep=;\r\na,b;c\r\n"))).toEqual([["a,b", "c"]]);
  });
});

describe("les champs", () => {
  test("guillemets, séparateurs et retours à la ligne protégés", async () => {
    const texte = 'Nom;Note\r\n"PETIT ""Ali""";"vu\nle 12;06"\r\n';
    expect(await cellules(utf8(texte))).toEqual([
      ["Nom", "Note"],
      ['PETIT "Ali"', "vu\nle 12;06"],
    ]);
  });

  test("un guillemet jamais fermé n’avale pas les lignes qui suivent", async () => {
    const texte = 'Nom;Note\n"MARTIN;12\nPETIT;9\n';
    expect(await cellules(utf8(texte))).toEqual([
      ["Nom", "Note"],
      ['"MARTIN', 12],
      ["PETIT", 9],
    ]);
  });

  test("lignes inégales : complétées ; lignes blanches : gardées à leur place", async () => {
    expect(await cellules(utf8("Titre\n\na;b;c\n1;2\n"))).toEqual([
      ["Titre", "", ""],
      ["", "", ""],
      ["a", "b", "c"],
      [1, 2, ""],
    ]);
  });

  test.each<[string, Valeur]>([
    ["12,5", 12.5],
    ["12.50", 12.5],
    [" 9 ", 9],
    ["-0,01", -0.01],
    ["0", 0],
    ["00123", "00123"],
    ["1 250", "1 250"],
    ["12/05", "12/05"],
    ["1e6", "1e6"],
    ["1.2.3", "1.2.3"],
    ["12345678901234567", "12345678901234567"],
    ["ABI", "ABI"],
  ])("%j est lu %j", async (champ, valeur) => {
    expect((await cellules(utf8(`a;b\n${champ};x\n`)))[1]![0]).toBe(valeur);
  });
});

describe("le classeur qui en est fait", () => {
  test.each([
    ["S3.csv", "S3"],
    ["notes [v2] : S3/S4.tsv", "notes  v2    S3 S4"],
    ["", "Notes"],
    [`${"a".repeat(40)}.csv`, "a".repeat(31)],
  ])("le fichier %j est la feuille %j", async (fichier, nom) => {
    const [feuille] = await ouvrirFichier(utf8("a;b\n1;2\n"), fichier).lire();
    expect(feuille!.nom).toBe(nom);
  });

  test("il s’écrit, se rouvre, et dit la même chose", async () => {
    const octets = ouvrirFichier(utf8(GRILLE), "S3.csv").octets();
    expect((await ouvrirFichier(octets).lire())[0]!.cellules).toEqual(LUE);
  });

  test("un texte qui n’a pas le nom d’une table n’en est pas une", () => {
    expect(() => ouvrirFichier(utf8("a, b\nc, d\n"), "LISEZMOI.md")).toThrow(ErreurClasseur);
  });
});
