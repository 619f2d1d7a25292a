import { runningServer, type RunningServer } from "../support/running-server";
import { leaks } from "./leaks";

// The checks of graphql-cop and of OWASP's GraphQL cheat sheet, each as what this server promises instead.

let server: RunningServer;
beforeAll(async () => {
  server = await runningServer();
});
afterAll(() => server.close());

const repeated = (count: number, text: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => text(index)).join(" ");

interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

async function send(path: string, options: RequestInit = {}): Promise<Reply> {
  const response = await fetch(`${server.url}${path}`, options);
  return { status: response.status, headers: response.headers, text: await response.text() };
}

const post = (contentType: string, body: string, headers: Record<string, string> = {}) =>
  send("/graphql", { method: "POST", headers: { "content-type": contentType, ...headers }, body });

/** A refusal has no data, and one error with this code. */
async function refused(query: string, code: string): Promise<void> {
  const { status, data, errors } = await server.request(query);
  expect({ status, data }).toEqual({ status: 400, data: undefined });
  expect(errors?.[0]?.extensions["code"]).toBe(code);
}

describe("denial of service", () => {
  it("alias overloading", () =>
    refused(`{ ${repeated(101, (index) => `alias${String(index)}: __typename`)} }`, "LIMIT_EXCEEDED"));

  it("field duplication", () => refused(`{ policies { nodes { ${"id ".repeat(500)} } } }`, "LIMIT_EXCEEDED"));

  it("root field duplication", () => refused(`{ ${"__typename ".repeat(500)} }`, "LIMIT_EXCEEDED"));

  it("directive overloading, also with unknown directives", () =>
    refused(`{ __typename ${"@aa".repeat(60)} }`, "LIMIT_EXCEEDED"));

  it("circular introspection", async () => {
    const circle = (times: number) =>
      `{ __schema { types { ${"fields { type { ".repeat(times)} name ${"} }".repeat(times)} } } }`;
    await refused(circle(4), "LIMIT_EXCEEDED");
    await refused(circle(3), "GRAPHQL_VALIDATION_FAILED");
  });

  it("circular relationships", () =>
    refused(
      `{ policies ${"{ nodes { region { policies ".repeat(8)} { totalCount } ${"} } }".repeat(8)} }`,
      "LIMIT_EXCEEDED",
    ));

  it("pages within pages within pages", () =>
    refused(
      "{ regions(first: 200) { nodes { policies(first: 200) { nodes { domains { policies(first: 200) { nodes { id } } } } } } } }",
      "LIMIT_EXCEEDED",
    ));

  it("long texts under many names", () =>
    refused(
      "{ policies(first: 10) { nodes { sources { policies { statements { evidence { source { a: raw b: raw c: raw d: raw e: raw } } } } } } } }",
      "LIMIT_EXCEEDED",
    ));

  it("fragments that spread themselves, alone and in a cycle", async () => {
    await refused("{ ...A } fragment A on Query { ...A }", "GRAPHQL_VALIDATION_FAILED");
    await refused("{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }", "GRAPHQL_VALIDATION_FAILED");
  });

  it("fragments that double at each level", () =>
    refused(
      `{ region(id: "320100") { ...F0 } } ${repeated(12, (index) => `fragment F${String(index)} on Region { a: parent { ...F${String(index + 1)} } b: parent { ...F${String(index + 1)} } }`)} fragment F12 on Region { id }`,
      "LIMIT_EXCEEDED",
    ));

  it("overlapping fields, which are compared in pairs, are bounded by the number of fields", () =>
    refused(`{ ${"policies { nodes { region { id } } } ".repeat(200)} }`, "LIMIT_EXCEEDED"));

  it("lists of ten thousand entries", async () => {
    const query = "query ($ids: [ID!]!) { sharedDomains(regions: $ids) { id } }";
    const { errors } = await server.request(query, { ids: Array.from({ length: 10_001 }, () => "320100") });
    expect(errors?.[0]?.extensions["code"]).toBe("LIMIT_EXCEEDED");
  });

  it("objects nested in variables without an end", async () => {
    const deep = `{"query":"query ($w: PolicyWhere) { policies(where: $w) { totalCount } }","variables":{"w":${'{"not":'.repeat(50_000)}{}${"}".repeat(50_000)}}}`;
    const { status, text } = await post("application/json", deep, { accept: "application/graphql-response+json" });
    expect(status).toBe(400);
    expect(JSON.parse(text)).toMatchObject({ errors: [{ extensions: { code: "LIMIT_EXCEEDED" } }] });
  });

  it.each(["{", "[", "{a", "(a:[", "...{", '"""', "#", "$"])("a document of nothing but %j", async (piece) => {
    const { status, text } = await post(
      "application/json",
      JSON.stringify({ query: piece.repeat(Math.floor(49_000 / piece.length)) }),
      { accept: "application/graphql-response+json" },
    );
    expect(status).toBe(400);
    expect(text).not.toMatch(leaks);
    expect(text).not.toContain("INTERNAL_SERVER_ERROR");
    expect(text.length).toBeLessThan(2_000);
  });
});

