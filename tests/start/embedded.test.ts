import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { listens, startProgram, titleOf, untilSilent } from "./started";

const policy = "wuxi-metaverse-action-plan-2023";
const title = "无锡市元宇宙创新发展三年行动计划(2023-2025年)";

describe("npm start with an embedded database", () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "policy-graph-start-"));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const settings = () => ({ DATA_FOLDER: folder, PORT: "0", HOST: "127.0.0.1" });

  it("imports, serves, says where, and stops both processes on SIGTERM", async () => {
    const started = startProgram(settings(), ["npm", "start"]);
    const { url, boltPort } = await started.ready();
    expect(await titleOf(url, policy)).toBe(title);
    expect(started.output()).toContain("Imported the facts of data/");
    expect(started.output()).toContain(`Endpoint  ${url}graphql`);
    expect((await fetch(url)).headers.get("content-type")).toContain("text/html");
    expect((await stat(join(folder, "password"))).mode & 0o777).toBe(0o600);
    started.process.kill("SIGTERM");
    await started.ended();
    await untilSilent(boltPort);
    expect(await listens(Number(new URL(url).port))).toBe(false);
  });

  it("preserves the data at the second start, downloads nothing, and stops on Ctrl-C with exit code 0", async () => {
    const started = startProgram(settings());
    const { url, boltPort } = await started.ready();
    expect(started.output()).toContain("The facts of data/ are in the graph already");
    expect(started.output()).not.toMatch(/fetch|download|install|building/i);
    expect(await titleOf(url, policy)).toBe(title);

    const second = startProgram(settings());
    expect(await second.ended()).toBe(15);
    expect(second.output()).toMatch(/another process|in use|locked/i);
    expect(await titleOf(url, policy)).toBe(title);

    started.process.kill("SIGINT");
    expect(await started.ended()).toBe(0);
    await untilSilent(boltPort);
  });

  it("waits longer for a database that is just starting than a request may, and leaves no orphan when it is killed", async () => {
    const started = startProgram({ ...settings(), STATEMENT_TIMEOUT: "1" });
    const { boltPort } = await started.ready();
    started.process.kill("SIGKILL");
    await started.ended();
    await untilSilent(boltPort);
  });

  it("stops while it is still starting", async () => {
    const started = startProgram(settings());
    await new Promise<void>((resolve) => {
      started.process.stdout?.on("data", () => {
        if (started.output().includes("Starting Neo4j")) resolve();
      });
    });
    started.process.kill("SIGTERM");
    expect(await started.ended()).toBe(0);
  });
});
