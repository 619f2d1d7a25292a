// Times `npm start` over an embedded database: prints the seconds at which each line is printed, and what queries take then.
import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const { values } = parseArgs({ options: { starts: { type: "string", default: "3" } } });
const root = fileURLToPath(new URL("..", import.meta.url));
const query = "{ policies(first: 20) { nodes { id title region { name } domains { name } } } }";

/** Milliseconds of one query. */
async function ask(url) {
  const began = performance.now();
  const headers = { "content-type": "application/json" };
  const response = await fetch(`${url}graphql`, { method: "POST", headers, body: JSON.stringify({ query }) });
  await response.text();
  return performance.now() - began;
}

/** One start on this folder, to its end. */
async function start(folder) {
  const began = performance.now();
  const env = { ...process.env, DATA_FOLDER: folder, PORT: "0", HOST: "127.0.0.1", LOG_LEVEL: "error" };
  const child = spawn("npm", ["start", "--silent"], { cwd: root, env, stdio: ["ignore", "pipe", "inherit"] });
  const ended = new Promise((resolve) => child.once("close", resolve));
  let printed = "";
  for await (const data of child.stdout.setEncoding("utf8")) {
    printed += data;
    const seconds = ((performance.now() - began) / 1000).toFixed(2).padStart(7);
    for (const line of data.split("\n").filter((text) => text.trim() !== "")) console.log(`${seconds} s ${line}`);
    const url = /Page\s+(http:\S+)/.exec(printed)?.[1];
    if (url === undefined || !printed.includes("Stop it with")) continue;
    printed = "";
    for (const name of ["first", "second"]) console.log(`${name} query: ${(await ask(url)).toFixed(0)} ms`);
    child.kill("SIGTERM");
  }
  await ended;
}

const folder = await mkdtemp(join(tmpdir(), "policy-graph-start-time-"));
try {
  for (let number = 1; number <= Number(values.starts); number++) {
    console.log(`\nStart ${String(number)}`);
    await start(folder);
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}
