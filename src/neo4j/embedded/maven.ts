import { spawn } from "node:child_process";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { executablesOnPath, isExecutable } from "./executables";
import { StartFailure } from "../../config/start-failure";

/**
 * Finds the program mvn in MAVEN_HOME or on PATH.
 * @throws StartFailure mavenMissing
 */
export function findMaven(environment: NodeJS.ProcessEnv): string {
  const named = environment.MAVEN_HOME ? [join(environment.MAVEN_HOME, "bin", "mvn")].filter(isExecutable) : [];
  const [maven] = [...named, ...executablesOnPath("mvn", environment)];
  if (maven === undefined) throw new StartFailure("mavenMissing", missingMessage);
  return maven;
}

const missingMessage = [
  "No Maven found (the program mvn): it fetches Neo4j's libraries, once.",
  "  Linux:               sudo apt-get install maven",
  "  macOS:               brew install maven",
  "  Windows, or any:     docker compose up   (needs neither a JDK nor Maven)",
].join("\n");

export interface MavenRun {
  readonly maven: string;
  readonly javaHome: string;
  readonly pom: string;
  /** They replace the pom's own. */
  readonly properties: Readonly<Record<string, string>>;
  /** The folder for the libraries. */
  readonly into: string;
  readonly environment: NodeJS.ProcessEnv;
  readonly signal?: AbortSignal | undefined;
  /** Called with the number of libraries downloaded so far; never called if Maven's local repository has all of them. */
  readonly onDownloaded: (libraries: number) => void;
}

/**
 * Copies the dependencies of the pom into a folder. The user's settings.xml (mirrors, proxies) applies.
 * @throws StartFailure artifactsNotFetched with Maven's first error
 */
export async function copyDependencies(run: MavenRun): Promise<void> {
  const goal = ["dependency:copy-dependencies", "-DincludeScope=runtime", `-DoutputDirectory=${run.into}`];
  const properties = Object.entries(run.properties).map(([name, value]) => `-D${name}=${value}`);
  const child = spawn(run.maven, ["--batch-mode", "--strict-checksums", "--file", run.pom, ...properties, ...goal], {
    // Maven runs for seconds: without the second compiler and with the simplest collector it takes half the processor time.
    env: { MAVEN_OPTS: "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC", ...run.environment, JAVA_HOME: run.javaHome },
    stdio: ["ignore", "pipe", "pipe"],
    signal: run.signal,
  });
  const code = new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
  });
  let downloaded = 0;
  let error: string | undefined;
  let complaint: string | undefined;
  createInterface({ input: child.stdout }).on("line", (line) => {
    if (/Downloaded from .*\.jar/.test(line)) run.onDownloaded(++downloaded);
    if (line.startsWith("[ERROR] ")) error ??= line.slice("[ERROR] ".length);
  });
  // Errors of Maven's start script, before Maven itself runs.
  createInterface({ input: child.stderr }).on("line", (line) => (complaint = line));
  if ((await code) !== 0) throw new StartFailure("artifactsNotFetched", fetchMessage(error ?? complaint));
}

function fetchMessage(error = "it printed no reason"): string {
  const characters = Array.from(error);
  const shown = characters.length > 400 ? `${characters.slice(0, 400).join("")}…` : error;
  return [
    `Maven could not fetch Neo4j's libraries: ${shown}`,
    "Check the network, and the proxy or mirror in Maven's settings.xml, then start again.",
  ].join("\n");
}
