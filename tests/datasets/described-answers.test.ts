import { authentication } from "../../src/access/authenticate";
import { jsonWebTokens } from "../../src/access/json-web-tokens";
import { Database } from "../../src/neo4j/database";
import type { RunnableStatement } from "../../src/neo4j/runnable-statement";
import type { StatementContext } from "../../src/neo4j/statement-context";
import { audience, type Issuer, issuer, startIssuer, fallback } from "../access/issuer";
import { heldTokens } from "../access/tokens";
import { type BoltProxy, boltProxy } from "../support/bolt-proxy";
import { describedBy } from "../support/described-answers";
import { sharedNeo4j } from "../support/lent-neo4j";
import { runningServer, type RunningServer } from "../support/running-server";
import { openTestDatabase } from "../support/test-database";
import { readHead, send, sendRaw } from "./client";
import { datasetOf } from "./tables";

/** The real database, with code that runs before or after its statements. */
class ChangedDatabase extends Database {
  change = (text: string) => text;
  override read(statement: RunnableStatement, context?: StatementContext) {
    return super.read({ ...statement, text: this.change(statement.text) }, context);
  }
}

type Name = "open" | "closed" | "slow" | "faulty" | "cut" | "unstored";

/** Some 4 MB, of the regions of the whole country. */
const long = `{ regions { nodes { id ${Array.from({ length: 40 }, (_, index) => `n${String(index)}: fullName`).join(" ")} } } }`;
const datasets = [
  datasetOf("query Same($order: [PolicyOrder!]) { policies(orderBy: $order) { nodes { id } } }", "first"),
  datasetOf("query Same { policies { nodes { id title } } }", "first-json"),
  datasetOf("{ policies { nodes { id } } }", "cut"),
  datasetOf(long, "long"),
];
const hash = datasets[0]?.hash ?? "";

const servers = new Map<Name, RunningServer>();
let proxy: BoltProxy;
let issuing: Issuer;
let tokens: Readonly<Record<"reader" | "anonymous", string>>;

beforeAll(async () => {
  const shared = await sharedNeo4j();
  proxy = await boltProxy(shared.uri);
  issuing = await startIssuer();
  tokens = { reader: await issuing.sign({ role: "reader" }), anonymous: await issuing.sign({}) };
  const changed = (change: (text: string) => string) =>
    Object.assign(new ChangedDatabase({ ...shared, statementTimeout: 100_000 }), { change });
  const verify = jsonWebTokens({ keys: issuing.address, issuer, audience, algorithms: fallback, roleClaim: "role" }, 3);
  const access = { authenticate: authentication(heldTokens(), verify), reading: "token" as const };
  const limits = { requestSeconds: 1, arrivalSeconds: 1 };
  const started: readonly [Name, Promise<RunningServer>][] = [
    [
      "open",
      runningServer(openTestDatabase(), { datasets }, null, { allowedHosts: [], limits: { arrivalSeconds: 1 } }),
    ],
    ["closed", runningServer(openTestDatabase(), { datasets }, null, { access })],
    [
      "slow",
      runningServer(
        changed((text) => `UNWIND range(1, 1000000000000) AS number WITH count(number) AS numbers ${text}`),
        { datasets },
        null,
        { limits },
      ),
    ],
    [
      "faulty",
      runningServer(
        changed((text) => `${text} AND`),
        { datasets },
      ),
    ],
    ["cut", runningServer(openTestDatabase({ uri: proxy.uri }), { datasets })],
    ["unstored", runningServer(openTestDatabase(), { datasets, storedTableBytes: 0 })],
  ];
  for (const [name, server] of started) servers.set(name, await server);
  await describedBy(urlOf("closed"), { authorization: `Bearer ${tokens.reader}` });
});
afterAll(async () => {
  await proxy.restore();
  for (const server of servers.values()) await server.close();
  await proxy.close();
  issuing.close();
});

const urlOf = (name: Name) => servers.get(name)?.url ?? "";

/** Addresses that get the same answer, whatever problem the server has. */
const addresses = ["/q", "/q/first", "/q/first.csv", "/q/first/schema.json", `/q/${hash}.json`, "/openapi.json"];
const tables = ["/q/first", "/q/first.csv", "/q/first.json", "/q/first.ndjson", "/q/first.parquet", `/q/${hash}`];

