import { execFileSync, spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync, rmSync, statSync } from "node:fs";
import { networkInterfaces } from "node:os";
import { join } from "node:path";
import { ensureArtifacts } from "../../src/neo4j/embedded/artifacts";
import { findJdk } from "../../src/neo4j/embedded/jdk";
import { libraryFolder, neo4jVersionFrom } from "../../src/neo4j/embedded/neo4j-version";
import { startEmbedded, type EmbeddedNeo4j } from "../../src/neo4j/embedded/start-embedded";
import { accepts, runStatement, ends, isAlive, listeningSockets, processesNaming, type Address } from "./reach";
import { failureOf, project, sharedLib, temporaryFolder, withoutPrograms } from "./workplace";

const options = { project, lib: sharedLib };
const refused = "Neo.ClientError.Security.Unauthorized";
const mode = (path: string) => (statSync(path).mode & 0o777).toString(8);

beforeAll(async () => {
  // On a fresh clone the libraries are fetched here; the timeouts of the tests below do not include it.
  const neo4j = neo4jVersionFrom(process.env, project);
  const { home: javaHome } = await findJdk({ neo4j });
  const lib = libraryFolder(sharedLib, neo4j);
  await ensureArtifacts({ project, neo4j, lib, javaHome, environment: process.env, onProgress: () => undefined });
}, 300_000);

describe("several starts on one data folder", () => {
  const folder = join(temporaryFolder(), "data");

  describe("the first, by a process of its own", () => {
    let parent: ChildProcess;
    let database: Address;

    beforeAll(async () => {
      const script = join(__dirname, "start-and-die.mjs");
      const child = spawn(process.execPath, [script, JSON.stringify({ ...options, folder })], {
        stdio: ["ignore", "pipe", "inherit"],
      });
      parent = child;
      const [output] = (await once(child.stdout, "data")) as [Buffer];
      database = JSON.parse(output.toString()) as Address;
    });
    afterAll(() => parent.kill("SIGKILL"));

    test("has its own password from the first moment", async () => {
      expect(await runStatement(database, "neo4j", "RETURN 1 AS value")).toBe(refused);
      expect(await runStatement(database, "not-the-password", "RETURN 1 AS value")).toBe(refused);
      expect(
        await runStatement(database, database.password, "CREATE (k:Kept {name: '政策'}) RETURN k.name AS value"),
      ).toBe("政策");
    });

    test("gives access to folder and password only to their owner, and has the password on no command line", () => {
      expect(mode(folder)).toBe("700");
      expect(mode(join(folder, "database"))).toBe("700");
      expect(mode(join(folder, "password"))).toBe("600");
      if (process.platform !== "linux") return;
      const jvm = `/proc/${database.pid}`;
      const visible = readFileSync(`${jvm}/cmdline`, "utf8") + readFileSync(`${jvm}/environ`, "utf8");
      expect(visible).toContain("EmbeddedNeo4j");
      expect(visible).not.toContain(database.password);
    });

    test("listens only on the loopback address, and on one port", async () => {
      const port = Number(new URL(database.uri).port);
      expect(database.uri).toBe(`bolt://127.0.0.1:${port}`);
      expect(await accepts("127.0.0.1", port)).toBe(true);
      const interfaces = Object.values(networkInterfaces()).flatMap((addresses) => addresses ?? []);
      const foreign = interfaces.filter(({ internal }) => !internal).map(({ address }) => address);
      for (const host of ["127.0.0.2", "::1", ...foreign])
        expect([host, await accepts(host, port)]).toEqual([host, false]);
      if (process.platform === "linux") expect(listeningSockets(database.pid)).toBe(1);
    });

    test("leads a process group of its own, so that a terminal's Ctrl-C does not reach it", () => {
      const group = execFileSync("ps", ["-o", "pgid=", "-p", String(database.pid)], { encoding: "utf8" });
      expect(Number(group)).toBe(database.pid);
    });

    test("reports nothing about its use to any server", async () => {
      const show = (name: string) => `SHOW SETTINGS '${name}' YIELD value`;
      expect(await runStatement(database, database.password, show("dbms.usage_report.enabled"))).toBe("false");
      expect(await runStatement(database, database.password, show("server.bolt.telemetry.enabled"))).toBe("false");
    });

    test("refuses another start on the folder in the meantime, which does it no harm", async () => {
      const failure = await failureOf(startEmbedded({ ...options, folder }));
      expect(failure).toMatchObject({ kind: "folderLocked", exitCode: 15 });
      expect(failure.message).toMatch(/Another process runs a database/);
      expect(await runStatement(database, database.password, "RETURN 1 AS value")).toBe(1);
    });

    test("leaves no JVM after kill -9 of the process that started it", async () => {
      expect(isAlive(database.pid)).toBe(true);
      parent.kill("SIGKILL");
      expect(await ends(database.pid, 10_000)).toBe(true);
    });
  });

  describe("later ones", () => {
    let database: EmbeddedNeo4j;
    afterEach(() => database.stop());
    const markedNode = (password: string) => runStatement(database, password, "MATCH (k:Kept) RETURN k.name AS value");

    test("preserve data and password, need neither Maven nor a network, and end when they are stopped", async () => {
      const password = readFileSync(join(folder, "password"), "utf8").trim();
      const progress: string[] = [];
      const onProgress = (message: string) => progress.push(message);
      database = await startEmbedded({ ...options, folder, environment: withoutPrograms, onProgress });
      expect(progress).toEqual([expect.stringMatching(/^Starting Neo4j \d+\.\d+\.\d+ on JDK (17|21|25)$/)]);
      expect(database.password).toBe(password);
      expect(await markedNode(password)).toBe("政策");

      expect(isAlive(database.pid)).toBe(true);
      expect(mode(join(folder, "address"))).toBe("600");
      await database.prepareNextStart();
      await database.stop();
      expect(existsSync(join(folder, "address"))).toBe(false);
      expect(isAlive(database.pid)).toBe(false);
      expect(await database.exited).toEqual({ code: 0, signal: null });
      await database.stop();
    });

    test("replace a lost password before any client can connect, preserve the data, and read cached classes", async () => {
      const { password } = database;
      rmSync(join(folder, "password"));
      database = await startEmbedded({ ...options, folder });
      expect(database.password).not.toBe(password);
      expect(await runStatement(database, password, "RETURN 1 AS value")).toBe(refused);
      expect(await markedNode(database.password)).toBe("政策");
      if (process.platform !== "linux") return;
      const commandLine = readFileSync(`/proc/${String(database.pid)}/cmdline`, "utf8");
      const [, archive = ""] = /-XX:SharedArchiveFile=([^\0]+)/.exec(commandLine) ?? [];
      expect(readFileSync(`/proc/${String(database.pid)}/maps`, "utf8")).toContain(archive);
      expect(archive).not.toBe("");
    });

    test("survive a crash before the password is noted, and accept the garbage collector of docs/settings.md", async () => {
      rmSync(join(folder, "database", "password-set"));
      const environment = { ...process.env, NEO4J_JVM_OPTIONS: "-XX:TieredStopAtLevel=1 -XX:+UseZGC" };
      database = await startEmbedded({ ...options, folder, environment });
      expect(await markedNode(database.password)).toBe("政策");
    });
  });
});

