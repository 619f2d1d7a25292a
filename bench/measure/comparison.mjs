// @ts-check
import { canAnswer } from "./ask.mjs";
import { spending } from "./cpu.mjs";
import { load } from "./load.mjs";
import { medianRound, thereAndBack } from "./rounds.mjs";

/** @typedef {import("../servers/run-server.mjs").ServerName} ServerName */
/** @typedef {import("../servers/run-server.mjs").RunningServer} RunningServer */

/** @typedef {{ of: import("../cases/case.mjs").Case, variants: import("../cases/case.mjs").Variables[] }} PreparedCase */
/** @typedef {import("./load.mjs").Round & { server: number, database: number }} Round with µs of CPU a request */
/** @typedef {{ server: ServerName, median: Round, rounds: readonly Round[] }} Timing */

/**
 * Loads every server that can answer the case for some seconds. A first pass over all cases lets the database's JVM compile
 * what they share.
 * @param {PreparedCase} prepared
 * @param {readonly RunningServer[]} servers
 * @param {{ warm: number }} options
 */
export async function warmUp({ of, variants }, servers, { warm }) {
  for (const server of servers) if (canAnswer(of, server.name)) await load(of, server, variants, warm);
}

/**
 * Times one case: warms every server that can answer it, then loads them in turn for some rounds.
 * @param {PreparedCase} prepared
 * @param {readonly RunningServer[]} servers
 * @param {number} database its process
 * @param {{ seconds: number, rounds: number, warm: number }} options
 * @returns {Promise<Timing[]>}
 */
export async function compare(prepared, servers, database, { seconds, rounds, warm }) {
  const { of, variants } = prepared;
  const able = servers.filter(({ name }) => canAnswer(of, name));
  await warmUp(prepared, able, { warm });
  /** @type {Map<ServerName, Round[]>} */
  const measured = new Map(able.map(({ name }) => [name, []]));
  for (const server of thereAndBack(able, rounds)) {
    const { value, spent } = await spending([server.pid, database], () => load(of, server, variants, seconds));
    const [own, databases] = spent.map((microseconds) => microseconds / value.requests);
    measured.get(server.name)?.push({ ...value, server: own, database: databases });
  }
  return Array.from(measured, ([server, all]) => ({ server, median: medianRound(all), rounds: all }));
}
