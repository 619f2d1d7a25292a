import { createHash } from "node:crypto";
import { authentication } from "../../src/access/authenticate";
import { REMEMBERED_FOR } from "../../src/access/remembered-tokens";
import { project } from "../../src/config/project";
import { storedTokens } from "../../src/graph/stored-tokens";
import { readCypherFiles } from "../../src/neo4j/cypher-files";
import { Database } from "../../src/neo4j/database";
import { environmentOf, runCommand } from "../command/run";
import { type OwnNeo4j, ownNeo4j } from "../support/lent-neo4j";
import { runningServer, type RunningServer } from "../support/running-server";

// The command line and a running server, over one database: tokens are created, listed, used, expired and revoked.
let neo4j: OwnNeo4j;
let database: Database;
let server: RunningServer;
let now = 1;

beforeAll(async () => {
  neo4j = await ownNeo4j("fewRegions");
  database = new Database({ ...neo4j, statementTimeout: 20_000 });
  const authenticate = authentication(storedTokens(database), undefined, { now: () => now });
  server = await runningServer(database, {}, null, { access: { authenticate, reading: "token" } });
}, 240_000);
afterAll(() => server.close());
afterAll(() => neo4j.giveBack());

const command = (...args: readonly string[]) => runCommand(args, { environment: environmentOf(neo4j) });

async function create(name: string, role: string, ...more: readonly string[]): Promise<string> {
  const { exitCode, output, errors } = await command("tokens", "create", "--name", name, "--role", role, ...more);
  expect({ exitCode, errors }).toEqual({
    exitCode: 0,
    errors: expect.stringContaining("It is not shown again.") as string,
  });
  expect(output).toMatch(/^pg_[0-9a-f]{16}_[A-Za-z0-9_-]{43}\n$/);
  return output.trim();
}

