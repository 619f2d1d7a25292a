// Long, because every endpoint is requested with every credential, on the same two servers.
import { writeAccessToken } from "../../src/access/access-token";
import { boltProxy, type BoltProxy } from "../support/bolt-proxy";
import { runningServer, type RunningServer } from "../support/running-server";
import { sharedNeo4j } from "../support/lent-neo4j";
import { openTestDatabase } from "../support/test-database";
import { accessBy, heldTokens } from "./tokens";

type Reading = "open" | "token";

const tokens = heldTokens();
const other = heldTokens();
const reader = tokens.add("reader");

/** Authorization headers; undefined sends none. */
const credentials: Readonly<Record<string, string | undefined>> = {
  none: undefined,
  reader: `Bearer ${reader}`,
  editor: `bearer  ${tokens.add("editor")}`,
  admin: `BEARER ${tokens.add("admin")}`,
  unknown: `Bearer ${other.add("admin")}`,
  expired: `Bearer ${tokens.add("admin", -1)}`,
  "a wrong secret": `Bearer ${reader.slice(0, -43)}${"A".repeat(43)}`,
  "another scheme": `Basic ${Buffer.from("admin:admin").toString("base64")}`,
  "no token": "Bearer",
  "two tokens": `Bearer ${reader} ${reader}`,
  "a JSON Web Token, if none is accepted": "Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJhIn0.",
  "a token without end": `Bearer ${"a".repeat(9_000)}`,
};

const linkedData: RequestInit = { headers: { accept: "application/ld+json" } };
const json = { "content-type": "application/json", accept: "application/graphql-response+json" };
const post = (query: string): RequestInit => ({ method: "POST", headers: json, body: JSON.stringify({ query }) });

/** The requests, by endpoint. */
const endpoints: Readonly<Record<string, readonly [string, RequestInit?]>> = {
  query: ["/graphql", post("{ policies { totalCount } }")],
  mutation: [
    "/graphql",
    post(`mutation { deletePolicy(id: "wuxi-metaverse-action-plan-2023", dryRun: true) { deleted } }`),
  ],
  table: ["/q/newest-policies.csv"],
  "list of tables": ["/q"],
  "description of tables": ["/openapi.json"],
  "page of a node": ["/policy/wuxi-metaverse-action-plan-2023", linkedData],
  page: ["/"],
  live: ["/health/live"],
  ready: ["/health/ready"],
};

const needingNothing = ["page", "live", "ready"];
const good = ["reader", "editor", "admin"];

let proxy: BoltProxy;
const servers: Partial<Record<Reading, RunningServer>> = {};

beforeAll(async () => {
  proxy = await boltProxy((await sharedNeo4j()).uri);
  for (const reading of ["open", "token"] as const) {
    const database = await openTestDatabase({ uri: proxy.uri });
    servers[reading] = await runningServer(database, {}, null, { access: accessBy(tokens, reading) });
  }
});
afterAll(async () => {
  await servers.open?.close();
  await servers.token?.close();
  await proxy.close();
});

async function send(reading: Reading, path: string, init: RequestInit = {}, authorization?: string) {
  const headers = {
    ...(init.headers as Record<string, string> | undefined),
    ...(authorization ? { authorization } : {}),
  };
  const response = await fetch(`${servers[reading]?.url ?? ""}${path}`, { ...init, headers });
  const text = await response.text();
  const errors = text.startsWith('{"errors"')
    ? (JSON.parse(text) as { errors: { message: string; extensions: { code: string } }[] }).errors
    : [];
  return {
    status: response.status,
    code: errors[0]?.extensions.code,
    message: errors[0]?.message,
    challenge: response.headers.get("www-authenticate"),
    type: response.headers.get("content-type"),
    text,
  };
}

