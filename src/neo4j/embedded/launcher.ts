import { spawn, type ChildProcessByStdio } from "node:child_process";
import { appendFileSync, closeSync, openSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Readable, Writable } from "node:stream";
import type { FolderLayout } from "./folder";
import type { Jdk } from "./jdk";
import type { Memory } from "./memory";
import type { QuickStart } from "./quick-start";

/** How the database's process ended; both null when it could not even be run. */
export interface Exit {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

/** What EmbeddedNeo4j.java prints, a line each. */
export type LauncherEvent =
  | { readonly event: "starting" }
  | { readonly event: "ready"; readonly port: number }
  | { readonly event: "failed"; readonly reason: "locked" | "error"; readonly message: string };

export interface Launch {
  readonly jdk: Jdk;
  readonly layout: FolderLayout;
  readonly quickStart: QuickStart;
  readonly memory: Memory;
  /** Behind this file's own. */
  readonly jvmOptions: readonly string[];
  readonly password: string;
}

/** The child JVM. It ends by itself when this process does, however that happens: the pipe to it closes. */
export interface Launched {
  readonly pid: number | undefined;
  readonly exited: Promise<Exit>;
  /** Lets the database close its files, and kills it when that takes too long. */
  readonly stop: () => Promise<void>;
}

/** Standard error is a file: the types of spawn cannot tell that beside two pipes. */
type Child = ChildProcessByStdio<Writable, Readable, null>;

/** A little more than the launcher allows itself. */
const stopWithinMilliseconds = 35_000;

/** Starts the JVM in a process group of its own: a terminal's Ctrl-C reaches this process, which ends the JVM in order. */
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
    // What the JVM itself has to say, such as why it cannot start, comes on the same stream.
    else appendFileSync(layout.log, `${line}\n`);
  });
  // A JVM that ends at once breaks the pipe; `exited` tells that better.
  child.stdin.on("error", () => undefined);
  child.stdin.write(`${password}\n`);
  return { pid: child.pid, exited, stop: () => stop(child, exited) };
}

/** The garbage collector that takes the least CPU time from statements (docs/performance.md); the JVM takes no second. */
const collector = (jvmOptions: readonly string[]) =>
  jvmOptions.some((option) => /^-XX:\+Use\w*GC$/.test(option)) ? [] : ["-XX:+UseParallelGC"];

/** Down to -Dlog4j2 as in the neo4j.conf of Neo4j's own distribution, server.jvm.additional. */
function javaOptions(layout: FolderLayout, memory: Memory): string[] {
  return [
    "-XX:-OmitStackTraceInFastThrow",
    ...["java.nio", "java.io", "sun.nio.ch"].map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
    "-Dlog4j2.disable.jmx=true",
    `-Xmx${memory.heap}`,
    `-XX:ErrorFile=${join(layout.database, "logs", "jvm-crash-%p.log")}`,
  ];
}

/** Of this process's environment only what a program needs: JAVA_TOOL_OPTIONS and secrets stay out. */
function plainEnvironment(): NodeJS.ProcessEnv {
  const { PATH, HOME, TMPDIR, TZ } = process.env;
  // JDK 17 reads file names by the locale: under C, or none, a folder with a Chinese name would not be found.
  return { PATH, HOME, TMPDIR, TZ, LC_ALL: process.platform === "darwin" ? "en_US.UTF-8" : "C.UTF-8" };
}

async function stop(child: Child, exited: Promise<Exit>): Promise<void> {
  child.stdin.end();
  const late = setTimeout(() => child.kill("SIGKILL"), stopWithinMilliseconds);
  await exited;
  clearTimeout(late);
}
