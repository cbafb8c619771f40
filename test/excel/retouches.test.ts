import type { Retouche } from "../../src/classeur";
import { ClasseurExcel, type Memoire } from "../../src/excel";
import { Hote } from "./hote";
import { PLAN } from "./plans";

/*
 * A few cells of our table written anew, and the sheets read, in one request. That Excel resolves a header at the time of
 * the request, whatever was inserted meanwhile, is what its documentation says; the browser's suite tries it on the bench.
 */

let hote: Hote;
let memoire: Memoire;

const RISQUE: Retouche = {
  ...{ feuille: "Décisions", tableau: "Decisions", colonne: "Risque" },
  ...{ rang: 1, valeurs: ["critique"] },
};

async function ouvrirApresUnCalcul(): Promise<ClasseurExcel> {
  const clic = new ClasseurExcel(memoire, { attendreLaSaisie: false });
  await clic.lire();
  await clic.ecrire(PLAN);
  const direct = new ClasseurExcel(memoire, { attendreLaSaisie: true });
  await direct.lire();
  return direct;
}

beforeEach(() => {
  hote = new Hote();
  memoire = { inventaire: null };
  hote.classeur.ajouter("S3", [
    ["N°", "Nom", "R3.01"],
    [22100123, "MARTIN", 12.5],
  ]);
  hote.classeur.ajouter("S4");
});

describe("retoucher", () => {
  test("écrit les cellules d’une colonne et lit toutes les feuilles, en une requête", async () => {
    const direct = await ouvrirApresUnCalcul();
    const avant = hote.echanges.length;
    const lues = await direct.retoucher([RISQUE]);
    expect(hote.echanges.length - avant).toBe(1);
    const { cellules } = lues.find(({ nom }) => nom === "Décisions")!;
    expect(cellules.slice(2).map((ligne) => ligne.slice(0, 3))).toEqual([
      [22100123, "MARTIN", "critique"],
      ["0022100456", "PETIT", "critique"],
    ]);
  });

  test("suit une colonne que quelqu’un a insérée devant", async () => {
    const direct = await ouvrirApresUnCalcul();
    const feuille = hote.classeur.feuille("Décisions");
    feuille.cellules = feuille.cellules.map((ligne) => ["", ...ligne]);
    hote.classeur.tableaux[0]!.adresse = "B2:E4";
    await direct.retoucher([RISQUE]);
    expect(feuille.cellules[3]).toEqual([
      "",
      "0022100456",
      "PETIT",
      "critique",
      '=IF(C4<>"","x","")',
    ]);
  });

  test("écrit à la suite plusieurs lignes, et un texte reste un texte", async () => {
    const direct = await ouvrirApresUnCalcul();
    await direct.retoucher([{ ...RISQUE, colonne: "N°", rang: 0, valeurs: ["007", 22100456] }]);
    const { cellules } = hote.classeur.feuille("Décisions");
    expect(cellules.slice(2).map(([numero]) => numero)).toEqual(["007", 22100456]);
  });

  test("sans la table, rien n’est écrit, et la lecture dit ce qu’il y a", async () => {
    const direct = await ouvrirApresUnCalcul();
    hote.classeur.tableaux = [];
    const lues = await direct.retoucher([RISQUE]);
    expect(lues.find(({ nom }) => nom === "Décisions")!.cellules[3]![2]).toBe("aucun");
  });

  test("sans avoir rien vu, il ne fait que lire", async () => {
    await ouvrirApresUnCalcul();
    const neuf = new ClasseurExcel(memoire, { attendreLaSaisie: true });
    const lues = await neuf.retoucher([RISQUE]);
    expect(lues.find(({ nom }) => nom === "Décisions")!.cellules[3]![2]).toBe("aucun");
  });

  test("une feuille protégée est refusée par une phrase, avant toute requête", async () => {
    const direct = await ouvrirApresUnCalcul();
    hote.classeur.feuille("Décisions").protegee = true;
    await direct.lire();
    const avant = hote.echanges.length;
    await expect(direct.retoucher([RISQUE])).rejects.toThrow(/« Décisions » est protégée/);
    expect(hote.echanges.length).toBe(avant);
  });
});
