import { couvertures, sait } from "../../src/banc/couverture/couverture";
import { lireSchema } from "../../src/banc/couverture/schema";
import { GENRES } from "../../src/banc/objets";
import { membresDemandes } from "./membres-demandes";

/** Members that the library answers by itself, without its host. */
const SANS_HOTE = new Set(["load", "context", "isNullObject", "toJSON", "set", "track", "untrack"]);

const schema = lireSchema();

describe("le banc et la bibliothèque de Microsoft", () => {
  test("tout ce que le complément demande à Excel, le banc sait y répondre", () => {
    const demandes = membresDemandes(["excel", "taskpane", "commands", "functions"]);
    expect(demandes.length).toBeGreaterThan(40);
    expect(demandes.filter((demande) => !repond(demande))).toEqual([]);
  });

  test("un membre que le banc n’a pas est reconnu comme manquant", () => {
    expect(repond("Range.getPivotTables")).toBe(false);
    expect(repond("Chart.pivotOptions")).toBe(false);
    expect(repond("Worksheet.onColumnSorted")).toBe(false);
    expect(repond("Worksheet.onChanged")).toBe(true);
  });

  test("chaque membre du banc existe dans la bibliothèque, sous ce nom", () => {
    const inventes = GENRES.flatMap((genre) => {
      const classe = schema.get(genre.nom);
      if (!classe) return [genre.nom];
      const connus = new Set(
        [...classe.proprietes, ...classe.liens, ...classe.methodes].map((nom) => nom.toLowerCase())
      );
      return [genre.proprietes, genre.liens, genre.methodes]
        .flatMap((table) => Object.keys(table ?? {}))
        .filter((nom) => !connus.has(nom.toLowerCase()))
        .map((nom) => `${genre.nom}.${nom}`);
    });
    expect(inventes).toEqual([]);
  });

  test("la couverture compte les membres de la bibliothèque", () => {
    const range = couvertures(schema).find(({ nom }) => nom === "Range")!;
    expect(range.faits).toBeGreaterThan(40);
    expect(range.manquants).toContain("GetPivotTables");
    expect(range.total).toBe(range.faits + range.manquants.length);
  });
});

/** Whether the bench answers to `Class.member`, by the names of JavaScript. */
function repond(demande: string): boolean {
  const [classe = "", membre = ""] = demande.split(".");
  if (SANS_HOTE.has(membre) || classe === "RequestContext") return true;
  const genre = GENRES.find(({ nom }) => nom === classe);
  if (!genre) return false;
  if (membre === "items") return genre.elements !== undefined;
  if (membre === "getItem") return sait(genre, "[]");
  return sait(genre, schema.get(classe)?.evenements.get(membre) ?? membre);
}
