import { request } from "node:http";
import { slowStatements } from "../../src/observing/slow-statements";
import { boltProxy, type BoltProxy } from "../support/bolt-proxy";
import { runningServer, type RunningServer } from "../support/running-server";
import { sharedNeo4j } from "../support/lent-neo4j";
import { openTestDatabase } from "../support/test-database";
import { logLines } from "./log-lines";

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const log = logLines();
let proxy: BoltProxy;
let server: RunningServer;

beforeAll(async () => {
  proxy = await boltProxy((await sharedNeo4j()).uri);
  const database = await openTestDatabase({ uri: proxy.uri });
  server = await runningServer(database, {}, null, { logStream: log.stream, observers: [slowStatements(0)] });
});
afterAll(async () => {
  await proxy.restore();
  await server.close();
  await proxy.close();
});

interface Sent {
  readonly method?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string;
}

interface Answered {
  readonly status: number | undefined;
  readonly id: string;
  readonly text: string;
}

/** By node:http, which sends a Host header and an address unchanged. */
function send(path: string, { method = "GET", headers = {}, body = "" }: Sent = {}): Promise<Answered> {
  const { hostname, port } = new URL(server.url);
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, path, method, headers, agent: false }, (response) => {
      let text = "";
      response.setEncoding("utf8").on("data", (chunk: string) => (text += chunk));
      response.on("end", () => {
        resolve({ status: response.statusCode, id: String(response.headers["x-request-id"]), text });
      });
    });
    sent.on("error", reject).end(body);
  });
}

const post = (query: string, more: Record<string, string> = {}) =>
  send("/graphql", {
    method: "POST",
    headers: { "content-type": "application/json", ...more },
    body: JSON.stringify({ query }),
  });

describe("the id of a request", () => {
  it.each(["a", "trace-1.2_3", "x".repeat(128)])("is the client's if it is valid: %s", async (provided) => {
    expect((await send("/health/live", { headers: { "x-request-id": provided } })).id).toBe(provided);
  });

  it.each(["", "x".repeat(129), "a b", 'a"b', "ä", "<script>"])("is a new one otherwise: %j", async (provided) => {
    expect((await send("/health/live", { headers: { "x-request-id": provided } })).id).toMatch(uuid);
  });

  it.each(["/", "/graphql?query={__typename}", "/q", "/q/domain-matrix.csv", "/openapi.json", "/nowhere", "/%zz"])(
    "is a header of the answer at %s",
    async (path) => {
      expect((await send(path)).id).toMatch(uuid);
      expect((await send(path)).id).not.toBe((await send(path)).id);
    },
  );
});

const json = { "content-type": "application/json" };

describe("every error names its request", () => {
  it.each<[string, number, string, Sent]>([
    ["a query that cannot be parsed", 200, "/graphql", { method: "POST", headers: json, body: '{"query":"{"}' }],
    [
      "a field that does not exist",
      200,
      "/graphql",
      { method: "POST", headers: json, body: '{"query":"{ nothing }"}' },
    ],
    [
      "an argument out of range",
      200,
      "/graphql",
      { method: "POST", headers: json, body: query("{ policies(first: 999) { totalCount } }") },
    ],
    [
      "one root field of two",
      200,
      "/graphql",
      { method: "POST", headers: json, body: query('{ region(name: "鼓楼区") { id } policies { totalCount } }') },
    ],
    ["a body that is not a request", 400, "/graphql", { method: "POST", headers: json, body: "[]" }],
    ["a body that is not JSON", 400, "/graphql", { method: "POST", headers: json, body: "{" }],
    ["a body of another type", 415, "/graphql", { method: "POST", headers: { "content-type": "text/csv" }, body: "a" }],
    [
      "a compressed body",
      415,
      "/graphql",
      { method: "POST", headers: { ...json, "content-encoding": "gzip" }, body: "a" },
    ],
    ["a method that is not accepted", 405, "/graphql", { method: "PUT" }],
    ["a form of a foreign page", 400, "/graphql?query={__typename}", {}],
    ["a Host that is not valid", 400, "/health/live", { headers: { host: "a b:c" } }],
    ["an address that does not exist", 400, "/%zz", {}],
    ["a dataset that does not exist", 404, "/q/nothing", {}],
    ["a parameter that does not exist", 400, "/q/domain-matrix.csv?nothing=1", {}],
    ["a format that does not exist", 406, "/q/domain-matrix", { headers: { accept: "image/png" } }],
    ["a table that is written to", 405, "/q/domain-matrix", { method: "POST" }],
  ])("%s", async (_name, status, path, requested) => {
    const answer = await send(path, requested);
    const { errors } = JSON.parse(answer.text) as { errors: readonly { extensions: Record<string, unknown> }[] };
    expect(answer.status).toBe(status);
    expect(answer.id).toMatch(uuid);
    expect(errors.map(({ extensions }) => extensions["requestId"])).toEqual([answer.id]);
    expect(String(errors[0]?.extensions["code"])).toMatch(/^[A-Z_]+$/);
  });

  it("and leaves the data of the same answer unchanged", async () => {
    const { text } = await post('{ region(name: "鼓楼区") { id } policies { totalCount } }');
    expect(JSON.parse(text)).toMatchObject({ data: { region: null, policies: { totalCount: 10 } } });
  });
});

