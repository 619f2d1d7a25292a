import { execFile } from "node:child_process";
import { writeFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { authentication } from "../../src/access/authenticate";
import { storedTokens } from "../../src/graph/stored-tokens";
import { Database } from "../../src/neo4j/database";
import { flatPolicy, ndjson, source, write } from "../command/files";
import { environmentOf, runCommand } from "../command/run";
import { organizations } from "../editing/inputs";
import { type OwnNeo4j, ownNeo4j } from "../support/lent-neo4j";
import { runningServer } from "../support/running-server";
import { theBlocksOf } from "./blocks";

// The command lines of documents, run unchanged: they write, so this file has graphs of its own.
let folder: string;
let neo4j: OwnNeo4j;
let empty: OwnNeo4j;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "policy-graph-commands-"));
  [neo4j, empty] = await Promise.all([ownNeo4j("fewRegions"), ownNeo4j("schema")]);
});
afterAll(async () => {
  await Promise.all([neo4j.giveBack(), empty.giveBack()]);
  await rm(folder, { recursive: true, force: true });
});

const openDatabase = () => new Database({ ...neo4j, statementTimeout: 20_000 });

/** Runs a line such as `DATA_FOLDER=... npm run policy-graph -- export backup`; with another data folder, on the empty graph. */
async function runLine(line: string): Promise<string> {
  const [, otherFolder, command] = /^(DATA_FOLDER=\S+ )?npm run policy-graph -- (.+)$/u.exec(line) ?? [];
  const words = (command ?? "").split(" ").map((word) => (/^(digest|backup-)/u.test(word) ? join(folder, word) : word));
  const environment = environmentOf(otherFolder === undefined ? neo4j : empty);
  const { exitCode, output, errors } = await runCommand(words, { environment });
  expect({ line, exitCode, errors }).toMatchObject({ line, exitCode: 0 });
  return output;
}

async function runLines(block: string): Promise<string[]> {
  const outputs: string[] = [];
  for (const line of block.trim().split("\n")) outputs.push(await runLine(line));
  return outputs;
}

const bash = async (script: string, environment: NodeJS.ProcessEnv = {}) =>
  (await promisify(execFile)("bash", ["-c", script], { cwd: folder, env: { ...process.env, ...environment } })).stdout;

describe("docs/files.md", () => {
  const [imports = "", backups = ""] = theBlocksOf("docs/files.md", "sh", 2);

  it("its import checks a file first, and then imports a folder", async () => {
    const pointedTo = write(join(folder, "before"), {
      "sources.ndjson": ndjson([source]),
      "organizations.ndjson": ndjson(organizations),
    });
    for (const path of pointedTo) await runCommand(["import", path], { environment: environmentOf(neo4j) });
    write(folder, {
      "digest.ndjson": ndjson([flatPolicy("flat-plan")]),
      "digest/plans.ndjson": ndjson([flatPolicy("flat-plan"), flatPolicy("flat-plan-two")]),
    });
    const [dry, real] = await runLines(imports);
    expect(dry).toContain("1 would be");
    expect(real).toContain("2 created");
  });

  it("its backup is restored into another, empty graph", async () => {
    await runLines(backups);
    const [here, there] = await Promise.all(
      [neo4j, empty].map((graph) => runCommand(["info"], { environment: environmentOf(graph) })),
    );
    expect(here?.output).toMatch(/^policies +12$/mu);
    expect(there?.output).toMatch(/^policies +12$/mu);
  });
});

describe("docs/security.md", () => {
  const [tokens = "", table = ""] = theBlocksOf("docs/security.md", "sh", 2);

  it("its commands create a token, read a table with it, and revoke it", async () => {
    const database = openDatabase();
    const authenticate = authentication(storedTokens(database), undefined);
    const server = await runningServer(database, {}, null, { access: { authenticate, reading: "token" } });
    const [create = "", list = "", revoke = ""] = tokens.trim().split("\n");
    const read = (token: string) =>
      bash(table.replace("http://localhost:4000", server.url).replace("pg_…", token.trim()));
    try {
      expect(JSON.parse(await read("pg_wrong"))).toMatchObject({
        errors: [{ extensions: { code: "UNAUTHENTICATED" } }],
      });
      const token = await runLine(create);
      expect(await read(token)).toMatch(/^id,publishedOn,publishedOnPrecision,title,/u);
      expect(await runLine(list)).toContain("dashboard");
      await runLine(revoke);
      expect(await runLine(list)).not.toContain("dashboard");
    } finally {
      await server.close();
    }
  });
});

describe("docs/scaling.md", () => {
  const [carried = ""] = theBlocksOf("docs/scaling.md", "sh", 1);

  it("its lines read, with the bookmark of an import, what the import wrote", async () => {
    const server = await runningServer(openDatabase(), {}, { name: "the editor", role: "editor" });
    const query = `mutation Import($policies: [PolicyInput!]!) { importPolicies(policies: $policies) { created } }`;
    const variables = { policies: [flatPolicy("carried-plan")] };
    writeFileSync(join(folder, "import.json"), JSON.stringify({ query, variables }));
    try {
      const read = await bash(`${carried}\necho "bookmark: $bookmark"`, { SERVER: server.url });
      expect(read).toContain("carried-plan");
      expect(read).toMatch(/^bookmark: FB:\S+$/mu);
    } finally {
      await server.close();
    }
  });
});
