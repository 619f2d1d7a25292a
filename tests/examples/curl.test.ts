import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { runningServer, type RunningServer } from "../support/running-server";
import { exampleFor } from "./example";
import { expectedMatrix } from "./expected-matrix";
import { matrixOf } from "./matrix";

let server: RunningServer;
let folder: string;
beforeAll(async () => {
  server = await runningServer();
  folder = await mkdtemp(join(tmpdir(), "policy-graph-curl-"));
  await writeFile(join(folder, "curl.sh"), exampleFor(server, "curl.sh"));
  // curl reads this configuration file in its home directory, and reports by it which status it received.
  await writeFile(join(folder, ".curlrc"), 'write-out = "%{stderr}%{http_code} %{size_download}"\n');
});
afterAll(() => server.close());
afterAll(() => rm(folder, { recursive: true, force: true }));

async function run() {
  const env = { ...process.env, CURL_HOME: folder };
  const { stdout, stderr } = await promisify(execFile)("sh", ["curl.sh"], { cwd: folder, env });
  const [status, bytes] = stderr.split(" ").map(Number);
  return { printed: stdout, status, bytes };
}

it("curl prints the matrix's cells, and fetches nothing the second time", async () => {
  const first = await run();
  expect(first.status).toBe(200);
  const [header = [], ...rows] = first.printed
    .trim()
    .split("\n")
    .map((line) => line.trim().split(/ {2,}/));
  const [region, domain, policies] = ["region.name", "domain.name", "policies"].map((name) => header.indexOf(name));
  const cells = rows.map((row) => [row.at(region ?? NaN), row.at(domain ?? NaN), row.at(policies ?? NaN)]);
  expect(matrixOf(cells.map(([of, targets, count]) => [String(of), String(targets), Number(count)]))).toEqual(
    await expectedMatrix(),
  );

  expect(await run()).toEqual({ printed: first.printed, status: 304, bytes: 0 });

  await writeFile(join(folder, "domain-matrix.etag"), '"of another version"\n');
  expect(await run()).toEqual(first);
});
