/** What all the tests share. */
const commun = {
  testEnvironment: "node",
  roots: ["<rootDir>/test"],
  modulePathIgnorePatterns: ["<rootDir>/dist/"],
  // One package of the bench is written in the newer module form only.
  transformIgnorePatterns: ["/node_modules/(?!hucre/)"],
  // Types are checked by `npm run typecheck`, not here.
  transform: {
    "\\.(ts|mjs)$": [
      "ts-jest",
      { tsconfig: { module: "CommonJS", rootDir: ".", noEmit: false, isolatedModules: true } },
    ],
  },
};

/** @type {import("jest").Config} */
module.exports = {
  projects: [
    {
      ...commun,
      // Suites named *.contrat.ts are run by the tests of each adapter, not by themselves.
      testMatch: ["**/*.test.ts"],
      testPathIgnorePatterns: ["/node_modules/", "<rootDir>/test/banc/navigateur/"],
    },
    {
      ...commun,
      displayName: "navigateur",
      // One browser and one server for all of them, started only when one of them runs.
      testMatch: ["<rootDir>/test/banc/navigateur/**/*.test.ts"],
      globalSetup: "<rootDir>/test/banc/navigateur/demarrer.ts",
      globalTeardown: "<rootDir>/test/banc/navigateur/arreter.ts",
    },
  ],
  testTimeout: 60_000,
};
