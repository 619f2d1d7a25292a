import { execFile } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { project } from "../../src/config/project";
import { exitCodes } from "../../src/config/start-failure";
import { neo4jVersionFrom } from "../../src/neo4j/embedded/neo4j-version";
import { python } from "../support/python";
import { runningServer, type RunningServer } from "../support/running-server";
import { blocksOf } from "./blocks";
import { readmes } from "./words";

const run = promisify(execFile);

let server: RunningServer;
beforeAll(async () => {
  server = await runningServer();
});
afterAll(() => server.close());

describe.each(readmes)("$document is true", ({ document, query: written }) => {
  const readme = readFileSync(join(project.root, document), "utf8");

  it("its curl command gives the answer it shows", async () => {
    const command = blocksOf(document, "sh").find((block) => block.startsWith("curl"));
    const [answer = ""] = blocksOf(document, "json");
    const { stdout } = await run("bash", ["-c", String(command).replace("http://localhost:4000", server.url)]);
    expect(JSON.parse(stdout)).toEqual(JSON.parse(answer));
  });

  it("its refused query is refused in these words", async () => {
    const [query = ""] = blocksOf(document, "graphql");
    const [, answer = ""] = blocksOf(document, "json");
    const { status, ...body } = await server.ask(query);
    expect(status).toBe(400);
    expect(body).toEqual(JSON.parse(answer));
  });

  it("its lines of Python print what it shows", async () => {
    const [program = ""] = blocksOf(document, "python");
    const [answer] = blocksOf(document, "text");
    const { stdout } = await run(await python(), ["-c", program.replace("http://localhost:4000", server.url)]);
    expect(stdout).toBe(answer);
  }, 600_000);

  it("its npm commands are scripts of the project", () => {
    const { scripts } = JSON.parse(readFileSync(join(project.root, "package.json"), "utf8")) as { scripts: object };
    const commands = blocksOf(document, "sh").flatMap((block) =>
      block.split("\n").filter((line) => line.startsWith("npm")),
    );
    expect(commands).toEqual(["npm start", "npm test", "npm run check"]);
    for (const command of commands) expect(scripts).toHaveProperty([command.replace(/^npm (run )?/, "")]);
  });

  it("its blocks of code are README.md's, but for the language of names", () => {
    for (const language of ["sh", "python", "text", "json"]) {
      expect(blocksOf(document, language)).toEqual(blocksOf("README.md", language));
    }
    expect(blocksOf(document, "graphql")).toEqual(blocksOf("README.md", "graphql").map(written));
  });

  it("its settings are those that the program reads, in the order of README.md", () => {
    expect(settings(readme)).toEqual(settings(readFileSync(join(project.root, "README.md"), "utf8")));
    const source = readFileSync(join(project.root, "src/config/settings.ts"), "utf8");
    const read = [...source.matchAll(/value\("([A-Z0-9_]+)"\)/g)].map(([, name]) => name);
    expect(settings(readme)).toEqual(expect.arrayContaining(read));
  });

  it("its default of NEO4J_VERSION is the Neo4j that pom.xml names", () => {
    const row = readme.split("\n").find((line) => line.startsWith("| `NEO4J_VERSION` "));
    expect(row).toContain(`\`${neo4jVersionFrom({}, project.root).name}\``);
  });

  it("its exit codes are those of the program, all of them", () => {
    const named = [...readme.matchAll(/^\| (\d[\d, ]*)\|/gm)].flatMap(([, codes = ""]) => codes.split(",").map(Number));
    expect(named).toEqual(Object.values(exitCodes));
  });

  it("its links lead to files", () => {
    const links = [...readme.matchAll(/\]\(([^)]+)\)/g)]
      .map(([, link = ""]) => link)
      .filter((link) => !link.startsWith("https:"));
    expect(links.length).toBeGreaterThan(5);
    expect(links.filter((link) => !existsSync(join(project.root, link)))).toEqual([]);
  });

  it("links to the other README at its top", () => {
    const [other] = readmes.filter((words) => words.document !== document);
    expect(readme.split("\n").slice(0, 4).join("\n")).toContain(`](${String(other?.document)})`);
  });
});

/** The variables that a README's table of settings names, in its order. */
const settings = (readme: string) =>
  [...readme.matchAll(/^\| ((?:`[A-Z0-9_]+`(?:, )?)+) +\|/gm)].flatMap(([, names = ""]) =>
    [...names.matchAll(/`([A-Z0-9_]+)`/g)].map(([, name]) => name),
  );
