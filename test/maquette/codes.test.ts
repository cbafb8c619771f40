import { cleModule, codeUe, lireCodeUe, sansAccents } from "../../src/maquette";

test.each(["UE31", "UE 31", "UE3.1", "UE 3.1", "ue 3,1", " Ué31 ", "C3.1"])(
  "« %s » est l’UE du semestre 3, compétence 1",
  (texte) => {
    expect(lireCodeUe(texte)).toEqual({ semestre: 3, competence: 1 });
  }
);

test.each(["", "UE", "UE3", "UE70", "UE71", "UE30", "UE311", "R3.01", "Moy UE31", "UE31 Coef"])(
  "« %s » n’est pas le code d’une UE",
  (texte) => {
    expect(lireCodeUe(texte)).toBeNull();
  }
);

test("le code canonique d’une UE", () => {
  expect(codeUe(4, 2)).toBe("UE42");
});

test.each([
  ["R3.01", "R301"],
  ["r 3.01", "R301"],
  ["R301", "R301"],
  ["SAÉ 3.01", "SAE301"],
  ["SAE3.01", "SAE301"],
  ["R3.17MPI", "R317MPI"],
  ["R1.01-1", "R1011"],
  ["Portfolio", "PORTFOLIO"],
])("le module « %s » a pour clé %s", (texte, cle) => {
  expect(cleModule(texte)).toBe(cle);
});

test("les accents, la casse et les espaces du bord ne comptent pas", () => {
  expect(sansAccents("  Prénom ")).toBe("PRENOM");
});