describe("batches", () => {
  it("of operations in an array are refused, and the error says what to do", async () => {
    const { status, text } = await post(
      "application/json",
      JSON.stringify(Array(10).fill({ query: "{ __typename }" })),
    );
    expect(status).toBe(400);
    expect(text).toContain("Batching is off: send one operation in each request");
  });
});

describe("internal details", () => {
  it("are not in a trace: the headers that request one have no effect", async () => {
    const { text } = await post("application/json", '{"query":"{ __typename }"}', {
      "x-apollo-tracing": "1",
      "apollo-federation-include-trace": "ftv1",
    });
    expect(JSON.parse(text)).toEqual({ data: { __typename: "Query" } });
  });

  it.each([
    ["an unknown field", "{ policies { colour } }"],
    ["a syntax error", "{ policies( }"],
    ["a variable of another type", "query ($n: Int!) { policies(first: $n) { totalCount } }"],
    ["an unknown operation", "mutation { drop }"],
    ["a subscription", "subscription { policies { totalCount } }"],
  ])("are not in the answer to %s: no stack, no statement and no path", async (_name, query) => {
    const { status, text } = await post("application/json", JSON.stringify({ query, variables: { n: "'" } }), {
      accept: "application/graphql-response+json",
    });
    expect(status).toBe(400);
    expect(text).not.toMatch(leaks);
    expect(text).not.toMatch(/stacktrace|exception/);
  });

  it("are not suggested: suggestions name only what the open schema names, in at most a hundred errors", async () => {
    const { errors = [] } = await server.request(
      `{ policies { nodes { ${repeated(200, (index) => `titel${String(index)}`)} } } }`,
    );
    expect(errors.length).toBeLessThanOrEqual(101);
    expect(JSON.stringify(errors)).not.toMatch(leaks);
  });

  it("are not on a page that loads from other hosts: Apollo's landing page is off", async () => {
    const { text } = await send("/graphql", { headers: { accept: "text/html" } });
    expect(text).not.toMatch(/<script|apollographql\.com/);
  });

  it("are not in headers: these do not name the software", async () => {
    const { headers } = await post("application/json", '{"query":"{ __typename }"}');
    expect([headers.get("server"), headers.get("x-powered-by")]).toEqual([null, null]);
  });
});

describe("requests that a foreign page could make a browser send are refused", () => {
  it.each([
    ["application/x-www-form-urlencoded", "query=%7B__typename%7D"],
    ["text/plain", '{"query":"{ __typename }"}'],
    [
      "multipart/form-data; boundary=x",
      '--x\r\ncontent-disposition: form-data; name="query"\r\n\r\n{ __typename }\r\n--x--',
    ],
  ])("a POST of %s", async (contentType, body) => {
    const { status, text } = await post(contentType, body);
    expect(status).toBe(415);
    expect(text).not.toContain('"data"');
  });

  it("a GET without the header that forces a preflight", async () => {
    const { status, text } = await send("/graphql?query=%7B__typename%7D");
    expect(status).toBe(400);
    expect(text).not.toContain('"data"');
  });

  it("a mutation by GET", async () => {
    const { status, text } = await send("/graphql?query=mutation%7B__typename%7D", {
      headers: { "apollo-require-preflight": "1" },
    });
    expect([400, 405]).toContain(status);
    expect(text).not.toContain('"data"');
  });

  it("pages of other origins have no access to /graphql", async () => {
    const { headers } = await post("application/json", '{"query":"{ __typename }"}', {
      origin: "https://foreign.example",
    });
    expect(headers.get("access-control-allow-origin")).toBeNull();
  });
});

describe("paths", () => {
  it.each([
    "/../package.json",
    "/%2e%2e/package.json",
    "/assets/..%2f..%2fpackage.json",
    "/q/..%2f..%2fpackage.json",
    "/.env",
  ])("%s leads to no file", async (path) => {
    const { status, text } = await send(path);
    expect([400, 403, 404]).toContain(status);
    expect(text).not.toContain("policy-graph");
  });

  it("/q refuses values that a variable's type does not have, and statements remain unchanged", async () => {
    const parameters = [
      "level=%27%7D)%20DETACH%20DELETE%20n%2F%2F",
      "within=%27%20OR%201%3D1",
      "__proto__=1",
      "first=1e9",
    ];
    for (const parameter of parameters) {
      const { status, text } = await send(`/q/domain-matrix.json?${parameter}`);
      expect([parameter, status]).toEqual([parameter, 400]);
      expect(text).not.toMatch(leaks);
    }
  });
});
