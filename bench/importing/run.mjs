// @ts-check
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { startNeo4j, vocabulary } from "../graph/database.mjs";
import { withAbsentFields } from "../graph/absent-fields.mjs";
import { generatePolicies } from "../graph/policies.mjs";
import { cpuMicrosecondsOf } from "../measure/cpu.mjs";
import { productParts } from "../product.mjs";
import { machine } from "../report/machine.mjs";
import { number, ratio, table } from "../report/table.mjs";
import { importByHand } from "./floor.mjs";

/**
 * How fast the product's importer writes policies into an empty graph, and how fast hand-written Cypher does: each into a
 * database of its own that was just started, so that its JVM compiles as it does for a user's first import.
 */
const { values } = parseArgs({
  options: {
    policies: { type: "string", default: "30000" },
    part: { type: "string", default: "5000" },
    "as-built": { type: "boolean", default: false },
  },
});
const [count, part] = [Number(values.policies), Number(values.part)];
if (!(count >= part && count % part === 0)) throw new Error("--policies must be a multiple of --part.");
for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => process.exit(1));
if (!values["as-built"]) await import("../../scripts/prepare.mjs").then(({ prepare }) => prepare());

const size = 1_000;
const { Database, applySchema, importInBatches } = productParts();

/** @typedef {{ rate: number, database: number, client: number }} Part policies/s; µs of CPU a policy */
/** @typedef {(place: import("../graph/database.mjs").Place, policies: Iterable<any>, onProgress: (done: number) => void) => Promise<void>} Importer */

/** @param {Importer} importer @returns {Promise<Part[]>} */
async function measured(importer) {
  const folder = mkdtempSync(join(tmpdir(), "policy-graph-import-"));
  const { place, pid, stop } = await startNeo4j(folder, () => undefined);
  try {
    const database = new Database({ ...place, statementTimeout: 600_000 });
    await applySchema(database);
    const known = await vocabulary();
    await importInBatches(database, { ...known, policies: [] }, { size });
    await database.close();

    /** @type {Part[]} */
    const parts = [];
    const now = async () => ({
      time: performance.now(),
      database: await cpuMicrosecondsOf(pid ?? 0),
      client: await cpuMicrosecondsOf(process.pid),
    });
    const marks = [await now()];
    /** @type {Promise<void>} */
    let marked = Promise.resolve();
    await importer(place, withAbsentFields(generatePolicies(count, known.regions)), (done) => {
      if (done % part === 0) marked = marked.then(async () => void marks.push(await now()));
    });
    await marked;
    for (const [place, end] of marks.slice(1).entries()) {
      const start = marks[place];
      parts.push({
        rate: (1000 * part) / (end.time - start.time),
        database: (end.database - start.database) / part,
        client: (end.client - start.client) / part,
      });
    }
    return parts;
  } finally {
    await stop();
    rmSync(folder, { recursive: true });
  }
}

const product = await measured(async (place, policies, onProgress) => {
  const database = new Database({ ...place, statementTimeout: 600_000 });
  await importInBatches(database, { ...(await vocabulary()), policies }, { size, onProgress });
  await database.close();
});
const floor = await measured((place, policies, onProgress) => importByHand(place, policies, { size, onProgress }));

const head = [
  "policies",
  "product/s",
  "database µs",
  "client µs",
  "floor/s",
  "database µs",
  "client µs",
  "product / floor",
];
const cells = (/** @type {Part} */ { rate, database, client }) => [number(rate), number(database), number(client)];
const rows = product.map((part, place) => [
  `to ${number((place + 1) * Number(values.part))}`,
  ...cells(part),
  ...cells(floor[place]),
  ratio(part.rate / floor[place].rate),
]);
console.log(`\n${machine()}\n\n${table(head, rows)}`);
