import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdtemp, mkdir, readFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { project } from "../../src/config/project";

const run = promisify(execFile);
const defaultRequirements = join(project.root, "examples", "requirements.txt");
const environments = join(project.state, "python");

/**
 * A Python with the packages of a requirements file, by default that of the examples: a virtual environment below
 * `.policy-graph/python`, created once for each text of that file and version of Python. The first time downloads from the
 * package index.
 * @throws Error that says what to install, if python3 or its venv is missing
 */
export async function python(requirements = defaultRequirements): Promise<string> {
  const version = await needed("python3", ["--version"]);
  const key = createHash("sha256")
    .update(version)
    .update(await readFile(requirements));
  const folder = join(environments, key.digest("hex").slice(0, 16));
  if (!existsSync(folder)) await make(folder, requirements);
  return interpreter(folder);
}

const interpreter = (folder: string) => join(folder, "bin", "python");

/** Creates the environment in a temporary folder and renames it when it is complete; of two at once, the first one stays. */
async function make(folder: string, requirements: string): Promise<void> {
  await mkdir(environments, { recursive: true });
  const unready = await mkdtemp(join(environments, "unready-"));
  try {
    await needed("python3", ["-m", "venv", unready]);
    // Packages that a test does not import need no compilation, which takes longer than everything else.
    await run(interpreter(unready), ["-m", "pip", "install", "--quiet", "--no-compile", "-r", requirements]);
    await rename(unready, folder);
  } catch (error) {
    await rm(unready, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
}

async function needed(command: string, args: readonly string[]): Promise<string> {
  try {
    return (await run(command, args)).stdout;
  } catch (cause) {
    throw new Error(
      "The examples and the attacks need Python 3.11 or later with venv: on Debian, apt-get install python3-venv.",
      {
        cause,
      },
    );
  }
}
