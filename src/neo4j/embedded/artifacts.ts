import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { checksumsOf, differences, formatChecksums, parseChecksums, type Checksums } from "./checksums";
import { StartFailure } from "../../config/start-failure";
import { launcherFiles } from "./launcher-files";
import { copyDependencies, findMaven } from "./maven";
import type { Neo4jVersion } from "./neo4j-version";
import { hasCode } from "./system-error";

const building = "-building-";
const abandonedAfterMilliseconds = 60 * 60 * 1000;

export interface ArtifactsRequest {
  /** The root folder of the checkout. */
  readonly project: string;
  readonly neo4j: Neo4jVersion;
  /** The folder for this Neo4j's libraries; it contains nothing else. */
  readonly lib: string;
  readonly javaHome: string;
  readonly environment: NodeJS.ProcessEnv;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress: (message: string) => void;
}

/**
 * Makes the folder contain exactly the libraries that artifacts.sha256 lists. For a Neo4j that pom.xml does not name, the list
 * is written beside the folder after Maven's first download, checked only by the repository's own checksums. If the folder is
 * complete, it downloads nothing and does not need Maven; each start checks every file. Several processes may do this at once:
 * each builds its own folder, and the first to finish moves it to its final path.
 * @throws StartFailure mavenMissing, artifactsNotFetched, artifactsDiffer
 */
export async function ensureArtifacts(request: ArtifactsRequest): Promise<void> {
  const { lib } = request;
  const list = checksumList(request);
  const listed = await readChecksums(list);
  const before = await checksumsOf(lib);
  if (listed && differences(listed, before).length === 0) return;
  if (before.size > 0) request.onProgress(`The libraries in ${lib} are not those of artifacts.sha256; replacing them`);

  const built = await resolveArtifacts(request);
  try {
    const found = await checksumsOf(built);
    if (listed) refuseOthers(listed, found, request);
    await putInPlace(built, lib, found);
    if (!listed) await writeChecksums(list, found);
  } finally {
    await rm(built, { recursive: true, force: true });
  }
}

function checksumList({ project, neo4j, lib }: ArtifactsRequest): string {
  return neo4j.isListed ? launcherFiles(project).checksums : join(dirname(lib), "artifacts.sha256");
}

async function readChecksums(list: string): Promise<Checksums | undefined> {
  try {
    return parseChecksums(await readFile(list, "utf8"));
  } catch (error) {
    if (hasCode(error, "ENOENT")) return undefined;
    throw error;
  }
}

/** Renames a complete file, so that no process reads half a list. */
async function writeChecksums(list: string, checksums: Checksums): Promise<void> {
  const draft = `${list}-${String(process.pid)}`;
  await writeFile(draft, formatChecksums(checksums), { mode: 0o600 });
  await rename(draft, list);
}

/** Lets Maven resolve the pom into a new folder beside `lib` and returns its path. The caller moves or removes it. */
export async function resolveArtifacts(request: ArtifactsRequest): Promise<string> {
  const { lib, neo4j, javaHome, environment, signal, onProgress } = request;
  const maven = findMaven(environment);
  await mkdir(dirname(lib), { recursive: true, mode: 0o700 });
  await removeAbandoned(lib);
  const into = await mkdtemp(`${lib}${building}`);
  onProgress(`Resolving the libraries of Neo4j ${neo4j.name} with Maven (about 125 MB, only once)`);
  const onDownloaded = (libraries: number) => {
    if (libraries % 25 === 0) onProgress(`Downloaded ${libraries} libraries`);
  };
  try {
    const { pom } = launcherFiles(request.project);
    const properties = { "neo4j.version": neo4j.name };
    await copyDependencies({ maven, javaHome, pom, properties, into, environment, signal, onDownloaded });
  } catch (error) {
    await rm(into, { recursive: true, force: true });
    throw error;
  }
  return into;
}

/** Removes folders of a killed process. A younger one may be in use, because a slow download takes minutes. */
async function removeAbandoned(lib: string): Promise<void> {
  const names = (await readdir(dirname(lib))).filter((name) => name.startsWith(`${basename(lib)}${building}`));
  for (const path of names.map((name) => join(dirname(lib), name))) {
    const { mtimeMs } = await stat(path);
    if (Date.now() - mtimeMs > abandonedAfterMilliseconds) await rm(path, { recursive: true, force: true });
  }
}

function refuseOthers(listed: Checksums, found: Checksums, request: ArtifactsRequest): void {
  const wrong = differences(listed, found);
  if (wrong.length === 0) return;
  const shown = wrong.slice(0, 5).join(", ") + (wrong.length > 5 ? `, and ${wrong.length - 5} more` : "");
  const renewal = request.neo4j.isListed
    ? "If you changed pom.xml, renew the list: node dist/src/neo4j/embedded/list-artifacts.js --write"
    : `The list was written when they were first fetched: ${checksumList(request)}`;
  throw new StartFailure(
    "artifactsDiffer",
    `Maven fetched libraries that differ from the list artifacts.sha256, so they are not used: ${shown}.\n` +
      `${renewal}\n` +
      "Otherwise the mirror you use, or Maven's local repository (~/.m2/repository), has altered files: remove them.",
  );
}

async function putInPlace(built: string, lib: string, checksums: Checksums): Promise<void> {
  const complete = async () => differences(checksums, await checksumsOf(lib)).length === 0;
  if (await complete()) return;
  const aside = `${built}-old`;
  await rename(lib, aside).catch(ignoreMissing);
  try {
    await rename(built, lib);
  } catch (error) {
    // Another process was first; its folder can be used if it is complete.
    if (!(await complete())) throw error;
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
}

function ignoreMissing(error: unknown): void {
  if (!hasCode(error, "ENOENT")) throw error;
}
