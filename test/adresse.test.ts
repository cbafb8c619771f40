import { adresse, adressePlage, lettres, lirePlage } from "../src/adresse";

test.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [51, "AZ"],
  [52, "BA"],
  [701, "ZZ"],
  [702, "AAA"],
  [16383, "XFD"],
])("la colonne %i s’écrit %s", (colonne, attendu) => expect(lettres(colonne)).toBe(attendu));

test("la ligne 12 de la colonne F s’écrit F12", () => expect(adresse(11, 5)).toBe("F12"));

test("une plage d’une cellule s’écrit sans deux-points", () => {
  expect(adressePlage({ ligne: 0, colonne: 0, lignes: 3, colonnes: 3 })).toBe("A1:C3");
  expect(adressePlage({ ligne: 4, colonne: 1, lignes: 1, colonnes: 1 })).toBe("B5");
});

describe("une adresse se relit", () => {
  const tout = { lignes: 1_048_576, colonnes: 16_384 };
  test.each([
    ["F12", { ligne: 11, colonne: 5, lignes: 1, colonnes: 1 }],
    ["$B$2:C9", { ligne: 1, colonne: 1, lignes: 8, colonnes: 2 }],
    ["C9:B2", { ligne: 1, colonne: 1, lignes: 8, colonnes: 2 }],
    ["'Notes S3'!D4", { ligne: 3, colonne: 3, lignes: 1, colonnes: 1 }],
    ["2:4", { ligne: 1, colonne: 0, lignes: 3, colonnes: tout.colonnes }],
    ["C:D", { ligne: 0, colonne: 2, lignes: tout.lignes, colonnes: 2 }],
  ])("%s", (texte, plage) => expect(lirePlage(texte)).toEqual(plage));

  test.each(["", "A0", "XFE1", "A1048577", "A:2", "A1:B2:C3", "A1,B3", "bonjour"])(
    "%s n’en est pas une",
    (texte) => expect(lirePlage(texte)).toBeNull()
  );
});
