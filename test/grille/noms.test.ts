import { lireNumero, lireOuiNon, lireStatut } from "../../src/grille/etudiants/identite";
import { cleNom, separerNom } from "../../src/grille/etudiants/noms";
import { aUneLettrePres } from "../../src/grille/cellule/ressemblance";

test.each([
  ["MARTIN Lou", "MARTIN", "Lou"],
  ["Lou MARTIN", "MARTIN", "Lou"],
  ["de la TOUR Anne-Lise", "de la TOUR", "Anne-Lise"],
  ["Anne-Lise de la TOUR", "de la TOUR", "Anne-Lise"],
  ["LE GALL Malo", "LE GALL", "Malo"],
  ["D’ANGELO Chiara", "D’ANGELO", "Chiara"],
  ["DUMAS-ROCHE Gabin", "DUMAS-ROCHE", "Gabin"],
  ["ÉTÉ Zoé", "ÉTÉ", "Zoé"],
  ["MARTIN  Lou ", "MARTIN", "Lou"],
  ["MARTIN\u00a0Lou", "MARTIN", "Lou"],
  ["Martin, Lou", "Martin", "Lou"],
  ["Mme PETIT Ali", "PETIT", "Ali"],
  ["M. PETIT Ali", "PETIT", "Ali"],
  ["L. MARTIN", "MARTIN", "L."],
])("« %s » : nom %s, prénom %s", (complet, nom, prenom) => {
  expect(separerNom(complet)).toEqual({ nom, prenom });
});

test.each(["Martin Lou", "MARTIN LOU", "MARTIN", "Lou MARTIN Zoé", "MARTIN Lou PETIT"])(
  "« %s » ne dit pas où finit le nom : tout va au nom",
  (complet) => {
    expect(separerNom(complet)).toEqual({ nom: complet, prenom: "" });
  }
);

test.each([
  ["MARTIN", "Lou", "Lou", "Martin"],
  ["de la TOUR", "Anne-Lise", "Anne Lise DE LA TOUR", ""],
  ["D’ANGELO", "Chiara", "d'angelo chiara", ""],
  ["NOËL", "Zoé", "Zoe", "NOEL"],
  ["LEBŒUF", "Jo", "leboeuf", "jo"],
  ["MARTIN", "Lou", "Mme MARTIN", "Lou"],
])("%s %s et %s %s sont la même personne", (nomA, prenomA, nomB, prenomB) => {
  expect(cleNom(nomA, prenomA)).toBe(cleNom(nomB, prenomB));
});

test("deux noms dont les mots diffèrent ont deux clés", () => {
  expect(cleNom("MARTIN", "Lou")).not.toBe(cleNom("MARTIN", "Louise"));
  expect(cleNom("MARTIN PETIT", "Lou")).not.toBe(cleNom("MARTIN", "Lou"));
});

test.each([
  [22100123, "22100123"],
  ["22100123", "22100123"],
  [" 22 100 123 ", "22100123"],
  ["00123", "00123"],
  ["0123456789A", "0123456789A"],
  ["e2210", "e2210"],
])("%j est le numéro %s", (valeur, numero) => {
  expect(lireNumero(valeur)).toBe(numero);
});

test.each(["", "Groupe", "12,5", 12.5, -3, 0, true, "Moyenne : 12"])(
  "%j n’est pas un numéro",
  (valeur) => {
    expect(lireNumero(valeur)).toBeNull();
  }
);

test.each([
  ["DEM", "DEM"],
  ["Démission", "DEM"],
  ["démissionnaire", "DEM"],
  ["DEF", "DEF"],
  ["abandon", "ABAN"],
  ["Exclu", "EXCLU"],
  ["ABL", "ABL"],
  ["Année blanche", "ABL"],
  ["césure", "ABL"],
  ["ATJ", "ATJ"],
  ["Reportée", "ATJ"],
  ["Ajourné (assiduité)", "ATJ"],
  ["ajournée pour assiduité", "ATJ"],
  ["RAT", "RAT"],
  ["en rattrapage", "RAT"],
  ["ajourné", null],
  ["redoublant", null],
  ["A", null],
  ["apprenti", null],
])("le statut « %s » est %s", (texte, statut) => {
  expect(lireStatut(texte)).toBe(statut);
});

test.each([
  ["oui", true],
  ["Oui ", true],
  ["x", true],
  [1, true],
  [true, true],
  ["validé", true],
  ["Validées", true],
  ["✓", true],
  ["non", false],
  [0, false],
  [false, false],
  ["non validé", false],
  ["", null],
  ["-", null],
  ["?", null],
  ["peut-être", undefined],
])("« S1 et S2 validées » : %j se lit %s", (valeur, lue) => {
  expect(lireOuiNon(valeur)).toBe(lue);
});

test.each([
  ["MARTIN LOU", "MARTIN LOUP", true],
  ["MARTIN LOU", "MARTIN LU", true],
  ["MARTIN LOU", "MARTON LOU", true],
  ["MARTIN LOU", "MARTNI LOU", true],
  ["MARTIN LOU", "MARTIN LOU", true],
  ["MARTIN LOU", "MARTIN ALI", false],
  ["AB", "BA", true],
  ["ABC", "CBA", false],
])("« %s » et « %s » à une lettre près : %s", (a, b, proches) => {
  expect(aUneLettrePres(a, b)).toBe(proches);
  expect(aUneLettrePres(b, a)).toBe(proches);
});
