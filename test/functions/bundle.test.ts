/**
 * @jest-environment jsdom
 *
 * The program that ships, as Excel meets it: built, loaded, its functions found by their identifiers and called with
 * omitted arguments as null and the invocation last. What real Excel does to cells on their way is not proven here.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { ESPACE, refus } from "./excel";

interface Fonction {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly Parametre[];
  readonly result: { readonly dimensionality: string };
}

interface Parametre {
  readonly name: string;
  readonly description: string;
  readonly type: string;
  readonly dimensionality: string;
  readonly optional?: boolean;
}

interface Metadonnees {
  readonly allowErrorForDataTypeAny?: boolean;
  readonly allowCustomDataForDataTypeAny?: boolean;
  readonly functions: readonly Fonction[];
}

/** The functions and the parameters that people type; those in brackets may be left out. */
const ATTENDUES: Readonly<Record<string, string>> = {
  "MOYENNE.UE": "notes; coefficients",
  "MOYENNE.RCUE": "ue_impair; ue_pair; [poids_impair]; [poids_pair]",
  "DECISION.UE": "moyennes_ue; moyennes_rcue",
  "DECISION.RCUE": "ue_impair; ue_pair",
  NIVEAU: "rcue; rcue_superieur",
  CAPITALISEE: "moyennes_par_annee; [codes_par_annee]",
  PASSAGE: "moyennes_rcue; [ue_s1_s2]",
  ECTS: "decisions_ue; ects; [ue]",
  "NOTE.REQUISE": "notes; coefficients; [cible]; [ue_autre_semestre]",
  RISQUE: "ue_impair; [ue_pair]; [annee_but]",
  "PROBA.RCUE": "ue_impair; [ue_pair_connue]; [annee_but]",
  BORNES: "notes; coefficients",
  MAQUETTE: "programme; semestre",
  JURY: "notes_impair; coefficients_impair; notes_pair; coefficients_pair",
  EXPLIQUER: "ue_impair; ue_pair",
  DIAGNOSTIC: "plage",
};

const associees = new Map<string, (...args: unknown[]) => unknown>();
let francais: Metadonnees;
let anglais: Metadonnees;

beforeAll(() => {
  const dossier = mkdtempSync(join(tmpdir(), "jury-but-"));
  try {
    construire(dossier);
    const lire = (nom: string) => readFileSync(join(dossier, nom), "utf8");
    francais = JSON.parse(lire("functions.json")) as Metadonnees;
    anglais = JSON.parse(lire("functions-en.json")) as Metadonnees;
    charger(lire("taskpane.html"), lire("taskpane.js"));
  } finally {
    rmSync(dossier, { recursive: true });
  }
}, 60_000);

/** Builds what ships; what webpack says is told when it fails. */
function construire(dossier: string): void {
  const webpack = resolve("node_modules/webpack-cli/bin/cli.js");
  const reglages = resolve("test/functions/webpack.sans-types.js");
  const options = ["--config", reglages, "--mode", "production", "--output-path", dossier];
  const fini = spawnSync(process.execPath, [webpack, ...options], { encoding: "utf8" });
  if (fini.status !== 0) throw new Error(`webpack failed:\n${fini.stdout}${fini.stderr}`);
}

/**
 * Runs the program in the page, before Office is ready: that is when functions are associated. The scripts of the page,
 * inert here, tell the program where it comes from.
 */
function charger(page: string, programme: string): void {
  document.body.innerHTML = page;
  const associate = (id: string, fonction: (...args: unknown[]) => unknown) =>
    associees.set(id, fonction);
  const jamaisPret = () => new Promise(() => undefined);
  Object.assign(globalThis, {
    CustomFunctions: { ...ESPACE, associate },
    Office: { onReady: jamaisPret, actions: { associate: () => undefined } },
  });
  (0, eval)(programme);
}

/** Calls a function as the runtime does: one argument per parameter, null when omitted, then the invocation. */
function appeler(id: string, ...args: unknown[]): unknown {
  const { parameters } = francais.functions.find((fonction) => fonction.id === id)!;
  const complets = parameters.map((_, k) => args[k] ?? null);
  return associees.get(id)!(...complets, { functionName: id });
}

describe("les métadonnées", () => {
  test("déclarent les fonctions et leurs paramètres, tous en blocs de cellules quelconques", () => {
    const declarees = francais.functions.map(({ id, parameters }) => [
      id,
      parameters.map(({ name, optional }) => (optional ? `[${name}]` : name)).join("; "),
    ]);
    expect(Object.fromEntries(declarees)).toEqual(ATTENDUES);
    for (const { id, name, parameters, result } of francais.functions) {
      expect(name).toBe(id);
      expect(result.dimensionality).toBe("matrix");
      for (const parametre of parameters)
        expect(parametre).toMatchObject({ type: "any", dimensionality: "matrix" });
    }
  });

  test("laissent passer les cellules en erreur, pour qu’une seule n’arrête pas toute la classe", () => {
    expect(francais.allowErrorForDataTypeAny).toBe(true);
    expect(anglais.allowErrorForDataTypeAny).toBe(true);
  });

  test("disent la même chose dans les deux langues, avec d’autres mots", () => {
    const forme = ({ functions }: Metadonnees) =>
      functions.map(({ id, name, parameters, result }) => ({
        ...{ id, name, result },
        parametres: parameters.map(({ type, dimensionality, optional }) => [
          type,
          dimensionality,
          optional,
        ]),
      }));
    expect(forme(anglais)).toEqual(forme(francais));
    francais.functions.forEach((fonction, f) => {
      const traduite = anglais.functions[f]!;
      const textes = [fonction, ...fonction.parameters].map(({ description }) => description);
      const traduits = [traduite, ...traduite.parameters].map(({ description }) => description);
      textes.forEach((texte, k) => expect(traduits[k]).not.toBe(texte));
      // Excel's function wizard shows 255 characters.
      for (const texte of [...textes, ...traduits]) {
        expect(texte.length).toBeGreaterThan(10);
        expect(texte.length).toBeLessThanOrEqual(255);
      }
    });
  });

  test("ne nomment que des fonctions et des paramètres sans accent", () => {
    for (const { id, parameters } of [...francais.functions, ...anglais.functions])
      for (const nom of [id, ...parameters.map(({ name }) => name)])
        expect(nom).toMatch(/^[A-Za-z][A-Za-z0-9._]*$/);
  });
});

