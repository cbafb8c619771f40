import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { FICHIERS } from "../../../src/banc/fichiers";
import { capturer } from "./captures";
import { bientot, dansUnNavigateur, ouvrir, taper, terminer, type Seance } from "./seance";

const COMPLET = path.resolve(__dirname, "../../hors-ligne/classeur-complet.xlsx");

async function feuilles(seance: Seance): Promise<string[]> {
  return seance.page.evaluate(async () =>
    (await window.banc)
      .grille()
      .feuilles()
      .map((feuille) => feuille.nom())
  );
}

dansUnNavigateur("les classeurs, dans le banc", () => {
  let seance: Seance;
  beforeAll(async () => {
    seance = await ouvrir();
  });
  afterAll(async () => {
    await terminer(seance);
  });

  test("un fichier choisi s’ouvre dans la grille, et le volet le lit", async () => {
    await seance.page.setInputFiles("#ouvrir", COMPLET);
    await bientot(async () =>
      expect(await feuilles(seance)).toEqual(["S3", "S4", "Coefs", "Interne"])
    );
    await capturer(seance.page, "classeur-complet");
  });

  test("un fichier déposé sur la page s’ouvre aussi", async () => {
    const exemple = readFileSync(path.resolve(__dirname, "../../../exemples/but2-gmp-mpi.xlsx"));
    await seance.page.evaluate(
      (octets) => {
        const donnees = new DataTransfer();
        donnees.items.add(new File([new Uint8Array(octets)], "exemple.xlsx"));
        document.body.dispatchEvent(
          new DragEvent("drop", { dataTransfer: donnees, bubbles: true, cancelable: true })
        );
      },
      [...exemple]
    );
    await bientot(async () => expect(await feuilles(seance)).toEqual(["S3", "S4"]));
  });

  test("ce qui est tapé est dans le fichier enregistré", async () => {
    await taper(seance.page, "S3", "F12", 19.75);
    const telechargement = seance.page.waitForEvent("download");
    await seance.page.getByRole("button", { name: "Enregistrer" }).click();
    const dossier = mkdtempSync(path.join(tmpdir(), "jury-but-"));
    const chemin = path.join(dossier, "enregistre.xlsx");
    await (await telechargement).saveAs(chemin);
    const lu = await FICHIERS.lire(new Uint8Array(readFileSync(chemin)), "relu.xlsx");
    rmSync(dossier, { recursive: true });
    const cellule = lu.feuilles[0]!.cellules.find(
      ({ ligne, colonne }) => ligne === 11 && colonne === 5
    );
    expect(cellule?.valeur).toBe(19.75);
    expect(lu.feuilles[0]!.regles).toHaveLength(2);
    expect(lu.feuilles[0]!.figees).toEqual({ lignes: 10, colonnes: 5 });
  });

  test("ce qui n’est pas un classeur laisse la grille, et dit pourquoi", async () => {
    await seance.page.setInputFiles("#ouvrir", {
      name: "notes.csv",
      mimeType: "text/csv",
      buffer: Buffer.from("%PDF-1.7"),
    });
    await seance.page.getByText(/Ce fichier est un PDF, pas un classeur/).waitFor();
    expect(await feuilles(seance)).toEqual(["S3", "S4"]);
  });
});
