// Starts an embedded database from the sources, prints how to reach it as JSON and waits to be killed. Argument: the
// options of startEmbedded as JSON.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { transformSync } from "@swc/core";

const require = createRequire(import.meta.url);
require.extensions[".ts"] = (module, filename) => {
  const options = {
    filename,
    jsc: { parser: { syntax: "typescript" }, target: "es2023" },
    module: { type: "commonjs" },
  };
  module._compile(transformSync(readFileSync(filename, "utf8"), options).code, filename);
};

const { startEmbedded } = require("../../src/neo4j/embedded/start-embedded.ts");
const { uri, user, password, pid } = await startEmbedded(JSON.parse(process.argv[2]));
console.log(JSON.stringify({ uri, user, password, pid }));
