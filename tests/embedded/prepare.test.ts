import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { project, temporaryFolder } from "./workplace";

/** A compiler that counts its runs, and fails if a source says so. The small checkout below has it as typescript. */
const compiler = `
const { existsSync, mkdirSync, readFileSync, writeFileSync } = require("node:fs");
const runs = existsSync("dist/runs") ? Number(readFileSync("dist/runs")) : 0;
mkdirSync("dist", { recursive: true });
writeFileSync("dist/runs", String(runs + 1));
if (readFileSync("src/source.ts", "utf8").includes("wrong")) { console.log("src/source.ts: error"); process.exit(2); }
`;

/** A small checkout whose only package is that compiler, from its own folder: npm needs no network for it. */
function miniature(): string {
  const root = temporaryFolder();
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  const dependencies = { typescript: "file:typescript" };
  write("package.json", JSON.stringify({ name: "miniature", version: "1.0.0", dependencies }));
  write("typescript/package.json", JSON.stringify({ name: "typescript", version: "1.0.0" }));
  write("typescript/bin/tsc", compiler);
  write("src/source.ts", "");
  write("scripts/prepare.mjs", readFileSync(join(project, "scripts/prepare.mjs"), "utf8"));
  lock(root, "1.0.0");
  return root;
}

function lock(root: string, version: string): void {
  const packages = {
    "": { name: "miniature", version: "1.0.0", dependencies: { typescript: "file:typescript" } },
    "node_modules/typescript": { resolved: "typescript", link: true },
    "node_modules/elsewhere": {
      version: "1.0.0",
      optional: true,
      os: ["none"],
      resolved: "file:none.tgz",
      integrity: "",
    },
    typescript: { version },
  };
  writeFileSync(join(root, "typescript/package.json"), JSON.stringify({ name: "typescript", version }));
  const file = { name: "miniature", version: "1.0.0", lockfileVersion: 3, requires: true, packages };
  writeFileSync(join(root, "package-lock.json"), JSON.stringify(file));
}

/** Calls prepare() in a process of its own; returns its exit code, its steps and its error message. */
function prepare(root: string, ...nodeFlags: string[]) {
  const call =
    'import("./scripts/prepare.mjs").then((m) => m.prepare()).catch((e) => { console.error(e.message); process.exit(1); })';
  const { status, stdout, stderr } = spawnSync(process.execPath, [...nodeFlags, "-e", call], {
    cwd: root,
    encoding: "utf8",
  });
  const steps = stdout
    .split("\n")
    .filter((line) => /^ {2}[A-Z]/.test(line))
    .map((line) => line.trim().split(" ")[0]);
  return { status, steps, stderr };
}

const runs = (root: string) => Number(readFileSync(join(root, "dist/runs"), "utf8"));

test("a fresh clone is installed and built; after that, only what changed is done again", () => {
  const root = miniature();
  expect(prepare(root)).toEqual({ status: 0, steps: ["Installing", "Building"], stderr: "" });
  expect(existsSync(join(root, "node_modules/typescript/bin/tsc"))).toBe(true);
  expect(prepare(root)).toEqual({ status: 0, steps: [], stderr: "" });
  expect(runs(root)).toBe(1);

  writeFileSync(join(root, "src/source.ts"), "// another size");
  expect(prepare(root)).toEqual({ status: 0, steps: ["Building"], stderr: "" });
  lock(root, "1.0.1");
  expect(prepare(root)).toEqual({ status: 0, steps: ["Installing", "Building"], stderr: "" });
  expect(runs(root)).toBe(3);
});

test("a build that fails is reported, and tried again the next time", () => {
  const root = miniature();
  writeFileSync(join(root, "src/source.ts"), "wrong");
  const failed = prepare(root);
  expect(failed).toMatchObject({
    status: 1,
    stderr: expect.stringMatching(/^The server could not be built\./) as unknown,
  });
  writeFileSync(join(root, "src/source.ts"), "right");
  expect(prepare(root)).toEqual({ status: 0, steps: ["Building"], stderr: "" });
});

test("an older Node is refused before anything is done", () => {
  const root = miniature();
  const older = 'data:text/javascript,Object.defineProperty(process.versions,"node",{value:"20.18.3"})';
  const refused = prepare(root, "--import", older);
  expect(refused).toMatchObject({ status: 1, steps: [] });
  expect(refused.stderr).toMatch(/^This is Node 20\.18\.3; the project needs 20\.19 or later/);
  expect(existsSync(join(root, "node_modules"))).toBe(false);
});

test("the minimum Node version is that of package.json", () => {
  const { engines } = JSON.parse(readFileSync(join(project, "package.json"), "utf8")) as { engines: { node: string } };
  const [, major, minor] =
    /leastNode = \[(\d+), (\d+)\]/.exec(readFileSync(join(project, "scripts/prepare.mjs"), "utf8")) ?? [];
  expect(engines.node).toBe(`>=${major}.${minor}`);
});
