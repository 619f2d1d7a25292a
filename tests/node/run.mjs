// @ts-check
// `npm run test:node -- 20.19`: `npm start` and a short part of the tests on another Node than the one that runs this, the
// image's where none is named. npm's packages bring its program; where they have none for this machine, the run is skipped.
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { prepareOrExit } from "../../scripts/prepare.mjs";

const project = fileURLToPath(new URL("../..", import.meta.url));
const dockerfile = readFileSync(join(project, "Dockerfile"), "utf8");
const [release = /^FROM node:(\d+)/m.exec(dockerfile)?.[1] ?? "", ...flags] = process.argv.slice(2);

/** The golden statements, and the start by `npm start` with the page. */
const runs = [
  ["tests/queries", "tests/embedded/min-node"],
  ["tests/start/embedded", "--testNamePattern", "imports, serves, says where"],
];

/** @param {readonly string[]} command @param {NodeJS.ProcessEnv} env */
function run([program = "", ...given], env) {
  return spawnSync(program, given, { cwd: project, env, stdio: "inherit" }).status ?? 1;
}

/** The program of that Node, or undefined where npm brings none that runs here. @param {string} version */
function nodeProgram(version) {
  const name = `node-${process.platform}-${process.arch}`;
  const folder = join(project, ".policy-graph", `node-${version}`);
  mkdirSync(folder, { recursive: true });
  const program = join(folder, "node_modules", name, "bin", "node");
  const runsHere = () => spawnSync(program, ["--version"]).status === 0;
  // No script of the package is needed: it is the program itself.
  const install = ["npm", "install", "--prefix", folder, "--ignore-scripts", "--no-audit", "--no-fund"];
  if (!runsHere()) run([...install, `${name}@${version}`], process.env);
  return runsHere() ? program : undefined;
}

await prepareOrExit();
const program = nodeProgram(release);
if (program === undefined) {
  console.log(`SKIPPED: Node ${release} for ${process.platform} on ${process.arch} cannot be had from npm.`);
  process.exit(0);
}
const env = { ...process.env, PATH: [dirname(program), process.env.PATH].join(delimiter) };
run(["node", "--print", "`Node ${process.version}`"], env);
for (const tests of runs) {
  const status = run(["node", "scripts/test.mjs", ...tests, ...flags], env);
  if (status !== 0) process.exit(status);
}
