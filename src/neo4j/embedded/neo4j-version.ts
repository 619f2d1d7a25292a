import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { StartFailure } from "../../config/start-failure";
import { launcherFiles } from "./launcher-files";

/** A release of Neo4j that the embedded database can run. */
export interface Neo4jVersion {
  /** As Maven Central names it, such as 5.26.30 or 2026.08.1. */
  readonly name: string;
  /** Whether pom.xml names it, so that artifacts.sha256 lists its libraries. */
  readonly isListed: boolean;
  /** The feature releases of Java that its documentation supports. */
  readonly javaReleases: readonly number[];
}

/** The first release of calendar versions that supports Java 25. */
const firstOnJava25: readonly [number, number] = [2025, 10];

/**
 * The Neo4j that NEO4J_VERSION names; the one of pom.xml if it is absent or empty.
 * @throws StartFailure settingInvalid
 */
export function neo4jVersionFrom(environment: NodeJS.ProcessEnv, project: string): Neo4jVersion {
  const listed = listedVersion(project);
  const requested = environment["NEO4J_VERSION"]?.trim() ?? "";
  const name = requested === "" ? listed : requested;
  const javaReleases = javaReleasesOf(name);
  if (javaReleases.length > 0) return { name, isListed: name === listed, javaReleases };
  const message = `NEO4J_VERSION must be a release of Neo4j from 5.26 on, such as ${listed}: ${name} is none.`;
  throw new StartFailure("settingInvalid", message);
}

/** The folder of a version's libraries: `lib` for the listed version, a separate folder beside it for another one. */
export function libraryFolder(lib: string, { name, isListed }: Neo4jVersion): string {
  return isListed ? lib : join(dirname(lib), `neo4j-${name}`, "lib");
}

/**
 * Empty for a name that is not a release from 5.26 on.
 * Source: Neo4j Upgrade and Migration Guide, "Changes from Neo4j 5.26 LTS to Neo4j 2025.01 and later", Java version.
 */
function javaReleasesOf(name: string): readonly number[] {
  const [, year = 0, month = 0] = (/^(\d+)\.(\d+)\.\d+$/.exec(name) ?? []).map(Number);
  if (year === 5) return month >= 26 ? [17, 21] : [];
  if (year < 2025) return [];
  const [firstYear, firstMonth] = firstOnJava25;
  return year > firstYear || month >= firstMonth ? [21, 25] : [21];
}

function listedVersion(project: string): string {
  const { pom } = launcherFiles(project);
  const version = /<neo4j\.version>(.+)<\/neo4j\.version>/.exec(readFileSync(pom, "utf8"))?.[1];
  if (version === undefined) throw new Error(`${pom} names no neo4j.version.`);
  return version;
}
