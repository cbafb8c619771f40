import { REGLAGES } from "../../src/reglement";
import { textesPour } from "../../src/taskpane/textes";

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

test("les réglages se disent dans les deux langues", () => {
  const autres = { ...REGLAGES, arrondi: "aucun", abi: "defaillant" } as const;
  expect(textesPour("fr").decrireReglages(autres)).toContain("comparées sans arrondi");
  expect(textesPour("en").decrireReglages(autres)).toBe(
    "means compared without rounding · both UE weigh the same in the RCUE · empty cell = mark pending · ABI = defaulting · ABJ = neutral"
  );
});
