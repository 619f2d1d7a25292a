// @ts-check
import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { startFlags } from "../product.mjs";

/** The servers that can be compared, in the order in which they are told; each is a program of its own beside this file. */
export const serverNames = /** @type {const} */ (["product", "neo4j-graphql", "floor", "dataloader"]);

/** @typedef {typeof serverNames[number]} ServerName */

/**
 * @typedef {object} RunningServer
 * @property {ServerName} name
 * @property {string} url
 * @property {number} pid
 * @property {() => Promise<void>} stop
 */

/**
 * Starts a server as a process of its own, over the database of `place`, on a free port.
 * @param {ServerName} name
 * @param {import("../graph/database.mjs").Place} place
 * @param {{ flags?: readonly string[], environment?: Record<string, string> }} [more] of Node, and for the server
 * @returns {Promise<RunningServer>}
 */
export async function runServer(name, { uri, user, password }, { flags = [], environment = {} } = {}) {
  const program = fileURLToPath(new URL(`${name}.mjs`, import.meta.url));
  const child = spawn(process.execPath, [...(name === "product" ? startFlags() : []), ...flags, program], {
    env: {
      ...process.env,
      ...environment,
      ...{ NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password },
      ...{ HOST: "127.0.0.1", PORT: "0", LOG_LEVEL: "warn", NODE_ENV: "production" },
    },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const exited = new Promise((resolve) => child.once("close", resolve));
  const end = () => child.kill("SIGTERM");
  process.once("exit", end);
  const lines = createInterface({ input: child.stdout });
  /** @type {string} */
  const url = await new Promise((resolve, reject) => {
    lines.on("line", (line) => {
      const [, found] = /^\s*Endpoint\s+(\S+)/.exec(line) ?? [];
      if (found) resolve(found);
    });
    child.once("error", reject);
    void exited.then((code) => reject(new Error(`The server ${name} ended with ${String(code)} before it answered.`)));
  });
  return {
    name,
    url,
    pid: child.pid ?? 0,
    async stop() {
      process.off("exit", end);
      end();
      await exited;
    },
  };
}
