import { adresse, adressePlage, lettres } from "../src/adresse";

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
