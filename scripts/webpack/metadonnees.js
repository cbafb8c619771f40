const { readFileSync } = require("node:fs");

/**
 * @typedef {{ name: string, description?: string }} Parametre
 * @typedef {{ id: string, description?: string, parameters: Parametre[] }} Fonction
 * @typedef {{ functions: Fonction[] }} Metadonnees
 * @typedef {{ description: string, parameters: Record<string, { name?: string, description: string }> }} Traduction
 */

/** Completes functions.json: what the generator cannot say, and its translation functions-en.json. */
class MetadonneesDesFonctions {
  /** @param {string} traductions the JSON file of the English texts, by identifier of function, then by parameter */
  constructor(traductions) {
    this.traductions = traductions;
  }

  /** @param {import("webpack").Compiler} compiler */
  apply(compiler) {
    const { Compilation, WebpackError, sources } = compiler.webpack;
    const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONS;
    compiler.hooks.thisCompilation.tap("MetadonneesDesFonctions", (compilation) => {
      compilation.fileDependencies.add(this.traductions);
      compilation.hooks.processAssets.tap({ name: "MetadonneesDesFonctions", stage }, (assets) => {
        const produites = assets["functions.json"];
        if (!produites) return; // the generator has told its errors
        // An error value in a cell (#N/A) reaches our functions, which answer it with a sentence.
        const francais = {
          ...JSON.parse(produites.source().toString()),
          allowErrorForDataTypeAny: true,
        };
        const traductions = JSON.parse(readFileSync(this.traductions, "utf8"));
        const fautes = fautesDeTraduction(francais, traductions);
        compilation.errors.push(
          ...fautes.map((faute) => new WebpackError(`${this.traductions}: ${faute}`))
        );
        if (fautes.length) return;
        const ecrire = (/** @type {Metadonnees} */ donnees) =>
          new sources.RawSource(JSON.stringify(donnees, null, 2));
        compilation.updateAsset("functions.json", ecrire(francais));
        compilation.emitAsset("functions-en.json", ecrire(traduire(francais, traductions)));
      });
    });
  }
}

/**
 * What lacks a French or an English text, and the English texts of nothing.
 * @param {Metadonnees} metadonnees
 * @param {Record<string, Traduction>} traductions
 * @returns {string[]}
 */
function fautesDeTraduction({ functions }, traductions) {
  /** @type {Map<string, string | undefined>} */
  const francais = new Map();
  for (const { id, description, parameters } of functions) {
    francais.set(id, description);
    for (const parametre of parameters)
      francais.set(`${id}(${parametre.name})`, parametre.description);
  }
  /** @type {Map<string, string | undefined>} */
  const anglais = new Map();
  for (const [id, { description, parameters }] of Object.entries(traductions)) {
    anglais.set(id, description);
    for (const [nom, parametre] of Object.entries(parameters))
      anglais.set(`${id}(${nom})`, parametre.description);
  }
  return [
    ...[...francais]
      .filter(([, texte]) => !texte)
      .map(([nom]) => `${nom} has no description in the source`),
    ...[...francais.keys()]
      .filter((nom) => !anglais.get(nom))
      .map((nom) => `${nom} has no translation`),
    ...[...anglais.keys()]
      .filter((nom) => !francais.has(nom))
      .map((nom) => `${nom} translates nothing`),
  ];
}

/**
 * The same functions with English texts; identifiers and names of functions do not change.
 * @param {Metadonnees} metadonnees
 * @param {Record<string, Traduction>} traductions
 * @returns {Metadonnees}
 */
function traduire(metadonnees, traductions) {
  const functions = metadonnees.functions.map((fonction) => {
    const { description, parameters } = /** @type {Traduction} */ (traductions[fonction.id]);
    return {
      ...fonction,
      description,
      parameters: fonction.parameters.map((parametre) => ({
        ...parametre,
        ...parameters[parametre.name],
      })),
    };
  });
  return { ...metadonnees, functions };
}

module.exports = { MetadonneesDesFonctions, fautesDeTraduction, traduire };
