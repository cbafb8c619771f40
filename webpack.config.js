const path = require("node:path");
const CopyWebpackPlugin = require("copy-webpack-plugin");
const CustomFunctionsMetadataPlugin = require("custom-functions-metadata-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const { AdressesDuDeploiement } = require("./scripts/webpack/adresses");
const { MetadonneesDesFonctions } = require("./scripts/webpack/metadonnees");

/** The file that declares the functions with @customfunction. */
const FONCTIONS = "./src/functions/functions.ts";

/** A certificate that Office trusts, where one can be installed; else webpack's own, which the browser asks to accept. */
async function certificat() {
  try {
    const { ca, key, cert } = await require("office-addin-dev-certs").getHttpsServerOptions();
    return { ca, key, cert };
  } catch (error) {
    console.warn(
      `No developer certificate that Office trusts; using a self-signed one. (${error})`
    );
    return {};
  }
}

/** @type {(env: Record<string, unknown>, argv: { mode?: string }) => Promise<object>} */
module.exports = async (env, { mode }) => ({
  // Shared runtime: functions, ribbon buttons and pane are one program in one page.
  entry: { taskpane: [FONCTIONS, "./src/commands/commands.ts", "./src/taskpane/taskpane.ts"] },
  output: { path: path.resolve(__dirname, "dist"), filename: "[name].js", clean: true },
  // What is loaded later, on demand, is one file with all that it needs.
  optimization: { splitChunks: false },
  devtool: "source-map",
  resolve: { extensions: [".ts", ".js"] },
  module: {
    rules: [
      {
        test: /\.ts$/,
        loader: "ts-loader",
        // The types of what is bundled are checked here; those of tests and scripts by `npm run typecheck`.
        options: { onlyCompileBundledFiles: true, compilerOptions: { noEmit: false } },
      },
      { test: /\.html$/, loader: "html-loader" },
      // A style sheet is a file that the page links to: the page's security policy refuses styles put in by scripts.
      {
        test: /\.css$/,
        issuer: /\.html$/,
        type: "asset/resource",
        generator: { filename: "[name][ext]" },
      },
    ],
  },
  plugins: [
    new CustomFunctionsMetadataPlugin({ output: "functions.json", input: FONCTIONS }),
    new MetadonneesDesFonctions(path.resolve(__dirname, "src/functions/functions.en.json")),
    new HtmlWebpackPlugin({ filename: "taskpane.html", template: "./src/taskpane/taskpane.html" }),
    new CopyWebpackPlugin({ patterns: ["manifest.xml", { from: "assets/*.png" }] }),
    ...(mode === "production" ? [new AdressesDuDeploiement(process.env)] : []),
  ],
  performance: { hints: false },
  stats: { preset: "errors-warnings", assets: true, excludeAssets: /^assets/ },
  devServer: {
    // Excel loads the metadata of the functions from another origin.
    headers: { "Access-Control-Allow-Origin": "*" },
    server: { type: "https", options: env.WEBPACK_SERVE ? await certificat() : {} },
    host: "localhost",
    port: Number(process.env.npm_package_config_dev_server_port ?? 3000),
    hot: false,
    static: false,
  },
});
