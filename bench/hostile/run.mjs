// @ts-check
import { parseArgs } from "node:util";
import { openGraph } from "../graph/database.mjs";
import { cpuMicrosecondsOf } from "../measure/cpu.mjs";
import { machine } from "../report/machine.mjs";
import { table } from "../report/table.mjs";
import { runServer } from "../servers/run-server.mjs";
import { whileProbed } from "./latency.mjs";
import { hostileRequests } from "./requests.mjs";

/** What hostile requests cost the product: how they are answered, and how long others wait meanwhile. */

const say = (/** @type {string} */ line) => console.log(line);
const { values: options } = parseArgs({
  options: {
    policies: { type: "string", default: "100" },
    times: { type: "string", default: "5" },
    "as-built": { type: "boolean", default: false },
  },
});
const times = Number(options.times);
for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => process.exit(1));
if (options["as-built"]) process.env.BENCH_AS_BUILT = "1";
else await import("../../scripts/prepare.mjs").then(({ prepare }) => prepare());

/** @param {string} url @param {string} body */
async function ask(url, body) {
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json", accept: "application/graphql-response+json" },
    body,
  });
  const { errors } = /** @type {{ errors?: { extensions: { code: string, limit?: string } }[] }} */ (
    await response.json()
  );
  const { code = "-", limit = "" } = errors?.[0]?.extensions ?? {};
  return { status: String(response.status), code: limit === "" ? code : `${code} ${limit}` };
}

/** The median. @param {number[]} values */
const middle = (values) => values.toSorted((one, other) => one - other)[Math.floor((values.length - 1) / 2)];

const graph = await openGraph(Number(options.policies), { fresh: false, say });
/** @type {string[][]} */
const rows = [];
try {
  const server = await runServer("product", graph.place);
  try {
    // The code's first runs are not compiled yet: they tell of the start, not of the request.
    for (let round = 0; round < 3; round += 1) for (const { body } of hostileRequests) await ask(server.url, body);
    const idle = await whileProbed(server.url, () => new Promise((resolve) => setTimeout(resolve, 500)));
    say(`Without hostile requests, another waits ${idle.longest.toFixed(1)} ms at most.\n`);
    for (const { name, body } of hostileRequests) {
      // A text of its own each time, so that nothing is remembered of it.
      const fresh = (/** @type {string} */ time) => body.replace('{"query":"', `{"query":"#${time}\\n`);
      const before = await cpuMicrosecondsOf(server.pid);
      for (let time = 0; time < times; time += 1) await ask(server.url, fresh(`c${time}`));
      const cpu = ((await cpuMicrosecondsOf(server.pid)) - before) / times / 1000;
      const seen = [];
      for (let time = 0; time < times; time += 1) {
        seen.push(await whileProbed(server.url, () => ask(server.url, fresh(`w${time}`))));
      }
      const [{ value }] = seen;
      rows.push([
        name,
        String(Buffer.byteLength(body)),
        value.status,
        value.code,
        cpu.toFixed(0),
        middle(seen.map(({ milliseconds }) => milliseconds)).toFixed(1),
        Math.max(...seen.map(({ longest }) => longest)).toFixed(1),
      ]);
      say(rows[rows.length - 1].join("  "));
    }
  } finally {
    await server.stop();
  }
} finally {
  await graph.stop();
}
say(
  `\n${machine()}\n\n${table(["request", "bytes", "status", "code", "CPU ms", "ms", "longest wait of another, ms"], rows)}`,
);
