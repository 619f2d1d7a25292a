import { readFileSync } from "node:fs";

// Published as ES modules alone: content-disposition, which @fastify/static needs, the two of Parquet and those of JSON streams.
// The exporter of traces loads its transport by import().
const esModules = [
  "@opentelemetry/otlp-exporter-base",
  "@seriousme/openapi-schema-validator",
  "content-disposition",
  "hyparquet",
  "hyparquet-writer",
  "jose",
  "stream-chain",
  "stream-json",
];

const groups = JSON.parse(readFileSync(new URL("tests/groups/groups.json", import.meta.url), "utf8"));
const groupedFolders = Object.values(groups)
  .flat()
  .map((folder) => `<rootDir>/tests/${folder}/`);

// Each has a command of its own in package.json.
const ownCommands = ["<rootDir>/tests/containers/", "<rootDir>/tests/newest-neo4j/"];

export default {
  testEnvironment: "<rootDir>/tests/support/node-environment.mjs",
  globalSetup: "<rootDir>/tests/support/global-setup.ts",
  globalTeardown: "<rootDir>/tests/support/global-teardown.ts",
  testMatch: ["<rootDir>/tests/**/*.test.ts"],
  // Set by `npm test` where no path is given.
  testPathIgnorePatterns: process.env.TESTS_IN_GROUPS
    ? [...groupedFolders, ...ownCommands]
    : ["<rootDir>/tests/groups/"],
  transform: {
    "^.+\\.(ts|js)$": [
      "@swc/jest",
      {
        jsc: {
          target: "es2023",
          parser: { syntax: "typescript", decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: false },
        },
        module: { type: "commonjs" },
      },
    ],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${esModules.join("|")})/)`],
  modulePathIgnorePatterns: ["<rootDir>/dist/"],
  reporters: ["default", "<rootDir>/tests/support/slowest-suites.mjs"],
  testSequencer: "<rootDir>/tests/support/longest-first.mjs",
  // The first test of a clean clone waits until the databases are prepared, which takes a busy machine minutes.
  testTimeout: 300_000,
  // One more than the cores of CI: tests often wait for a database or a browser.
  maxWorkers: 3,
};
