/**
 * Checks manifests offline: `npm run validate -- [manifest.xml ...] [--schemas DIR]`.
 * Our rules always; the official schema (OfficeAppManifestV1_1.xsd) too when its folder is given.
 * Exit status: 0 nothing refused, 1 something refused, 2 wrong usage.
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import type { Defaut } from "./manifeste/balise";
import { defautsDuManifeste, REGLES } from "./manifeste/regles";
import { lire, lireSchema } from "./manifeste/xml";

const PROJET = path.join(__dirname, "..");

async function valider(arguments_: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...arguments_],
    options: { schemas: { type: "string" } },
    allowPositionals: true,
  });
  const schema = values.schemas === undefined ? () => [] : await lireSchema(values.schemas);
  let refuses = 0;
  for (const fichier of positionals.length ? positionals : [path.join(PROJET, "manifest.xml")]) {
    const defauts = await defautsDe(readFileSync(fichier, "utf8"), schema);
    const nom = path.relative(process.cwd(), fichier);
    for (const { ligne, message } of defauts) console.error(`${nom}:${ligne}  ${message}`);
    if (defauts.length) refuses++;
    else
      console.log(
        `${nom} : conforme à nos ${REGLES.length} règles${values.schemas ? " et au schéma officiel" : ""}.`
      );
  }
  return refuses ? 1 : 0;
}

async function defautsDe(
  xml: string,
  schema: (xml: string) => readonly Defaut[]
): Promise<readonly Defaut[]> {
  const racine = await lire(xml);
  if ("message" in racine) return [racine];
  return [...defautsDuManifeste({ racine, projet: PROJET }), ...schema(xml)];
}

valider(process.argv.slice(2)).then(
  (statut) => (process.exitCode = statut),
  (erreur: unknown) => {
    console.error(erreur instanceof Error ? erreur.message : erreur);
    process.exitCode = 2;
  }
);