/** The status that the access rules alone require. */
function statusOf(reading: Reading, credential: string, endpoint: string): number {
  if (needingNothing.includes(endpoint)) return 200;
  if (credential !== "none" && !good.includes(credential)) return 401;
  if (endpoint === "mutation") return credential === "none" ? 401 : credential === "reader" ? 403 : 200;
  return credential === "none" && reading === "token" ? 401 : 200;
}

const cases = (["open", "token"] as const).flatMap((reading) =>
  Object.keys(credentials).flatMap((credential) =>
    Object.keys(endpoints).map((endpoint) => ({
      reading,
      credential,
      endpoint,
      status: statusOf(reading, credential, endpoint),
    })),
  ),
);

test.each(cases)(
  "with reading $reading and credential $credential, $endpoint is $status",
  async ({ reading, credential, endpoint, status }) => {
    const [path, init] = endpoints[endpoint] ?? [""];
    const answered = await send(reading, path, init, credentials[credential]);
    expect(answered.status).toBe(status);
    if (status === 200) {
      expect(answered.challenge).toBeNull();
      return;
    }
    expect(answered.code).toBe(status === 403 ? "FORBIDDEN" : "UNAUTHENTICATED");
    if (credential === "none") {
      expect(answered.challenge).toBe('Bearer realm="policy-graph"');
      return;
    }
    const error = status === 403 ? "insufficient_scope" : "invalid_token";
    const scope = status === 403 ? ', scope="editor"' : "";
    expect(answered.challenge).toMatch(
      new RegExp(`^Bearer realm="policy-graph", error="${error}", error_description="[^"]+"${scope}$`),
    );
  },
);

test("a refusal is a GraphQL error in the media type that the client accepts, and no cache stores it", async () => {
  const { type } = await send("token", "/graphql", post("{ policies { totalCount } }"));
  expect(type).toBe("application/graphql-response+json; charset=utf-8");
  const { type: inCapitals } = await send("token", "/graphql", {
    headers: { accept: 'Application/GraphQL-Response+JSON; Charset="UTF-8"' },
  });
  expect(inCapitals).toBe("application/graphql-response+json; charset=utf-8");
  for (const accept of ["application/json", "*/*", "application/graphql-response+json;q=0, */*;q=0.1"]) {
    const response = await fetch(`${servers.token?.url ?? ""}/graphql`, { headers: { accept } });
    expect(response.status).toBe(401);
    expect(response.headers.get("content-type")).toBe("application/json; charset=utf-8");
    expect(response.headers.get("cache-control")).toBe("no-store");
  }
});

test.each(["application/json", "application/graphql-response+json"])(
  "a mutation that the user may not run is 401 or 403 under %s too, without data and with a code",
  async (accept) => {
    const [path, init] = endpoints["mutation"] ?? [""];
    for (const [credential, status, code] of [
      ["none", 401, "UNAUTHENTICATED"],
      ["reader", 403, "FORBIDDEN"],
    ] as const) {
      const headers = { ...json, accept };
      const answered = await send("open", path, { ...init, headers }, credentials[credential]);
      expect([answered.status, answered.type]).toEqual([status, `${accept}; charset=utf-8`]);
      expect(JSON.parse(answered.text)).toMatchObject({
        errors: [{ message: expect.stringContaining("needs the role editor") as string, extensions: { code } }],
      });
    }
  },
);

test.each(["open", "token"] as const)(
  "with reading %s, a token in the address is refused, a valid one too",
  async (reading) => {
    for (const path of ["/q/newest-policies.csv", "/q", "/graphql"]) {
      const { status, message } = await send(reading, `${path}?access_token=${reader}`, {}, credentials["reader"]);
      expect(status).toBe(401);
      expect(message).toContain("A token in the address is not accepted");
    }
  },
);

test("no cookie gives access", async () => {
  const cookie = `access_token=${reader}; token=${reader}; authorization=Bearer ${reader}`;
  expect((await send("token", "/q", { headers: { cookie } })).status).toBe(401);
  const response = await fetch(`${servers.token?.url ?? ""}/q`, {
    headers: { authorization: credentials["reader"] ?? "" },
  });
  expect(response.headers.get("set-cookie")).toBeNull();
});

