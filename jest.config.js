/** @type {import("jest").Config} */
module.exports = {
  testEnvironment: "node",
  roots: ["<rootDir>/test"],
  // Suites named *.contrat.ts are run by the tests of each adapter, not by themselves.
  testMatch: ["**/*.test.ts"],
  modulePathIgnorePatterns: ["<rootDir>/dist/"],
  // Types are checked by `npm run typecheck`, not here.
  transform: { "^.+\\.ts$": ["ts-jest", { tsconfig: { module: "CommonJS", rootDir: ".", noEmit: false, isolatedModules: true } }] },
  testTimeout: 60_000,
};
