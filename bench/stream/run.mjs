// @ts-check
import { mkdtempSync, copyFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { openGraph } from "../graph/database.mjs";
import { machine } from "../report/machine.mjs";
import { table } from "../report/table.mjs";
import { runServer } from "../servers/run-server.mjs";
import { readOptions } from "./options.mjs";
import { readStream } from "./read.mjs";

/** How fast the product streams a table of many rows, and how much memory it takes meanwhile. */

const say = (/** @type {string} */ line) => console.log(line);
const options = readOptions();
for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => process.exit(1));
if (options.asBuilt) process.env.BENCH_AS_BUILT = "1";
else await import("../../scripts/prepare.mjs").then(({ prepare }) => prepare());

const queries = mkdtempSync(join(tmpdir(), "policy-graph-stream-"));
copyFileSync(fileURLToPath(new URL("measures.graphql", import.meta.url)), join(queries, "every-measure.graphql"));
process.env.SAVED_QUERIES = queries;

const graph = await openGraph(options.policies, { fresh: false, say });
/** @type {string[][]} */
const rows = [];
try {
  const server = await runServer("product", graph.place);
  try {
    const address = (/** @type {string} */ format) => new URL(`/q/every-measure.${format}?all=true`, server.url).href;
    const lines = await fetch(address("ndjson")).then((response) => response.text());
    const count = lines.split("\n").length - 1;
    for (const [format, pace] of /** @type {const} */ ([
      ["csv", Infinity],
      ["json", Infinity],
      ["ndjson", Infinity],
      ["parquet", Infinity],
      ["ndjson", options.slow],
    ])) {
      const { seconds, bytes, before, most } = await readStream(address(format), server.pid, pace);
      const name = pace === Infinity ? format : `${format}, read at ${pace} MB/s`;
      const megabytes = bytes / 1e6;
      rows.push([
        name,
        String(count),
        seconds.toFixed(1),
        megabytes.toFixed(1),
        (megabytes / seconds).toFixed(1),
        String(before),
        String(most),
      ]);
      say(rows[rows.length - 1].join("  "));
    }
  } finally {
    await server.stop();
  }
} finally {
  await graph.stop();
  rmSync(queries, { recursive: true });
}
say(`\n${machine()}\n\n${table(["format", "rows", "seconds", "MB", "MB/s", "MiB before", "MiB at most"], rows)}`);
