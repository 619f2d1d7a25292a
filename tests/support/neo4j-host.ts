import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { project } from "../../src/config/project";
import { ensureArtifacts } from "../../src/neo4j/embedded/artifacts";
import { findJdk } from "../../src/neo4j/embedded/jdk";
import { libraryFolder, type Neo4jVersion } from "../../src/neo4j/embedded/neo4j-version";
import { quickStart, writeArchive } from "../../src/neo4j/embedded/quick-start";

/** One JVM that runs all databases that are opened; see Neo4jHost.java. */
export interface Neo4jHost {
  /** Opens the database with this home folder, creates it if there is none, and returns its address. */
  open(home: string): Promise<string>;
  close(home: string): Promise<void>;
  /** Stores the classes that are loaded now for later starts; needs an open database. See quick-start.ts. */
  keepClasses(): Promise<void>;
  end(): Promise<void>;
}

/** The host's reply to a command. */
type Reply = { readonly port?: number } | { readonly failure: string };

/** Starts the JVM; fetches Neo4j's libraries first if they are missing. */
export async function startNeo4jHost(neo4j: Neo4jVersion, password: string): Promise<Neo4jHost> {
  const jdk = await findJdk({ neo4j });
  const lib = libraryFolder(project.libraries, neo4j);
  const onProgress = (message: string) => process.stdout.write(`${message}\n`);
  const checkout = { project: project.root, environment: process.env };
  await ensureArtifacts({ ...checkout, neo4j, lib, javaHome: jdk.home, onProgress });
  const quick = await quickStart({ project: project.root, lib, jdk });
  const options = [
    "-XX:+UseParallelGC",
    "-Xmx3g",
    ...["java.nio", "java.io", "sun.nio.ch"].map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
    "-Dlog4j2.disable.jmx=true",
    // Most statements of tests run once: the second compiler takes more processor time than it saves, a third of the whole.
    "-XX:TieredStopAtLevel=1",
    ...quick.options,
  ];
  const source = join(project.root, "tests", "support", "Neo4jHost.java");
  const child = spawn(jdk.java, [...options, "-cp", quick.classPath, source, password], {
    env: { PATH: process.env["PATH"], HOME: process.env["HOME"], LC_ALL: "C.UTF-8" },
    stdio: ["pipe", "pipe", "ignore"],
  });
  const exited = once(child, "exit");
  const waiting: { resolve: (reply: Reply) => void; reject: (error: Error) => void }[] = [];
  createInterface({ input: child.stdout }).on("line", (line) => {
    if (line.startsWith("{")) waiting.shift()?.resolve(JSON.parse(line) as Reply);
  });
  void exited.then(() => waiting.splice(0).forEach(({ reject }) => reject(new Error("The tests' JVM has ended."))));

  async function command(text: string): Promise<number | undefined> {
    const reply = await new Promise<Reply>((resolve, reject) => {
      waiting.push({ resolve, reject });
      child.stdin.write(`${text}\n`);
    });
    if ("failure" in reply) throw new Error(`${text}: ${reply.failure}`);
    return reply.port;
  }

  return {
    async open(home) {
      await mkdir(home, { recursive: true });
      return `bolt://127.0.0.1:${String(await command(`open ${home}`))}`;
    },
    async close(home) {
      await command(`close ${home}`);
    },
    keepClasses: () => writeArchive(quick, jdk, child.pid ?? 0),
    async end() {
      child.stdin.end();
      await exited;
    },
  };
}
