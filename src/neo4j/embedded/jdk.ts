import { execFile } from "node:child_process";
import { readFileSync, realpathSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { executablesOnPath, isExecutable } from "./executables";
import { StartFailure } from "../../config/start-failure";
import { homesIn, homesOnPath, defaultJdkLocations, type JdkLocation } from "./jdk-locations";
import type { Neo4jVersion } from "./neo4j-version";

export interface Jdk {
  /** The folder for JAVA_HOME. */
  readonly home: string;
  readonly java: string;
  /** The feature release: 17 for 17.0.15. */
  readonly version: number;
  /** Whether it can run a source file, as the launcher is one. A runtime only (JRE) cannot. */
  readonly compiles: boolean;
}

export interface JdkSearch {
  /** The Neo4j that the JDK will run. */
  readonly neo4j: Pick<Neo4jVersion, "name" | "javaReleases">;
  readonly environment?: NodeJS.ProcessEnv;
  /** Folders to search for JDKs besides JAVA_HOME and PATH. */
  readonly locations?: readonly JdkLocation[];
}

/**
 * Finds a JDK that this Neo4j supports: the first one in JAVA_HOME, PATH and the default locations. Skips other versions, even
 * if they are the machine's default.
 * @throws StartFailure jdkMissing, which names the JDKs that were found
 */
export async function findJdk({ neo4j, environment = process.env, locations }: JdkSearch): Promise<Jdk> {
  const isUsable = ({ version, compiles }: Jdk) => neo4j.javaReleases.includes(version) && compiles;
  const named = environment.JAVA_HOME ? [environment.JAVA_HOME] : [];
  const standing = homesIn(locations ?? defaultJdkLocations(environment.HOME ?? homedir()));
  const passedOver = new Map<string, Jdk>();
  for (const home of [...named, ...homesOnPath(environment), ...standing]) {
    const jdk = await inspect(home);
    if (jdk && isUsable(jdk)) return jdk;
    if (jdk) passedOver.set(jdk.home, jdk);
  }
  // A stub or a shim on PATH (macOS, asdf, jenv) is outside the home that it runs: only the program itself knows the home.
  for (const java of executablesOnPath("java", environment)) {
    const jdk = await describe(java);
    if (jdk && isUsable(jdk)) return jdk;
    if (jdk) passedOver.set(jdk.home, jdk);
  }
  throw new StartFailure("jdkMissing", missingMessage(neo4j, [...passedOver.values()]));
}

/** Reads the file `release` in the home of every JDK since 9; if there is none, runs the program. */
async function inspect(home: string): Promise<Jdk | undefined> {
  const java = join(home, "bin", "java");
  if (!isExecutable(java)) return undefined;
  const release = read(join(home, "release"));
  const version = /^JAVA_VERSION="([^"]+)"/m.exec(release)?.[1];
  if (version === undefined) return describe(java);
  const compiles = /^MODULES=".*\bjdk\.compiler\b/m.test(release) || isExecutable(join(home, "bin", "javac"));
  // A JDK may have several names, such as Debian's links: what was compiled for one name is also used by the others.
  const real = realpathSync(home);
  return { home: real, java: join(real, "bin", "java"), version: featureRelease(version), compiles };
}

/** Reads what `java -XshowSettings:properties -version` prints on standard error. */
async function describe(java: string): Promise<Jdk | undefined> {
  try {
    const { stderr } = await promisify(execFile)(java, ["-XshowSettings:properties", "-version"], { timeout: 10_000 });
    const home = /^\s*java\.home = (.+)$/m.exec(stderr)?.[1];
    const version = /^\s*java\.version = (.+)$/m.exec(stderr)?.[1];
    if (home === undefined || version === undefined) return undefined;
    const compiles = isExecutable(join(home, "bin", "javac"));
    return { home, java: join(home, "bin", "java"), version: featureRelease(version), compiles };
  } catch {
    return undefined;
  }
}

/** 17.0.15 is 17, 21-ea is 21, 1.8.0_402 is 8. */
function featureRelease(version: string): number {
  return Number(/^(?:1\.)?(\d+)/.exec(version)?.[1]);
}

function read(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}

function missingMessage({ name, javaReleases }: JdkSearch["neo4j"], passedOver: readonly Jdk[]): string {
  const found = passedOver.map(
    ({ home, version, compiles }) => `${version}${compiles ? "" : " without javac"} in ${home}`,
  );
  const packages = javaReleases.map((release) => `openjdk-${release}-jdk-headless`);
  const runsNewer =
    !javaReleases.includes(25) && passedOver.some(({ version, compiles }) => version === 25 && compiles);
  return [
    `No JDK ${javaReleases.join(" or ")} found; Neo4j ${name} runs on no other version.` +
      (found.length > 0 ? ` Found, but not usable: ${found.join(", ")}.` : ""),
    `  Linux:               sudo apt-get install ${packages.join("   (or ")}${packages.length > 1 ? ")" : ""}`,
    "  macOS:               brew install openjdk@21",
    "  Windows, or any:     docker compose up   (needs neither a JDK nor Maven)",
    ...(runsNewer ? ["Neo4j 2025.10 and later run on JDK 25: NEO4J_VERSION chooses one, such as 2026.08.1."] : []),
    "If the JDK is in another folder, set JAVA_HOME to that folder.",
  ].join("\n");
}
