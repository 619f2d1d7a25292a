// Long, because one server is tested for each rule of HTTP that applies to tables.
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { project } from "../../src/config/project";
import { readDatasets } from "../../src/datasets/read-datasets";
import { boltProxy, type BoltProxy } from "../support/bolt-proxy";
import { runningServer, type RunningServer } from "../support/running-server";
import { sharedNeo4j } from "../support/lent-neo4j";
import { openTestDatabase } from "../support/test-database";
import { type Got, send, sendRaw } from "./client";
import { nextAddress } from "./next-address";
import { datasetOf, schema } from "./tables";

const json = ({ bytes }: Got) => JSON.parse(bytes.toString()) as unknown;
const shared = readDatasets(schema, [project.savedQueries]);
const own = [
  datasetOf("{ regions(where: { hasPolicies: true }) { nodes { id } } }", "regions-of-policies"),
  datasetOf('{ search(query: "元宇宙") { nodes { score } } }', "found"),
  datasetOf("query ($order: [PolicyOrder!]) { policies(orderBy: $order) { nodes { id } } }", "ordered"),
];

let proxy: BoltProxy;
let server: RunningServer;
beforeAll(async () => {
  proxy = await boltProxy((await sharedNeo4j()).uri);
  server = await runningServer(openTestDatabase({ uri: proxy.uri }), {
    datasets: [...shared, ...own],
    cacheControl: "public, max-age=60",
  });
});
afterAll(async () => {
  await proxy.restore();
  await server.close();
  await proxy.close();
});

const get = (path: string, headers?: Record<string, string | string[]>, method?: string) =>
  send(`${server.url}${path}`, headers, method);

/** Headers except for those of the connection and the date. */
function lasting({ headers }: Got) {
  const { date: _date, connection: _connection, "keep-alive": _alive, "x-request-id": _id, ...others } = headers;
  return others;
}

const mediaTypes = {
  json: "application/json",
  csv: "text/csv; charset=utf-8; header=present",
  ndjson: "application/x-ndjson",
  parquet: "application/vnd.apache.parquet",
};

