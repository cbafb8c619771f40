import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import {
  FORMATS,
  LANGUES,
  LIMITES,
  type Mutation,
  ORDRE,
  PROGRAMME,
  RESSOURCES,
} from "./mutations";

const PROJET = path.join(__dirname, "..", "..");
const MANIFESTE = readFileSync(path.join(PROJET, "manifest.xml"), "utf8");
const SCHEMAS = path.join(PROJET, "..", "shared", "office", "schemas");

const dossier = mkdtempSync(path.join(tmpdir(), "manifeste-"));
afterAll(() => rmSync(dossier, { recursive: true }));

function valider(...arguments_: readonly string[]) {
  const script = path.join(PROJET, "scripts", "valider-manifeste.ts");
  return spawnSync(process.execPath, ["--import", "tsx", script, ...arguments_], {
    cwd: PROJET,
    encoding: "utf8",
  });
}

/** What is said of each file, by its name: `line  sentence`. */
function defautsDe(
  fichiers: readonly string[],
  ...options: readonly string[]
): Map<string, string[]> {
  const defauts = new Map(
    fichiers.map((fichier): [string, string[]] => [path.basename(fichier), []])
  );
  for (const ligne of valider(...fichiers, ...options).stderr.split("\n")) {
    const [, nom, defaut] = /([^/]+\.xml):(\d+ {2}.*)$/.exec(ligne) ?? [];
    if (nom && defaut) defauts.get(nom)?.push(defaut);
  }
  return defauts;
}

function muter({ texte, devient }: Mutation): string {
  if (!MANIFESTE.includes(texte)) throw new Error(`manifest.xml ne contient plus « ${texte} ».`);
  return MANIFESTE.replaceAll(texte, () => devient);
}

/** Writes the mutations as files; they are all read by one run of the script. */
function defautsDesMutations(mutations: readonly Mutation[]): readonly (readonly string[])[] {
  const fichiers = mutations.map((mutation, rang) => {
    const fichier = path.join(dossier, `${rang}.xml`);
    writeFileSync(fichier, muter(mutation));
    return fichier;
  });
  return [...defautsDe(fichiers).values()];
}

describe("notre manifeste", () => {
  test("est accepté, et le script le dit", () => {
    const { stdout, stderr, status } = valider();
    expect(stderr).toBe("");
    expect(stdout).toMatch(/^manifest\.xml : conforme à nos \d+ règles\.\n$/);
    expect(status).toBe(0);
  });

  test("un fichier ou un dossier absent : statut 2", () => {
    expect(valider("nulle-part.xml").status).toBe(2);
    expect(valider("--schemas", "nulle-part").status).toBe(2);
    expect(valider("--inconnue").status).toBe(2);
  });
});

describe("une faute est refusée, avec sa ligne et sa phrase", () => {
  const MUTATIONS = [...ORDRE, ...FORMATS, ...LANGUES, ...RESSOURCES, ...PROGRAMME, ...LIMITES];
  const defauts = defautsDesMutations(MUTATIONS);

  test.each(MUTATIONS.map((mutation, rang) => ({ ...mutation, mutation, rang })))(
    "$faute",
    ({ mutation, rang }) => {
      const lignes = muter(mutation);
      const ligneDe = (repere: string) =>
        lignes.slice(0, lignes.indexOf(repere)).split("\n").length;
      expect(defauts[rang]).toEqual(
        mutation.refus.map(([repere, phrase]) => `${ligneDe(repere)}  ${phrase}`)
      );
    }
  );
});

// The official schema and examples are not ours to commit: these run where the folder stands beside the project.
(existsSync(SCHEMAS) ? describe : describe.skip)("à côté des schémas officiels", () => {
  test("notre manifeste leur est conforme", () => {
    const { stdout, status } = valider("--schemas", SCHEMAS);
    expect(stdout).toContain("et au schéma officiel.");
    expect(status).toBe(0);
  });

  test("chacun des 18 mauvais exemples a, par nos seules règles, un défaut que le bon exemple n’a pas", () => {
    const mauvais = readdirSync(path.join(SCHEMAS, "negative-examples")).map((nom) =>
      path.join(SCHEMAS, "negative-examples", nom)
    );
    expect(mauvais).toHaveLength(18);
    const phrases = (defauts: readonly string[]) =>
      defauts.map((defaut) => defaut.replace(/^\d+ +/, ""));
    const bon = path.join(SCHEMAS, "..", "minimal", "manifest.xml");
    const [duBon, ...desMauvais] = [...defautsDe([bon, ...mauvais]).entries()];
    const admis = new Set(phrases(duBon![1]));
    const passes = desMauvais.filter(([, defauts]) =>
      phrases(defauts).every((phrase) => admis.has(phrase))
    );
    expect(passes.map(([nom]) => nom)).toEqual([]);
  });
});
