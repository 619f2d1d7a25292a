// Long, because every test needs the same graph of thousands of policies, which takes long to write.
import { execFile } from "node:child_process";
import { readdir } from "node:fs/promises";
import { get, type IncomingMessage } from "node:http";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import neo4j, { type Plan } from "neo4j-driver";
import { RegionLevel } from "../../schema/enums";
import { project } from "../../src/config/project";
import { readFacts } from "../../src/import/read-facts";
import { importInBatches } from "../../src/main/import-batches";
import { Database } from "../../src/neo4j/database";
import type { RunnableStatement } from "../../src/neo4j/runnable-statement";
import type { StatementScope } from "../../src/neo4j/statement-scope";
import { factsOfFewRegions } from "../support/facts-of-few-regions";
import { copiedPolicies } from "../cost/copied-policies";
import { boltProxy, type BoltProxy } from "../support/bolt-proxy";
import { type OwnNeo4j, newNeo4j } from "../support/lent-neo4j";
import { python } from "../support/python";
import { runningServer, type RunningServer } from "../support/running-server";
import { datasetOf } from "./tables";

const POLICIES = 600;

const datasets = [
  datasetOf("{ policies(first: 5) { totalCount nodes { id publishedOn } } }", "policies"),
  datasetOf("{ policies { nodes { id measures @grain { id ordinal } } } }", "nested"),
  datasetOf('{ domain(id: "industry") { name regions { nodes { id } } } }', "regions"),
  datasetOf('{ regionPairs(region: "320583") { nodes { regions { id } similarity } } }', "pairs"),
  datasetOf('{ domainMatrix(within: "320000") { cells { region { id } domain { id } policies } } }', "cells"),
  datasetOf(
    "{ measures { nodes { id text noise: text(language: EN) policy { title summary source { text } } } } }",
    "wide",
  ),
  datasetOf(
    `{ measures { nodes { id ${["a", "b", "c", "d"].map((alias) => `${alias}: text(language: EN)`).join(" ")} } } }`,
    "widest",
  ),
];

/** The database, which keeps what was streamed from it. */
class RecordingDatabase extends Database {
  statements: RunnableStatement[] = [];
  rows = 0;
  override async *stream(statement: RunnableStatement, scope?: StatementScope) {
    this.statements.push(statement);
    for await (const row of super.stream(statement, scope)) {
      this.rows++;
      yield row;
    }
  }
}

let embedded: OwnNeo4j;
let proxy: BoltProxy;
let database: RecordingDatabase;
let server: RunningServer;
beforeAll(async () => {
  embedded = await newNeo4j("schema");
  const writer = new Database({ ...embedded, statementTimeout: 20_000 });
  const [{ regions }, few] = await Promise.all([readFacts(project.facts), factsOfFewRegions()]);
  const jiangsu = regions.filter(({ id, level }) => id.startsWith("32") && level !== RegionLevel.DEVELOPMENT_ZONE);
  const known = new Set(few.regions.map(({ id }) => id));
  const facts = { ...few, regions: [...few.regions, ...jiangsu.filter(({ id }) => !known.has(id))] };
  const policies = [...facts.policies, ...copiedPolicies(facts, 0, POLICIES)];
  await importInBatches(writer, { ...facts, policies }, { size: 300 });
  // Parquet would write texts that repeat once: these cannot be made smaller.
  await writer.write([
    {
      text: "MATCH (measure:Measure) SET measure.textEn = reduce(text = '', number IN range(1, 150) | text + randomUUID())",
      parameters: {},
    },
  ]);
  await writer.close();
  proxy = await boltProxy(embedded.uri);
  database = new RecordingDatabase({ ...embedded, uri: proxy.uri, statementTimeout: 10_000 });
  server = await runningServer(database, { datasets, storedTableBytes: 1024 * 1024 });
});
afterAll(async () => {
  await server.close();
  await proxy.close();
  await embedded.giveBack();
});
beforeEach(() => {
  database.statements = [];
  database.rows = 0;
});

const all = async (name: string) => {
  const response = await fetch(`${server.url}/q/${name}.ndjson?all=true`);
  expect(response.status).toBe(200);
  const lines = (await response.text()).split("\n").slice(0, -1);
  return lines.map((line) => JSON.parse(line) as Record<string, unknown>);
};

