import {
  ecrireAdresse,
  feuilleDAdresse,
  intersection,
  lireAdresse,
  nomDansAdresse,
  retrancher,
} from "../../src/banc/grille/zone";

describe("les adresses, dans les deux sens", () => {
  test.each([
    ["B2", { ligne: 1, colonne: 1, lignes: 1, colonnes: 1 }],
    ["A1:C3", { ligne: 0, colonne: 0, lignes: 3, colonnes: 3 }],
    ["C:D", { ligne: 0, colonne: 2, lignes: 1_048_576, colonnes: 2 }],
    ["2:4", { ligne: 1, colonne: 0, lignes: 3, colonnes: 16_384 }],
    ["XFD1048576", { ligne: 1_048_575, colonne: 16_383, lignes: 1, colonnes: 1 }],
  ])("%s", (adresse, plage) => {
    expect(lireAdresse(adresse)).toEqual(plage);
    expect(ecrireAdresse(plage)).toBe(adresse);
  });

  test("les dollars, la feuille et l’ordre des coins ne comptent pas", () => {
    const plage = { ligne: 1, colonne: 1, lignes: 3, colonnes: 2 };
    expect(lireAdresse("'Ma feuille'!$C$4:$B$2")).toEqual(plage);
  });

  test.each(["", "A0", "A1:", "XFE1", "A1:B", "1A"])("%j n’est pas une adresse", (texte) => {
    expect(() => lireAdresse(texte)).toThrow(/invalid/);
  });

  test("la feuille d’une adresse, et son nom entre apostrophes quand il le faut", () => {
    expect(feuilleDAdresse("='L''an 1'!$A$1")).toBe("L'an 1");
    expect(feuilleDAdresse("S3!A1")).toBe("S3");
    expect(feuilleDAdresse("A1")).toBeNull();
    expect(nomDansAdresse("L'an 1")).toBe("'L''an 1'");
    expect(nomDansAdresse("Décisions")).toBe("Décisions");
  });
});

test("ce qui reste d’un rectangle quand on en retire un autre", () => {
  const trois = { ligne: 0, colonne: 0, lignes: 3, colonnes: 3 };
  const milieu = { ligne: 1, colonne: 1, lignes: 1, colonnes: 1 };
  const restes = retrancher([trois], milieu);
  expect(restes.reduce((somme, { lignes, colonnes }) => somme + lignes * colonnes, 0)).toBe(8);
  expect(restes.every((reste) => intersection(reste, milieu) === null)).toBe(true);
  expect(retrancher([trois], trois)).toEqual([]);
});
