// Reads [path, text] pairs on its input and prints, for each, the rules that our ESLint configuration applies to it.
// Rules that need types are left out: they only know files that exist.
import { text } from "node:stream/consumers";
import { ESLint } from "eslint";

const eslint = new ESLint({
  overrideConfig: {
    files: ["**/*.ts"],
    languageOptions: { parserOptions: { projectService: false } },
    rules: { "@typescript-eslint/no-floating-promises": "off" },
  },
});
const regles = [];
for (const [filePath, code] of JSON.parse(await text(process.stdin))) {
  const relus = await eslint.lintText(code, { filePath });
  regles.push([...new Set(relus.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId)))]);
}
console.log(JSON.stringify(regles));
