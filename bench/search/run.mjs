// @ts-check
import { parseArgs } from "node:util";
import { openGraph } from "../graph/database.mjs";
import { machine } from "../report/machine.mjs";
import { table } from "../report/table.mjs";
import { runServer } from "../servers/run-server.mjs";

/** How long the product takes for one search at a time, from a phrase that most policies hold to one that none does. */

const say = (/** @type {string} */ line) => console.log(line);
const { values: options } = parseArgs({
  options: {
    policies: { type: "string", default: "50000" },
    times: { type: "string", default: "9" },
    "as-built": { type: "boolean", default: false },
  },
});
const times = Number(options.times);
for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => process.exit(1));
if (options["as-built"]) process.env.BENCH_AS_BUILT = "1";
else await import("../../scripts/prepare.mjs").then(({ prepare }) => prepare());

const phrases = ["数字", "产业", "发展", "industry", "南京", "无锡市", "元宇宙", "区块链技术"];
const query = `query ($phrase: String!) { search(query: $phrase, first: 20) { totalCount nodes { score node { id } } } }`;

/** @param {string} url @param {string} phrase */
async function search(url, phrase) {
  const start = performance.now();
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query, variables: { phrase } }),
  });
  const { data, errors } = /** @type {any} */ (await response.json());
  if (errors) throw new Error(`A search failed: ${JSON.stringify(errors)}`);
  return { milliseconds: performance.now() - start, hits: data.search.totalCount };
}

const graph = await openGraph(Number(options.policies), { fresh: false, say });
try {
  const server = await runServer("product", graph.place);
  try {
    /** @type {string[][]} */
    const rows = [];
    for (const phrase of phrases) {
      // The first ones find the database's code uncompiled and its pages on disk, and may come after their deadline.
      let late = 0;
      for (let time = 0; time < 4; time += 1) await search(server.url, phrase).catch(() => (late += 1));
      const found = [];
      for (let time = 0; time < times; time += 1) found.push(await search(server.url, phrase));
      const sorted = found.map(({ milliseconds }) => milliseconds).toSorted((one, other) => one - other);
      const middle = sorted[Math.floor(times / 2)] ?? NaN;
      rows.push([phrase, String(found[0]?.hits), middle.toFixed(0), (sorted.at(-1) ?? NaN).toFixed(0), String(late)]);
    }
    say(`${machine()}, ${options.policies} policies\n`);
    say(table(["phrase", "hits", "median, ms", "longest, ms", "late while cold"], rows));
  } finally {
    await server.stop();
  }
} finally {
  await graph.stop();
}
