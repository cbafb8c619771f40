import js from "@eslint/js";
import { defineConfig } from "eslint/config";
import { createNodeResolver, importX } from "eslint-plugin-import-x";
import officeAddins from "eslint-plugin-office-addins";
import tseslint from "typescript-eslint";

/** What the program does for a person, from one end to the other. */
const CAS_D_USAGE = ["deliberation", "calibrage.ts", "maquette-inseree.ts"];

/** The part of src/ that knows neither a file nor Excel. */
const COEUR = [
  ...CAS_D_USAGE,
  "annexe.ts",
  "restitution",
  "risque",
  "grille",
  "maquette",
  "reglement",
  "classeur.ts",
  "adresse.ts",
];

/** @type {Record<string, string[]>} What each part of src/ may import: all arrows run downwards. */
const FLECHES = {
  reglement: [],
  "classeur.ts": [],
  "adresse.ts": [],
  maquette: ["reglement"],
  risque: ["reglement"],
  grille: ["maquette", "reglement", "classeur.ts", "adresse.ts"],
  restitution: ["risque", "grille", "maquette", "reglement", "classeur.ts", "adresse.ts"],
  "annexe.ts": ["risque", "grille", "maquette", "reglement", "classeur.ts", "adresse.ts"],
  deliberation: COEUR.filter((partie) => !CAS_D_USAGE.includes(partie)),
  "calibrage.ts": COEUR.filter((partie) => !CAS_D_USAGE.includes(partie)),
  "maquette-inseree.ts": COEUR.filter((partie) => !CAS_D_USAGE.includes(partie)),
  // The cells given to a function are read as those of a grid are: `ABI` means the same in both.
  functions: ["restitution", "risque", "grille", "maquette", "reglement"],
  excel: ["classeur.ts", "adresse.ts"],
  // The pane opens the workbooks of earlier years, which people give it as files.
  taskpane: [...COEUR, "excel", "hors-ligne"],
  // A ribbon button starts an action of the pane, which shows what became of it.
  commands: ["taskpane"],
  "hors-ligne": COEUR,
  banc: [...COEUR, "functions", "excel", "hors-ligne"],
};

const PARTIES = Object.keys(FLECHES);
const DANS_EXCEL = ["excel", "taskpane", "commands", "functions"];
const AVEC_PAQUETS = ["hors-ligne", "banc"];
const NOMS_D_OFFICE =
  "Identifier[name=/^(Excel|Office|OfficeExtension|OfficeRuntime|CustomFunctions)$/]";

const fleches = Object.entries(FLECHES).map(([partie, permises]) => ({
  target: `./src/${partie}`,
  from: "./src",
  except: [partie, ...permises].map((permise) => `./${permise}`),
  message: `${partie} imports nothing but: ${permises.join(", ") || "itself"}.`,
}));

const portes = PARTIES.filter((partie) => !partie.endsWith(".ts")).map((dossier) => ({
  target: PARTIES.filter((partie) => partie !== dossier).map((partie) => `./src/${partie}`),
  from: `./src/${dossier}`,
  except: ["./index.ts"],
  message: `The only door of ${dossier} is its index.ts.`,
}));

/** The files of all the parts but these. */
function fichiersSauf(/** @type {string[]} */ exceptees) {
  const parties = PARTIES.filter((partie) => !exceptees.includes(partie));
  return parties.map((partie) => (partie.endsWith(".ts") ? `src/${partie}` : `src/${partie}/**`));
}

export default defineConfig(
  { ignores: ["dist/", "coverage/", "captures/"] },
  js.configs.recommended,
  {
    plugins: { "import-x": importX, "office-addins": officeAddins },
    settings: {
      "import-x/resolver-next": [createNodeResolver({ extensions: [".ts", ".js", ".json"] })],
    },
    rules: {
      "office-addins/call-sync-after-load": "error",
      "office-addins/call-sync-before-read": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/no-navigational-load": "error",
      "office-addins/no-office-initialize": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
      eqeqeq: "error",
      "import-x/no-restricted-paths": ["error", { zones: [...fleches, ...portes] }],
      "no-undef": "off", // told by TypeScript
    },
  },
  {
    files: ["**/*.ts"],
    extends: [tseslint.configs.recommended],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      "@typescript-eslint/no-floating-promises": "error",
      // What a folder sees stands in its tsconfig.json: no file opens a door for itself.
      "@typescript-eslint/triple-slash-reference": [
        "error",
        { lib: "never", path: "never", types: "never" },
      ],
    },
  },
  {
    files: fichiersSauf(DANS_EXCEL),
    rules: {
      "no-restricted-syntax": [
        "error",
        { selector: NOMS_D_OFFICE, message: `Office belongs to ${DANS_EXCEL.join(", ")}.` },
      ],
    },
  },
  {
    files: fichiersSauf(AVEC_PAQUETS),
    rules: {
      "no-restricted-imports": [
        "error",
        {
          patterns: [{ regex: "^[^.]", message: "The core and the add-in depend on no package." }],
        },
      ],
    },
  },
  {
    files: ["test/**"],
    ignores: ["test/hasard.ts"],
    rules: {
      "no-restricted-imports": [
        "error",
        {
          paths: [
            { name: "fast-check", message: "Take it from test/hasard.ts: one seed for all." },
          ],
        },
      ],
    },
  },
  // A custom function receives whatever the cells hold, and the generator of its metadata only knows `any[][]`.
  { files: ["src/functions/functions.ts"], rules: { "@typescript-eslint/no-explicit-any": "off" } }
);
