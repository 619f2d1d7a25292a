// @ts-check
import { get } from "node:http";
import { setTimeout as delay } from "node:timers/promises";
import { memoryOf } from "../measure/memory.mjs";

/** @typedef {{ seconds: number, bytes: number, before: number, most: number }} Reading memory in MiB */

/**
 * Reads an address to its end, at most so many MB/s, and samples the server's resident memory each 100 ms.
 * @param {string} url
 * @param {number} pid
 * @param {number} pace
 * @returns {Promise<Reading>}
 */
export async function readStream(url, pid, pace = Infinity) {
  const resident = async () => (await memoryOf(pid))?.resident ?? NaN;
  const before = await resident();
  let most = before;
  const sample = async () => {
    const now = await resident();
    most = Math.max(most, now);
  };
  const sampling = setInterval(() => void sample(), 100);
  const start = performance.now();
  const seconds = () => (performance.now() - start) / 1000;
  let bytes = 0;
  try {
    /** @type {import("node:http").IncomingMessage} */
    const response = await new Promise((resolve, reject) => get(url, { agent: false }, resolve).on("error", reject));
    if (response.statusCode !== 200) throw new Error(`${url} was answered ${response.statusCode}.`);
    for await (const chunk of response) {
      bytes += chunk.length;
      const ahead = bytes / (pace * 1e6) - seconds();
      if (ahead > 0.01) await delay(ahead * 1000);
    }
    return { seconds: seconds(), bytes, before, most: Math.max(most, await resident()) };
  } finally {
    clearInterval(sampling);
  }
}