describe("a table's representation", () => {
  it.each(Object.entries(mediaTypes))("in .%s has the media type %s", async (extension, mediaType) => {
    const got = await get(`/q/newest-policies.${extension}`);
    expect(got.status).toBe(200);
    expect(got.headers).toMatchObject({
      "content-type": mediaType,
      "content-disposition": `inline; filename="newest-policies.${extension}"`,
      "content-length": String(got.bytes.length),
      grain: "policies.nodes",
      "graph-version": expect.stringMatching(/^[\w-]{36}$/) as string,
      link: '<newest-policies/schema.json>; rel="describedby"',
      vary: "Accept, Accept-Encoding",
      "cache-control": "public, max-age=60",
    });
    expect(got.headers).not.toHaveProperty("set-cookie");
    expect(got.headers).not.toHaveProperty("content-encoding");
  });

  it("has the same bytes by hash until the text changes", async () => {
    const hash = shared.find(({ name }) => name === "newest-policies")?.hash ?? "";
    expect((await get(`/q/${hash}.csv`)).bytes).toEqual((await get("/q/newest-policies.csv")).bytes);
    expect((await get(`/q/${hash.replace(/.$/, "x")}.csv`)).status).toBe(404);
  });

  it.each([
    [undefined, mediaTypes.json],
    ["*/*", mediaTypes.json],
    ["text/csv", mediaTypes.csv],
    ["application/json;q=0.1, text/csv;q=0.5", mediaTypes.csv],
    ["application/x-ndjson, */*;q=0.1", mediaTypes.ndjson],
    ["application/vnd.apache.parquet", mediaTypes.parquet],
    ["text/html,application/xhtml+xml,*/*;q=0.8", mediaTypes.json],
    // Parameters, by RFC 9110, 5.6.6: names and these values in any case, values quoted or not.
    ["text/csv; charset=utf-8", mediaTypes.csv],
    ["text/csv;charset=UTF-8;header=present", mediaTypes.csv],
    ['Text/CSV ; Charset="Utf-8" ; Header="present"', mediaTypes.csv],
    ["application/json; charset=utf-8", mediaTypes.json],
    ["application/x-ndjson;charset=utf-8;q=0.7, application/json;q=0.5", mediaTypes.ndjson],
    ["text/csv;charset=gbk, application/json;q=0.1", mediaTypes.json],
    ["text/csv;charset=gbk;q=0.9, text/csv;charset=utf-8;q=0.2, */*;q=0.1", mediaTypes.csv],
    ['image/png;note="a, text/csv", application/x-ndjson', mediaTypes.ndjson],
    [["image/png", "text/csv"], mediaTypes.csv],
    ["text/*;q=0.5, application/*;q=0.4", mediaTypes.csv],
    ["application/json;q=0, */*", mediaTypes.csv],
    ["application/json;Q=0.1, text/csv ; q=0.2", mediaTypes.csv],
    ["", mediaTypes.json],
  ])("is chosen by Accept: %s selects %s", async (accept, mediaType) => {
    const { headers } = await get("/q/newest-policies", accept === undefined ? {} : { accept });
    expect(headers["content-type"]).toBe(mediaType);
  });

  it("may be requested by its own media type", async () => {
    for (const accept of Object.values(mediaTypes))
      expect((await get("/q/newest-policies", { accept })).headers["content-type"]).toBe(accept);
  });

  it.each([
    "image/png",
    "text/csv; charset=gbk",
    "text/csv;header=absent",
    "text/csv;q=0",
    "application/json;odata=none",
  ])("is refused if Accept names no available type: %s", async (accept) => {
    expect((await get("/q/newest-policies", { accept })).status).toBe(406);
  });

  it("is refused if Accept names no available type, and a suffix needs no Accept", async () => {
    const got = await get("/q/newest-policies", { accept: "image/png" });
    expect(got.status).toBe(406);
    expect(json(got)).toMatchObject({ errors: [{ extensions: { code: "NOT_ACCEPTABLE" } }] });
    expect((await get("/q/newest-policies.csv", { accept: "image/png" })).status).toBe(200);
  });

  it.each([
    ["gzip", gunzipSync],
    ["br", brotliDecompressSync],
  ])("is encoded with %s, with a tag of its own", async (encoding, decode) => {
    const plain = await get("/q/newest-policies.csv");
    const encoded = await get("/q/newest-policies.csv", { "accept-encoding": encoding });
    expect(encoded.headers).toMatchObject({ "content-encoding": encoding, vary: "Accept, Accept-Encoding" });
    expect(decode(encoded.bytes)).toEqual(plain.bytes);
    expect(encoded.headers["etag"]).not.toBe(plain.headers["etag"]);
    expect(encoded.bytes.length).toBeLessThan(plain.bytes.length);
  });

  it("is never encoded again if it is Parquet", async () => {
    const { headers } = await get("/q/newest-policies.parquet", { "accept-encoding": "gzip, br" });
    expect(headers).not.toHaveProperty("content-encoding");
  });

  it("has a tag for each combination of query, variables, format and options", async () => {
    const paths = [
      "newest-policies.csv",
      "newest-policies.json",
      "newest-policies.csv?first=2",
      "newest-policies.csv?bom=true",
      "goals-compared.csv",
      "goals-compared.csv?indicator=COMPANIES",
    ];
    const tags = await Promise.all(paths.map(async (path) => (await get(`/q/${path}`)).headers["etag"]));
    expect(new Set(tags).size).toBe(paths.length);
  });

  it.each(["json", "csv?first=2", "parquet", "ndjson?all=true"])(
    "has the same headers by HEAD as by GET of .%s, without the body",
    async (rest) => {
      const path = `/q/newest-policies.${rest}`;
      const head = await get(path, {}, "HEAD");
      expect(head.bytes.length).toBe(0);
      expect(lasting(head)).toEqual(lasting(await get(path)));
    },
  );
});

