/** The addresses that the sources hold. */
const DEVELOPPEMENT = "https://localhost:3000/";
const AIDE = "https://example.org/jury-but";

/**
 * Puts the addresses of a deployment in the manifest, the page and the metadata:
 * `ADDIN_URL` where the files of dist/ are served, `ADDIN_SUPPORT_URL` the site of help and privacy.
 * Without them the addresses stay as they are, so that a build can be tried on one's own machine.
 */
class AdressesDuDeploiement {
  /** @param {Record<string, string | undefined>} environnement */
  constructor({ ADDIN_URL = DEVELOPPEMENT, ADDIN_SUPPORT_URL = AIDE }) {
    const accueil = adresseSure("ADDIN_URL", ADDIN_URL) + "/";
    const aide = adresseSure("ADDIN_SUPPORT_URL", ADDIN_SUPPORT_URL);
    /** @param {string} texte */
    this.remplacer = (texte) => texte.replaceAll(DEVELOPPEMENT, accueil).replaceAll(AIDE, aide);
  }

  /** @param {import("webpack").Compiler} compiler */
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    const stage = Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE;
    compiler.hooks.thisCompilation.tap("AdressesDuDeploiement", (compilation) => {
      compilation.hooks.processAssets.tap({ name: "AdressesDuDeploiement", stage }, (assets) => {
        for (const nom of Object.keys(assets).filter((asset) => /\.(xml|html|json)$/.test(asset)))
          compilation.updateAsset(
            nom,
            (source) => new sources.RawSource(this.remplacer(source.source().toString()))
          );
      });
    });
  }
}

/**
 * Office loads add-ins from https only.
 * @param {string} nom
 * @param {string} adresse
 * @returns {string} the address, without a slash at the end
 */
function adresseSure(nom, adresse) {
  if (!URL.canParse(adresse) || new URL(adresse).protocol !== "https:")
    throw new Error(`${nom}: « ${adresse} » is not an https address.`);
  return adresse.replace(/\/+$/, "");
}

module.exports = { AdressesDuDeploiement };
