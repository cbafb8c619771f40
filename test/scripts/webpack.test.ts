import { AdressesDuDeploiement } from "../../scripts/webpack/adresses";
import { fautesDeTraduction, traduire } from "../../scripts/webpack/metadonnees";

// That webpack calls these at the right moment is proved by the tests that load the built bundle.
describe("les adresses du déploiement", () => {
  const manifeste =
    "https://localhost:3000/taskpane.html https://example.org/jury-but/confidentialite";

  test("sans réglage, restent celles des sources", () => {
    expect(new AdressesDuDeploiement({}).remplacer(manifeste)).toBe(manifeste);
  });

  test.each(["https://iut.example.fr/jury", "https://iut.example.fr/jury/"])(
    "ADDIN_URL=%s",
    (ADDIN_URL) => {
      expect(new AdressesDuDeploiement({ ADDIN_URL }).remplacer(manifeste)).toBe(
        "https://iut.example.fr/jury/taskpane.html https://example.org/jury-but/confidentialite"
      );
    }
  );

  test("ADDIN_SUPPORT_URL donne l’aide et la confidentialité", () => {
    const adresses = new AdressesDuDeploiement({ ADDIN_SUPPORT_URL: "https://aide.example.fr/" });
    expect(adresses.remplacer(manifeste)).toBe(
      "https://localhost:3000/taskpane.html https://aide.example.fr/confidentialite"
    );
  });

  test.each(["http://iut.example.fr/", "iut.example.fr"])(
    "ADDIN_URL=%s est refusée : il faut https",
    (ADDIN_URL) => {
      expect(() => new AdressesDuDeploiement({ ADDIN_URL })).toThrow("ADDIN_URL");
    }
  );
});

describe("la traduction des fonctions", () => {
  const fonction = {
    id: "ECTS",
    name: "ECTS",
    description: "Total des ECTS acquis.",
    parameters: [{ name: "decisions", description: "Codes des UE.", type: "any" }],
  };
  const anglais = {
    description: "Total of ECTS.",
    parameters: { decisions: { description: "Codes of UE." } },
  };

  test("remplace les textes, garde les identifiants, les noms et les types", () => {
    expect(traduire({ functions: [fonction] }, { ECTS: anglais })).toEqual({
      functions: [
        {
          id: "ECTS",
          name: "ECTS",
          description: "Total of ECTS.",
          parameters: [{ name: "decisions", description: "Codes of UE.", type: "any" }],
        },
      ],
    });
  });

  test("complète n’a pas de faute", () => {
    expect(fautesDeTraduction({ functions: [fonction] }, { ECTS: anglais })).toEqual([]);
  });

  test("une fonction ou un paramètre sans anglais est une faute", () => {
    expect(fautesDeTraduction({ functions: [fonction] }, {})).toEqual([
      "ECTS has no translation",
      "ECTS(decisions) has no translation",
    ]);
    expect(
      fautesDeTraduction({ functions: [fonction] }, { ECTS: { ...anglais, parameters: {} } })
    ).toEqual(["ECTS(decisions) has no translation"]);
  });

  test("un texte anglais de trop est une faute", () => {
    const trop = {
      ...anglais,
      parameters: { ...anglais.parameters, ects: { description: "ECTS." } },
    };
    expect(fautesDeTraduction({ functions: [fonction] }, { ECTS: trop, DUT: anglais })).toEqual([
      "ECTS(ects) translates nothing",
      "DUT translates nothing",
      "DUT(decisions) translates nothing",
    ]);
  });

  test("une fonction que la source ne décrit pas est une faute", () => {
    const muette = { ...fonction, description: "" };
    expect(fautesDeTraduction({ functions: [muette] }, { ECTS: anglais })).toEqual([
      "ECTS has no description in the source",
    ]);
  });
});
