import { type AuditRequirement, serverAudits } from "graphql-http";
import { runningServer, type RunningServer } from "../support/running-server";

let server: RunningServer;
beforeAll(async () => {
  server = await runningServer();
});
afterAll(() => server.close());

const json = { "content-type": "application/json" };
const jsonAnswer = { ...json, accept: "application/json" };
const graphqlAnswer = { ...json, accept: "application/graphql-response+json" };
const preflight = { "apollo-require-preflight": "true" };

interface Answered {
  readonly status: number;
  readonly type: string | null;
  readonly allow: string | null;
  readonly text: string;
  /** The code of the single error. */
  readonly message: string | undefined;
}

/** The answer to a request, which must not contain internal details. */
async function send(init: RequestInit, parameters: Record<string, string> = {}): Promise<Answered> {
  const response = await fetch(`${server.url}/graphql?${String(new URLSearchParams(parameters))}`, init);
  const text = await response.text();
  expect(text).not.toMatch(/stack|node_modules|\bat .*:\d|MATCH|bolt:|neo4j/);
  const type = response.headers.get("content-type");
  let message: string | undefined;
  if (text.startsWith('{"errors"')) {
    const { errors } = JSON.parse(text) as { errors: { message: string }[] };
    expect(errors).toHaveLength(1);
    message = errors[0]?.message;
  }
  return { status: response.status, type, allow: response.headers.get("allow"), text, message };
}

/** Each answer with the same request id, which errors repeat, so that texts can be compared. */
const post = (body: unknown, headers: Record<string, string> = graphqlAnswer) =>
  send({
    method: "POST",
    headers: { "x-request-id": "audit", ...headers },
    body: typeof body === "string" ? body : JSON.stringify(body),
  });

describe("the audits of GraphQL over HTTP", () => {
  // A client must send a header that forces a preflight with its GET (see the guard below); the audits do not send it.
  const fetchFn = (url: string, init: RequestInit = {}) => {
    const headers = new Headers(init.headers);
    if (init.method !== "POST") headers.set("apollo-require-preflight", "true");
    return fetch(url, { ...init, headers });
  };

  async function failures(levels: readonly AuditRequirement[]): Promise<string[]> {
    const failed: string[] = [];
    const audits = serverAudits({ url: `${server.url}/graphql`, fetchFn });
    const chosen = audits.filter(({ name }) => levels.some((level) => name.startsWith(`${level} `)));
    expect(chosen.length).toBeGreaterThan(20);
    for (const { fn } of chosen) {
      const result = await fn();
      if (result.status !== "ok") failed.push(`${result.id} ${result.name}: ${result.reason}`);
    }
    return failed;
  }

  // No audit of these levels is excluded. Audits of MAY are not checked.
  it("for MUST and SHOULD pass", async () => {
    expect(await failures(["MUST", "SHOULD"])).toEqual([]);
  });
});

describe("a request that is not well-formed is 400, and the error names the wrong field", () => {
  it.each([
    ["no query", { variables: {} }, /^The field `query` is missing/],
    ["a null query", { query: null }, /^The field `query` is missing/],
    ["an empty query", { query: "" }, /^The field `query` is empty/],
    ["a false query", { query: false }, "The field `query` must be a string."],
    ["a query that is an object", { query: { kind: "Document" } }, "The field `query` must be a string."],
    [
      "a list of variables",
      { query: "{ __typename }", variables: [1] },
      "The field `variables` must be a JSON object.",
    ],
    ["variables as text", { query: "{ __typename }", variables: "{}" }, "The field `variables` must be a JSON object."],
    ["extensions that are false", { query: "{ __typename }", extensions: false }, /^The field `extensions` must be/],
    ["a number as name", { query: "{ __typename }", operationName: 1 }, /^The field `operationName` must be a string/],
    ["an array", [{ query: "{ __typename }" }], /^Batching is off: send one operation in each request/],
    [
      "a persisted query with another hash",
      { query: "{ __typename }", extensions: { persistedQuery: { version: 1, sha256Hash: "0" } } },
      "provided sha does not match query",
    ],
    [
      "a persisted query of another version",
      { extensions: { persistedQuery: { version: 2, sha256Hash: "0" } } },
      "Unsupported persisted query version",
    ],
    ["null", "null", /^The body must be a JSON object with the field `query`/],
    ["an empty object", {}, /^The field `query` is missing/],
  ])("%s", async (_name, body, message) => {
    const inGraphql = await post(body);
    expect(inGraphql).toMatchObject({ status: 400, type: "application/graphql-response+json; charset=utf-8" });
    expect(inGraphql.message).toMatch(message);
    expect(await post(body, jsonAnswer)).toMatchObject({ status: 400, type: "application/json; charset=utf-8" });
  });

  it.each([
    ["no query", {}, /`query`/],
    ["two queries", { query: "{ __typename }" }, /'query' search parameter may only be specified once/],
    ["variables that are not JSON", { query: "{ __typename }", variables: "x" }, /variables .* invalid JSON/],
    ["variables that are a list", { query: "{ __typename }", variables: "[]" }, /variables .* JSON-encoded object/],
    ["extensions that are a list", { query: "{ __typename }", extensions: "[]" }, /extensions .* JSON-encoded object/],
  ])("a GET with %s", async (name, parameters, message) => {
    const twice = name === "two queries" ? "&query=x" : "";
    const search = `${String(new URLSearchParams(parameters))}${twice}`;
    const response = await fetch(`${server.url}/graphql?${search}`, { headers: preflight });
    expect(response.status).toBe(400);
    expect(await response.text()).toMatch(message);
  });
});

