import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

// What Excel does with these commands is not proved here: Microsoft's tool is replaced by one that repeats its arguments.
describe("npm start, npm stop", () => {
  const dossier = mkdtempSync(path.join(tmpdir(), "demarrer-"));

  beforeAll(() => {
    const outil = path.join(dossier, "node_modules", "office-addin-debugging");
    mkdirSync(outil, { recursive: true });
    writeFileSync(
      path.join(outil, "cli.js"),
      "console.log(process.argv.slice(2).join(' ')); process.exitCode = 7;"
    );
    cpSync(
      path.join(__dirname, "..", "..", "scripts", "demarrer.mjs"),
      path.join(dossier, "demarrer.mjs")
    );
  });
  afterAll(() => rmSync(dossier, { recursive: true }));

  function lancer(plateforme: string, ...action: readonly string[]) {
    const faux = `data:text/javascript,Object.defineProperty(process,"platform",{value:"${plateforme}"})`;
    return spawnSync(process.execPath, ["--import", faux, "demarrer.mjs", ...action], {
      cwd: dossier,
      encoding: "utf8",
    });
  }

  test.each(["win32", "darwin"])(
    "sur %s, lancent l’outil de Microsoft et rendent son statut",
    (plateforme) => {
      expect(lancer(plateforme, "start")).toMatchObject({
        stdout: "start manifest.xml desktop\n",
        status: 7,
      });
      expect(lancer(plateforme, "stop")).toMatchObject({
        stdout: "stop manifest.xml\n",
        status: 7,
      });
    }
  );

  test.each(["start", "stop"])(
    "sous Linux, %s dit quoi faire à la place, en français et en anglais, et échoue",
    (action) => {
      const { stdout, stderr, status } = lancer("linux", action);
      expect(status).toBe(1);
      expect(stdout).toBe("");
      expect(stderr).toContain("« npm run jury -- exemples/but2-gmp-mpi.xlsx »");
      expect(stderr).toContain("“npm run jury -- exemples/but2-gmp-mpi.xlsx”");
      expect(stderr).toContain("Excel sur le web");
    }
  );

  test("sans action, disent l’usage", () => {
    expect(lancer("linux")).toMatchObject({
      stderr: "Usage : node scripts/demarrer.mjs start|stop\n",
      status: 2,
    });
  });
});
