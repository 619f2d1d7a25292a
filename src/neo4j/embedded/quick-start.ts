import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat } from "node:fs/promises";
import { delimiter, dirname, join } from "node:path";
import { promisify } from "node:util";
import type { Jdk } from "./jdk";
import { launcherFiles } from "./launcher-files";

const run = promisify(execFile);

/** What a JVM needs to start the launcher quickly: the compiled launcher, and an archive of the classes that it loads. */
export interface QuickStart {
  /** For the JVM's option -cp. */
  readonly classPath: string;
  /** A class-data archive of the JVM; may be missing. Source: java(1), "Application Class Data Sharing". */
  readonly archive: string;
  /** The JVM's options for the archive: to read it, or to be able to write it. */
  readonly options: readonly string[];
}

export interface QuickStartRequest {
  /** The root folder of the checkout. */
  readonly project: string;
  /** The complete folder of Neo4j's libraries. */
  readonly lib: string;
  readonly jdk: Jdk;
}

/**
 * Compiles EmbeddedNeo4j.java unless that was done for this JDK and exactly these library files, and returns the path of the
 * archive of classes. Both are stored beside `lib`, in the folder `java`, with one folder for each JDK and content. Two
 * processes may compile at once.
 */
export async function quickStart({ project, lib, jdk }: QuickStartRequest): Promise<QuickStart> {
  const { source } = launcherFiles(project);
  const all = join(dirname(lib), "java");
  const folder = join(all, await contentDigest(source, lib, jdk));
  const jar = join(folder, "launcher.jar");
  if (!existsSync(jar)) await compile({ source, lib, jdk, all, folder });
  const archive = join(folder, "classes.jsa");
  const options = existsSync(archive)
    ? [`-XX:SharedArchiveFile=${archive}`]
    : ["-XX:+RecordDynamicDumpInfo", "-Xlog:cds=off", "-Xlog:cds+dynamic=off"];
  return { classPath: [jar, join(lib, "*")].join(delimiter), archive, options };
}

/**
 * Makes a running JVM write its loaded classes to the archive, which stops it for two seconds. Does nothing if there is an
 * archive. A JVM that cannot do this only starts more slowly, so its error is ignored.
 */
export async function writeArchive({ archive }: QuickStart, jdk: Jdk, pid: number): Promise<void> {
  if (existsSync(archive)) return;
  const draft = `${archive}-${String(pid)}`;
  try {
    await run(join(jdk.home, "bin", "jcmd"), [String(pid), "VM.cds", "dynamic_dump", draft], { timeout: 60_000 });
    await rename(draft, archive);
  } catch {
    await rm(draft, { force: true });
  }
}

/** The JVM accepts an archive only for the files from which it was made, and checks both their names and their times. */
async function contentDigest(source: string, lib: string, jdk: Jdk): Promise<string> {
  const digest = createHash("sha256").update(await readFile(source));
  const java = join(jdk.home, "bin", "java");
  for (const path of [java, ...(await readdir(lib)).sort().map((name) => join(lib, name))]) {
    const { size, mtimeMs } = await stat(path);
    digest.update(`${path}\0${String(size)}\0${String(mtimeMs)}\n`);
  }
  return digest.digest("hex").slice(0, 16);
}

/** Compiles into a new folder, which then replaces those of other contents. */
async function compile(request: { source: string; lib: string; jdk: Jdk; all: string; folder: string }): Promise<void> {
  const { source, lib, jdk, all, folder } = request;
  const program = (name: string) => join(jdk.home, "bin", name);
  await mkdir(all, { recursive: true, mode: 0o700 });
  const draft = await mkdtemp(`${folder}-`);
  try {
    const classes = join(draft, "classes");
    await run(program("javac"), ["-proc:none", "-cp", join(lib, "*"), "-d", classes, source]);
    await run(program("jar"), ["--create", "--file", join(draft, "launcher.jar"), "-C", classes, "."]);
    await rm(classes, { recursive: true });
    await removeOthers(all);
    await rename(draft, folder);
  } catch (error) {
    // Another process was first; its launcher is the same.
    if (!existsSync(join(folder, "launcher.jar"))) throw error;
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

/** Removes launchers and archives of earlier JDKs or libraries. A JVM that uses one continues without the file. */
async function removeOthers(all: string): Promise<void> {
  const whole = (await readdir(all)).filter((name) => /^[0-9a-f]{16}$/.test(name));
  for (const name of whole) await rm(join(all, name), { recursive: true, force: true });
}