describe("a body that cannot be read is refused, and the error says what to send", () => {
  const whatToSend = /send a JSON object with the field `query`, with content-type: application\/json\.$/;

  it.each(["{", "", "NONSENSE", '{"query":'])("%j is 400", async (body) => {
    const { status, message } = await post(body);
    expect(status).toBe(400);
    expect(message).toMatch(body === "" ? /^The body is empty/ : /^The body is not valid JSON/);
    expect(message).toMatch(whatToSend);
  });

  it.each([
    "text/plain",
    "application/graphql",
    "application/x-www-form-urlencoded",
    "multipart/form-data",
    "nonsense",
  ])("%s is 415", async (type) => {
    const { status, message } = await post({ query: "{ __typename }" }, { "content-type": type });
    expect(status).toBe(415);
    expect(message).toMatch(whatToSend);
  });

  it.each([
    ["a charset other than UTF-8", { "content-type": "application/json; charset=UTF-16" }, /charset=utf-8/],
    ["a compressed body", { ...json, "content-encoding": "gzip" }, /without content-encoding/],
  ])("%s is 415", async (_name, headers, message) => {
    const answered = await post({ query: "{ __typename }" }, headers);
    expect(answered.status).toBe(415);
    expect(answered.message).toMatch(message);
  });
});

describe("a well-formed request that is not executed is 400, or 200 where the answer is application/json", () => {
  it.each([
    ["a document that does not parse", { query: "{" }, /^Syntax Error/],
    ["a document that is not valid", { query: "{ colour }" }, /"colour"/],
    ["a variable of the wrong type", { query: "query ($n: Int!) { policies(first: $n) { totalCount } }" }, /"\$n"/],
    ["an argument out of range", { query: "{ policies(first: 999) { totalCount } }" }, /^policies.first must be/],
    ["a name of no operation", { query: "query a { __typename }", operationName: "b" }, /no operation named "b"/],
    ["several operations", { query: "query a { __typename } query b { __typename }" }, /in `operationName`/],
    ["a subscription", { query: "subscription { __typename }" }, "This schema has no subscription operations."],
    [
      "a persisted query that is not known",
      { extensions: { persistedQuery: { version: 1, sha256Hash: "0".repeat(64) } } },
      "PersistedQueryNotFound",
    ],
  ])("%s", async (_name, body, message) => {
    const inGraphql = await post(body);
    expect(inGraphql.status).toBe(400);
    expect(inGraphql.message).toMatch(message);
    expect(inGraphql.text).not.toContain('"data"');
    for (const headers of [jsonAnswer, json]) {
      expect(await post(body, headers)).toMatchObject({ status: 200, text: inGraphql.text });
    }
  });
});

describe("the media type of the answer", () => {
  it.each([
    ["application/graphql-response+json, application/json;q=0.9", "application/graphql-response+json; charset=utf-8"],
    ["application/graphql-response+json;q=0.5, application/json", "application/json; charset=utf-8"],
    ["text/html, */*;q=0.1", "application/json; charset=utf-8"],
  ])("%s", async (accept, type) => {
    expect(await post({ query: "{ __typename }" }, { ...json, accept })).toMatchObject({ status: 200, type });
  });

  it.each(["text/html", "application/xml"])(
    "is 406 for %s alone, and the error lists the available types",
    async (accept) => {
      for (const answered of [
        await post({ query: "{ __typename }" }, { ...json, accept }),
        await send({ headers: { ...preflight, accept } }, { query: "{ __typename }" }),
      ]) {
        expect(answered.status).toBe(406);
        expect(answered.message).toContain("application/json; charset=utf-8 or application/graphql-response+json");
      }
    },
  );
});

describe("methods", () => {
  it("a GET is answered, for its only operation or the one that it names", async () => {
    const headers = { ...preflight, accept: "application/graphql-response+json" };
    const answer = { status: 200, text: '{"data":{"__typename":"Query"}}\n' };
    const query = "query a { __typename } query b { nothing: __typename }";
    expect(await send({ headers }, { query, operationName: "a", variables: "{}" })).toMatchObject(answer);
    expect(await send({ headers }, { query: "{ __typename }", operationName: "" })).toMatchObject(answer);
  });

  it("a GET that a foreign page could send is refused, and the error says what to send", async () => {
    const simple: Record<string, string>[] = [{}, { accept: "text/html" }, { "content-type": "text/plain" }];
    for (const headers of simple) {
      const { status, message } = await send({ headers }, { query: "{ __typename }" });
      expect(status).toBe(400);
      expect(message).toContain("a non-empty value for one of the following headers");
      expect(message).toContain("apollo-require-preflight");
    }
  });

  it("a GET of a mutation is 405", async () => {
    const answered = await send({ headers: preflight }, { query: "mutation { __typename }" });
    expect(answered).toMatchObject({ status: 405, allow: "POST" });
  });

  it("OPTIONS names the methods, and gives foreign pages no access", async () => {
    const headers = { origin: "http://example.org", "access-control-request-method": "POST" };
    const response = await fetch(`${server.url}/graphql`, { method: "OPTIONS", headers });
    expect(response.status).toBe(204);
    expect(response.headers.get("allow")).toBe("GET, POST, OPTIONS");
    expect([...response.headers.keys()].filter((name) => name.startsWith("access-control"))).toEqual([]);
  });

  it.each(["HEAD", "PUT", "PATCH", "DELETE"])("%s is 405", async (method) => {
    const answered = await send({ method, headers: preflight }, { query: "{ __typename }" });
    expect(answered).toMatchObject({ status: 405, allow: "GET, POST, OPTIONS" });
    expect(answered.message).toBe(method === "HEAD" ? undefined : `${method} is not allowed here: send GET or POST.`);
  });
});