describe("chaque fonction, par son identifiant", () => {
  test("toutes sont associées, et elles seules", () => {
    expect([...associees.keys()].sort()).toEqual(Object.keys(ATTENDUES).sort());
  });

  test.each([
    ["MOYENNE.UE", [[[12, 8]], [[3, 1]]], [[11]]],
    ["MOYENNE.RCUE", [[[9]], [[11]]], [[10]]],
    ["MOYENNE.RCUE", [[[9]], [[12]], [[2]], [[1]]], [[10]]],
    ["DECISION.UE", [[[9]], [[10]]], [["CMP"]]],
    ["DECISION.RCUE", [[[9]], [[null]]], [["ATT"]]],
    ["PASSAGE", [[[10, 10, 8]]], [["de droit"]]],
    ["PASSAGE", [[[10, 10, 8]], [[null]]], [["en attente"]]],
    ["PASSAGE", [[[10, 10, 8]], [["ADM", "CMP"]]], [["de droit"]]],
    ["NIVEAU", [[[9, "AJ", null]], [[12, "ADJ", 9]]], [["ADSUP", "ADSUP", "ATT"]]],
    ["CAPITALISEE", [[[12, 9]]], [[12]]],
    ["CAPITALISEE", [[[9, 8]], [["CMP", null]]], [[9]]],
    ["ECTS", [[["ADM", "AJ"]], [[4, 8]]], [[4]]],
    ["ECTS", [[["ADM", "AJ", "ADM"]], [[4, 8, 4]], [["UE31", "UE32", "UE31"]]], [[4]]],
    ["NOTE.REQUISE", [[[9, null]], [[1, 1]]], [[11]]],
    ["NOTE.REQUISE", [[[9, null]], [[1, 1]], [[12]]], [[15]]],
    ["NOTE.REQUISE", [[[null]], [[1]], null, [[9]]], [[11]]],
    ["NOTE.REQUISE", [[[12, null]], [[1, 1]], null, [[null]]], [[9.34]]],
    ["RISQUE", [[[16, 16]]], [["", ""]]],
    ["PROBA.RCUE", [[[4, 4]], [[15.99, 15.98]], [[2]]], [[1, 0]]],
    ["BORNES", [[[12, null]], [[1, 1]]], [[6, 12, 16]]],
    ["DIAGNOSTIC", [[[0, null]]], [["zéro", "vide"]]],
  ])("BUT.%s%j", (id, args, attendu) => {
    expect(appeler(id, ...args)).toEqual(attendu);
  });

  test("BUT.JURY", () => {
    expect(appeler("JURY", [[9]], [[1]], [[11]], [[1]])).toEqual([
      [
        ...["UE impaire 1", "UE impaire 1 code", "UE paire 1", "UE paire 1 code"],
        ...["RCUE 1", "RCUE 1 code", "RCUE ≥ 10", "RCUE < 8", "Proposition", "Passage"],
      ],
      [9, "CMP", 11, "ADM", 10, "CMP", 1, 0, "ADM", "de droit"],
    ]);
  });

  test("BUT.EXPLIQUER", () => {
    expect(appeler("EXPLIQUER", [[12]], [[12]])).toEqual([
      [
        "RCUE 1 acquis : 12,00, et chaque UE atteint 10 (annexe 1, 4.4). " +
          "UE impaire 1 acquise : 12,00, la moyenne de 10 est atteinte (annexe 1, 4.3). " +
          "UE paire 1 acquise : 12,00, la moyenne de 10 est atteinte (annexe 1, 4.3).",
        "Tous les RCUE atteignent 10 (annexe 1, 4.5). " +
          "1 RCUE sur 1 à 10 ou plus (il en faut 1) (annexe 1, 4.5). " +
          "Aucun RCUE sous 8 (annexe 1, 4.5).",
      ],
    ]);
  });

  test("BUT.MAQUETTE", () => {
    const [titres] = appeler("MAQUETTE", [["but2-gmp-mpi-2022"]], [[4]]) as unknown[][];
    expect(titres!.slice(3)).toEqual(["UE41", "UE42", "UE43", "UE44", "UE45"]);
  });

  test("des plages qui ne vont pas ensemble : l’erreur est celle d’Excel, avec sa phrase", () => {
    expect(refus(() => appeler("MOYENNE.UE", [[12, 8]], [[1]]))).toMatch(
      /^« notes » a 1 ligne × 2 colonnes, mais « coefficients » a 1 ligne × 1 colonne\./
    );
  });
});
