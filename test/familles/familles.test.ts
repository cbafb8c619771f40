/**
 * The examples of the families: the files are those that the script makes, and each is read as it should be, by the way
 * of the command line. What this does not prove: that the formulas and looks of real files change nothing.
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import { jsonDe, octetsDe } from "../../scripts/familles/ecrire";
import { exemplaires } from "../../scripts/familles/exemplaires";
import { ouvrirFichier } from "../../src/hors-ligne";
import { lire } from "../grille/promotions";
import { juger } from "../fuzz/juge";

const DOSSIER = path.join(__dirname, "..", "..", "exemples", "familles");

describe.each(exemplaires().map((exemplaire) => [exemplaire.nom, exemplaire] as const))(
  "%s",
  (nom, exemplaire) => {
    const { famille, pages, verite } = exemplaire;
    const fichier = path.join(DOSSIER, `${nom}.${famille.fichier}`);

    test("le fichier et la promotion attendue sont ceux que le script écrit", async () => {
      expect(readFileSync(fichier).equals(await octetsDe(exemplaire))).toBe(true);
      expect(readFileSync(path.join(DOSSIER, `${nom}.attendu.json`), "utf8")).toBe(
        jsonDe(exemplaire)
      );
    });

    test("il est lu juste", async () => {
      const lues = await ouvrirFichier(readFileSync(fichier), path.basename(fichier)).lire();
      // a text gives its sheet the name of its file
      const feuilles = lues.map((feuille, k) => ({ ...feuille, nom: pages[k]!.nom }));
      const verdict = juger(verite, lire(feuilles), feuilles);
      expect(verdict.silences).toEqual([]);
      expect(verdict.dites).toBe(0);
    });
  }
);