describe("with reading closed, a client without a credential learns nothing", () => {
  const requested: readonly { what: string; path: string; init?: RequestInit }[] = [
    { what: "a table that exists", path: "/q/newest-policies.csv" },
    { what: "a table that does not exist", path: "/q/no-such-table.csv" },
    { what: "the columns of a table that does not exist", path: "/q/no-such-table/schema.json" },
    { what: "an unknown parameter", path: "/q/newest-policies.csv?nonsense=1" },
    { what: "a node that exists", path: "/policy/wuxi-metaverse-action-plan-2023", init: linkedData },
    { what: "a node that does not exist", path: "/policy/no-such-policy", init: linkedData },
    { what: "a method that is not accepted", path: "/q/newest-policies.csv", init: { method: "DELETE" } },
    { what: "a field that exists", path: "/graphql", init: post("{ policies { totalCount } }") },
    { what: "a field that does not exist", path: "/graphql", init: post("{ secrets }") },
    { what: "the schema", path: "/graphql", init: post("{ __schema { types { name } } }") },
    { what: "a text that does not parse", path: "/graphql", init: post("{") },
    { what: "a body that is not JSON", path: "/graphql", init: { ...post(""), body: "{" } },
    { what: "a body that is too large", path: "/graphql", init: post(" ".repeat(1_000_001)) },
    {
      what: "a body of another type",
      path: "/graphql",
      init: { method: "POST", headers: { "content-type": "text/plain" }, body: "{}" },
    },
    { what: "a GET of a mutation", path: `/graphql?query=${encodeURIComponent("mutation { a }")}` },
  ];

  const withoutId = (text: string) => text.replace(/"requestId":"[^"]*"/, "");

  // The whole body is the same, except for the media type that was requested and the request's id.
  it.each(requested)("$what gets the same refusal, and no statement runs", async ({ path, init }) => {
    proxy.takeStatements();
    for (const credential of ["none", "unknown"]) {
      const { status, text } = await send("token", path, init, credentials[credential]);
      const known = await send("token", "/q", {}, credentials[credential]);
      expect({ status, text: withoutId(text) }).toEqual({ status: 401, text: withoutId(known.text) });
    }
    expect(proxy.takeStatements()).toEqual([]);
  });
});

test("pages of named origins may send a token to tables; pages of any other origin may not", async () => {
  const preflight = {
    method: "OPTIONS",
    headers: {
      origin: "https://a.example",
      "access-control-request-method": "GET",
      "access-control-request-headers": "authorization",
    },
  };
  const allowed = async (corsOrigins: string[]) => {
    const access = accessBy(tokens, "token");
    const server = await runningServer(openTestDatabase(), { corsOrigins }, null, { access });
    try {
      const refused = await fetch(`${server.url}/q`, { headers: { origin: "https://a.example" } });
      expect([refused.status, refused.headers.get("access-control-allow-origin")]).toEqual([401, corsOrigins[0]]);
      const { status, headers } = await fetch(`${server.url}/q`, preflight);
      expect(status).toBe(204);
      return headers.get("access-control-allow-headers");
    } finally {
      await server.close();
    }
  };
  expect(await allowed(["https://a.example"])).toContain("Authorization");
  expect(await allowed(["*"])).not.toContain("Authorization");
});

test("a token is looked up once in four seconds by its public part, and its secret is compared each time", async () => {
  const before = tokens.requested();
  const token = tokens.add("reader");
  for (let time = 0; time < 5; time++) expect((await send("token", "/q", {}, `Bearer ${token}`)).status).toBe(200);
  const wrong = writeAccessToken({ id: token.slice(3, 19), secret: "B".repeat(43) });
  expect((await send("token", "/q", {}, `Bearer ${wrong}`)).status).toBe(401);
  expect(tokens.requested()).toBe(before + 1);
});
