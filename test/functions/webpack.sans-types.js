const configurer = require("../../webpack.config.js");

/**
 * The settings that ship, without the check of types: that is for `npm run typecheck`, and takes most of the time.
 * @type {typeof configurer}
 */
module.exports = async (env, options) => {
  /** @type {import("webpack").Configuration} */
  const reglages = await configurer(env, options);
  for (const regle of reglages.module?.rules ?? [])
    if (regle && typeof regle === "object" && regle.loader === "ts-loader")
      Object.assign(regle.options ?? {}, { transpileOnly: true });
  return reglages;
};
