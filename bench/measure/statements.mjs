// @ts-check
import { setTimeout as pause } from "node:timers/promises";
import { runServer } from "../servers/run-server.mjs";
import { ask, canAnswer } from "./ask.mjs";
import { boltProxy } from "./bolt-proxy.mjs";

/** Milliseconds without a statement after which a server counts as at rest: the product asks its saved queries at start. */
const restAfter = 3_000;
const asked = 3;

/**
 * How many statements a server sends for one request of each case, counted behind a proxy of its own and never while
 * anything is timed. Of several askings the least counts: the first may also look what database it is.
 * @param {import("../servers/run-server.mjs").ServerName} name
 * @param {import("../graph/database.mjs").Place} place
 * @param {readonly import("./comparison.mjs").PreparedCase[]} prepared
 * @returns {Promise<Map<string, number>>} by case
 */
export async function countStatements(name, place, prepared) {
  const proxy = await boltProxy(place.uri);
  try {
    const server = await runServer(name, { ...place, uri: proxy.uri });
    try {
      await untilAtRest(proxy);
      const counts = new Map();
      for (const { of, variants } of prepared) {
        if (canAnswer(of, name))
          counts.set(of.name, await leastOf(asked, () => sentFor(proxy, of, server, variants[0])));
      }
      return counts;
    } finally {
      await server.stop();
    }
  } finally {
    await proxy.close();
  }
}

/** @typedef {{ statements: () => number }} Counter */

/** @param {Counter} proxy */
async function untilAtRest(proxy) {
  for (let before = -1; before !== proxy.statements(); await pause(restAfter)) before = proxy.statements();
}

/**
 * @param {Counter} proxy
 * @param {import("../cases/case.mjs").Case} of
 * @param {import("../servers/run-server.mjs").RunningServer} server
 * @param {import("../cases/case.mjs").Variables} variables
 */
async function sentFor(proxy, of, server, variables) {
  const before = proxy.statements();
  await ask(of, server, variables);
  return proxy.statements() - before;
}

/** @param {number} times @param {() => Promise<number>} count */
async function leastOf(times, count) {
  let least = Infinity;
  for (let time = 0; time < times; time += 1) least = Math.min(least, await count());
  return least;
}
