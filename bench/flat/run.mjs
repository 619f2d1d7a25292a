// @ts-check
import { parseArgs } from "node:util";
import { cases } from "../cases/cases.mjs";
import { openGraph } from "../graph/database.mjs";
import { drawSamples } from "../graph/samples.mjs";
import { untilIdle } from "../measure/cpu.mjs";
import { withCursors } from "../measure/cursors.mjs";
import { openProfiler } from "../measure/db-hits.mjs";
import { load } from "../measure/load.mjs";
import { medianRound, middleRatio, thereAndBack } from "../measure/rounds.mjs";
import { chosen, count } from "../options.mjs";
import { machine } from "../report/machine.mjs";
import { number, ratio, table } from "../report/table.mjs";
import { runServer } from "../servers/run-server.mjs";

/**
 * How a page's time grows with the graph: the product over a small graph and over a large one, each in a database of its
 * own, loaded in turn.
 */

const bounded =
  "newest-nested,policy-by-id,domain-regions,similar-regions,region-pairs,deep-page,policies-within,count-all,search-rare";
const { values } = parseArgs({
  options: {
    small: { type: "string", default: "10000" },
    large: { type: "string", default: "1000000" },
    cases: { type: "string", default: bounded },
    seconds: { type: "string", default: "3" },
    rounds: { type: "string", default: "6" },
    warm: { type: "string", default: "8" },
    "as-built": { type: "boolean", default: false },
  },
});
const sizes = [count("small", values.small), count("large", values.large)];
const [seconds, rounds, warm] = [
  count("seconds", values.seconds),
  count("rounds", values.rounds),
  count("warm", values.warm),
];
const of = chosen("case", values.cases, cases, ({ name }) => name);
for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => process.exit(1));
if (values["as-built"]) process.env.BENCH_AS_BUILT = "1";
else await import("../../scripts/prepare.mjs").then(({ prepare }) => prepare());

const say = (/** @type {string} */ line) => console.log(line);

/** A graph of so many policies, the product over it, and what its requests vary over. @param {number} policies */
async function open(policies) {
  const graph = await openGraph(policies, { fresh: false, say });
  const server = await runServer("product", graph.place);
  const samples = await withCursors(await drawSamples(graph.place, policies), [server]);
  const profiler = openProfiler(graph.place);
  await untilIdle(graph.pid);
  return {
    server,
    samples,
    profiler,
    async stop() {
      await profiler.close();
      await server.stop();
      await graph.stop();
    },
  };
}

/** @type {Awaited<ReturnType<typeof open>>[]} */
const sides = [];
try {
  for (const size of sizes) sides.push(await open(size));
  say(`\n${machine()}\n${String(rounds)} rounds of ${String(seconds)} s in turn, the median round\n`);
  for (const one of of) for (const { server, samples } of sides) await load(one, server, one.variants(samples), warm);

  const rows = [];
  for (const one of of) {
    const loaded = sides.map(({ server, samples, profiler }) => ({
      server,
      profiler,
      variants: one.variants(samples),
      /** @type {import("../measure/load.mjs").Round[]} */
      measured: [],
    }));
    for (const { server, variants } of loaded) await load(one, server, variants, warm);
    for (const { server, variants, measured } of thereAndBack(loaded, rounds)) {
      measured.push(await load(one, server, variants, seconds));
    }
    const [small, large] = loaded.map(({ measured }) => measured);
    const hits = [];
    for (const { profiler, variants } of loaded) hits.push((await profiler.hits(one, variants[0])).product);
    const medians = [small, large].map(medianRound);
    rows.push([
      one.name,
      ...medians.map(({ p50 }) => number(p50)),
      ...medians.map(({ rate }) => number(rate)),
      ratio(middleRatio(small, large)),
      ...hits.map(number),
    ]);
    say(rows[rows.length - 1].join("  "));
  }
  const head = ["case", ...sizes.map((size) => `p50 ms, ${number(size)}`), ...sizes.map(() => "requests/s"), "time"];
  say(`\n${table([...head, ...sizes.map(() => "db hits")], rows)}`);
} finally {
  for (const side of sides) await side.stop();
}
