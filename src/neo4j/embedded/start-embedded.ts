import { existsSync } from "node:fs";
import { ensureArtifacts } from "./artifacts";
import { makeFolder } from "./folder";
import { findJdk } from "./jdk";
import { jvmOptionsFrom } from "./jvm-options";
import type { Exit } from "./launcher";
import { memoryFrom } from "./memory";
import { libraryFolder, neo4jVersionFrom } from "./neo4j-version";
import { storedPassword } from "./password";
import { quickStart, writeArchive } from "./quick-start";
import { launchUntilReady } from "./readiness";
import { forgetAddress, noteAddress } from "./running-embedded";

export interface EmbeddedOptions {
  /** The folder of the database, its password and its libraries; created if missing. */
  readonly folder: string;
  /** The root folder of the checkout, for the launcher's own files. */
  readonly project: string;
  /** Neo4j's libraries, if several folders share them; `folder`/lib by default. See libraryFolder for NEO4J_VERSION. */
  readonly lib?: string;
  /** Called at each step with one line of text for the user. */
  readonly onProgress?: (message: string) => void;
  /** For JAVA_HOME, PATH, Maven's own variables, NEO4J_VERSION, NEO4J_HEAP, NEO4J_PAGE_CACHE and NEO4J_JVM_OPTIONS. */
  readonly environment?: NodeJS.ProcessEnv;
  /** Called once the JVM is launched, while the start only waits for it. */
  readonly onWaiting?: (() => void) | undefined;
  /** Cancels an unfinished start: ends what was started, and the promise rejects with the signal's reason. */
  readonly signal?: AbortSignal;
  /** Milliseconds from the JVM's start to its readiness; 120,000 by default. */
  readonly readyWithin?: number;
}

/** A running Neo4j Community on the loopback address, only for this process. */
export interface EmbeddedNeo4j {
  /** bolt://127.0.0.1:PORT, another port at every start. */
  readonly uri: string;
  readonly user: "neo4j";
  readonly password: string;
  readonly pid: number | undefined;
  /** Resolves when the database's process has ended, on request or by itself. */
  readonly exited: Promise<Exit>;
  /**
   * Stores the classes that are loaded now, so that the next start takes half as long. The first call stops the database for a
   * few seconds, later calls do nothing. Call it once the database is warm.
   */
  readonly prepareNextStart: (onProgress?: (message: string) => void) => Promise<void>;
  /** Ends the database in order; resolves when its process has ended. May be called again. */
  stop(): Promise<void>;
}

/**
 * Starts a private Neo4j: finds a JDK, completes the libraries, stores the password, runs the launcher, waits until Bolt
 * answers, and stores its address while it runs. Owns the order of these steps; each step has its own file.
 * @throws StartFailure for everything that the user can fix
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedNeo4j> {
  const { folder, project, environment = process.env, signal, onWaiting, onProgress = () => undefined } = options;
  const memory = memoryFrom(environment);
  const jvmOptions = jvmOptionsFrom(environment);
  const neo4j = neo4jVersionFrom(environment, project);
  const jdk = await findJdk({ neo4j, environment });
  const layout = await makeFolder(folder);
  const { readyWithin = 120_000 } = options;
  const lib = libraryFolder(options.lib ?? layout.lib, neo4j);
  await ensureArtifacts({ project, neo4j, lib, javaHome: jdk.home, environment, signal, onProgress });
  const password = await storedPassword(layout.password);
  const quick = await quickStart({ project, lib, jdk });

  signal?.throwIfAborted();
  onProgress(`Starting Neo4j ${neo4j.name} on JDK ${jdk.version}`);
  const request = { jdk, layout, quickStart: quick, memory, jvmOptions, password };
  const { port, pid, exited, stop } = await launchUntilReady(request, { readyWithin, signal, onWaiting });
  const uri = `bolt://127.0.0.1:${port}`;
  if (pid !== undefined) {
    await noteAddress(layout, uri, pid);
    void exited.then(() => forgetAddress(layout, pid));
  }
  const prepareNextStart: EmbeddedNeo4j["prepareNextStart"] = async (say = () => undefined) => {
    if (pid === undefined || existsSync(quick.archive)) return;
    say("Storing Neo4j's classes for faster starts (a few seconds, only once)");
    await writeArchive(quick, jdk, pid);
  };
  return { uri, user: "neo4j", password, pid, exited, prepareNextStart, stop };
}
