// @ts-check
import { openGraph } from "./graph/database.mjs";
import { drawSamples } from "./graph/samples.mjs";
import { compare, warmUp } from "./measure/comparison.mjs";
import { untilIdle } from "./measure/cpu.mjs";
import { withCursors } from "./measure/cursors.mjs";
import { openProfiler } from "./measure/db-hits.mjs";
import { memoryOf } from "./measure/memory.mjs";
import { requireSameAnswers } from "./measure/same-answers.mjs";
import { countStatements } from "./measure/statements.mjs";
import { readOptions } from "./options.mjs";
import { caseReport, memoryReport, summary } from "./report/report.mjs";
import { writeResults } from "./report/results-file.mjs";
import { runServer } from "./servers/run-server.mjs";

/** The bench, composed: a graph, servers over it, what each sends and how fast it answers, a report. */

const say = (/** @type {string} */ line) => console.log(line);
const options = readOptions();
// An orderly exit ends the servers; the database ends when the pipe to it closes.
for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => process.exit(1));
if (options.asBuilt) process.env.BENCH_AS_BUILT = "1";
else await import("../scripts/prepare.mjs").then(({ prepare }) => prepare());

const graph = await openGraph(options.policies, { fresh: options.fresh, say });
/** @type {import("./servers/run-server.mjs").RunningServer[]} */
const servers = [];
/** @type {import("./report/report.mjs").CaseResult[]} */
const results = [];
try {
  // One after another, and the product first: it brings its own facts into the graph, of which all others then know.
  for (const name of options.servers) servers.push(await runServer(name, graph.place));
  const samples = await withCursors(await drawSamples(graph.place, options.policies), servers);
  const prepared = options.cases.map((of) => ({ of, variants: of.variants(samples) }));

  say("Comparing the answers");
  for (const one of prepared) await requireSameAnswers(one, servers);

  say("Counting statements");
  /** @type {Map<import("./servers/run-server.mjs").ServerName, Map<string, number>>} */
  const statements = new Map();
  for (const name of options.servers) statements.set(name, await countStatements(name, graph.place, prepared));

  say("Warming");
  await untilIdle(graph.pid);
  for (const one of prepared) await warmUp(one, servers, options);

  const profiler = openProfiler(graph.place);
  for (const one of prepared) {
    const timings = await compare(one, servers, graph.pid ?? 0, options);
    const hits = await profiler.hits(one.of, one.variants[0]);
    const sent = new Map(timings.map(({ server }) => [server, statements.get(server)?.get(one.of.name) ?? 0]));
    results.push({ of: one.of, timings, statements: sent, hits });
    say(`\n${caseReport(results[results.length - 1])}`);
  }
  await profiler.close();
} finally {
  const processes = [...servers, { name: "neo4j", pid: graph.pid ?? 0 }];
  const memory = await Promise.all(processes.map(async ({ name, pid }) => ({ name, memory: await memoryOf(pid) })));
  await Promise.all(servers.map((server) => server.stop()));
  await graph.stop();
  if (results.length > 0) say(`\n${summary(results)}\n\n${memoryReport(memory)}`);
  if (options.write && results.length === options.cases.length) writeResults(options, results, memory);
}