describe("ranges", () => {
  const path = "/q/newest-policies.parquet";
  it.each([
    ["bytes=0-3", 0, 4],
    ["bytes=-8", -8, undefined],
    ["bytes=4-", 4, undefined],
  ])("of %s are answered with those bytes", async (range, start, end) => {
    const whole = await get(path);
    const part = await get(path, { range });
    expect(part.status).toBe(206);
    expect(part.bytes).toEqual(whole.bytes.subarray(start, end));
    const from = start < 0 ? whole.bytes.length + start : start;
    expect(part.headers["content-range"]).toBe(
      `bytes ${String(from)}-${String(from + part.bytes.length - 1)}/${String(whole.bytes.length)}`,
    );
    expect(part.headers["etag"]).toBe(whole.headers["etag"]);
  });

  it("that cannot be satisfied are answered 416", async () => {
    const got = await get(path, { range: "bytes=9999999-" });
    expect(got.status).toBe(416);
    expect(got.headers["content-range"]).toMatch(/^bytes \*\/\d+$/);
    expect(got.bytes.length).toBe(0);
  });

  it("apply only if If-Range has the tag", async () => {
    const tag = String((await get(path)).headers["etag"]);
    expect((await get(path, { range: "bytes=0-3", "if-range": tag })).status).toBe(206);
    expect((await get(path, { range: "bytes=0-3", "if-range": '"other"' })).status).toBe(200);
  });

  it("are of bytes in any case, and only of GET (RFC 9110, 14.1 and 14.2)", async () => {
    const part = await get(path, { range: "Bytes=0-3" });
    expect([part.status, part.bytes.length]).toEqual([206, 4]);
    const head = await get(path, { range: "bytes=0-3" }, "HEAD");
    expect(head.status).toBe(200);
    expect(lasting(head)).toEqual(lasting(await get(path)));
  });

  it.each(["bytes=0-1,4-5", "lines=0-1", "nonsense"])("of %s are answered with the whole body", async (range) => {
    expect((await get(path, { range })).status).toBe(200);
  });

  it("of an encoded text are of its plain bytes", async () => {
    const whole = await get("/q/newest-policies.csv");
    const part = await get("/q/newest-policies.csv", { range: "bytes=0-9", "accept-encoding": "gzip" });
    expect(part.bytes).toEqual(whole.bytes.subarray(0, 10));
    expect(part.headers).not.toHaveProperty("content-encoding");
  });
});

describe("a representation that the client has already", () => {
  const versionOnly = [expect.stringContaining("RETURN import.version AS version") as string];

  it.each(["", "W/"])(
    "is answered 304 to If-None-Match with %j before the tag, after a query for the version alone",
    async (weak) => {
      const { headers } = await get("/q/one-region.csv");
      proxy.takeStatements();
      const tag = String(headers["etag"]);
      const got = await get("/q/one-region.csv", { "if-none-match": `"a", ${weak}${tag}` });
      expect(got.status).toBe(304);
      expect(got.bytes.length).toBe(0);
      expect(got.headers).toMatchObject({
        etag: tag,
        "cache-control": "public, max-age=60",
        vary: "Accept, Accept-Encoding",
      });
      expect(proxy.takeStatements()).toEqual(versionOnly);
    },
  );

  it.each([
    ["in a list with a comma in another tag", (tag: string) => `"a,b",${tag}`],
    ["without spaces", (tag: string) => `"a",${tag},"b"`],
    ["in a header of its own", (tag: string) => ['"a"', tag]],
    ["as any", () => " * "],
  ])("is found %s", async (_name, header) => {
    const tag = String((await get("/q/one-region.csv")).headers["etag"]);
    expect((await get("/q/one-region.csv", { "if-none-match": header(tag) })).status).toBe(304);
  });

  it("is sent again from memory, after a query for the version alone", async () => {
    const before = await get("/q/one-region.ndjson");
    proxy.takeStatements();
    expect(await get("/q/one-region.ndjson")).toMatchObject({ status: 200, bytes: before.bytes });
    expect(proxy.takeStatements()).toEqual(versionOnly);
  });

  it("is sent if If-None-Match names another tag", async () => {
    expect((await get("/q/one-region.csv", { "if-none-match": '"other"' })).status).toBe(200);
  });
});

