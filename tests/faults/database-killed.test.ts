// Long, because every fault is tried on one database through one relay.
import { spawnSync } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { project } from "../../src/config/project";
import type { Facts } from "../../src/facts/facts";
import { importInBatches } from "../../src/graph/import/import-batches";
import { applySchema, applySearch, importFacts } from "../../src/graph/import/import-facts";
import { START_TIMEOUT } from "../../src/main/open-database";
import { Database } from "../../src/neo4j/database";
import { CommitUncertain, DatabaseUnavailable } from "../../src/neo4j/database-unavailable";
import { type EmbeddedNeo4j, startEmbedded } from "../../src/neo4j/embedded/start-embedded";
import { copiedPolicies } from "../cost/copied-policies";
import { startProgram } from "../start/started";
import { type BoltProxy, boltProxy } from "../support/bolt-proxy";
import { factsOfFewRegions } from "../support/facts-of-few-regions";
import { graphLines } from "../support/graph-lines";
import { runningServer, type RunningServer } from "../support/running-server";
import { chance, faultTimeout, itInFull, pause, report, rounds } from "./fault-rounds";
import { knownAnswers, load, type Load, type Met } from "./load";

jest.setTimeout(faultTimeout);

/** Statements of one import, during which a kill occurs. */
const STATEMENTS = 18;

let folder: string;
let embedded: EmbeddedNeo4j;
let proxy: BoltProxy;
let throughProxy: Database;
let facts: Facts;
const random = chance();

const start = () => startEmbedded({ folder, project: project.root, lib: project.libraries });
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "policy-graph-faults-"));
  embedded = await start();
  proxy = await boltProxy(embedded.uri);
  throughProxy = open(proxy.uri);
  facts = await factsOfFewRegions();
});
afterAll(async () => {
  await throughProxy.close();
  await proxy.close();
  await embedded.stop();
  await rm(folder, { recursive: true, force: true });
});

const open = (uri = embedded.uri) => new Database({ ...embedded, uri, statementTimeout: 5_000 });

/** With the timeout of a start or an import, which is longer than a request's because a cold database is slow. */
const openPatiently = () => new Database({ ...embedded, statementTimeout: START_TIMEOUT });

/** The graph, read without the relay, so that no fault affects the reading. */
async function lines(): Promise<string[]> {
  const direct = openPatiently();
  try {
    return await graphLines(direct);
  } finally {
    await direct.close();
  }
}

/** Resolves once a statement has passed the relay for which `isLast` is true, or once the sender has ended. */
async function passed(isLast: (text: string) => boolean, sender: Promise<unknown>): Promise<void> {
  const sending = { hasEnded: false };
  void sender.finally(() => (sending.hasEnded = true));
  while (!sending.hasEnded && !proxy.takeStatements().some(isLast)) await pause(2);
}

/** False for this number of calls, then true. */
function countdown(from: number): () => boolean {
  let left = from;
  return () => left-- <= 0;
}

/** The facts with copies whose titles and measures contain their round, so that each step of an import changes. */
function factsOfRound(round: number): Facts {
  const marker = `round-${String(round)}`;
  const policies = copiedPolicies(facts, 0, 40).map((policy) => ({
    ...policy,
    titleEn: marker,
    measures: policy.measures.map((measure) => ({ ...measure, textEn: marker })),
  }));
  return { ...facts, policies: [...facts.policies, ...policies] };
}

/** The graph except for the rounds, and the rounds in it: one, if it is complete. */
async function graphAndRounds(): Promise<{ graph: string[]; rounds: string[] }> {
  const found = new Set<string>();
  const graph = (await lines()).map((line) =>
    // As it was written, and in the form in which it is searched.
    line.replace(/round[- ](\d+)/g, (_marker, number: string) => {
      found.add(`round-${number}`);
      return "round";
    }),
  );
  return { graph: graph.sort(), rounds: [...found] };
}

/** Kills the database's process as the system would if it had no memory left. */
async function kill(): Promise<void> {
  if (embedded.pid === undefined) throw new Error("The database has no process.");
  process.kill(embedded.pid, "SIGKILL");
  await embedded.exited;
}

/** The same folder and, for clients of the relay, the same address. */
async function startAgain(): Promise<void> {
  embedded = await start();
  proxy.lead(embedded.uri);
}

