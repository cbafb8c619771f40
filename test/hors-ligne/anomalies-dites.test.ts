/** What the command says of the sheets: by group on the terminal, one by one in the JSON, informations apart. */
import { delibererFeuilles } from "../../src/deliberation";
import { enJson } from "../../src/hors-ligne/commande/json";
import { enTableau } from "../../src/hors-ligne/commande/tableau";
import { TEXTES } from "../../src/hors-ligne/commande/textes";
import { CATALOGUE } from "../../src/maquette";
import { REGLAGES } from "../../src/reglement";
import { feuille } from "../grille/feuilles";

/** In R3.03 four cells are not understood; in R3.10 one is blank; in R3.01 nobody has a mark. */
const S3 = feuille(
  "S3",
  `
         |        |        | UE31   |       | UE32
N°       | Nom    | Prénom | R3.03  | R3.10 | R3.01
         | Coef   |        | 2      | 1     | 2
22100101 | MARTIN | Lou    | 12     | 13    |
22100102 | PETIT  | Ali    | absnt  | 10    |
22100103 | ROUX   | Zoé    | 21     | 10    |
22100104 | LEROY  | Max    | douze  |       |
22100105 | SIMON  | Eva    | -1     | 10    |`
);
const deliberation = delibererFeuilles([S3], {
  ...{ maquettes: CATALOGUE, reglages: REGLAGES, date: "2026-11-22" },
});

/** The lines from the counts on. */
function dites(langue: "fr" | "en"): string[] {
  const lignes = enTableau(deliberation, TEXTES[langue], null).split("\n");
  return lignes.slice(lignes.findIndex((ligne) => ligne.startsWith("Anomalies")));
}

test("sur le terminal : une ligne par groupe, trois cellules nommées, un signe par niveau", () => {
  expect(dites("fr")).toEqual([
    "Anomalies : 1 erreur(s), 1 avertissement(s), 1 information(s)",
    "  ✖ S3!D5, D6, D7… : 4 cellules non comprises en R3.03",
    "  ⚠ S3!E7 : LEROY Max n’a pas de note en R3.10 : elle est en attente. Écrivez-la, ou ABI, ou ABJ.",
    "  ℹ S3!F4 : R3.01 n’a encore aucune note.",
  ]);
  expect(dites("en")[0]).toBe("Anomalies: 1 error(s), 1 warning(s), 1 note(s)");
});

test("dans le JSON : chaque cellule ; les informations à part, de la même forme", () => {
  const { anomalies, informations } = JSON.parse(JSON.stringify(enJson(deliberation))) as Record<
    string,
    { cellule: string; gravite: string }[]
  >;
  expect(anomalies!.map(({ cellule, gravite }) => `${cellule} ${gravite}`)).toEqual([
    "D5 erreur",
    "D6 erreur",
    "D7 erreur",
    "D8 erreur",
    "E7 avertissement",
  ]);
  expect(informations).toEqual([
    {
      ...{ feuille: "S3", cellule: "F4", gravite: "information" },
      message: "R3.01 n’a encore aucune note.",
    },
  ]);
});
