// @ts-check
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

/** The product's checkout; its build is in `dist/`. */
export const productFolder = fileURLToPath(new URL("..", import.meta.url));

const require = createRequire(new URL("../package.json", import.meta.url));

/** The flags that `npm start` gives to Node, such as the limits of its memory. @returns {string[]} */
export const startFlags = () => require("./package.json").scripts.start.match(/--\S+/g) ?? [];

/**
 * The parts of the built product that the bench leans on: the embedded database, the importer, and the compiler whose
 * statements it profiles. Call it after the build.
 */
export function productParts() {
  require("reflect-metadata");
  const built = (/** @type {string} */ name) => require(`./dist/${name}.js`);
  return {
    project: built("src/config/project").project,
    readFacts: built("src/fact-folder/read-facts").readFacts,
    fieldsOf: built("src/facts/fields").fieldsOf,
    formsOf: built("src/facts/fields").formsOf,
    policyFields: built("src/facts/policy-fields").policyFields,
    measureFields: built("src/facts/policy-fields").measureFields,
    goalFields: built("src/facts/policy-fields").goalFields,
    startEmbedded: built("src/neo4j/embedded/start-embedded").startEmbedded,
    Database: built("src/neo4j/database").Database,
    prepareGraph: built("src/graph/prepare-graph").prepareGraph,
    applySchema: built("src/graph/import/import-facts").applySchema,
    applySearch: built("src/graph/import/import-facts").applySearch,
    batchesOf: built("src/records/batches-of").batchesOf,
    runAhead: built("src/neo4j/run-ahead").runAhead,
    importInBatches: built("src/graph/import/import-batches").importInBatches,
    buildGraphSchema: built("schema/build-schema").buildGraphSchema,
    compileAndRun: built("src/main/compile-and-run").compileAndRun,
    // The product's own copy: a schema of one graphql-js is refused by another.
    graphql: require("graphql"),
  };
}