/** Every entry of a connection as /graphql gives it, page by page; the path leads to the connection. */
async function walked(query: (page: string) => string, ...path: string[]): Promise<Record<string, unknown>[]> {
  interface Page {
    readonly nodes: Record<string, unknown>[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  }
  const nodes: Record<string, unknown>[] = [];
  for (let after = ""; ;) {
    let value: unknown = await server.data(query(`first: 200${after}`));
    for (const name of path) value = (value as Record<string, unknown>)[name];
    const page = value as Page;
    nodes.push(...page.nodes);
    if (!page.pageInfo.hasNextPage) return nodes;
    after = `, after: "${page.pageInfo.endCursor}"`;
  }
}

const pageInfo = "pageInfo { hasNextPage endCursor }";

describe("all=true gives every row", () => {
  it("of a list, in its order, by one statement", async () => {
    const rows = await all("policies");
    expect(rows.length).toBe(POLICIES + 10);
    expect(rows).toEqual(
      await walked((page) => `{ policies(${page}) { nodes { id publishedOn } ${pageInfo} } }`, "policies"),
    );
    expect(database.statements).toHaveLength(1);
  });

  it("of lists within a list", async () => {
    const policies = await walked(
      (page) => `{ policies(${page}) { nodes { id measures { id ordinal } } ${pageInfo} } }`,
      "policies",
    );
    const measures = policies.flatMap(({ id, measures: own }) =>
      (own as object[]).map((measure) => ({ "policies.id": id, ...measure })),
    );
    const rows = await all("nested");
    expect(rows).toEqual(measures);
    expect(rows.length).toBeGreaterThan(1_500);
  });

  it("of a connection of one object", async () => {
    const regions = await walked(
      (page) => `{ domain(id: "industry") { regions(${page}) { nodes { id } ${pageInfo} } } }`,
      "domain",
      "regions",
    );
    expect(regions.length).toBeGreaterThan(20);
    expect(await all("regions")).toEqual(regions.map(({ id }) => ({ "domain.name": "工业", id })));
  });

  it("of region pairs, page by page", async () => {
    const pairs = await walked(
      (page) => `{ regionPairs(region: "320583", ${page}) { nodes { regions { id } similarity } ${pageInfo} } }`,
      "regionPairs",
    );
    expect(pairs.length).toBeGreaterThan(20);
    expect(await all("pairs")).toEqual(pairs);
    expect(database.statements).toEqual([]);
  });

  it("of a list without pages", async () => {
    const { domainMatrix } = await server.data(
      '{ domainMatrix(within: "320000") { cells { region { id } domain { id } policies } } }',
    );
    const { cells } = domainMatrix as { cells: { region: { id: string }; domain: { id: string }; policies: number }[] };
    const expected = cells.map(({ region, domain, policies }) => ({
      "region.id": region.id,
      "domain.id": domain.id,
      policies,
    }));
    expect(await all("cells")).toEqual(expected);
    expect(expected.length).toBeGreaterThan(20);
  });
});

const operators = ({ operatorType, children }: Plan): string[] => [operatorType, ...children.flatMap(operators)];

it("the statement of a streamed list has no LIMIT, and takes its order from the index", async () => {
  await (await fetch(`${server.url}/q/policies.csv?all=true`)).text();
  const [statement] = database.statements;
  expect(statement?.text).toBe(
    [
      "MATCH (n0:Policy)",
      "WHERE n0.publishedOn IS NOT NULL",
      "  AND n0.id IS NOT NULL",
      "WITH n0",
      "ORDER BY n0.publishedOn DESC, n0.id DESC",
      "RETURN [[n0.id, toString(n0.publishedOn)]] AS value",
    ].join("\n"),
  );
  const driver = neo4j.driver(embedded.uri, neo4j.auth.basic(embedded.user, embedded.password));
  const { summary } = await driver.executeQuery(`EXPLAIN ${statement?.text ?? ""}`, statement?.parameters);
  await driver.close();
  const steps = summary.plan ? operators(summary.plan) : [];
  expect(steps.filter((step) => /Sort|Top|Limit/.test(step))).toEqual([]);
  expect(steps.some((step) => step.includes("Index"))).toBe(true);
});

/** The answer as soon as its headers are there, unread. */
const opened = (path: string, headers: Record<string, string> = {}) =>
  new Promise<IncomingMessage>((resolve, reject) => {
    get(`${server.url}${path}`, { headers, agent: false }, resolve).on("error", reject);
  });

/** How the reading of an answer ends: in order, or broken off. */
const ending = (response: IncomingMessage) =>
  new Promise<"whole" | "broken off">((resolve) => {
    response.on("error", () => undefined);
    response.on("close", () => {
      resolve(response.complete ? "whole" : "broken off");
    });
    response.resume();
  });

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

const isStreamed = (statement: string) => database.statements.some(({ text }) => text === statement);

/** Whether the database still works on a streamed statement. */
async function running(): Promise<boolean> {
  const asking = new Database({ ...embedded, statementTimeout: 10_000 });
  try {
    const rows = await asking.read({ text: "SHOW TRANSACTIONS YIELD currentQuery, status", parameters: {} });
    return rows.some(({ currentQuery }) => isStreamed(String(currentQuery)));
  } finally {
    await asking.close();
  }
}

async function untilEnded(): Promise<boolean> {
  for (let attempt = 0; attempt < 50; attempt++) {
    if (!(await running())) return true;
    await pause(100);
  }
  return false;
}

const measures = () => database.rows;

describe("a stream of many bytes", () => {
  it.each(["ndjson", "csv", "json", "parquet"])(
    "as .%s has neither a length nor ranges, and says so",
    async (extension) => {
      const response = await opened(`/q/wide.${extension}?all=true`, { range: "bytes=0-9" });
      expect([response.statusCode, response.headers["content-length"], response.headers["accept-ranges"]]).toEqual([
        200,
        undefined,
        "none",
      ]);
      response.destroy();
      expect(await untilEnded()).toBe(true);
    },
  );

  it("is read from the database no faster than by its reader", async () => {
    const response = await opened("/q/wide.ndjson?all=true");
    response.pause();
    await pause(1_000);
    const read = measures();
    await pause(500);
    expect(measures()).toBe(read);
    expect(read).toBeGreaterThan(0);
    expect(read).toBeLessThan(POLICIES * 2);
    expect(await running()).toBe(true);
    response.destroy();
    expect(await untilEnded()).toBe(true);
  });

  it.each(["ndjson", "csv", "json", "parquet"])(
    "ends in the database when the reader of .%s goes away",
    async (extension) => {
      for (const encoding of ["identity", "gzip"]) {
        const response = await opened(`/q/wide.${extension}?all=true`, { "accept-encoding": encoding });
        await new Promise((resolve) => response.once("data", resolve));
        response.destroy();
        expect(await untilEnded()).toBe(true);
        expect(measures()).toBeLessThan(POLICIES * 8);
        database.rows = 0;
      }
    },
  );

  it("ends in the database when its reader goes away while the next rows are awaited", async () => {
    const response = await opened("/q/wide.json?all=true");
    await new Promise((resolve) => response.once("data", resolve));
    proxy.holdAnswers(isStreamed);
    try {
      // What is under way still is read to its end.
      response.resume();
      await pause(500);
      response.destroy();
      expect(await untilEnded()).toBe(true);
    } finally {
      await proxy.restore();
    }
  });

  it("ends in the database when its reader goes away before the first row", async () => {
    proxy.holdAnswers(isStreamed);
    const request = get(`${server.url}/q/wide.json?all=true`, { agent: false }).on("error", () => undefined);
    try {
      for (let attempt = 0; attempt < 50 && !(await running()); attempt++) await pause(10);
      expect(await running()).toBe(true);
      expect(measures()).toBe(0);
      request.destroy();
      expect(await untilEnded()).toBe(true);
    } finally {
      await proxy.restore();
    }
  });

  it("is not read for HEAD", async () => {
    const response = await fetch(`${server.url}/q/wide.ndjson?all=true`, { method: "HEAD" });
    expect(response.status).toBe(200);
    expect(await untilEnded()).toBe(true);
    expect(measures()).toBeLessThan(POLICIES);
  });

  it.each([
    ["ndjson", "identity"],
    ["ndjson", "gzip"],
    ["csv", "identity"],
    ["csv", "br"],
    ["json", "identity"],
    ["parquet", "identity"],
  ])("as %s, %s, is broken off where the database breaks off", async (extension, encoding) => {
    const response = await opened(`/q/wide.${extension}?all=true`, { "accept-encoding": encoding });
    expect(response.statusCode).toBe(200);
    response.pause();
    await proxy.cut();
    try {
      expect(await ending(response)).toBe("broken off");
    } finally {
      await proxy.restore();
    }
  });
});

/** What a client of HTTP/1.0 reads until the connection ends, and how it ends. */
const byOldProtocol = (url: string, path: string) =>
  new Promise<{ head: string; body: Buffer; error: boolean }>((resolve) => {
    const { hostname, port } = new URL(url);
    const chunks: Buffer[] = [];
    let error = false;
    const socket = connect(Number(port), hostname, () => {
      socket.write(`GET ${path} HTTP/1.0\r\nHost: ${hostname}\r\n\r\n`);
    });
    socket.on("data", (chunk: Buffer) => chunks.push(chunk));
    socket.on("error", () => (error = true));
    socket.on("close", () => {
      const all = Buffer.concat(chunks);
      const end = all.indexOf("\r\n\r\n");
      resolve({ head: all.subarray(0, end).toString(), body: all.subarray(end + 4), error });
    });
  });

describe("HTTP/1.0, where the end of the connection is the end of a body without a length", () => {
  it.each(["ndjson", "csv", "json", "parquet"])(
    "a table of .%s that is too long for a length is refused",
    async (extension) => {
      const { head, body } = await byOldProtocol(server.url, `/q/wide.${extension}?all=true`);
      expect(head).toMatch(/^HTTP\/1\.1 505 /);
      expect(JSON.parse(body.toString())).toEqual({
        errors: [
          {
            message: expect.stringMatching(/longer than 1048576 bytes.*HTTP\/1\.1/) as string,
            extensions: { code: "HTTP_VERSION_NOT_SUPPORTED", requestId: expect.any(String) as string },
          },
        ],
      });
      expect(await untilEnded()).toBe(true);
    },
  );
});

describe("a long table up to the bound", () => {
  let storing: RunningServer;
  let storingDatabase: RecordingDatabase;
  beforeAll(async () => {
    storingDatabase = new RecordingDatabase({ ...embedded, uri: proxy.uri, statementTimeout: 10_000 });
    storing = await runningServer(storingDatabase, { datasets });
  });
  afterAll(() => storing.close());

  const ask = (path: string, headers: Record<string, string> = {}, method = "GET") =>
    fetch(`${storing.url}/q/${path}`, { method, headers: { "accept-encoding": "identity", ...headers } });
  const bytesOf = async (response: Response) => Buffer.from(await response.arrayBuffer());

  it.each(["csv", "json", "parquet"])(
    "as .%s has a length, also by HEAD and by HTTP/1.0, and ranges",
    async (extension) => {
      const path = `wide.${extension}?all=true`;
      const head = await ask(path, {}, "HEAD");
      const whole = await ask(path);
      const bytes = await bytesOf(whole);
      expect(bytes.length).toBeGreaterThan(4 * 1024 * 1024);
      for (const { headers } of [head, whole])
        expect([headers.get("content-length"), headers.get("accept-ranges")]).toEqual([String(bytes.length), "bytes"]);
      const old = await byOldProtocol(storing.url, `/q/${path}`);
      expect(old.head).toContain(`content-length: ${String(bytes.length)}`);
      expect(old.body.equals(bytes)).toBe(true);

      const etag = whole.headers.get("etag") ?? "";
      const part = await ask(path, { range: "bytes=1000000-2999999", "if-range": etag });
      expect([part.status, part.headers.get("content-range")]).toEqual([
        206,
        `bytes 1000000-2999999/${String(bytes.length)}`,
      ]);
      expect((await bytesOf(part)).equals(bytes.subarray(1_000_000, 3_000_000))).toBe(true);
      const end = await ask(path, { range: "bytes=-8" });
      expect((await bytesOf(end)).equals(bytes.subarray(-8))).toBe(true);
      const older = await ask(path, { range: "bytes=0-9", "if-range": '"older"' });
      expect([older.status, (await bytesOf(older)).equals(bytes)]).toEqual([200, true]);
      expect((await ask(path, { range: `bytes=${String(bytes.length)}-` })).status).toBe(416);
      expect((await ask(path, { "if-none-match": etag })).status).toBe(304);
    },
  );

  it("as .ndjson is sent from its first row, without a length; by HTTP/1.0 it has one", async () => {
    const streamed = await ask("wide.ndjson?all=true");
    expect(streamed.headers.get("content-length")).toBeNull();
    const bytes = await bytesOf(streamed);
    const { head, body } = await byOldProtocol(storing.url, "/q/wide.ndjson?all=true");
    expect(head).toContain(`content-length: ${String(bytes.length)}`);
    expect(body.equals(bytes)).toBe(true);
  });

  it("packed, it has the length of what is sent", async () => {
    const response = await fetch(`${storing.url}/q/wide.csv?all=true`, { headers: { "accept-encoding": "gzip" } });
    const plain = await bytesOf(await ask("wide.csv?all=true"));
    expect(response.headers.get("content-encoding")).toBe("gzip");
    expect(Number(response.headers.get("content-length"))).toBeLessThan(plain.length);
    expect((await bytesOf(response)).equals(plain)).toBe(true);
  });

  it("is read from the database once for many readers at a time", async () => {
    storingDatabase.statements = [];
    const got = await Promise.all([0, 1, 2, 3].map(async () => bytesOf(await ask("wide.csv?all=true&bom=true"))));
    expect(new Set(got.map(({ length }) => length)).size).toBe(1);
    expect(storingDatabase.statements).toHaveLength(1);
  });

  it.each(["csv", "json", "parquet"])(
    "as .%s is refused, no part of it sent, where the database breaks off",
    async (extension) => {
      const path = `/q/wide.${extension}?all=true&formulas=true`;
      const first = byOldProtocol(storing.url, path);
      const second = ask(path.slice(3));
      await pause(300);
      await proxy.cut();
      try {
        const { head, body } = await first;
        expect(head).toMatch(/^HTTP\/1\.1 503 /);
        expect(body.toString()).toContain("SERVICE_UNAVAILABLE");
        expect((await second).status).toBe(503);
      } finally {
        await proxy.restore();
      }
    },
  );

  it("leaves no file", async () => {
    const names = async () => (await readdir(tmpdir())).filter((name) => name.startsWith("policy-graph-table"));
    await bytesOf(await ask("wide.csv?all=true"));
    expect(await names()).toEqual([]);
  });
});

const readers = [
  ...["polars", "pyarrow over fsspec", "DuckDB over fsspec", "pandas"],
  ...["curl by HTTP/1.0", "curl by HTTP/1.1"],
];

interface Outcome {
  readonly rows?: number;
  readonly last?: string;
  readonly error?: string;
}

describe("a table that ends in order is whole, for every reader", () => {
  let storing: RunningServer;
  let interpreter: string;
  beforeAll(async () => {
    interpreter = await python();
    storing = await runningServer(new Database({ ...embedded, uri: proxy.uri, statementTimeout: 10_000 }), {
      datasets,
    });
  }, 600_000);
  afterAll(() => storing.close());

  async function read(...tables: readonly (readonly [reader: string, path: string])[]): Promise<Outcome[]> {
    const running = promisify(execFile)(interpreter, [join(__dirname, "read_tables.py"), storing.url]);
    running.child.stdin?.end(JSON.stringify(tables));
    return JSON.parse((await running).stdout) as Outcome[];
  }

  it.each([
    ["nested", 60_000, ["csv", "parquet"]],
    ["wide", 5_000_000, ["csv", "parquet"]],
    ["widest", 38_000_000, ["csv"]],
  ])("%s, of %d bytes", async (name, least, extensions) => {
    const rows = (await fetch(`${storing.url}/q/${name}.json?all=true`).then((response) => response.json())) as {
      id: string;
    }[];
    const paths = extensions.map((extension) => `/q/${name}.${extension}?all=true`);
    for (const path of paths) {
      const { headers } = await fetch(`${storing.url}${path}`, {
        method: "HEAD",
        headers: { "accept-encoding": "identity" },
      });
      if (path.includes("csv")) expect(Number(headers.get("content-length"))).toBeGreaterThan(least);
    }
    const tables = paths.flatMap((path) => readers.map((reader) => [reader, path] as const));
    const outcomes = await read(...tables);
    const last = Object.values(rows.at(-1) ?? {})[0];
    expect(outcomes.map((outcome, index) => [...(tables[index] ?? []), outcome])).toEqual(
      tables.map((table) => [...table, { rows: rows.length, last }]),
    );
  });

  it("cut half-way: no reader takes a part for the whole", async () => {
    const tables = readers.map((reader) => [reader, "/q/widest.csv?all=true&formulas=true"] as const);
    const reading = { isOver: false };
    proxy.takeStatements();
    const outcomes = read(...tables);
    void outcomes.finally(() => (reading.isOver = true));
    let cuts = 0;
    while (!reading.isOver) {
      await pause(5);
      if (!proxy.takeStatements().some((text) => text.includes("(n0:Measure)"))) continue;
      await pause(100);
      await proxy.cut();
      cuts++;
      await pause(100);
      await proxy.restore();
    }
    expect(cuts).toBeGreaterThanOrEqual(readers.length);
    expect((await outcomes).map((outcome, index) => [readers[index], outcome])).toEqual(
      readers.map((reader) => [reader, { error: expect.any(String) as string }]),
    );
  });
});
