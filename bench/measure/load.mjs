// @ts-check
import autocannon from "autocannon";
import { headers, requestOf } from "./ask.mjs";

const connections = 8;

/** @typedef {{ rate: number, p50: number, p99: number, requests: number }} Round rate in requests a second, times in ms */

/**
 * Loads one server with one case for some seconds. Every connection goes through the variants from a place of its own, so
 * that no two ask the same at once. Where the time is too short for a single answer, one for each connection is waited for.
 * @param {import("../cases/case.mjs").Case} of
 * @param {import("../servers/run-server.mjs").RunningServer} server
 * @param {readonly import("../cases/case.mjs").Variables[]} variants
 * @param {number} seconds
 * @returns {Promise<Round>}
 * @throws where any answer was an error
 */
export async function load(of, server, variants, seconds) {
  const requests = variants.map((variables) => {
    const { path, body } = requestOf(of, server.name, variables);
    return { method: /** @type {const} */ ("POST"), path: new URL(server.url + path).pathname, headers, body };
  });
  const timed = await shoot(server.url, requests, { duration: seconds });
  const result = timed.requests.total > 0 ? timed : await shoot(server.url, requests, { amount: connections });
  const failed = only(result, "errors", "timeouts", "non2xx", "mismatches");
  if (Object.values(failed).some((count) => count > 0)) {
    throw new Error(`${server.name} failed under load at ${of.name}: ${JSON.stringify(failed)}`);
  }
  const { requests: answered, latency } = result;
  return { rate: answered.total / result.duration, p50: latency.p50, p99: latency.p99, requests: answered.total };
}

/**
 * @param {string} url
 * @param {{ method: "POST", path: string, headers: Record<string, string>, body: string }[]} requests
 * @param {{ duration: number } | { amount: number }} until seconds, or a number of answers
 */
function shoot(url, requests, until) {
  let client = 0;
  return autocannon({
    ...{ url, connections, timeout: 120, requests, ...until },
    setupClient(/** @type {{ setRequests(next: object[]): void }} */ connection) {
      const start = Math.floor((client * requests.length) / connections);
      client += 1;
      connection.setRequests([...requests.slice(start), ...requests.slice(0, start)]);
    },
    verifyBody: (/** @type {unknown} */ body) => !String(body).includes('"errors":'),
  });
}

/** @param {Record<string, any>} from @param {string[]} names @returns {Record<string, number>} */
const only = (from, ...names) => Object.fromEntries(names.map((name) => [name, Number(from[name])]));
