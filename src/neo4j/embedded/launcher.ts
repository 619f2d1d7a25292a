import { spawn, type ChildProcessByStdio } from "node:child_process";
import { appendFileSync, closeSync, openSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Readable, Writable } from "node:stream";
import type { FolderLayout } from "./folder";
import type { Jdk } from "./jdk";
import type { Memory } from "./memory";
import type { QuickStart } from "./quick-start";

/** How the database's process ended; both null if it could not be started. */
export interface Exit {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

/** The lines that EmbeddedNeo4j.java prints. */
export type LauncherEvent =
  | { readonly event: "starting" }
  | { readonly event: "ready"; readonly port: number }
  | { readonly event: "failed"; readonly reason: "locked" | "error"; readonly message: string };

export interface Launch {
  readonly jdk: Jdk;
  readonly layout: FolderLayout;
  readonly quickStart: QuickStart;
  readonly memory: Memory;
  /** After the options of this file. */
  readonly jvmOptions: readonly string[];
  readonly password: string;
}

/** The child JVM. It ends when this process ends in any way, because the pipe to it closes. */
export interface Launched {
  readonly pid: number | undefined;
  readonly exited: Promise<Exit>;
  /** Lets the database close its files, and kills it if that takes too long. */
  readonly stop: () => Promise<void>;
}

/** Standard error is a file; the types of spawn cannot express that beside two pipes. */
type Child = ChildProcessByStdio<Writable, Readable, null>;

/** Slightly more than the launcher's own limit. */
const stopWithinMilliseconds = 35_000;

/** Starts the JVM in its own process group: a terminal's Ctrl-C reaches this process, which then stops the JVM in order. */
export function launch(request: Launch, onEvent: (event: LauncherEvent) => void): Launched {
  const { jdk, layout, quickStart, memory, jvmOptions, password } = request;
  const options = [...collector(jvmOptions), ...quickStart.options, ...javaOptions(layout, memory), ...jvmOptions];
  const program = ["-cp", quickStart.classPath, "EmbeddedNeo4j", layout.database, memory.pageCache];
  const log = openSync(layout.log, "a", 0o600);
  const child = spawn(jdk.java, [...options, ...program], {
    cwd: layout.database,
    env: plainEnvironment(),
    stdio: ["pipe", "pipe", log],
    detached: true,
  }) as Child;
  closeSync(log);
  const exited = new Promise<Exit>((resolve) => {
    child.once("error", () => resolve({ code: null, signal: null }));
    child.once("close", (code, signal) => resolve({ code, signal }));
  });
  createInterface({ input: child.stdout }).on("line", (line) => {
    if (line.startsWith("{")) onEvent(JSON.parse(line) as LauncherEvent);
    // Messages of the JVM itself, such as why it cannot start, arrive on the same stream.
    else appendFileSync(layout.log, `${line}\n`);
  });
  // A JVM that ends at once breaks the pipe; `exited` reports that better.
  child.stdin.on("error", () => undefined);
  child.stdin.write(`${password}\n`);
  return { pid: child.pid, exited, stop: () => stop(child, exited) };
}

/** The garbage collector that uses the least CPU time of statements (docs/performance.md). The JVM accepts only one. */
const collector = (jvmOptions: readonly string[]) =>
  jvmOptions.some((option) => /^-XX:\+Use\w*GC$/.test(option)) ? [] : ["-XX:+UseParallelGC"];

/** Up to -Dlog4j2 as in the neo4j.conf of Neo4j's own distribution, server.jvm.additional. */
function javaOptions(layout: FolderLayout, memory: Memory): string[] {
  return [
    "-XX:-OmitStackTraceInFastThrow",
    ...["java.nio", "java.io", "sun.nio.ch"].map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
    "-Dlog4j2.disable.jmx=true",
    `-Xmx${memory.heap}`,
    `-XX:ErrorFile=${join(layout.database, "logs", "jvm-crash-%p.log")}`,
  ];
}

/** Only what a program needs of this process's environment; JAVA_TOOL_OPTIONS and secrets are left out. */
function plainEnvironment(): NodeJS.ProcessEnv {
  const { PATH, HOME, TMPDIR, TZ } = process.env;
  // JDK 17 reads file names by the locale: with C or none, it would not find a folder with a Chinese name.
  return { PATH, HOME, TMPDIR, TZ, LC_ALL: process.platform === "darwin" ? "en_US.UTF-8" : "C.UTF-8" };
}

async function stop(child: Child, exited: Promise<Exit>): Promise<void> {
  child.stdin.end();
  const late = setTimeout(() => child.kill("SIGKILL"), stopWithinMilliseconds);
  await exited;
  clearTimeout(late);
}
