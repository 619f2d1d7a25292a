// @ts-check
import { setMaxListeners } from "node:events";
import { readFile, writeFile } from "node:fs/promises";
import { setTimeout as pause } from "node:timers/promises";
import { parseArgs } from "node:util";
import { openGraph } from "../graph/database.mjs";
import { machine } from "../report/machine.mjs";
import { table } from "../report/table.mjs";
import { runServer } from "../servers/run-server.mjs";
import { attacks } from "./attacks.mjs";
import { startIssuer } from "./issuer.mjs";

/**
 * What attackers take from the others: each attack on a server of its own, beside one client that asks a known query twice a
 * second, and a look at /health/live and /health/ready four times a second.
 */

const say = (/** @type {string} */ line) => console.log(line);
const { values: options } = parseArgs({
  options: {
    policies: { type: "string", default: "100" },
    seconds: { type: "string", default: "20" },
    only: { type: "string", default: "" },
    "as-built": { type: "boolean", default: false },
  },
});
const seconds = Number(options.seconds);
for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => process.exit(1));
if (options["as-built"]) process.env.BENCH_AS_BUILT = "1";
else await import("../../scripts/prepare.mjs").then(({ prepare }) => prepare());

/** How long a request may take before it counts as unanswered. */
const PATIENCE = 60_000;

/**
 * Asks again and again, and gives the milliseconds of each answer; one that is not 200 counts as PATIENCE.
 * @param {() => Promise<Response>} ask @param {number} interval @param {AbortSignal} signal
 */
async function asking(ask, interval, signal) {
  /** @type {number[]} */
  const times = [];
  /** @type {Promise<void>[]} */
  const open = [];
  while (!signal.aborted) {
    const start = performance.now();
    open.push(
      ask()
        .then(async (response) => {
          await response.arrayBuffer();
          times.push(response.status === 200 ? performance.now() - start : PATIENCE);
        })
        .catch(() => void times.push(PATIENCE)),
    );
    await pause(interval, undefined, { signal }).catch(() => undefined);
  }
  await Promise.all(open);
  return times;
}

/** @param {string} url @param {AbortSignal} signal */
function watching(url, signal) {
  const patience = () => ({ signal: AbortSignal.timeout(PATIENCE) });
  const get = (/** @type {string} */ path) => () => fetch(new URL(path, url), patience());
  const honest = () =>
    fetch(url, {
      ...patience(),
      method: "POST",
      headers: { "content-type": "application/json" },
      body: '{"query":"{ policies(first: 20) { nodes { id title publishedOn region { name } } } }"}',
    });
  return Promise.all([
    asking(honest, 500, signal),
    asking(get("/health/live"), 250, signal),
    asking(get("/health/ready"), 250, signal),
  ]);
}

/** @param {readonly number[]} times */
const median = (times) => times.toSorted((one, other) => one - other)[Math.floor(times.length / 2)] ?? NaN;
const shown = (/** @type {number} */ time) => (time >= PATIENCE ? "none" : time.toFixed(0));

/** Mebibytes of resident memory at most since the last look (proc_pid_status(5), VmHWM). @param {number} pid */
async function peakMemory(pid) {
  const status = await readFile(`/proc/${pid}/status`, "utf8").catch(() => "");
  await writeFile(`/proc/${pid}/clear_refs`, "5").catch(() => undefined);
  return Number(/^VmHWM:\s+(\d+)/m.exec(status)?.[1] ?? NaN) / 1024;
}

const graph = await openGraph(Number(options.policies), { fresh: false, say });
/** @type {string[][]} */
const rows = [];
try {
  for (const { name, clients, attack, issuer: wanted } of attacks.filter((one) => one.name.includes(options.only))) {
    const issuer = wanted && (await startIssuer(wanted));
    const server = await runServer("product", graph.place, { environment: issuer?.environment ?? {} });
    try {
      await watching(server.url, AbortSignal.timeout(3_000));
      const [quiet] = await watching(server.url, AbortSignal.timeout(3_000));
      await peakMemory(server.pid);
      /** @type {Map<string, number>} */
      const answers = new Map();
      const got = (/** @type {string} */ what) => void answers.set(what, (answers.get(what) ?? 0) + 1);
      const signal = AbortSignal.timeout(seconds * 1000);
      // Every request of every client listens to it.
      setMaxListeners(0, signal);
      const attacking = Array.from({ length: clients }, (_, client) =>
        attack({ url: server.url, signal, got, ...(issuer && { issuer }) }, client).catch((error) =>
          got(String(error)),
        ),
      );
      const [honest, live, ready] = await watching(server.url, signal);
      const memory = await peakMemory(server.pid);
      await Promise.all(attacking);
      const most = [...answers]
        .toSorted(([, one], [, other]) => other - one)
        .slice(0, 3)
        .map(([what, count]) => `${what} (${count})`);
      rows.push([
        name,
        ...[String(clients), shown(median(quiet)), shown(median(honest)), shown(Math.max(...honest))],
        ...[shown(Math.max(...live)), shown(Math.max(...ready)), memory.toFixed(0), most.join(", ") || "-"],
      ]);
      say(rows[rows.length - 1].join("  "));
    } finally {
      await server.stop();
      issuer?.close();
    }
  }
} finally {
  await graph.stop();
}
say(`\n${machine()}, ${options.policies} policies, ${options.seconds} s an attack\n`);
say(
  table(
    [
      ...["attack", "clients", "honest, quiet, ms", "honest, ms", "honest, longest", "live, longest", "ready, longest"],
      ...["memory, MiB", "answers"],
    ],
    rows,
  ),
);