describe("the log", () => {
  it("names the user of a request, if the user is known", async () => {
    const own = logLines();
    const known = await runningServer(
      openTestDatabase(),
      {},
      { name: "dashboard", role: "reader" },
      { logStream: own.stream },
    );
    await known.data("{ __typename }");
    await known.close();
    expect(own.all().filter(({ user }) => user === "dashboard")).toMatchObject([{ msg: "Request answered" }]);
  });

  it("has a line for each request, with the operation's name and the codes of errors", async () => {
    await post("query Twice { a: policies(first: 999) { totalCount } b: policies(last: 999) { totalCount } }", {
      "x-request-id": "log-1",
    });
    expect(log.of("log-1")).toEqual([
      {
        level: 30,
        method: "POST",
        path: "/graphql",
        status: 200,
        ms: expect.any(Number) as number,
        operation: "Twice",
        errors: ["BAD_USER_INPUT"],
        msg: "Request answered",
      },
    ]);
  });

  it("names a slow statement by its shape, with the text once, and never a value", async () => {
    const slow = (id: string) => log.of(id).filter(({ msg }) => msg === "Slow statement");
    await post('{ policies(where: { title: { contains: "first words" } }) { totalCount } }', {
      "x-request-id": "slow-1",
    });
    await post('{ policies(where: { title: { contains: "other words" } }) { totalCount } }', {
      "x-request-id": "slow-2",
    });
    const [first] = slow("slow-1");
    const { text, ...line } = first ?? {};
    expect(text).toContain("MATCH (n0:Policy)");
    expect(line).toMatchObject({ level: 40, kind: "read", shape: expect.stringMatching(/^[0-9a-f]{12}$/) as string });
    expect(slow("slow-2")).toEqual([{ ...line, ms: expect.any(Number) as number }]);
    expect(JSON.stringify(log.all())).not.toContain("other words");
  });

  it("reports what the client must not see, with the request's id", async () => {
    await proxy.cut();
    const unavailable = "The database is unavailable";
    for (const [id, requested] of [
      ["gone-1", "{ policies { totalCount } }"],
      ["gone-2", "{ __schema { queryType { name } } policies { totalCount } }"],
    ] as const) {
      await post(requested, { "x-request-id": id });
      expect(log.of(id).filter(({ msg }) => msg === unavailable)).toHaveLength(1);
      expect(log.of(id).at(-1)).toMatchObject({ msg: "Request answered", errors: ["SERVICE_UNAVAILABLE"] });
    }
    await send("/q/domain-matrix.csv", { headers: { "x-request-id": "gone-3" } });
    expect(log.of("gone-3").map(({ msg }) => msg)).toEqual(["Slow statement", unavailable, "Request answered"]);
    await proxy.restore();
  });

  it("has no line of a request without its id", () => {
    expect(log.all().filter(({ requestId }) => typeof requestId !== "string")).toEqual([]);
  });
});

function query(text: string): string {
  return JSON.stringify({ query: text });
}
