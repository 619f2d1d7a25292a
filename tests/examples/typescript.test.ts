import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { project } from "../../src/config/project";
import { runningServer, type RunningServer } from "../support/running-server";
import { exampleFor, examples } from "./example";
import { expectedMatrix } from "./expected-matrix";
import { ofBoxes } from "./printed-matrix";

const packages = join(examples, "typescript", "node_modules");

let server: RunningServer;
let root: string;
let client: string;
const npm = (folder: string, ...args: string[]) => promisify(execFile)("npm", args, { cwd: folder });

/** The example in a folder of its own, with the same relative path to the schema as in the project. */
beforeAll(async () => {
  if (!existsSync(packages)) await npm(join(examples, "typescript"), "ci", "--no-audit", "--no-fund");
  server = await runningServer();
  root = await mkdtemp(join(tmpdir(), "policy-graph-typescript-"));
  client = join(root, "examples", "typescript");
  await mkdir(client, { recursive: true });
  await symlink(join(project.root, "schema"), join(root, "schema"));
  await symlink(packages, join(client, "node_modules"));
  for (const file of ["package.json", "tsconfig.json", "codegen.ts"]) {
    await cp(join(examples, "typescript", file), join(client, file));
  }
  await writeFile(join(client, "client.ts"), exampleFor(server, join("typescript", "client.ts")));
}, 600_000);
afterAll(() => server.close());
afterAll(() => rm(root, { recursive: true, force: true }));

it("npm start prints the matrix", async () => {
  const { stdout } = await npm(client, "start", "--silent");
  expect(ofBoxes(stdout)).toEqual(await expectedMatrix());
});

it("the client's types hold, and refuse a field that the saved query does not select", async () => {
  const wrong = exampleFor(server, join("typescript", "client.ts")).replaceAll("policies", "goals");
  await writeFile(join(client, "wrong.ts"), wrong);
  const { stdout } = await npm(client, "run", "check").catch((error: unknown) => error as { stdout: string });
  const errors = stdout.split("\n").filter((line) => /^\S+\.ts\(/u.test(line));
  expect(errors).toContainEqual(expect.stringContaining("Property 'goals' does not exist"));
  expect(errors.filter((line) => !line.startsWith("wrong.ts("))).toEqual([]);
});