async function request(token: string, query: string) {
  const response = await fetch(`${server.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", authorization: `Bearer ${token}` },
    body: JSON.stringify({ query }),
  });
  return { status: response.status, version: response.headers.get("graph-version"), answer: await response.json() };
}

const reading = "{ policies { totalCount } }";
const editing = 'mutation { deletePolicy(id: "wuxi-metaverse-action-plan-2023", dryRun: true) { deleted } }';
const stored = () =>
  database.read({
    text: "MATCH (token:AccessToken) RETURN properties(token) AS token, labels(token) AS labels, COUNT {(token)--()} AS related",
    parameters: {},
  });

test("a token is created, and works with its role", async () => {
  const reader = await create("dashboard", "reader");
  expect(await request(reader, reading)).toMatchObject({
    status: 200,
    answer: { data: { policies: { totalCount: 10 } } },
  });
  expect(await request(reader, editing)).toMatchObject({ status: 403 });
  const editor = await create("李伟 @ digest", "editor", "--expires", "12h");
  expect(await request(editor, editing)).toMatchObject({
    status: 200,
    answer: { data: { deletePolicy: { deleted: 1 } } },
  });
});

test("only the digest is stored, on a node of its own that no relationship reaches", async () => {
  const token = await create("kept", "admin");
  const rows = await stored();
  const text = JSON.stringify(rows);
  const secret = token.slice(-43);
  expect(text).not.toContain(secret);
  expect(text).toContain(createHash("sha256").update(secret).digest("hex"));
  for (const { labels, related } of rows) expect({ labels, related }).toEqual({ labels: ["AccessToken"], related: 0 });
});

test("no query finds a token, and creating one leaves the graph's version unchanged", async () => {
  const before = await create("before", "reader");
  const { version } = await request(before, reading);
  const id = (await create("hidden-token", "admin")).slice(3, 19);
  const { answer, version: after } = await request(
    before,
    `{ node(id: "${id}") { id } policy(id: "${id}") { id } search(query: "hidden-token") { totalCount } }`,
  );
  expect(answer).toEqual({ data: { node: null, policy: null, search: { totalCount: 0 } } });
  expect(version).toEqual(expect.any(String));
  expect(after).toBe(version);
});

test("the list shows names, roles and times, and nothing of the secrets", async () => {
  const token = await create("listed", "reader", "--expires", "365d");
  const { exitCode, output } = await command("tokens", "list");
  expect(exitCode).toBe(0);
  const line = output.split("\n").find((each) => each.startsWith("listed\t")) ?? "";
  const [, role, from, until, state] = line.split("\t");
  expect([role, state]).toEqual(["reader", "valid"]);
  expect((Date.parse(`${until ?? ""}Z`) - Date.parse(`${from ?? ""}Z`)) / 86_400_000).toBe(365);
  expect(output).not.toContain(token.slice(-43));
  expect(output).not.toContain(createHash("sha256").update(token.slice(-43)).digest("hex"));
});

test("a token expires after 90 days by default, and is then refused and listed as expired", async () => {
  const token = await create("old", "reader");
  const [row] = await database.read({
    text: "MATCH (token:AccessToken {name: 'old'}) RETURN duration.inDays(token.createdAt, token.expiresAt).days AS days",
    parameters: {},
  });
  expect(Number(row?.["days"])).toBe(90);
  expect(await request(token, reading)).toMatchObject({ status: 200 });
  const text = "MATCH (token:AccessToken {name: 'old'}) SET token.expiresAt = datetime() - duration('PT1S')";
  await database.write([{ text, parameters: {} }]);
  now += REMEMBERED_FOR + 1;
  expect(await request(token, reading)).toMatchObject({ status: 401 });
  expect((await command("tokens", "list")).output).toMatch(/^old\t.*\texpired$/m);
});

test("a revoked token works only as long as it is remembered, which is under five seconds", async () => {
  const token = await create("leaked", "editor");
  expect(await request(token, reading)).toMatchObject({ status: 200 });
  const { exitCode, output, errors } = await command("tokens", "revoke", "leaked");
  expect({ exitCode, output }).toEqual({ exitCode: 0, output: "" });
  expect(errors).toContain("The token leaked is revoked");
  now += REMEMBERED_FOR + 1;
  expect(await request(token, reading)).toMatchObject({ status: 401 });
  // Its name is free again for a new token.
  expect(await request(await create("leaked", "editor"), reading)).toMatchObject({ status: 200 });
});

test.each([
  [
    "a name that is already used",
    ["create", "--name", "leaked", "--role", "reader"],
    3,
    "A token named leaked exists already",
  ],
  ["a token that does not exist", ["revoke", "nobody"], 3, "There is no token named nobody"],
  ["no name", ["create", "--role", "reader"], 2, "required option '--name <name>'"],
  ["no role", ["create", "--name", "a"], 2, "required option '--role <role>'"],
  ["an unknown role", ["create", "--name", "a", "--role", "owner"], 2, "reader, editor, admin"],
  ["a name that would break lines", ["create", "--name", "a\nb", "--role", "reader"], 2, "1 to 64 letters"],
  ["a name of 65 letters", ["create", "--name", "a".repeat(65), "--role", "reader"], 2, "1 to 64 letters"],
  [
    "an expiry of more than a year",
    ["create", "--name", "a", "--role", "reader", "--expires", "366d"],
    2,
    "from 1h to 365d",
  ],
  ["an expiry of zero", ["create", "--name", "a", "--role", "reader", "--expires", "0d"], 2, "from 1h to 365d"],
  ["an expiry without a unit", ["create", "--name", "a", "--role", "reader", "--expires", "90"], 2, "from 1h to 365d"],
])("%s is refused, and nothing is written", async (_name, args, exitCode, message) => {
  const before = (await stored()).length;
  const outcome = await command("tokens", ...args);
  expect({ exitCode: outcome.exitCode, output: outcome.output }).toEqual({ exitCode, output: "" });
  expect(outcome.errors).toContain(message);
  expect(await stored()).toHaveLength(before);
});

test("every statement of cypher/access/ can be planned", async () => {
  const parameters = { id: "", name: "", role: "", digest: "", createdAt: 0n, expiresAt: 0n };
  for (const text of readCypherFiles(project.cypher("access")).values()) {
    expect(await database.read({ text: `EXPLAIN ${text}`, parameters })).toEqual([]);
  }
});
