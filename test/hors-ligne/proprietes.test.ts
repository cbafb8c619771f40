import fc from "../hasard";
import type { Valeur } from "../../src/classeur";
import { ouvrirFichier } from "../../src/hors-ligne";
import { LecteurXml } from "../../src/hors-ligne/xlsx/lecteur-xml";
import { echapperAttribut, echapperTexte } from "../../src/hors-ligne/xlsx/xml";
import { feuilleSimple } from "../classeur.contrat";
import { feuille } from "../classeur.memoire";
import { dezipper, elements, partiesDe, zipper } from "./paquet-essai";

const GRAINE = { seed: 20260115 };

/** Any text that a cell may hold, those that formats mistreat more often: controls, escapes, halves of emoji. */
const texte = fc.oneof(
  fc.string({ unit: "binary", maxLength: 12 }),
  fc.string({ unit: "grapheme", maxLength: 12 }),
  fc
    .array(
      fc.constantFrom(
        "_x0041_",
        "_x",
        "\r\n",
        "\t",
        " ",
        "\u0000",
        "\uFFFE",
        "\uD83D",
        "]]>",
        "&amp;",
        "<",
        "é"
      ),
      { maxLength: 5 }
    )
    .map((bouts) => bouts.join("")),
  fc.constantFrom("=1+1", "007", "12,5", "TRUE", "#REF!")
);

const valeur: fc.Arbitrary<Valeur> = fc.oneof(
  texte,
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((nombre) => nombre + 0),
  fc.integer(),
  fc.boolean(),
  fc.constant("")
);

const cellules = fc
  .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 }))
  .chain(([l, c]) =>
    fc.array(fc.array(valeur, { minLength: c, maxLength: c }), { minLength: l, maxLength: l })
  );

test("toute feuille de valeurs écrite par un plan est relue égale", async () => {
  await fc.assert(
    fc.asyncProperty(cellules, async (valeurs) => {
      const classeur = ouvrirFichier(zipper(partiesDe([{ nom: "S3", xml: "" }])));
      await classeur.ecrire({ feuilles: [feuilleSimple("Décisions", valeurs)] });
      const octets = classeur.octets();
      expect(() => elements(dezipper(octets)["xl/worksheets/sheet2.xml"]!)).not.toThrow();
      const [, relue] = await ouvrirFichier(octets).lire();
      expect(relue).toEqual(feuille("Décisions", valeurs));
    }),
    { ...GRAINE, numRuns: 400 }
  );
});

interface Noeud {
  readonly nom: string;
  readonly attributs: readonly (readonly [string, string])[];
  readonly contenu: readonly (Noeud | string)[];
}

const lisible = fc.string({ unit: "grapheme-ascii", maxLength: 6 });
const nom = fc.constantFrom("a", "x:b", "c.d", "é");
const { noeud } = fc.letrec<{ noeud: Noeud }>((tie) => ({
  noeud: fc.record({
    nom,
    attributs: fc.uniqueArray(fc.tuple(nom, lisible), { maxLength: 3, selector: ([cle]) => cle }),
    contenu: fc.array(fc.oneof({ depthSize: "small" }, lisible, tie("noeud")), { maxLength: 4 }),
  }),
}));

function ecrire({ nom, attributs, contenu }: Noeud): string {
  const ecrits = attributs.map(([cle, valeur]) => ` ${cle}="${echapperAttribut(valeur)}"`).join("");
  if (contenu.length === 0) return `<${nom}${ecrits}/>`;
  const dedans = contenu
    .map((bout) => (typeof bout === "string" ? echapperTexte(bout) : ecrire(bout)))
    .join("<!-- - -->");
  return `<${nom}${ecrits}>${dedans}</${nom}>`;
}

/** What our scanner sees of a document, in the shape of what the strict parser sees. */
function parNotreLecteur(xml: string): ReturnType<typeof elements> {
  const vus: ReturnType<typeof elements> = [];
  const ouverts: number[] = [];
  const lecteur = new LecteurXml(xml);
  while (lecteur.suivant()) {
    const courant = vus[ouverts.at(-1) ?? -1];
    if (lecteur.genre === "fermeture") ouverts.pop();
    else if (lecteur.genre === "texte" && courant) courant.texte += lecteur.texte();
    else if (lecteur.genre === "ouverture") {
      const attributs = Object.fromEntries(
        lecteur.attributs().map(([cle]) => [cle, lecteur.attribut(cle) ?? ""])
      );
      ouverts.push(
        vus.push({ nom: lecteur.nom, profondeur: lecteur.profondeur, attributs, texte: "" }) - 1
      );
    }
  }
  return vus;
}

test("notre lecteur d’XML voit tout document comme un analyseur strict", () => {
  fc.assert(
    fc.property(noeud, (racine) => {
      const xml = `<?xml version="1.0"?>\n${ecrire(racine)}\n`;
      expect(parNotreLecteur(xml)).toEqual(elements(xml));
    }),
    { ...GRAINE, numRuns: 500 }
  );
});

test("un document dont il manque la fin est refusé, où qu’on le coupe", () => {
  fc.assert(
    fc.property(
      noeud,
      fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
      (racine, part) => {
        const xml = ecrire(racine);
        const coupe = xml.slice(0, Math.floor(part * xml.length));
        expect(() => parNotreLecteur(coupe)).toThrow();
      }
    ),
    { ...GRAINE, numRuns: 500 }
  );
});