describe("a start that fails", () => {
  test("leaves no process if it is cancelled or not ready in time", async () => {
    const folder = temporaryFolder();
    const giveUp = new AbortController();
    const onProgress = (message: string) => {
      if (message.startsWith("Starting")) setTimeout(() => giveUp.abort(new Error("the user left")), 100);
    };
    const start = startEmbedded({ ...options, folder, onProgress, signal: giveUp.signal });
    await expect(start).rejects.toThrow("the user left");
    const failure = await failureOf(startEmbedded({ ...options, folder, readyWithin: 200 }));
    expect(failure).toMatchObject({ kind: "databaseLate", exitCode: 17 });
    expect(processesNaming(folder)).toEqual([]);
  });

  test("names the log, in which a JVM that cannot run says why", async () => {
    const folder = temporaryFolder();
    const environment = { ...process.env, NEO4J_HEAP: "1k" };
    const failure = await failureOf(startEmbedded({ ...options, folder, environment }));
    expect(failure).toMatchObject({ kind: "databaseFailed", exitCode: 16 });
    const log = join(folder, "database", "logs", "launcher.log");
    expect(failure.message).toContain(log);
    expect(readFileSync(log, "utf8")).toMatch(/heap/);
  });

  test("because of an invalid size is refused before anything runs", async () => {
    const environment = { ...process.env, NEO4J_PAGE_CACHE: "much" };
    const failure = await failureOf(startEmbedded({ ...options, folder: temporaryFolder(), environment }));
    expect(failure).toMatchObject({ kind: "settingInvalid", exitCode: 2 });
    expect(failure.message).toMatch(/NEO4J_PAGE_CACHE .*512m/);
  });

  test("because of a JVM option that could change what runs is refused before anything runs", async () => {
    const environment = { ...process.env, NEO4J_JVM_OPTIONS: "-Xss1m -jar" };
    const failure = await failureOf(startEmbedded({ ...options, folder: temporaryFolder(), environment }));
    expect(failure).toMatchObject({ kind: "settingInvalid", exitCode: 2 });
    expect(failure.message).toMatch(/NEO4J_JVM_OPTIONS contains -jar: .*-XX:TieredStopAtLevel=1/);
  });

  test("names a folder that cannot be created", async () => {
    const failure = await failureOf(startEmbedded({ ...options, folder: join(__filename, "below-a-file") }));
    expect(failure).toMatchObject({ kind: "folderUnusable", exitCode: 14 });
    expect(failure.message).toContain("below-a-file");
  });
});
