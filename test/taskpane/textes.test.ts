import { DEFINITIONS, REGLAGES, type Reglages } from "../../src/reglement";
import { textesPour } from "../../src/taskpane/textes";
import { direReglages } from "../../src/taskpane/textes/reglages";

// That each language has every text is checked by the compiler, not here.

test.each([
  ["fr-FR", "fr"],
  ["fr-CA", "fr"],
  ["fr", "fr"],
  [undefined, "fr"],
  ["en-US", "en"],
  ["de-DE", "en"],
  ["fy-NL", "en"],
])("Excel en %s : le volet en %s", (excel, volet) => {
  expect(textesPour(excel).langue).toBe(volet);
});

test("un seul étudiant se dit au singulier", () => {
  const annonce = { genre: "calcule", etudiants: 1, aRisque: 0 } as const;
  expect(textesPour("fr").annonces.calcule(annonce)).toBe(
    "Décisions écrites pour 1 étudiant, dont 0 à risque."
  );
  expect(textesPour("en").annonces.calcule(annonce)).toBe(
    "Decisions written for 1 student, 0 of them at risk."
  );
});

describe("les réglages en une ligne", () => {
  const dire = (reglages: Reglages): string[] =>
    ["fr", "en"].map((langue) => direReglages(reglages, textesPour(langue).reglages));

  test("sont « par défaut » quand personne n’en a changé", () => {
    expect(dire(REGLAGES)).toEqual(["par défaut", "default"]);
  });

  test("ne disent que ce qui n’est pas par défaut", () => {
    expect(dire({ ...REGLAGES, arrondi: "aucun", abi: "defaillant" })).toEqual([
      "Comparaison des moyennes à 10 et à 8 : sans arrondi · Absence injustifiée (ABI) : défaillance sur l’UE (DEF)",
      "Means compared with 10 and 8: without rounding · Unjustified absence (ABI): defaulting on the UE (DEF)",
    ]);
  });

  test("un nombre prend le signe décimal de la langue", () => {
    expect(dire({ ...REGLAGES, bonus: "taux", bonus_taux: 0.1 })).toEqual([
      "Colonne « Bonus » : points au-dessus de 10 × taux · Bonus : taux : 0,1",
      "“Bonus” column: points above 10 × rate · Bonus: rate: 0.1",
    ]);
  });

  test("un taux qui ne sert pas n’est pas dit", () => {
    expect(dire({ ...REGLAGES, bonus_taux: 0.1 })).toEqual(["par défaut", "default"]);
  });
});

// A list of the wrong length would give a value the words of another one.
test.each(DEFINITIONS)("en anglais, chaque valeur de « $nom » a ses mots", (definition) => {
  const { valeurs } = textesPour("en").reglages.mots(definition);
  expect(valeurs).toHaveLength(definition.genre === "choix" ? definition.valeurs.length : 0);
});