/** Waits for this number of right answers, for a minute at most. */
async function untilRight({ met }: Load, count: number): Promise<void> {
  for (let attempt = 0; attempt < 600 && met.right < count; attempt++) await pause(100);
}

const outcomeOf = (work: Promise<unknown>) =>
  work.then(
    () => "written",
    (error: unknown) => error,
  );

itInFull("a server killed in the midst of its import leaves nothing half-written", async () => {
  const max = rounds(1, 3);
  for (let round = 0; round < max; round++) {
    const server = startProgram({
      NEO4J_URI: proxy.uri,
      NEO4J_PASSWORD: embedded.password,
      PORT: "0",
      HOST: "127.0.0.1",
      // A database that has just been started may be slow at first, and the server would end by itself.
      STATEMENT_TIMEOUT: "60",
    });
    proxy.takeStatements();
    const ended = server.ended();
    try {
      // Constraints and indexes come first, one in each statement, and the question for what was imported.
      await passed((text) => text.includes("UNWIND $rows"), ended);
      if (round > 0) await passed(countdown(Math.floor(random() * STATEMENTS)), ended);
    } finally {
      server.process.kill("SIGKILL");
    }
    expect([await ended, server.output()]).toEqual([null, expect.stringContaining("Importing")]);
    expect(await lines()).toEqual([]);
  }
  report(`Server killed in its import: ${String(max)} times, nothing half-written`);
});

it("servers that start and write at the same time lose nothing of each other's", async () => {
  const [first, second] = [openPatiently(), openPatiently()];
  const { policies } = factsOfRound(0);
  const half = (part: number) => ({
    ...facts,
    policies: policies.filter((_policy, position) => position % 2 === part),
  });
  try {
    await Promise.all([applySchema(first), applySchema(second)]);
    await importInBatches(first, { ...facts, policies: [] }, { size: 1 });
    await Promise.all([
      importInBatches(first, half(0), { size: 10 }),
      importInBatches(second, half(1), { size: 10 }),
      importFacts(second, half(1)),
    ]);
    const together = await lines();
    await importFacts(first, { ...facts, policies });
    expect(together).toEqual(await lines());
  } finally {
    await Promise.all([first.close(), second.close()]);
  }
});