describe("pages", () => {
  it("are walked by Link to the end, with every row once, as in the whole table", async () => {
    const rows: unknown[] = [];
    const sizes: number[] = [];
    let next: string | undefined = "/q/regions-of-policies.json?first=3";
    while (next !== undefined) {
      const got: Got = await get(next);
      const page = json(got) as unknown[];
      rows.push(...page);
      sizes.push(page.length);
      next = nextAddress(`${server.url}${next}`, String(got.headers["link"]))?.slice(server.url.length);
    }
    expect(rows).toEqual(json(await get("/q/regions-of-policies.json?all=true")));
    expect(sizes.slice(0, -1).every((size) => size === 3)).toBe(true);
    expect(rows.length).toBeGreaterThan(6);
  });

  it("continue in the same format, with the same parameters", async () => {
    const { headers } = await get("/q/newest-policies.csv?bom=true&first=2");
    expect(headers["link"]).toMatch(/<newest-policies\.csv\?bom=true&first=2&after=\w+>; rel="next"/);
    expect((await get("/q/found?first=1", { accept: "text/csv" })).headers["link"]).toContain("<found?first=1&after=");
  });

  it.each([
    [
      "an unknown parameter",
      "newest-policies.csv?regoin=1",
      "regoin is unknown: this dataset accepts first, after, all, bom, formulas.",
    ],
    [
      "an unknown parameter, for a table without pages",
      "every-statement.csv?regoin=1",
      "regoin is unknown: this dataset accepts policy, all, bom, formulas.",
    ],
    ["a parameter without a name", "one-region.csv?&&=1", /^"" is unknown: this dataset accepts /],
    ["a second question mark", "one-region.csv??all=true", /^\?all is unknown: this dataset accepts /],
    [
      "a semicolon, which does not separate parameters",
      "one-region.csv?all=true;bom=true",
      "all must be true or false.",
    ],
    ["an order that is not JSON, once", "ordered.csv?order=x", "order must be JSON."],
    ["two that are not JSON, once", "ordered.csv?order=x&order=y", "order must be JSON."],
    [
      "a cursor of another list",
      "newest-policies.csv?after=abc",
      "policies.after must be a cursor from this list in this order: take it from edges.cursor or pageInfo.",
    ],
    [
      "first for a table without pages",
      "every-statement.csv?first=1",
      "first cannot be used: the rows of this dataset come in no pages.",
    ],
    [
      "a day that does not exist",
      `timeline.csv?where=${encodeURIComponent('{"publishedOn":{"gte":"2023-02-30"}}')}`,
      "policies.where.publishedOn.gte must be a valid date, written YYYY-MM-DD.",
    ],
  ])("%s is refused with 400, and no data is read", async (_name, path, message) => {
    proxy.takeStatements();
    const got = await get(`/q/${path}`);
    expect(got.status).toBe(400);
    const { errors } = json(got) as { errors: { message: string; extensions: object }[] };
    expect(errors).toHaveLength(1);
    if (typeof message === "string") expect(errors[0]?.message).toBe(message);
    else expect(errors[0]?.message).toMatch(message);
    expect(errors[0]?.extensions).toMatchObject({ code: "BAD_USER_INPUT" });
    expect(got.headers).not.toHaveProperty("etag");
    expect(proxy.takeStatements().filter((text) => !text.includes("import.version"))).toEqual([]);
  });
});

describe("the addresses around the tables", () => {
  it("/q is a list, as JSON or as a page", async () => {
    const list = await get("/q");
    expect(list.headers["content-type"]).toBe("application/json; charset=utf-8");
    const { datasets } = json(list) as { datasets: Record<string, unknown>[] };
    expect(datasets.map(({ name }) => name)).toEqual([...shared, ...own].map(({ name }) => name));
    expect(datasets[0]).toMatchObject({ url: "q/newest-policies", grain: "policies.nodes", hash: shared[0]?.hash });
    const page = await get("/q", { accept: "text/html,*/*;q=0.8" });
    expect(page.headers).toMatchObject({ "content-type": "text/html; charset=utf-8", vary: "Accept" });
    for (const { name } of shared) expect(page.bytes.toString()).toContain(`href="q/${name}.csv"`);
  });

  it.each([
    ["text/html; charset=utf-8", "text/html; charset=utf-8"],
    ['Text/HTML;Charset="UTF-8"', "text/html; charset=utf-8"],
    ["text/html;charset=gbk", "application/json; charset=utf-8"],
    ["text/html;q=0.1, application/json", "application/json; charset=utf-8"],
    ["image/png", "application/json; charset=utf-8"],
  ])("/q for Accept: %s is %s", async (accept, contentType) => {
    expect((await get("/q", { accept })).headers["content-type"]).toBe(contentType);
  });

  it("schema.json describes the columns and variables", async () => {
    expect(json(await get("/q/domain-gaps/schema.json"))).toMatchObject({
      name: "domain-gaps",
      operation: "DomainGaps",
      grain: "region.domainGaps",
      paged: false,
      formats: ["json", "csv", "ndjson", "parquet"],
      variables: [{ name: "region", type: "ID!", default: "320200" }],
    });
  });

  it.each([
    "/q/nope",
    "/q/nope.csv",
    "/q/nope/schema.json",
    "/q/newest-policies.xml",
    "/q/",
    "/q/..%2f",
    "/q/constructor",
    `/q/newest-policies.${"a".repeat(19)}${encodeURIComponent("𠀀𠀀")}`,
  ])("%s does not exist", async (path) => {
    const got = await get(path);
    expect(got.status).toBe(404);
    expect(json(got)).toMatchObject({ errors: [{ extensions: { code: "NOT_FOUND" } }] });
    // What is repeated of the address is cut between characters.
    expect(JSON.stringify(json(got))).not.toMatch(/ud840|\ufffd/u);
  });

  it.each(["POST", "PUT", "PATCH", "DELETE"])("%s is not accepted", async (method) => {
    for (const path of ["/q", "/q/newest-policies", "/q/newest-policies/schema.json", "/openapi.json"]) {
      const got = await get(path, {}, method);
      expect({ path, status: got.status, allow: got.headers["allow"] }).toEqual({
        path,
        status: 405,
        allow: "GET, HEAD, OPTIONS",
      });
    }
  });
});

