/**
 * A spreadsheet computes the values that the example holds for its formulas. They are first taken out of a copy, so
 * that LibreOffice has nothing to trust and must compute. It says nothing of Excel, whose SUMPRODUCT is the same.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { lireFeuille } from "./lecture";

const octets = readFileSync(join(__dirname, "../../exemples/but2-gmp-mpi.xlsx"));
const present = spawnSync("soffice", ["--version"]).status === 0;
// In CI its absence is a failure, elsewhere the suite is skipped.
const siPresent = present || process.env.CI ? describe : describe.skip;

siPresent("LibreOffice recalcule le classeur d’exemple", () => {
  let dossier: string;
  beforeAll(() => void (dossier = mkdtempSync(join(tmpdir(), "recalcul-"))));
  afterAll(() => rmSync(dossier, { recursive: true }));

  test("chaque formule vaut ce que le fichier annonce", () => {
    const recalcule = recalculer(sansValeurs(octets), dossier);
    for (const [rang, formules] of [
      [1, 350],
      [2, 345],
    ] as const) {
      const ecrites = [...lireFeuille(octets, rang)].filter(([, { formule }]) => formule !== null);
      const recalculees = lireFeuille(recalcule, rang);
      expect(ecrites).toHaveLength(formules);
      for (const [adresse, { valeur }] of ecrites)
        expect([adresse, recalculees.get(adresse)?.valeur]).toEqual([
          adresse,
          expect.closeTo(Number(valeur), 9),
        ]);
    }
  }, 60_000);
});

/** The same workbook, where no formula holds a value any more. */
function sansValeurs(classeur: Uint8Array): Uint8Array {
  const parties = unzipSync(classeur);
  for (const rang of [1, 2]) {
    const nom = `xl/worksheets/sheet${rang}.xml`;
    parties[nom] = strToU8(strFromU8(parties[nom]!).replace(/(<\/f>)<v>[^<]*<\/v>/g, "$1"));
  }
  return zipSync(parties);
}

function recalculer(classeur: Uint8Array, dossier: string): Uint8Array {
  const source = join(dossier, "sans-valeurs.xlsx");
  writeFileSync(source, classeur);
  const profil = `-env:UserInstallation=${pathToFileURL(join(dossier, "profil")).href}`;
  const sortie = join(dossier, "sortie");
  execFileSync(
    "soffice",
    [profil, "--headless", "--convert-to", "xlsx", "--outdir", sortie, source],
    { stdio: "ignore" }
  );
  return readFileSync(join(sortie, "sans-valeurs.xlsx"));
}
