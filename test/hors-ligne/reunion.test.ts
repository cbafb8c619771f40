/* Several files of one promotion, as ScoDoc or an intranet gives them: one evaluation, module or semester in each. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { ecrireAnnexe } from "../../src/annexe";
import type { Feuille } from "../../src/classeur";
import { repererFeuille } from "../../src/grille";
import { ouvrirFichier } from "../../src/hors-ligne";
import { nommerFeuilles } from "../../src/hors-ligne/noms-reunis";
import { ouvrirFichiers } from "../../src/hors-ligne/reunion";
import { feuille } from "../grille/feuilles";
import { lire, notes } from "../grille/promotions";

const FAMILLES = path.resolve(__dirname, "../../exemples/familles");

/** A sheet as the CSV file that an Excel in French saves. */
function enCsv({ cellules }: Feuille): Uint8Array {
  const champ = (valeur: unknown) =>
    typeof valeur === "number"
      ? String(valeur).replace(".", ",")
      : `"${String(valeur).replace(/"/g, '""')}"`;
  const texte = cellules.map((ligne) => ligne.map(champ).join(";")).join("\r\n");
  return new TextEncoder().encode(`\ufeff${texte}`);
}

async function feuillesDe(nom: string): Promise<readonly Feuille[]> {
  return ouvrirFichier(readFileSync(path.join(FAMILLES, nom)), nom).lire();
}

const fichier = (nom: string, texte: string) => ({ nom, octets: new TextEncoder().encode(texte) });

describe("plusieurs fichiers d’une promotion", () => {
  test.each(["L1-scodoc-saisie.xlsx", "L10-classeur-d-annee.xlsx"])(
    "%s, une feuille par fichier : la promotion est la même que dans un seul classeur",
    async (nom) => {
      const seul = await feuillesDe(nom);
      expect(seul.length).toBeGreaterThan(1);
      const { classeur, feuilles } = await ouvrirFichiers(
        seul.map((une) => ({ nom: `${une.nom}.csv`, octets: enCsv(une) }))
      );
      expect(notes(lire(feuilles))).toEqual(notes(lire(seul)));
      expect(notes(lire(await classeur.lire()))).toEqual(notes(lire(seul)));
    }
  );

  test("les notes gardent leur adresse dans le classeur réuni", async () => {
    const { classeur, feuilles } = await ouvrirFichiers([
      fichier("S3.csv", "\n\n;Nom;R3.01\n;MARTIN;12,5\n"),
      fichier("S4.csv", "Nom;R4.01\nMARTIN;9\n"),
    ]);
    expect(feuilles.map(({ nom, ligne, colonne }) => [nom, ligne, colonne])).toEqual([
      ["S3", 2, 1],
      ["S4", 0, 0],
    ]);
    const relues = await classeur.lire();
    expect(
      relues.map(({ nom, ligne, colonne, cellules }) => [nom, ligne, colonne, cellules])
    ).toEqual(feuilles.map(({ nom, ligne, colonne, cellules }) => [nom, ligne, colonne, cellules]));
  });

  test("un fichier qui n’est pas un classeur est nommé", async () => {
    const fichiers = [
      fichier("S3.csv", "Nom;R3.01\nMARTIN;12\n"),
      fichier("tract.xlsx", "%PDF-1.7"),
    ];
    await expect(ouvrirFichiers(fichiers)).rejects.toThrow("tract.xlsx : Ce fichier est un PDF");
  });

  test("les corrections gardées dans l’un d’eux valent aussi dans la réunion", async () => {
    const seul = ouvrirFichier(new TextEncoder().encode("Nom;R3.01\nMARTIN;exc.\n"), "S3.csv");
    const correction = { genre: "code", ecrit: "exc.", sens: "ABJ" } as const;
    const deLaFeuille = {
      ...{ genre: "feuille" as const, role: 3 },
      feuille: repererFeuille((await seul.lire())[0]!, 0),
    };
    const annexe = ecrireAnnexe({
      ...{ corrections: [correction, deLaFeuille], enDirect: false, modele: null },
    });
    await seul.ecrire({ feuilles: [], annexe });
    const { classeur } = await ouvrirFichiers([
      { nom: "S3.xlsx", octets: seul.octets() },
      fichier("S4.csv", "Nom;R4.01\nMARTIN;9\n"),
    ]);
    expect(await classeur.annexe()).toContain("exc.");
  });

  test("un seul fichier reste lui-même", async () => {
    const octets = readFileSync(path.join(FAMILLES, "L9-grille-de-semestre.xlsx"));
    const { classeur } = await ouvrirFichiers([{ nom: "L9.xlsx", octets }]);
    expect(Buffer.from(classeur.octets()).equals(octets)).toBe(true);
  });
});

describe("le nom des feuilles réunies", () => {
  const noms = (fichiers: Record<string, string[]>): string[] =>
    nommerFeuilles(
      Object.entries(fichiers).map(([nom, siennes]) => ({
        fichier: nom,
        siennes: siennes.map((sien) => feuille(sien, "Nom | R3.01")),
      }))
    ).map(({ nom }) => nom);

  test("est le leur quand aucune autre ne le porte", () => {
    expect(noms({ "a.xlsx": ["S3", "Coefs"], "b.xlsx": ["S4"] })).toEqual(["S3", "Coefs", "S4"]);
  });

  test("est celui du fichier quand toutes portent le même, ou un nom qui ne dit rien", () => {
    expect(noms({ "R3.01.xlsx": ["Saisie notes"], "R3.02.xlsx": ["Saisie notes"] })).toEqual([
      "R3.01",
      "R3.02",
    ]);
    expect(noms({ "S3.xlsx": ["Feuil1"], "S4.xlsx": ["Feuil2"] })).toEqual(["S3", "S4"]);
  });

  test("reste distinct, permis et assez court", () => {
    expect(noms({ "a.xlsx": ["S3", "S4"], "b.xlsx": ["s3", "S4"] })).toEqual([
      ...["a S3", "a S4", "b s3", "b S4"],
    ]);
    const long = "Notes de la promotion entière de deuxième année";
    expect(noms({ [`${long} A.csv`]: ["Notes"], [`${long} B.csv`]: ["Notes"] })).toEqual([
      "Notes de la promotion entière d",
      "Notes de la promotion entiè (2)",
    ]);
    expect(noms({ "S3 [v2].xlsx": ["Feuil1"], "x.xlsx": ["S4"] })).toEqual(["S3  v2", "S4"]);
  });
});
