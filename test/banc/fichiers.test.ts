import { readFileSync } from "node:fs";
import path from "node:path";
import { ESPACE_ANNEXE } from "../../src/classeur";
import { FICHIERS, type Document } from "../../src/banc/fichiers";

const RACINE = path.resolve(__dirname, "../..");

function octets(chemin: string): Uint8Array {
  return new Uint8Array(readFileSync(path.join(RACINE, chemin)));
}

/** What a round trip must keep; ids are made anew at each reading. */
function comparable({ feuilles, ...reste }: Document): unknown {
  return {
    ...reste,
    feuilles: feuilles.map(({ regles, validations, tableaux, lignes, colonnes, ...feuille }) => ({
      ...feuille,
      cellules: new Map(feuille.cellules.map((une) => [`${une.ligne},${une.colonne}`, une])),
      regles: regles.map(({ plages, arreter, apparence, condition }) => [
        plages,
        arreter,
        apparence,
        "brute" in condition ? condition.genre : condition,
      ]),
      validations: validations.map((validation) => ({ ...validation, id: "" })),
      tableaux: tableaux.map((tableau) => ({ ...tableau, id: "" })),
      lignes: lignes.filter(({ masquee, hauteur }) => masquee || hauteur !== null),
      colonnes: colonnes.filter(({ masquee, largeur }) => masquee || largeur !== null),
    })),
  };
}

describe("les fichiers du banc", () => {
  test("l’exemple est lu avec ses apparences, ses volets, ses règles et ses listes", async () => {
    const { feuilles } = await FICHIERS.lire(octets("exemples/but2-gmp-mpi.xlsx"), "exemple.xlsx");
    const [s3, s4] = feuilles;
    expect(s3!.figees).toEqual({ lignes: 10, colonnes: 5 });
    expect(s3!.regles.map(({ condition }) => condition)).toEqual([
      { genre: "Custom", formule: "=AND(ISNUMBER(V11),V11<10)" },
      { genre: "Custom", formule: '=LEFT(F11,2)="AB"' },
    ]);
    expect(s3!.regles[1]!.apparence).toEqual({ italique: true, fond: "#F8CBAD" });
    expect(s4!.validations[0]).toMatchObject({
      type: "List",
      regle: { list: { source: "oui,non" } },
    });
    const titre = s3!.cellules.find(({ ligne, colonne }) => ligne === 0 && colonne === 0);
    expect(titre?.apparence).toMatchObject({ gras: true, taille: 14, horizontal: "Center" });
    expect(s3!.cellules.some(({ formule }) => formule?.startsWith("="))).toBe(true);
  });

  test.each(["exemples/but2-gmp-mpi.xlsx", "test/hors-ligne/classeur-complet.xlsx"])(
    "%s, enregistré puis rouvert, est le même",
    async (chemin) => {
      const lu = await FICHIERS.lire(octets(chemin), "a.xlsx");
      const relu = await FICHIERS.lire(await FICHIERS.ecrire(lu), "a.xlsx");
      expect(comparable(relu)).toEqual(comparable(lu));
    }
  );

  test("l’annexe du classeur s’enregistre avec lui", async () => {
    const annexe = `<corrections xmlns="${ESPACE_ANNEXE}" version="1"/>`;
    const lu = await FICHIERS.lire(octets("exemples/but2-gmp-mpi.xlsx"), "a.xlsx");
    expect(lu.annexe).toBeNull();
    const relu = await FICHIERS.lire(await FICHIERS.ecrire({ ...lu, annexe }), "a.xlsx");
    expect(relu.annexe).toBe(annexe);
  });

  test("un classeur qui a de tout : règles de neuf sortes, listes, tableau, feuilles masquée et protégée", async () => {
    const { feuilles, noms } = await FICHIERS.lire(
      octets("test/hors-ligne/classeur-complet.xlsx"),
      "complet.xlsx"
    );
    expect(feuilles.map(({ nom, visible, protegee }) => [nom, visible, protegee])).toEqual([
      ["S3", true, true],
      ["S4", true, false],
      ["Coefs", true, false],
      ["Interne", false, false],
    ]);
    expect(feuilles[0]!.regles.map(({ condition }) => condition.genre)).toEqual([
      "CellValue",
      "Custom",
      "ColorScale",
      "DataBar",
      "IconSet",
      "TopBottom",
      "PresetCriteria",
      "PresetCriteria",
      "ContainsText",
    ]);
    expect(feuilles[0]!.validations.map(({ type }) => type)).toEqual(["List", "Decimal"]);
    expect(feuilles[2]!.tableaux.map(({ nom }) => nom)).toEqual(["Coefficients"]);
    expect(noms.map(({ nom }) => nom)).toEqual(["SEUIL", "Cache", "Notes"]);
  });

  test("ce qui n’est pas un classeur a sa phrase", async () => {
    const texte = new TextEncoder().encode("<table><tr><td>12</td></tr></table>");
    await expect(FICHIERS.lire(texte, "notes.xls")).rejects.toThrow(/page HTML/);
  });

  test("un CSV s’ouvre comme une feuille, qui a le nom du fichier", async () => {
    const texte = new TextEncoder().encode("Nom;Note\nMARTIN;12,5");
    const { feuilles } = await FICHIERS.lire(texte, "S3.csv");
    expect(feuilles.map(({ nom }) => nom)).toEqual(["S3"]);
    expect(feuilles[0]!.cellules.map(({ valeur }) => valeur)).toEqual([
      ...["Nom", "Note", "MARTIN", 12.5],
    ]);
  });
});
