// @ts-check
import { openGraph } from "../graph/database.mjs";
import { drawSamples } from "../graph/samples.mjs";
import { untilIdle } from "../measure/cpu.mjs";
import { withCursors } from "../measure/cursors.mjs";
import { load } from "../measure/load.mjs";
import { medianRound, thereAndBack } from "../measure/rounds.mjs";
import { machine } from "../report/machine.mjs";
import { number, ratio, table } from "../report/table.mjs";
import { runServer } from "../servers/run-server.mjs";
import { startCollector } from "./collector.mjs";
import { readOptions } from "./options.mjs";

/** What metrics and traces cost: the product's rate with each, divided by its rate with nothing watched. */

const say = (/** @type {string} */ line) => console.log(line);
const options = readOptions();
for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => process.exit(1));
if (options.asBuilt) process.env.BENCH_AS_BUILT = "1";
else await import("../../scripts/prepare.mjs").then(({ prepare }) => prepare());

const collector = await startCollector();
const metrics = { METRICS_PORT: "0" };
const traces = { OTEL_EXPORTER_OTLP_ENDPOINT: collector.url };
/** The first is what the others are compared with. @type {Record<string, Record<string, string>>} */
const ways = {
  off: { SLOW_STATEMENT: "0" },
  "as started": {},
  metrics,
  "traces, 1 in 100": { ...traces, OTEL_TRACES_SAMPLER: "parentbased_traceidratio", OTEL_TRACES_SAMPLER_ARG: "0.01" },
  "traces, all": traces,
  "metrics and traces": { ...metrics, ...traces },
};

const graph = await openGraph(options.policies, { fresh: false, say });
/** @type {{ way: string, server: import("../servers/run-server.mjs").RunningServer }[]} */
const running = [];
try {
  for (const [way, environment] of Object.entries(ways)) {
    running.push({ way, server: await runServer("product", graph.place, { environment }) });
  }
  const samples = await withCursors(
    await drawSamples(graph.place, options.policies),
    running.slice(0, 1).map(({ server }) => server),
  );
  await untilIdle(graph.pid);
  const { rounds, seconds, warm } = options;
  say(`\n${machine()}\n${String(rounds)} rounds of ${String(seconds)} s in turn, the median round`);
  for (const of of options.cases) {
    const variants = of.variants(samples);
    for (const { server } of running) await load(of, server, variants, warm);
    /** @type {Map<string, import("../measure/load.mjs").Round[]>} */
    const measured = new Map(running.map(({ way }) => [way, []]));
    for (const { way, server } of thereAndBack(running, rounds)) {
      measured.get(way)?.push(await load(of, server, variants, seconds));
    }
    const medians = Array.from(measured, ([way, all]) => ({ way, ...medianRound(all) }));
    const rows = medians.map(({ way, rate, p50, p99 }) => [
      way,
      number(rate),
      number(p50),
      number(p99),
      ratio(rate / medians[0].rate),
    ]);
    say(`\n### ${of.name}\n\n${table(["watched", "requests/s", "p50 ms", "p99 ms", "/ off"], rows)}`);
  }
  say(`\nThe collector received ${number(collector.bytes() / 1e6)} MB.`);
} finally {
  await Promise.all(running.map(({ server }) => server.stop()));
  await graph.stop();
  collector.stop();
}
