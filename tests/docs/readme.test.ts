import { execFile } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { project } from "../../src/config/project";
import { exitCodes } from "../../src/config/start-failure";
import { runningServer, type RunningServer } from "../support/running-server";
import { blocksOf } from "./blocks";

const run = promisify(execFile);
const readme = readFileSync(join(project.root, "README.md"), "utf8");

describe("the README is true", () => {
  let server: RunningServer;
  beforeAll(async () => {
    server = await runningServer();
  });
  afterAll(() => server.close());

  it("its curl command gives the answer it shows", async () => {
    const command = blocksOf("README.md", "sh").find((block) => block.startsWith("curl"));
    const [answer = ""] = blocksOf("README.md", "json");
    const { stdout } = await run("bash", ["-c", String(command).replace("http://localhost:4000", server.url)]);
    expect(JSON.parse(stdout)).toEqual(JSON.parse(answer));
  });

  it("its refused query is refused in these words", async () => {
    const [query = ""] = blocksOf("README.md", "graphql");
    const [, answer = ""] = blocksOf("README.md", "json");
    const { status, ...body } = await server.ask(query);
    expect(status).toBe(400);
    expect(body).toEqual(JSON.parse(answer));
  });

  it("its npm commands are scripts of the project", () => {
    const { scripts } = JSON.parse(readFileSync(join(project.root, "package.json"), "utf8")) as { scripts: object };
    const commands = blocksOf("README.md", "sh").flatMap((block) =>
      block.split("\n").filter((line) => line.startsWith("npm")),
    );
    expect(commands).toEqual(["npm start", "npm test", "npm run check"]);
    for (const command of commands) expect(scripts).toHaveProperty([command.replace(/^npm (run )?/, "")]);
  });

  it("its exit codes are those of the program, all of them", () => {
    const table = readme.slice(readme.indexOf("| code "));
    const named = [...table.matchAll(/^\| (\d[\d, ]*)\|/gm)].flatMap(([, codes = ""]) => codes.split(",").map(Number));
    expect(named).toEqual(Object.values(exitCodes));
  });

  it("its links lead to files", () => {
    const links = [...readme.matchAll(/\]\(([^)]+)\)/g)].map(([, link = ""]) => link);
    expect(links.length).toBeGreaterThan(5);
    expect(links.filter((link) => !existsSync(join(project.root, link)))).toEqual([]);
  });
});
