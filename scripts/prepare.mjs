import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const project = dirname(dirname(fileURLToPath(import.meta.url)));
const inProject = (...names) => join(project, ...names);

/** The min Node version, major and minor; package.json's engines says the same. */
const leastNode = [20, 19];

/** What the build reads; if the path, size or time of any file among these changes, it runs again. */
const inputs = ["schema", "src", "scripts", "page", "tsconfig.json", "tsconfig.build.json", "package-lock.json"];
const stamp = inProject("dist", ".inputs");

/** A step that failed; its message is for people and says what to do. */
class PreparationFailure extends Error {}

/**
 * Makes a checkout runnable: the right Node, the packages that package-lock.json names, an up-to-date build in dist/. Does
 * only what is missing, so that a second call needs milliseconds. Uses nothing but Node itself, because a fresh clone has
 * nothing else.
 * @throws PreparationFailure
 */
export async function prepare() {
  checkNode(process.versions.node);
  if (!packagesAreInstalled()) await installPackages();
  const now = fingerprint(inputs);
  if (!existsSync(stamp) || readFileSync(stamp, "utf8") !== now) await build(now);
}

/** The same for a program that cannot run without it: if a step fails, it says what a person can do, and exits. */
export async function prepareOrExit() {
  try {
    await prepare();
  } catch (error) {
    if (!(error instanceof PreparationFailure)) throw error;
    console.error(`\n${error.message}`);
    process.exit(1);
  }
}

function checkNode(version) {
  const [major, minor] = version.split(".").map(Number);
  if (major > leastNode[0] || (major === leastNode[0] && minor >= leastNode[1])) return;
  throw new PreparationFailure(
    `This is Node ${version}; the project needs ${leastNode.join(".")} or later.\n` +
      "Install it from your system's packages, with nvm (nvm install 24) or Homebrew (brew install node@24), " +
      "or use docker compose up.",
  );
}

/**
 * Compares package-lock.json with npm's own list of what it has installed. An optional package may be absent: nearly all are
 * for other systems.
 */
function packagesAreInstalled() {
  const list = inProject("node_modules", ".package-lock.json");
  if (!existsSync(list)) return false;
  const wanted = packagesIn(inProject("package-lock.json"));
  const installed = packagesIn(list);
  return Object.entries(wanted).every(([path, { version, optional }]) => {
    if (path === "") return true;
    return installed[path] === undefined ? optional === true : installed[path].version === version;
  });
}

function packagesIn(path) {
  return JSON.parse(readFileSync(path, "utf8")).packages;
}

async function installPackages() {
  say("Installing packages with npm (a minute or so, only once)");
  // Under `npm start` this names the npm that is running.
  const npm = process.env.npm_execpath ? [process.execPath, process.env.npm_execpath] : ["npm"];
  const quiet = ["--no-audit", "--no-fund", "--loglevel=error"];
  await run(
    [...npm, "ci", "--include=dev", ...quiet],
    "The packages could not be installed: check the network and npm's settings.",
  );
}

async function build(now) {
  say("Building the server");
  const node = (...program) => [process.execPath, inProject("node_modules", ...program)];
  await run([...node("typescript", "bin", "tsc"), "-p", "tsconfig.build.json"], "The server could not be built.");
  const copyDivisions = inProject("scripts", "copy-divisions.mjs");
  if (existsSync(copyDivisions)) await run([process.execPath, copyDivisions], "The divisions could not be copied.");
  if (existsSync(inProject("page", "vite.config.mts"))) {
    say("Building the page");
    const vite = [...node("vite", "bin", "vite.js"), "build", "--config", "page/vite.config.mts", "--logLevel", "warn"];
    await run(vite, "The page could not be built.");
  }
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, now);
}

/** One digest of the paths, sizes and times of all files under the names. */
function fingerprint(names) {
  const digest = createHash("sha256");
  for (const path of names.flatMap((name) => filesUnder(inProject(name)))) {
    const { size, mtimeMs } = statSync(path);
    digest.update(`${path}\0${size}\0${mtimeMs}\n`);
  }
  return digest.digest("hex");
}

function filesUnder(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesUnder(join(path, name)));
}

/** Runs a program of the project in its folder; a signal that requests this process to end reaches it too. */
async function run([program, ...flags], failure) {
  const child = spawn(program, flags, { cwd: project, stdio: ["ignore", "inherit", "inherit"] });
  let asked;
  const forward = (signal) => child.kill((asked = signal));
  const signals = ["SIGINT", "SIGTERM"];
  for (const signal of signals) process.on(signal, forward);
  const [code] = await new Promise((resolve, reject) => {
    child.once("error", (error) => reject(new PreparationFailure(`${failure} ${program}: ${error.message}`)));
    child.once("close", (...ending) => resolve(ending));
  }).finally(() => signals.forEach((name) => process.off(name, forward)));
  if (asked) process.kill(process.pid, asked);
  if (code !== 0) throw new PreparationFailure(`${failure} Its output is above.`);
}

function say(message) {
  console.log(`  ${message}`);
}
