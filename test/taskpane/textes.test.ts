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
      "Averages compared with 10 and 8: without rounding · Unjustified absence (ABI): defaulting on the UE (DEF)",
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

describe("ce que le programme dit en français prend les formes de l’anglais", () => {
  const { etudiant, promotion } = textesPour("en");

  test.each([
    ["S5 : de droit", "S5: by right"],
    ["S5 : en attente", "S5: pending"],
    ["S4 : de droit", "S4: by right"],
  ])("le passage « %s »", (dit, attendu) => {
    expect(etudiant.passageEnMots(dit)).toBe(attendu);
    expect(textesPour("fr").etudiant.passageEnMots(dit)).toBe(dit);
  });

  test("un pourcentage n’a pas d’espace, où qu’il soit", () => {
    expect(etudiant.chance("58 %")).toBe("chance of 58%");
    expect(etudiant.etatEtChance("accessible", "< 1 %")).toBe("within reach, chance of < 1%");
    expect(promotion.niveaux.pourCent(0.154)).toBe("15%");
    expect(textesPour("fr").promotion.niveaux.pourCent(0.154)).toBe("15 %");
  });
});

test.each([
  ["UE31", "moyenne de l’UE31 :"],
  ["RCUE 3", "moyenne du RCUE 3 :"],
])("la moyenne qu’un essai change est celle de « %s », avec son article", (nom, dite) => {
  const changement = { genre: "moyenne", nom, avant: "9,00", apres: "10,00" } as const;
  expect(textesPour("fr").etudiant.essai.change(changement)).toBe(dite);
});
