import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { checksumsOf, differences, parseChecksums, type Checksums } from "./checksums";
import { StartFailure } from "../../config/start-failure";
import { copyDependencies, findMaven } from "./maven";
import { hasCode } from "./system-error";

const building = "-building-";
const abandonedAfterMilliseconds = 60 * 60 * 1000;

/** The launcher's own files, in the checkout: they are run and read as they are, so no build copies them. */
export function launcherFiles(project: string) {
  const folder = join(project, "src", "neo4j", "embedded");
  return {
    source: join(folder, "EmbeddedNeo4j.java"),
    pom: join(folder, "pom.xml"),
    checksums: join(folder, "artifacts.sha256"),
  };
}

export interface ArtifactsRequest {
  /** The root folder of the checkout. */
  readonly project: string;
  /** The folder that holds, or will hold, Neo4j's libraries and nothing else. */
  readonly lib: string;
  readonly javaHome: string;
  readonly environment: NodeJS.ProcessEnv;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress: (message: string) => void;
}

/**
 * Makes the folder hold exactly the libraries that artifacts.sha256 lists. Downloads nothing and needs no Maven when it
 * does already; each start checks every file. Processes that do this at once do not disturb each other: each builds a
 * folder of its own, and the first to finish puts it in place.
 * @throws StartFailure mavenMissing, artifactsNotFetched, artifactsDiffer
 */
export async function ensureArtifacts(request: ArtifactsRequest): Promise<void> {
  const { lib } = request;
  const listed = parseChecksums(await readFile(launcherFiles(request.project).checksums, "utf8"));
  const before = await checksumsOf(lib);
  if (differences(listed, before).length === 0) return;
  if (before.size > 0) request.onProgress(`The libraries in ${lib} are not those of artifacts.sha256; replacing them`);

  const built = await resolveArtifacts(request);
  try {
    refuseOthers(listed, await checksumsOf(built));
    await putInPlace(built, lib, listed);
  } finally {
    await rm(built, { recursive: true, force: true });
  }
}

/** Lets Maven resolve the pom into a new folder beside `lib`, which the caller moves or removes; returns its path. */
export async function resolveArtifacts(request: ArtifactsRequest): Promise<string> {
  const { lib, javaHome, environment, signal, onProgress } = request;
  const maven = findMaven(environment);
  await mkdir(dirname(lib), { recursive: true, mode: 0o700 });
  await removeAbandoned(lib);
  const into = await mkdtemp(`${lib}${building}`);
  onProgress("Resolving Neo4j's libraries with Maven (about 125 MB, only once)");
  const onDownloaded = (libraries: number) => {
    if (libraries % 25 === 0) onProgress(`Downloaded ${libraries} libraries`);
  };
  try {
    const { pom } = launcherFiles(request.project);
    await copyDependencies({ maven, javaHome, pom, into, environment, signal, onDownloaded });
  } catch (error) {
    await rm(into, { recursive: true, force: true });
    throw error;
  }
  return into;
}

/** Folders that a killed process left; a younger one may be at work, for a slow line takes minutes. */
async function removeAbandoned(lib: string): Promise<void> {
  const names = (await readdir(dirname(lib))).filter((name) => name.startsWith(`${basename(lib)}${building}`));
  for (const path of names.map((name) => join(dirname(lib), name))) {
    const { mtimeMs } = await stat(path);
    if (Date.now() - mtimeMs > abandonedAfterMilliseconds) await rm(path, { recursive: true, force: true });
  }
}

function refuseOthers(listed: Checksums, found: Checksums): void {
  const wrong = differences(listed, found);
  if (wrong.length === 0) return;
  const shown = wrong.slice(0, 5).join(", ") + (wrong.length > 5 ? `, and ${wrong.length - 5} more` : "");
  throw new StartFailure(
    "artifactsDiffer",
    `Maven fetched libraries that differ from the list artifacts.sha256, so they are not used: ${shown}.\n` +
      "If you changed pom.xml, renew the list: node dist/src/neo4j/embedded/list-artifacts.js --write\n" +
      "Otherwise the mirror you use, or Maven's local repository (~/.m2/repository), has altered files: remove them.",
  );
}

async function putInPlace(built: string, lib: string, listed: Checksums): Promise<void> {
  const complete = async () => differences(listed, await checksumsOf(lib)).length === 0;
  if (await complete()) return;
  const aside = `${built}-old`;
  await rename(lib, aside).catch(ignoreMissing);
  try {
    await rename(built, lib);
  } catch (error) {
    // Another process was first: its folder is as good if it is complete.
    if (!(await complete())) throw error;
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
}

function ignoreMissing(error: unknown): void {
  if (!hasCode(error, "ENOENT")) throw error;
}
