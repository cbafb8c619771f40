import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { DEFINITIONS, LIBELLES, libelleDe, REGLAGES, type Definition } from "../../src/reglement";
import * as textes from "../../src/reglement/textes";

/*
 * docs/reglement.md says, for each sentence of the text, what applies it and what proves it. Here: that what it names
 * exists. Not proven: that the function named does apply the sentence, nor that no sentence of the text is left out.
 */
const RACINE = path.resolve(__dirname, "../..");
const DOCUMENT = readFileSync(path.join(RACINE, "docs/reglement.md"), "utf8");

interface Lien {
  readonly nom: string;
  readonly fichier: string;
}

/** Links to files of the project: their text is a function in backquotes, or a test between « ». */
const LIENS: readonly Lien[] = [...DOCUMENT.matchAll(/\[([^\]]+)\]\(\.\.\/([^)]+)\)/g)].map(
  ([, nom, fichier]) => ({ nom: nom!, fichier: fichier! })
);
const FONCTIONS = LIENS.filter(({ nom }) => nom.startsWith("`"));
const TESTS = LIENS.filter(({ nom }) => nom.startsWith("«"));

/** The rows of the tables under a heading, without their header, each as its cells. */
function lignes(titre: string): string[][] {
  const debut = DOCUMENT.indexOf(`\n${titre}\n`);
  const niveau = titre.split(" ")[0]!;
  const suite = DOCUMENT.slice(debut + titre.length + 2);
  const fin = suite.search(new RegExp(`^#{1,${niveau.length}} `, "m"));
  const rangees = suite
    .slice(0, fin < 0 ? undefined : fin)
    .split("\n")
    .filter((ligne) => ligne.startsWith("|"));
  return rangees.slice(2).map((ligne) =>
    ligne
      .split("|")
      .slice(1, -1)
      .map((cellule) => cellule.trim())
  );
}

const POINTS = [...DOCUMENT.matchAll(/^### (\S+) (.+)$/gm)].map(([titre, reference, nom]) => ({
  ...{ titre, reference: reference!, nom: nom! },
}));

const lire = (fichier: string): string => {
  const chemin = path.join(RACINE, fichier);
  return existsSync(chemin) ? readFileSync(chemin, "utf8") : "";
};

describe("ce que le document nomme existe", () => {
  test("des liens vers des fonctions et des tests, et rien d’autre", () => {
    expect(FONCTIONS.length).toBeGreaterThan(40);
    expect(TESTS.length).toBeGreaterThan(80);
    expect(FONCTIONS.length + TESTS.length).toBe(LIENS.length);
  });

  test.each(FONCTIONS.map(({ nom, fichier }) => [nom.slice(1, -1), fichier]))(
    "%s, dans %s",
    (nom, fichier) => {
      expect(fichier).toMatch(/^src\//);
      const declaration = `\\b(?:function|const|class|interface|type|get|readonly) ${nom}\\b`;
      expect(lire(fichier)).toMatch(new RegExp(declaration));
    }
  );

  test.each(TESTS.map(({ nom, fichier }) => [nom.slice(2, -2), fichier]))(
    "le test « %s », dans %s",
    (nom, fichier) => {
      expect(fichier).toMatch(/^test\/.*\.test\.ts$/);
      // The name of a test, or of one row of a test of several: a text between quotes.
      expect(lire(fichier)).toContain(`"${nom}"`);
    }
  );
});

describe("les points du texte", () => {
  test("3, 3.3, et 4.1 à 4.6, dans l’ordre", () => {
    expect(POINTS.map(({ reference }) => reference)).toEqual(
      "3 3.3 4.1 4.2 4.3 4.4 4.5 4.6".split(" ")
    );
  });

  test("ceux que les résultats citent y sont, avec leur titre", () => {
    const cites = Object.values(textes).filter((valeur) => typeof valeur === "object");
    expect(cites).toHaveLength(7);
    for (const { reference, titre } of cites)
      expect(POINTS).toContainEqual({ titre: `### ${reference} ${titre}`, reference, nom: titre });
  });

  test("chaque valeur de textes.ts sert ailleurs", () => {
    const sources = readdirSync(path.join(RACINE, "src"), { recursive: true, encoding: "utf8" })
      .filter((nom) => nom.endsWith(".ts") && !nom.endsWith("textes.ts"))
      .map((nom) => lire(path.join("src", nom)));
    const inutiles = Object.keys(textes).filter(
      (nom) => !sources.some((source) => new RegExp(`\\b${nom}\\b`).test(source))
    );
    expect(inutiles).toEqual([]);
  });

  test.each(POINTS.map(({ titre }) => titre))(
    "%s : chaque phrase a sa fonction et son test, ou la raison de s’en passer",
    (titre) => {
      const phrases = lignes(titre);
      expect(phrases.length).toBeGreaterThan(0);
      for (const [texte, code, preuve] of phrases) {
        expect(texte).toMatch(/^«/);
        if (code === "sans code") expect(preuve).toMatch(/^.{30,}\.$/);
        else expect([code, preuve].join()).toMatch(/\(\.\.\/src\/.*\(\.\.\/test\//);
      }
    }
  );
});

test("chaque réglage y est, avec son défaut et ses autres valeurs, en mots", () => {
  const lus = lignes("## Ce que le texte laisse à l’établissement")
    .filter(([, , cle]) => cle !== "–")
    .map(([, , cle, defaut, autres]) => [cle!.slice(1, -1), { defaut, autres }] as const);
  const attendus = DEFINITIONS.map((definition) => [
    definition.cle,
    { defaut: libelleDe(definition, REGLAGES), autres: autresValeurs(definition) },
  ]);
  expect(Object.fromEntries(lus)).toEqual(Object.fromEntries(attendus));
});

function autresValeurs(definition: Definition): string {
  if (definition.genre === "nombre") return `de ${definition.minimum} à ${definition.maximum}`;
  if (definition.genre === "paliers") return "d’autres paliers croissants";
  const [, ...autres] = definition.valeurs;
  return autres.map(({ libelle }) => libelle).join(" ; ");
}

test("chaque code y est, avec son sens", () => {
  const codes = lignes("## Les codes").map(([code, sens]) => [code!.slice(1, -1), sens]);
  expect(Object.fromEntries(codes)).toEqual(LIBELLES);
  expect(codes).toHaveLength(Object.keys(LIBELLES).length);
});
