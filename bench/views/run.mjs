// @ts-check
import { parseArgs } from "node:util";
import { openGraph } from "../graph/database.mjs";
import { drawSamples } from "../graph/samples.mjs";
import { machine } from "../report/machine.mjs";
import { table } from "../report/table.mjs";
import { runServer } from "../servers/run-server.mjs";
import { viewDocuments } from "./documents.mjs";

/**
 * How long the product takes for the one request of each view of the explorer, and for each page of a node, sent one after
 * another with other variables each time: what one visitor waits for.
 */

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

/** @typedef {{ name: string, send: (url: string, turn: number) => Promise<Response> }} Request */

/** @template Value @param {readonly Value[]} values @param {number} turn */
const at = (values, turn) => values[turn % values.length];

/**
 * @param {Awaited<ReturnType<typeof drawSamples>>} samples
 * @returns {Request[]}
 */
function pages({ policies, regions, provinces, domains }) {
  /** @type {[string, readonly string[]][]} */
  const ids = [
    ["policy", policies],
    ["region", regions],
    ["region", provinces],
    ["region", ["100000"]],
    ["domain", domains],
    ["source", ["source:bench"]],
  ];
  const what = ["a policy", "a region", "a province", "the nation", "a domain", "a source of all policies"];
  return ids.map(([kind, values], index) => ({
    name: `page of ${what[index]}`,
    send: (url, turn) =>
      fetch(new URL(`${kind}/${encodeURIComponent(at(values, turn) ?? "")}`, url), {
        headers: { accept: "text/html" },
      }),
  }));
}

/**
 * @param {Awaited<ReturnType<typeof drawSamples>>} samples
 * @returns {Request[]}
 */
function views({ policies, regions, domains }) {
  const phrases = ["数字", "产业", "南京", "元宇宙", "发展"];
  return viewDocuments().map(({ name, query }) => ({
    name,
    send(url, turn) {
      /** @type {Record<string, unknown>} */
      const values = {
        query: at(phrases, turn),
        language: "ZH_HANS",
        script: "ZH_HANS",
        id: name.startsWith("Region")
          ? at(regions, turn)
          : name.startsWith("Domain")
            ? at(domains, turn)
            : at(policies, turn),
        first: 20,
        region: at(regions, turn),
        regions: [at(regions, turn), at(regions, turn + 7)],
        domain: at(domains, turn),
        domains: domains.slice(0, 3),
        level: "PROVINCE",
        minShared: 1,
        today: "2024-06-30",
        since: "2020-01-01T00:00:00Z",
      };
      const names = [...(/\(([^)]*)\)/u.exec(query)?.[1] ?? "").matchAll(/\$(\w+): *[^,$]*?(!)?(?=[ ,=)]|$)/gu)];
      const variables = Object.fromEntries(
        names
          .filter(([, variable = ""]) => variable in values)
          .map(([, variable = ""]) => [variable, values[variable]]),
      );
      return fetch(new URL("graphql", url), {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ query, variables }),
      });
    },
  }));
}

/** @param {Request} request @param {string} url @param {number} turn */
async function timed({ name, send }, url, turn) {
  const start = performance.now();
  const response = await send(url, turn);
  const text = await response.text();
  const milliseconds = performance.now() - start;
  if (response.status !== 200 || text.startsWith('{"errors"'))
    throw new Error(`${name} failed with ${String(response.status)}: ${text.slice(0, 400)}`);
  return { milliseconds, bytes: Buffer.byteLength(text) };
}

const graph = await openGraph(Number(options.policies), { fresh: false, say });
try {
  const samples = await drawSamples(graph.place, Number(options.policies));
  const server = await runServer("product", graph.place);
  const url = new URL(".", server.url).href;
  try {
    /** @type {string[][]} */
    const rows = [];
    for (const request of [...pages(samples), ...views(samples)]) {
      let first = NaN;
      let problem = "";
      const found = [];
      // The first one finds the database's code uncompiled and its pages on disk.
      for (let turn = 0; turn < times + 3; turn += 1) {
        try {
          const { milliseconds, bytes } = await timed(request, url, turn);
          if (turn === 0) first = milliseconds;
          if (turn >= 3) found.push({ milliseconds, bytes });
        } catch (error) {
          problem = String(error).slice(0, 300);
        }
      }
      const sorted = found.map(({ milliseconds }) => milliseconds).toSorted((one, other) => one - other);
      const middle = sorted[Math.floor(sorted.length / 2)] ?? NaN;
      const longest = sorted.at(-1) ?? NaN;
      const bytes = Math.max(0, ...found.map((each) => each.bytes));
      rows.push([
        request.name,
        first.toFixed(0),
        middle.toFixed(0),
        longest.toFixed(0),
        (bytes / 1000).toFixed(0),
        problem,
      ]);
    }
    say(`${machine()}, ${options.policies} policies\n`);
    say(table(["request", "first, ms", "median, ms", "longest, ms", "largest, kB", "failed"], rows));
  } finally {
    await server.stop();
  }
} finally {
  await graph.stop();
}
