// @ts-check
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { load } from "../measure/load.mjs";
import { spending, untilIdle } from "../measure/cpu.mjs";
import { runServer } from "../servers/run-server.mjs";
import { sharesOf } from "./layers.mjs";

/** @typedef {{ name: string, rate: number, server: number, database: number, layers: Map<string, number> }} Profiled CPU time in µs a request */

const preloaded = new URL("recorder.mjs", import.meta.url).href;

/**
 * Where the CPU time of a request goes, in a server of its own under the bench's load, and in the database meanwhile.
 * @param {import("../servers/run-server.mjs").ServerName} name
 * @param {{ place: import("../graph/database.mjs").Place, pid: number | undefined }} graph
 * @param {import("../cases/case.mjs").Case} of
 * @param {(server: import("../servers/run-server.mjs").RunningServer) => Promise<import("../cases/case.mjs").Variables[]>} variantsFor
 * @param {{ seconds: number, warm: number }} options
 * @returns {Promise<Profiled>}
 */
export async function profileServer(name, { place, pid }, of, variantsFor, { seconds, warm }) {
  const folder = await mkdtemp(join(tmpdir(), "bench-profile-"));
  const file = join(folder, "profile.json");
  const server = await runServer(name, place, { flags: ["--import", preloaded], environment: { PROFILE_FILE: file } });
  try {
    const variants = await variantsFor(server);
    await untilIdle(pid);
    await load(of, server, variants, warm);
    process.kill(server.pid, "SIGUSR2");
    const {
      value: { rate, requests },
      spent: [taken],
    } = await spending([pid ?? 0], () => load(of, server, variants, seconds));
    const database = taken / requests;
    process.kill(server.pid, "SIGUSR2");
    const { profile, cpuMicroseconds } = JSON.parse(await written(file));
    const spent = cpuMicroseconds / requests;
    const layers = Array.from(sharesOf(profile), ([layer, share]) => /** @type {const} */ ([layer, share * spent]));
    return { name, rate, server: spent, database, layers: new Map(layers) };
  } finally {
    await server.stop();
    await rm(folder, { recursive: true });
  }
}

/** @param {string} file @returns {Promise<string>} */
async function written(file) {
  for (let tries = 0; tries < 300; tries += 1) {
    const text = await readFile(file, "utf8").catch(() => undefined);
    if (text !== undefined) return text;
    await pause(100);
  }
  throw new Error("The server has written no profile within 30 s.");
}
