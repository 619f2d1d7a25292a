import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { project } from "../../src/config/project";
import { Database } from "../../src/neo4j/database";
import type { DatabaseSettings } from "../../src/neo4j/connect";
import { startEmbedded } from "../../src/neo4j/embedded/start-embedded";
import { bytesOf, flatPolicy, ndjson, source, write } from "../command/files";
import { organizations } from "../editing/inputs";
import { environmentOf, runCommand } from "../command/run";
import { copyPreparedFolder, ownNeo4j } from "../support/lent-neo4j";
import { chance, faultTimeout, pause, report, rounds } from "./fault-rounds";

const KILLS = rounds(1, 5);
const POLICIES = rounds(40, 20_000);
const BATCH = rounds(4, 250);

jest.setTimeout(faultTimeout);

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "policy-graph-import-killed-"));
  write(join(folder, "input"), {
    "sources.ndjson": ndjson([source]),
    "organizations.ndjson": ndjson(organizations),
    "policies.ndjson": ndjson(
      Array.from({ length: POLICIES }, (_, index) => flatPolicy(`flat-${String(index).padStart(6, "0")}`)),
    ),
  });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** The command line over a database. */
class Commands {
  /** @param settings that lead to the database */
  constructor(private readonly settings: NodeJS.ProcessEnv) {}

  private readonly arguments = () => ["import", join(folder, "input"), "--batch", String(BATCH), "--by", "a test"];
  private readonly environment = () => ({ ...process.env, STATEMENT_TIMEOUT: "60", ...this.settings });

  /** An import that runs to its end. */
  async import(): Promise<void> {
    const { exitCode, errors } = await runCommand(this.arguments(), { environment: this.environment() });
    expect([exitCode, errors]).toEqual([0, expect.anything()]);
  }

  /** An import as a process of its own, which can be killed. */
  importing(): ChildProcess {
    const main = join(project.root, "dist", "src", "command", "main.js");
    return spawn(process.execPath, [main, ...this.arguments()], { env: this.environment(), stdio: "ignore" });
  }

  /** The contents of the graph in an export; its history has times and its manifest has its digest. */
  async exported(name: string): Promise<Record<string, string>> {
    const to = join(folder, name);
    expect(await runCommand(["export", to], { environment: this.environment() })).toMatchObject({ exitCode: 0 });
    const { "changes.ndjson": changes = "", "manifest.json": _digests, ...files } = bytesOf(to);
    return { ...files, changes: changedNodes(changes) };
  }
}

type Neo4j = Pick<DatabaseSettings, "uri" | "user" | "password">;

/** Waits until more than this number of the import's policies are written, and returns how many there are. */
async function written(neo4j: Neo4j, more = -1): Promise<number> {
  const database = new Database({ ...neo4j, statementTimeout: 60_000 });
  try {
    for (;;) {
      const [row] = await database.read({
        text: "MATCH (policy:Policy) WHERE policy.id STARTS WITH 'flat-' RETURN count(policy) AS count",
        parameters: {},
      });
      const count = Number(row?.["count"]);
      if (count > more) return count;
      await pause(20);
    }
  } finally {
    await database.close();
  }
}

/** Which node was changed how, in the order of the nodes: ids and times of changes differ between runs. */
const changedNodes = (changes: string) =>
  changes
    .split("\n")
    .filter(Boolean)
    .map((line) => {
      const { action, nodeId } = JSON.parse(line) as { action: string; nodeId: string };
      return `${nodeId} ${action}`;
    })
    .sort()
    .join("\n");

it("an import whose database is killed continues where it was, and ends with the graph of an undisturbed one", async () => {
  const random = chance();
  const data = join(folder, "data");
  const start = () => startEmbedded({ folder: data, project: project.root, lib: project.libraries });
  const disturbed = new Commands({ DATA_FOLDER: data });
  await copyPreparedFolder("fewRegions", data);
  let killed = await start();
  let before = 0;
  for (let kill = 0; kill < KILLS; kill++) {
    const running = disturbed.importing();
    // Where none of this run's batches is in, there would be nothing to go on from.
    await written(killed, before);
    await pause(random() * rounds(200, 3_000));
    process.kill(killed.pid ?? 0, "SIGKILL");
    await killed.exited;
    // It would try its batch again for half a minute: this import is killed with its database.
    const ended = once(running, "exit");
    running.kill("SIGKILL");
    await ended;
    killed = await start();
    before = await written(killed);
    expect(before % BATCH).toBe(0);
    report(`import: killed with ${String(before)} of ${String(POLICIES)} policies written`);
  }
  await disturbed.import();
  const after = await disturbed.exported("after");
  await killed.stop();

  const whole = await ownNeo4j("fewRegions");
  const undisturbed = new Commands(environmentOf(whole));
  await undisturbed.import();
  const expected = await undisturbed.exported("expected");
  await whole.giveBack();

  expect(expected["policies.ndjson"]?.split("\n").length).toBeGreaterThan(POLICIES);
  expect(after).toEqual(expected);
});