describe("a database killed and started again under load", () => {
  let server: RunningServer;
  let whole: string[];
  beforeAll(async () => {
    const writer = openPatiently();
    await applySchema(writer);
    await importFacts(writer, factsOfRound(0));
    await applySearch(writer);
    await writer.close();
    ({ graph: whole } = await graphAndRounds());
    server = await runningServer(open(proxy.uri));
  });
  afterAll(() => server.close());

  it("answers correctly, SERVICE_UNAVAILABLE or REQUEST_TIMEOUT in time, recovers, and has each import completely or not at all", async () => {
    const kills = rounds(1, 5);
    const all: Met[] = [];
    const back: number[] = [];
    let written = 0;
    for (let round = 1; round <= kills; round++) {
      const clients = load(server.url, await knownAnswers(server.url), 4);
      proxy.takeStatements();
      const importing = outcomeOf(importFacts(throughProxy, factsOfRound(round)));
      await passed(countdown(Math.floor(random() * 60)), importing);
      await kill();
      await pause(500);
      const { right } = clients.met;
      await startAgain();
      const startedAt = Date.now();
      // The server must recognise it by itself.
      await untilRight(clients, right + 1);
      back.push(Date.now() - startedAt);
      await untilRight(clients, right + 20);
      const met = await clients.end();
      expect(met.broken).toEqual([]);
      expect(met.unavailable).toBeGreaterThan(0);
      expect(met.right).toBeGreaterThanOrEqual(right + 20);
      all.push(met);

      const outcome = await importing;
      if (outcome === "written") written++;
      else expect(outcome).toBeInstanceOf(DatabaseUnavailable);
      const now = await graphAndRounds();
      expect(now.rounds).toHaveLength(1);
      if (outcome === "written") expect(now.rounds).toEqual([`round-${String(round)}`]);
      expect(now.graph).toEqual(whole);
    }
    const sum = (key: "sent" | "right" | "unavailable") => String(all.reduce((total, met) => total + met[key], 0));
    report(
      `Database killed: ${String(kills)} times; ${sum("sent")} reads sent, ${sum("right")} right, ${sum("unavailable")} ` +
        `answered SERVICE_UNAVAILABLE or REQUEST_TIMEOUT, 0 lost or wrong; longest ${String(Math.max(...all.map(({ longest }) => longest)))} ms, ` +
        `right again ${String(Math.max(...back))} ms behind the database's start; ` +
        `imports meanwhile: ${String(written)} written, ${String(kills - written)} told, none half-written`,
    );
  });

  describe("a network that fails", () => {
    afterEach(() => proxy.restore());

    /** One fault of the relay, for a while. */
    async function fault(silence: boolean): Promise<void> {
      const faults: readonly (() => unknown)[] = [
        () => {
          proxy.reset(() => random() < 0.5);
        },
        () => {
          proxy.slow(() => random() * 60);
        },
        () => proxy.cut(),
        () => {
          proxy.hangUp();
        },
        ...(silence
          ? [
              () => {
                proxy.silence();
              },
            ]
          : []),
      ];
      await faults[Math.floor(random() * faults.length)]?.();
      await pause(random() * 400);
    }

    it("for reads: answers are correct, SERVICE_UNAVAILABLE or REQUEST_TIMEOUT, in time, and recover", async () => {
      const faults = rounds(8, 200);
      const clients = load(server.url, await knownAnswers(server.url), 4);
      for (let round = 0; round < faults; round++) {
        await fault(true);
        await proxy.restore();
        await pause(random() * 200);
      }
      const { right } = clients.met;
      await untilRight(clients, right + 20);
      const met = await clients.end();
      expect(met.broken).toEqual([]);
      expect(met.right).toBeGreaterThanOrEqual(right + 20);
      report(
        `Network: ${String(faults)} faults; ${String(met.sent)} reads sent, ${String(met.right)} right, ` +
          `${String(met.unavailable)} answered SERVICE_UNAVAILABLE or REQUEST_TIMEOUT, 0 lost or wrong; longest ${String(met.longest)} ms`,
      );
    });

    it("for writes: each is complete or absent, and its client receives the outcome", async () => {
      const writes = rounds(2, 40);
      let reported = 0;
      for (let round = 100; round < 100 + writes; round++) {
        const importing = outcomeOf(importFacts(throughProxy, factsOfRound(round)));
        const writing = { isOver: false };
        void importing.then(() => (writing.isOver = true));
        for (let faults = 0; faults < 3 && !writing.isOver; faults++) {
          await fault(false);
          await proxy.restore();
        }
        const outcome = await importing;
        if (outcome !== "written") {
          expect(outcome).toBeInstanceOf(DatabaseUnavailable);
          reported++;
        }
        const now = await graphAndRounds();
        expect(now.rounds).toHaveLength(1);
        if (outcome === "written") expect(now.rounds).toEqual([`round-${String(round)}`]);
        expect(now.graph).toEqual(whole);
      }
      report(
        `Network: ${String(writes)} imports under faults, ${String(reported)} reported as failed, none half-written`,
      );
    });
  });

  // As on a full disk. Only Linux can limit the sizes of another process's files (prlimit(1)).
  (process.platform === "linux" ? it : it.skip)(
    "one that can write no more ends; no answer says that the write in its commit failed",
    async () => {
      const database = open();
      // The label's own name is there already, so that the commit is what fails.
      await database.write([{ text: "CREATE (probe:Probe {text: ''}) DELETE probe", parameters: {} }]);
      const limited = spawnSync("prlimit", [`--pid=${String(embedded.pid)}`, "--fsize=65536"]);
      expect(limited.status).toBe(0);
      const text = "UNWIND range(1, 100) AS number CREATE (:Probe {text: $text})";
      const write = { text, parameters: { text: "x".repeat(10_000) } };
      await expect(database.write([write])).rejects.toThrow(CommitUncertain);
      expect(await embedded.exited).toEqual({ code: 1, signal: null });
      await database.close();
      await startAgain();
      const probes = (await lines()).filter((line) => line.includes("Probe"));
      expect([0, 100]).toContain(probes.length);
    },
  );
});
