import fc from "../../hasard";
import { ESPACE_ANNEXE } from "../../../src/classeur";
import { ecrireCorrections, lireCorrections, type Correction } from "../../../src/grille";

const CODE: Correction = { genre: "code", ecrit: "X", sens: "ABJ" };

/** As a later version may write it. */
const FUTURE = '{"genre":"bareme","feuille":{"nom":"S3","entetes":[]},"sur":40}';

function annexe(...contenus: readonly string[]): string {
  const lignes = contenus.map((contenu) => `<correction>${contenu}</correction>`);
  return `<corrections xmlns="${ESPACE_ANNEXE}" version="2">${lignes.join("")}</corrections>`;
}

test("une annexe se lit à l’œil nu : une ligne par correction", () => {
  expect(ecrireCorrections([{ genre: "code", ecrit: "<X> & Y", sens: "ABJ" }])).toBe(
    '<corrections xmlns="urn:jury-but:corrections" version="1">\n' +
      '  <correction>{"genre":"code","ecrit":"&lt;X&gt; &amp; Y","sens":"ABJ"}</correction>\n' +
      "</corrections>"
  );
});

test("sans correction, il n’y a rien à garder", () => {
  expect(ecrireCorrections([])).toBe("");
  expect(lireCorrections("")).toEqual({ corrections: [], inconnues: 0 });
});

/** Any text that JSON or XML could stumble over, lone surrogates and non-characters among them. */
const texte = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string(),
  fc.constantFrom(
    "&amp;",
    "<b>",
    "]]>",
    "\"'",
    "a\r\n\tb",
    "🎓 Zoé",
    "\uFFFE\uFFFF",
    "\uD800",
    "\u0000"
  )
);
const feuille = fc.record({ nom: texte, entetes: fc.array(texte) });
const colonne = fc.record({ texte, gauche: texte, droite: texte });
const correction: fc.Arbitrary<Correction> = fc.oneof(
  fc.record({ genre: fc.constant("code" as const), ecrit: texte, sens: texte }),
  fc.record({ genre: fc.constant("colonne" as const), feuille, colonne, entete: texte }),
  fc.record({
    genre: fc.constant("ligne" as const),
    feuille,
    ligne: fc.array(texte, { minLength: 1 }),
  }),
  fc.record({
    genre: fc.constant("feuille" as const),
    feuille,
    role: fc.constantFrom(1, 6, "ecartee" as const),
  })
);

/** What XML 1.0 may hold, one character of any plane at a time. */
const DANS_XML = /^[\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]$/u;

test("tout texte se relit tel quel, et l’annexe est du XML que tout lecteur accepte", () => {
  fc.assert(
    fc.property(fc.array(correction), (corrections) => {
      const xml = ecrireCorrections(corrections);
      expect(lireCorrections(xml)).toEqual({ corrections, inconnues: 0 });
      expect([...xml].filter((signe) => !DANS_XML.test(signe))).toEqual([]);
      expect(xml.split("<").length - 1).toBe(
        corrections.length === 0 ? 0 : 2 * corrections.length + 2
      );
    })
  );
});

describe("ce qu’une version plus récente a écrit", () => {
  test("est gardé, à sa place, quand l’annexe est récrite", () => {
    const { corrections, inconnues } = lireCorrections(
      annexe(FUTURE, JSON.stringify(CODE), "pas du JSON &lt;&gt;")
    );
    expect(inconnues).toBe(2);
    expect(corrections).toEqual([
      { genre: "inconnue", texte: FUTURE },
      CODE,
      { genre: "inconnue", texte: "pas du JSON <>" },
    ]);
    expect(lireCorrections(ecrireCorrections(corrections))).toEqual({ corrections, inconnues: 2 });
  });

  test("sur une correction connue l’est aussi", () => {
    const [lue] = lireCorrections(
      annexe('{"genre":"code","ecrit":"X","sens":"ABJ","par":"Camille"}')
    ).corrections;
    expect(ecrireCorrections([lue!])).toContain('"par":"Camille"');
  });

  test.each([
    [
      "un semestre qui n’existe pas",
      '{"genre":"feuille","feuille":{"nom":"S3","entetes":[]},"role":7}',
    ],
    [
      "une ligne sans texte, qui les serait toutes",
      '{"genre":"ligne","feuille":{"nom":"S3","entetes":[]},"ligne":[]}',
    ],
    ["une feuille sans nom", '{"genre":"feuille","feuille":{},"role":3}'],
    ["un nombre en place d’un texte", '{"genre":"code","ecrit":1,"sens":"ABJ"}'],
    ["une liste", "[]"],
    ["rien", "null"],
  ])("%s n’est pas une correction d’ici", (_, json) => {
    expect(lireCorrections(annexe(json)).inconnues).toBe(1);
  });
});

test("un texte qui n’est pas une liste de corrections n’est pas perdu non plus", () => {
  for (const abime of ["<corrections", "<autre/>", "n’importe quoi"]) {
    const { corrections } = lireCorrections(abime);
    expect(corrections).toEqual([{ genre: "inconnue", texte: abime }]);
    expect(lireCorrections(ecrireCorrections(corrections)).corrections).toEqual(corrections);
  }
});

test.each([
  [
    "un préfixe",
    '<?xml version="1.0"?><j:corrections xmlns:j="urn:jury-but:corrections"><j:correction quand="hier">{"genre":"code","ecrit":"X","sens":"ABJ"}</j:correction></j:corrections>',
  ],
  [
    "des entités en nombres",
    annexe(
      "&#123;&quot;genre&#x22;:&quot;code&quot;,&quot;ecrit&quot;:&quot;X&quot;,&quot;sens&quot;:&quot;ABJ&quot;&#125;"
    ),
  ],
])("un programme qui récrit l’annexe avec %s ne la change pas", (_, xml) => {
  expect(lireCorrections(xml)).toEqual({ corrections: [CODE], inconnues: 0 });
});

test("une liste vide n’a pas de correction", () => {
  expect(lireCorrections(`<corrections xmlns="${ESPACE_ANNEXE}" version="1"/>`)).toEqual({
    corrections: [],
    inconnues: 0,
  });
});