interface Case {
  readonly server: Name;
  readonly target: string;
  readonly status: number;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

const each = (targets: readonly string[], rest: Omit<Case, "target">) => targets.map((target) => ({ target, ...rest }));

/** Every status of the tables, except for those that need more than one request. */
const cases: readonly Case[] = [
  ...["GET", "HEAD"].flatMap((method) => each([...addresses, ...tables], { server: "open", method, status: 200 })),
  ...each(addresses, { server: "open", method: "OPTIONS", status: 204 }),
  ...each(tables, { server: "open", headers: { range: "bytes=0-3" }, status: 206 }),
  ...each(addresses, { server: "open", headers: { "graph-bookmark": "\u00e9" }, status: 400 }),
  ...each(["/q/first?nope=1", `/q/${hash}?nope=1`], { server: "open", status: 400 }),
  ...["GET", "HEAD"].flatMap((method) => each(addresses, { server: "closed", method, status: 401 })),
  ...each(["/q", "/q/first.csv"], {
    server: "closed",
    headers: { accept: "application/graphql-response+json" },
    status: 401,
  }),
  ...each(["/q/none", "/q/none.csv", "/q/first.xml", "/q/none/schema.json"], { server: "open", status: 404 }),
  ...each(addresses, { server: "open", method: "POST", status: 405 }),
  ...each(["/q/first", `/q/${hash}`], { server: "open", headers: { accept: "image/png" }, status: 406 }),
  ...each(tables, { server: "open", headers: { range: "bytes=9999999-" }, status: 416 }),
  ...each(addresses, { server: "open", headers: { host: "evil.example" }, status: 421 }),
  ...["GET", "HEAD"].flatMap((method) => each(tables, { server: "faulty", method, status: 500 })),
  ...each(tables, { server: "slow", status: 504 }),
];

test.each(cases)(
  "$method $target of the $server server, with $headers, is $status and as described",
  async ({ server, target, status, method, headers }) => {
    expect((await send(`${urlOf(server)}${target}`, headers, method)).status).toBe(status);
  },
);

test.each(addresses)("%s is 403 and as described for a user without a role", async (target) => {
  const got = await send(`${urlOf("closed")}${target}`, { authorization: `Bearer ${tokens.anonymous}` });
  expect(got.status).toBe(403);
  const reader = await send(`${urlOf("closed")}${target}`, { authorization: `Bearer ${tokens.reader}` });
  expect(reader.status).toBe(200);
});

test.each(tables)("%s is 304 and as described", async (target) => {
  for (const method of ["GET", "HEAD"]) {
    const { headers } = await send(`${urlOf("open")}${target}`, {}, method);
    const tag = String(headers["etag"]);
    expect((await send(`${urlOf("open")}${target}`, { "if-none-match": tag }, method)).status).toBe(304);
  }
});

test.each(tables)("%s is 503 and as described if the database is gone", async (target) => {
  await describedBy(urlOf("cut"));
  await proxy.cut();
  try {
    for (const method of ["GET", "HEAD"]) expect((await send(`${urlOf("cut")}${target}`, {}, method)).status).toBe(503);
  } finally {
    await proxy.restore();
  }
});

test.each([
  ["408", "/q/first.csv", "GET /q/first.csv HTTP/1.1\r\nHost: localhost\r\n"],
  ["431", "/q/first.csv", `GET /q/first.csv HTTP/1.1\r\nHost: localhost\r\nX: ${"x".repeat(20_000)}\r\n\r\n`],
  ["400", "/q/first.csv", "GET /q/first.csv?title=元 HTTP/1.1\r\nHost: localhost\r\n\r\n"],
])("an invalid request is %s and as described", async (status, target, bytes) => {
  const check = await describedBy(urlOf("open"));
  const { head, body, error } = await sendRaw(urlOf("open"), bytes);
  const got = readHead(head);
  expect([String(got.status), error]).toEqual([status, false]);
  check({ method: "GET", target, ...got, bytes: body });
});

test("a table without a length is 505 by HTTP/1.0, and as described", async () => {
  const target = "/q/long.ndjson?all=true";
  const check = await describedBy(urlOf("unstored"));
  const { head, body } = await sendRaw(urlOf("unstored"), `GET ${target} HTTP/1.0\r\n\r\n`);
  const got = readHead(head);
  expect(got.status).toBe(505);
  check({ method: "GET", target, ...got, bytes: body });
  expect((await send(`${urlOf("unstored")}${target}`)).headers["content-length"]).toBeUndefined();
});
