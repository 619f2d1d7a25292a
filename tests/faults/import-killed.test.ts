import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { project } from "../../src/config/project";
import { applySchema, applySearch, importFacts } from "../../src/main/import-data";
import { Database } from "../../src/neo4j/database";
import { type EmbeddedNeo4j, startEmbedded } from "../../src/neo4j/embedded/start-embedded";
import { bytesOf, flatPolicy, ndjson, source, write } from "../command/files";
import { organizations } from "../editing/inputs";
import { factsOfFewRegions } from "../support/facts-of-few-regions";
import { chance, faultTimeout, pause, report, rounds } from "./fault-rounds";

const KILLS = rounds(1, 5);
const POLICIES = rounds(300, 20_000);
const BATCH = rounds(20, 250);

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

/** A database with what policies point to, on a data folder of its own. */
class Place {
  neo4j!: EmbeddedNeo4j;

  constructor(private readonly data: string) {}

  async start(): Promise<void> {
    this.neo4j = await startEmbedded({ folder: this.data, project: project.root, lib: project.libraries });
  }

  async prepare(): Promise<void> {
    const database = new Database({ ...this.neo4j, statementTimeout: 60_000 });
    await applySchema(database);
    await importFacts(database, await factsOfFewRegions());
    await applySearch(database);
    await database.close();
  }

  /** The command line as a process of its own. */
  command(...args: readonly string[]): ChildProcess {
    const main = join(project.root, "dist", "src", "command", "main.js");
    const environment = { ...process.env, DATA_FOLDER: this.data, STATEMENT_TIMEOUT: "60" };
    return spawn(process.execPath, [main, ...args], { env: environment, stdio: "ignore" });
  }

  import = () => this.command("import", join(folder, "input"), "--batch", String(BATCH), "--by", "a test");

  async policies(): Promise<number> {
    const database = new Database({ ...this.neo4j, statementTimeout: 60_000 });
    const [row] = await database.read({
      text: "MATCH (policy:Policy) WHERE policy.id STARTS WITH 'flat-' RETURN count(policy) AS count",
      parameters: {},
    });
    await database.close();
    return Number(row?.["count"]);
  }

  /** What an export says of the graph; its history tells the time and the manifest its digest. */
  async exported(): Promise<Record<string, string>> {
    const to = `${this.data}-export`;
    expect(await exitCode(this.command("export", to))).toBe(0);
    const { "changes.ndjson": changes = "", "manifest.json": _digests, ...files } = bytesOf(to);
    return { ...files, changes: changedNodes(changes) };
  }
}

const exitCode = async (child: ChildProcess) => ((await once(child, "exit")) as [number | null])[0];

/** Which node was changed how, in the order of the nodes: ids and times of changes differ from run to run. */
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

it("an import whose database is killed goes on where it was, and ends in the graph of an undisturbed one", async () => {
  const random = chance();
  const disturbed = new Place(join(folder, "disturbed"));
  await disturbed.start();
  await disturbed.prepare();
  let written = 0;
  for (let kill = 0; kill < KILLS; kill++) {
    const running = disturbed.import();
    // Where none of this run's batches is in, there would be nothing to go on from.
    while ((await disturbed.policies()) <= written) await pause(20);
    await pause(random() * rounds(200, 3_000));
    process.kill(disturbed.neo4j.pid ?? 0, "SIGKILL");
    await disturbed.neo4j.exited;
    // It would try its batch anew for half a minute: this import is killed with its database.
    running.kill("SIGKILL");
    await exitCode(running);
    await disturbed.start();
    written = await disturbed.policies();
    expect(written % BATCH).toBe(0);
    report(`import: killed with ${String(written)} of ${String(POLICIES)} policies written`);
  }
  expect(await exitCode(disturbed.import())).toBe(0);
  const after = await disturbed.exported();
  await disturbed.neo4j.stop();

  const undisturbed = new Place(join(folder, "undisturbed"));
  await undisturbed.start();
  await undisturbed.prepare();
  expect(await exitCode(undisturbed.import())).toBe(0);
  const expected = await undisturbed.exported();
  await undisturbed.neo4j.stop();

  expect(expected["policies.ndjson"]?.split("\n").length).toBeGreaterThan(POLICIES);
  expect(after).toEqual(expected);
});
