// @ts-check
import { setTimeout as delay } from "node:timers/promises";

/** Milliseconds between two probes. */
const PACE = 5;

/**
 * Asks /health/live again and again while the work goes on: what an answer of it takes beyond its usual time, it has
 * waited for the server's event loop.
 * @template Value
 * @param {string} origin
 * @param {() => Promise<Value>} work
 * @returns {Promise<{ value: Value, milliseconds: number, longest: number }>} the work's time, the longest probe's
 */
export async function whileProbed(origin, work) {
  const address = new URL("/health/live", origin);
  let [longest, going] = [0, true];
  const probing = (async () => {
    while (going) {
      const start = performance.now();
      await (await fetch(address)).arrayBuffer();
      longest = Math.max(longest, performance.now() - start);
      await delay(PACE);
    }
  })();
  const start = performance.now();
  const value = await work();
  const milliseconds = performance.now() - start;
  going = false;
  await probing;
  return { value, milliseconds, longest };
}
