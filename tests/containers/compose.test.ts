import { execFileSync, spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { project } from "../../src/config/project";

// Runs only with `npm run test:containers`: builds and starts what docker-compose.yml describes, next to all else on this
// machine.
const succeeds = (...command: readonly string[]) => spawnSync("docker", command, { stdio: "ignore" }).status === 0;

/** What this machine lacks for these tests. */
function missing(): string | undefined {
  if (!succeeds("--version")) return "the program docker";
  if (!succeeds("compose", "version")) return "docker compose";
  return succeeds("version") ? undefined : "a Docker engine that answers";
}
const lack = missing();
if (lack !== undefined)
  process.stdout.write(`SKIPPED: the containers cannot be tried, for this machine lacks ${lack}.\n`);

const name = `policy-graph-test-${String(process.pid)}`;
let environment: NodeJS.ProcessEnv;
let url: string;

const compose = (...command: readonly string[]) =>
  execFileSync("docker", ["compose", "--project-name", name, ...command], {
    cwd: project.root,
    env: environment,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}

const status = (path: string) => fetch(url + path).then((response) => response.status, String);

async function policies(): Promise<unknown> {
  const headers = { "content-type": "application/json" };
  const body = JSON.stringify({ query: "{ policies { totalCount } }" });
  return (await fetch(`${url}/graphql`, { method: "POST", headers, body })).json();
}
const tenPolicies = { data: { policies: { totalCount: 10 } } };

/** Waits for at most two minutes. */
async function untilReady(): Promise<void> {
  for (let attempt = 0; attempt < 120 && (await status("/health/ready")) !== 200; attempt++)
    await new Promise((resolve) => setTimeout(resolve, 1000));
  expect(await status("/health/ready")).toBe(200);
}

// A machine without Docker cannot run containers; `lack` says what is missing, and the run prints it.
(lack === undefined ? describe : describe.skip)("docker-compose.yml, by Docker", () => {
  beforeAll(async () => {
    const port = String(await freePort());
    url = `http://localhost:${port}`;
    const password = randomBytes(12).toString("hex");
    environment = { ...process.env, NEO4J_PASSWORD: password, SERVER_PORT: port };
    compose("up", "--build", "--detach", "--wait");
  }, 1_800_000);
  afterAll(() => {
    compose("down", "--volumes", "--rmi", "local");
  }, 300_000);

  it("is ready, and answers a query", async () => {
    expect(await status("/health/ready")).toBe(200);
    expect(await policies()).toEqual(tenPolicies);
  });

  it("runs on the Node that the Dockerfile names", () => {
    const [, major] = /^FROM node:(\d+)/m.exec(readFileSync(join(project.root, "Dockerfile"), "utf8")) ?? [];
    expect(compose("exec", "-T", "server", "node", "--version")).toMatch(new RegExp(`^v${String(major)}\\.`));
  });

  it("has the command policy-graph", () => {
    expect(compose("exec", "-T", "server", "policy-graph", "--help")).toContain("import");
    expect(compose("exec", "-T", "server", "policy-graph", "info")).toMatch(/^policies +10$/mu);
  });

  it("answers again after both containers were restarted", async () => {
    compose("restart");
    await untilReady();
    expect(await policies()).toEqual(tenPolicies);
  }, 300_000);

  it("leaves no container after down, and preserves the graph", async () => {
    compose("down");
    expect(compose("ps", "--all", "--quiet")).toBe("");
    compose("up", "--detach", "--wait");
    expect(await policies()).toEqual(tenPolicies);
  }, 600_000);
});
