// @ts-check
import { parseArgs } from "node:util";
import { cases } from "../cases/cases.mjs";
import { openGraph } from "../graph/database.mjs";
import { drawSamples } from "../graph/samples.mjs";
import { canAnswer } from "../measure/ask.mjs";
import { withCursors } from "../measure/cursors.mjs";
import { number, table } from "../report/table.mjs";
import { profileServer } from "./profile-server.mjs";
import { timeStages } from "./stages.mjs";

/**
 * Where the time of one case goes: the CPU time of the product and of the floor by layers, that of the database beside
 * them, and each step of a request on its own.
 */
const { values } = parseArgs({
  options: {
    case: { type: "string", default: "newest-nested" },
    policies: { type: "string", default: "50000" },
    seconds: { type: "string", default: "8" },
    warm: { type: "string", default: "5" },
    "as-built": { type: "boolean", default: false },
  },
});
const of = cases.find(({ name }) => name === values.case);
if (of === undefined) {
  throw new Error(`There is no case ${values.case}; there are ${cases.map(({ name }) => name).join(", ")}.`);
}
const options = { seconds: Number(values.seconds), warm: Number(values.warm) };
for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => process.exit(1));
if (values["as-built"]) process.env.BENCH_AS_BUILT = "1";
else await import("../../scripts/prepare.mjs").then(({ prepare }) => prepare());

const policies = Number(values.policies);
const graph = await openGraph(policies, { fresh: false, say: console.log });
try {
  /** @type {import("../cases/case.mjs").Variables[]} */
  let variants = [];
  const profiles = [];
  for (const name of /** @type {const} */ (["product", "floor"])) {
    if (!canAnswer(of, name)) continue;
    const variantsFor = async (/** @type {import("../servers/run-server.mjs").RunningServer} */ server) => {
      // Cursors are the product's, which is asked first.
      if (name === "product")
        variants = of.variants(await withCursors(await drawSamples(graph.place, policies), [server]));
      return variants;
    };
    profiles.push(await profileServer(name, graph, of, variantsFor, options));
  }
  const { query, variables = (same) => same } = of.servers.product;
  const stages = await timeStages(graph.place, query, variables(variants[0] ?? {}));

  const layers = new Set(profiles.flatMap(({ layers }) => [...layers.keys()]));
  const head = ["µs CPU a request", ...profiles.flatMap(({ name }) => [name, "share"])];
  const cells = (
    /** @type {import("./profile-server.mjs").Profiled} */ { layers, server },
    /** @type {string} */ layer,
  ) => {
    const spent = layers.get(layer);
    return spent === undefined ? ["-", "-"] : [number(spent), `${((100 * spent) / server).toFixed(0)} %`];
  };
  const rows = [
    ...Array.from(layers, (layer) => [layer, ...profiles.flatMap((profiled) => cells(profiled, layer))]),
    ["the whole server", ...profiles.flatMap(({ server }) => [number(server), "100 %"])],
    ["the database", ...profiles.flatMap(({ database }) => [number(database), ""])],
    ["requests/s", ...profiles.flatMap(({ rate }) => [number(rate), ""])],
  ];
  console.log(`\n### ${of.name}\n\n${table(head, rows)}\n`);
  const steps = Array.from(stages, ([stage, spent]) => [stage, number(spent)]);
  console.log(table(["step, alone", "median µs"], steps));
} finally {
  await graph.stop();
}