describe("OPTIONS without a preflight's headers", () => {
  it.each(["/q", "/q/newest-policies.csv", "/q/newest-policies/schema.json", "/openapi.json", "/health/live", "/"])(
    "names the methods that %s accepts (RFC 9110, 9.3.7)",
    async (path) => {
      for (const headers of [{}, { origin: "https://a.example" }]) {
        const got = await get(path, headers, "OPTIONS");
        expect([got.status, got.headers["allow"], got.bytes.length]).toEqual([204, "GET, HEAD, OPTIONS", 0]);
      }
    },
  );

  it("is not answered for a path that does not exist, and neither is a preflight", async () => {
    expect((await get("/none", {}, "OPTIONS")).status).toBe(404);
    const preflight = { origin: "https://a.example", "access-control-request-method": "GET" };
    const got = await get("/none", preflight, "OPTIONS");
    expect(got.status).toBe(404);
    expect(got.headers).not.toHaveProperty("access-control-allow-methods");
  });

  it("is answered for the server itself", async () => {
    const { head } = await sendRaw(server.url, "OPTIONS * HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    expect(head).toMatch(/^HTTP\/1\.1 204 /u);
  });
});

describe("pages of other origins", () => {
  const preflight = {
    origin: "https://a.example",
    "access-control-request-method": "GET",
    "access-control-request-headers": "if-none-match",
  };

  it("may read if all origins may, without credentials", async () => {
    const { headers } = await get("/q/newest-policies.csv", { origin: "https://a.example" });
    expect(headers).toMatchObject({
      "access-control-allow-origin": "*",
      "access-control-expose-headers":
        "ETag, Link, Grain, Graph-Version, Graph-Bookmark, X-Request-Id, Content-Range, Accept-Ranges",
    });
    expect(headers).not.toHaveProperty("access-control-allow-credentials");
    const requested = await get("/q/newest-policies.csv", preflight, "OPTIONS");
    expect(requested.status).toBe(204);
    expect(requested.headers).toMatchObject({
      "access-control-allow-methods": "GET, HEAD",
      "access-control-allow-headers": "If-None-Match, Range, Accept, Graph-Bookmark",
    });
  });

  it("may read if they are named, and no others", async () => {
    const named = await runningServer(openTestDatabase(), { corsOrigins: ["https://a.example", "https://b.example"] });
    try {
      const url = `${named.url}/q/newest-policies.csv`;
      const allowed = await send(url, { origin: "https://b.example" });
      expect(allowed.headers["access-control-allow-origin"]).toBe("https://b.example");
      expect(String(allowed.headers["vary"]).split(/, */)).toEqual(
        expect.arrayContaining(["Origin", "Accept", "Accept-Encoding"]),
      );
      const other = await send(url, { origin: "https://c.example" });
      expect(other.headers).not.toHaveProperty("access-control-allow-origin");
      expect(String(other.headers["vary"])).toContain("Origin");
    } finally {
      await named.close();
    }
  });

  it("may read nothing if none is named", async () => {
    const closed = await runningServer(openTestDatabase(), { corsOrigins: [] });
    try {
      const { headers } = await send(`${closed.url}/q/newest-policies.csv`, { origin: "https://a.example" });
      expect(headers).not.toHaveProperty("access-control-allow-origin");
    } finally {
      await closed.close();
    }
  });
});

describe("when the database is gone", () => {
  it.each(["newest-policies.csv", "newest-policies.parquet?all=true", "region-pairs-and-why?all=true"])(
    "/q/%s reports it in JSON, and leaks nothing",
    async (path) => {
      await get(`/q/${path}`);
      await proxy.cut();
      const got = await get(`/q/${path}`, { "accept-encoding": "gzip" });
      await proxy.restore();
      expect(got.status).toBe(503);
      expect(json(got)).toEqual({
        errors: [
          {
            message: "The database does not answer now. The server continues to connect: try again in a few seconds.",
            extensions: { code: "SERVICE_UNAVAILABLE", requestId: got.headers["x-request-id"] },
          },
        ],
      });
      expect(got.headers).toMatchObject({
        "cache-control": "no-store",
        "content-type": "application/json; charset=utf-8",
      });
      for (const name of ["etag", "grain", "graph-version", "content-encoding", "content-disposition", "link"]) {
        expect(got.headers).not.toHaveProperty(name);
      }
      expect((await get(`/q/${path}`)).status).toBe(200);
    },
  );
});
