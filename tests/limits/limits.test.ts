// Long, because each limit is tested at its value and beyond it.
import { once } from "node:events";
import { type IncomingMessage, request as httpRequest } from "node:http";
import { getIntrospectionQuery } from "graphql";
import { type LimitName, limitSettings, defaultLimits } from "../../src/config/limits";
import { Database } from "../../src/neo4j/database";
import type { RunnableStatement } from "../../src/neo4j/runnable-statement";
import type { StatementContext } from "../../src/neo4j/statement-context";
import { sharedNeo4j } from "../support/lent-neo4j";
import { runningServer, type RunningServer } from "../support/running-server";
import { openTestDatabase } from "../support/test-database";

const times = <Entry>(count: number, text: (index: number) => Entry) =>
  Array.from({ length: count }, (_, index) => text(index));

/** `x` at the end of this number of levels of `open`. */
const nested = (levels: number, open: string, inner: string, close: string) =>
  open.repeat(levels) + inner + close.repeat(levels);

interface Sent {
  readonly query: string;
  readonly variables?: Record<string, unknown>;
}

const ofTitles = (count: number) => ({ or: times(count, (index) => ({ title: { contains: String(index) } })) });

/** A request with exactly this value of the limit, and what its refusal must name to reduce. */
const requests: Partial<Record<LimitName, { requested: (value: number) => Sent; advice: RegExp }>> = {
  documentCharacters: {
    requested: (value) => ({ query: "{ policies { totalCount } }".padEnd(value, "#") }),
    advice: /select fewer fields, or move long lists to variables/,
  },
  tokens: {
    requested: (value) => ({
      query: `{ sharedDomains(regions: [${times(value - 12, () => '"320100"').join(" ")}]) { id } }`,
    }),
    advice: /move long lists to variables/,
  },
  depth: {
    requested: (value) => ({ query: `{ region(id: "320100") { ${nested(value - 2, "parent { ", "id", " }")} } }` }),
    advice: /select fewer levels/,
  },
  rootFields: {
    requested: (value) => ({ query: `{ ${"__typename ".repeat(value)} }` }),
    advice: /split it into several requests/,
  },
  fields: {
    requested: (value) => ({ query: `{ policies { nodes { ${"id ".repeat(value - 2)} } } }` }),
    advice: /select fewer/,
  },
  aliases: {
    requested: (value) => ({
      query: `{ policies { nodes { ${times(value, (index) => `a${String(index)}: id`).join(" ")} } } }`,
    }),
    advice: /read several nodes by a list/,
  },
  directives: {
    requested: (value) => ({ query: `{ policies { nodes { ${"id @include(if: true) ".repeat(value)} } } }` }),
    advice: /on the field around/,
  },
  inputDepth: {
    requested: (value) => ({
      query: `{ policies(where: ${nested(value - 1, "{ not: ", "{}", " }")}) { totalCount } }`,
    }),
    advice: /side by side/,
  },
  inputValues: {
    requested: (value) => ({
      query: "query ($v: [ID!]) { policies(where: { id: { in: $v } }) { totalCount } }",
      variables: { v: times(value - 1, String) },
    }),
    advice: /shorten their lists/,
  },
};

describe("a request is accepted at each limit and refused beyond it", () => {
  let server: RunningServer;
  beforeAll(async () => {
    server = await runningServer();
  });
  afterAll(() => server.close());

  const entries = Object.entries(requests) as [LimitName, { requested: (value: number) => Sent; advice: RegExp }][];

  it.each(entries)("%s", async (name, { requested, advice }) => {
    const most = defaultLimits[name];
    const within = requested(most);
    const accepted = await server.request(within.query, within.variables);
    expect(JSON.stringify(accepted.errors ?? [])).not.toContain("LIMIT_EXCEEDED");
    const beyond = requested(most + 1);
    const { status, data, errors } = await server.request(beyond.query, beyond.variables);
    expect({ status, data }).toEqual({ status: 400, data: undefined });
    expect(errors).toHaveLength(1);
    expect(errors?.[0]?.extensions).toMatchObject({
      code: "LIMIT_EXCEEDED",
      limit: limitSettings[name].variable,
      most,
    });
    expect(errors?.[0]?.message).toMatch(advice);
    expect(errors?.[0]?.message).toContain(most.toLocaleString("en"));
  });

  it("levels of variables", async () => {
    const query = "query ($where: PolicyWhere) { policies(where: $where) { totalCount } }";
    const where = (levels: number) => JSON.parse(nested(levels - 1, '{"not":', "{}", "}")) as object;
    expect((await server.request(query, { where: where(defaultLimits.inputDepth) })).errors).toBeUndefined();
    const { errors } = await server.request(query, { where: where(defaultLimits.inputDepth + 1) });
    expect(errors?.[0]?.extensions).toMatchObject({ code: "LIMIT_EXCEEDED", limit: "MAX_INPUT_DEPTH" });
  });

  it("conditions of all filters together, in a message that names the last argument", async () => {
    const query = `query ($a: PolicyWhere, $b: PolicyWhere) {
      one: policies(where: $a) { totalCount }
      two: policies(where: $b) { totalCount }
    }`;
    const request = (count: number) => server.request(query, { a: ofTitles(20), b: ofTitles(count - 20) });
    expect((await request(defaultLimits.conditions)).errors).toBeUndefined();
    const { status, errors } = await request(defaultLimits.conditions + 1);
    expect(status).toBe(400);
    expect(errors?.[0]?.extensions).toEqual({ code: "BAD_USER_INPUT", argument: "two.where" });
    expect(errors?.[0]?.message).toMatch(
      /brings the request to 51 conditions, but at most 50 are allowed: remove some/,
    );
  });

  it("the bytes of a body", async () => {
    const post = (bytes: number) =>
      fetch(`${server.url}/graphql`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: '{"query":"{ __typename }"}'.padEnd(bytes, " "),
      });
    expect((await post(defaultLimits.bodyBytes)).status).toBe(200);
    const refused = await post(defaultLimits.bodyBytes + 1);
    expect(refused.status).toBe(413);
    expect(await refused.json()).toMatchObject({
      errors: [
        {
          message: "The body is longer than 1,000,000 bytes: shorten the query or the lists in its variables.",
          extensions: { code: "LIMIT_EXCEEDED", limit: "MAX_BODY_BYTES", most: 1_000_000 },
        },
      ],
    });
  });

  it("a GET has the same limits", async () => {
    const query = encodeURIComponent(requests.depth?.requested(defaultLimits.depth + 1).query ?? "");
    const response = await fetch(`${server.url}/graphql?query=${query}`, {
      headers: { "apollo-require-preflight": "1", accept: "application/graphql-response+json" },
    });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: "LIMIT_EXCEEDED" } }] });
  });

  it("a well-formed request beyond a limit has status 200 under application/json, as every refusal has", async () => {
    const response = await fetch(`${server.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(requests.aliases?.requested(defaultLimits.aliases + 1)),
    });
    expect(response.status).toBe(200);
  });

  it("the introspection of clients and of the page is within all limits", async () => {
    const full = getIntrospectionQuery({
      specifiedByUrl: true,
      directiveIsRepeatable: true,
      schemaDescription: true,
      inputValueDeprecation: true,
      oneOf: true,
    });
    expect((await server.request(full)).errors).toBeUndefined();
  });

  it("a schema that is selected many times is refused", async () => {
    const many = times(17, (index) => `s${String(index)}: __schema { types { fields { args { name } } } }`);
    const { errors } = await server.request(`{ ${many.join(" ")} }`);
    expect(errors?.[0]?.extensions).toMatchObject({ code: "LIMIT_EXCEEDED", limit: "MAX_COST" });
  });

  it("a repeated query that was refused is refused again", async () => {
    const { query } = requests.depth?.requested(defaultLimits.depth + 1) ?? { query: "" };
    for (const attempt of [1, 2, 3]) expect([attempt, (await server.request(query)).status]).toEqual([attempt, 400]);
  });

  it("many problems of one variable are reported once", async () => {
    const query = "query ($ids: [ID!]) { policies(where: { id: { in: $ids } }) { totalCount } }";
    const { errors } = await server.request(query, { ids: times(4_000, () => "x").map((id) => ({ id })) });
    expect(errors?.length).toBeLessThanOrEqual(51);
    expect(errors?.[0]?.extensions["code"]).toBe("BAD_USER_INPUT");
  });
});

describe("the cost of a query", () => {
  // A page of n policies with ten measures each, of ten domains each: n * (1 + 10 * (1 + 10)).
  const query = "query ($first: Int) { policies(first: $first) { nodes { measures { domains { id } } } } }";
  let server: RunningServer;
  beforeAll(async () => {
    server = await runningServer(openTestDatabase(), {}, null, { limits: { cost: 222 } });
  });
  afterAll(() => server.close());

  const costs = async (text: string, variables = {}) => {
    const response = await fetch(`${server.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", "graphql-cost": "include" },
      body: JSON.stringify({ query: text, variables }),
    });
    return ((await response.json()) as { extensions?: unknown }).extensions;
  };

  it("is accepted at its limit and refused beyond it, with the page to reduce", async () => {
    expect((await server.request(query, { first: 2 })).errors).toBeUndefined();
    const { status, errors } = await server.request(query, { first: 3 });
    expect(status).toBe(400);
    expect(errors).toEqual([
      {
        message:
          "The query may return 333 nodes, but at most 222 are allowed: reduce policies.first (3); a list without pages counts as 10 nodes or more.",
        extensions: { code: "LIMIT_EXCEEDED", limit: "MAX_COST", value: 333, most: 222 },
      },
    ]);
  });

  it("is one more for one more node", async () => {
    const more = query.replace(/ }$/, ' policy(id: "x") { id } }');
    expect((await server.request(more, { first: 2 })).errors?.[0]?.extensions["value"]).toBe(223);
  });

  it("is reported on request", async () => {
    expect(await costs(query, { first: 1 })).toEqual({ cost: { nodes: 111, most: 222 } });
    expect(
      ((await server.request(query, { first: 1 })) as unknown as { extensions?: object }).extensions,
    ).toBeUndefined();
  });

  it.each([
    ["counts alone are free", "{ policies { totalCount } }", 0],
    ["a page of the default size", "{ policies { nodes { id } } }", 20],
    ["edges are free, their nodes count", "{ policies(first: 5) { edges { cursor node { id } } } }", 5],
    ["nodes and edges are both sent", "{ policies(first: 5) { edges { cursor node { id } } nodes { id } } }", 10],
    ["from the end", "{ policies(last: 7) { nodes { id } } }", 7],
    ["before alone", '{ policies(before: "x") { nodes { id } } }', undefined],
    [
      "pages in pages",
      '{ region(id: "320100") { policies(first: 4) { nodes { region { children(first: 3) { nodes { id } } } } } } }',
      1 + 4 * (1 + 1 + 3),
    ],
    [
      "a fragment counts where it is spread",
      "{ a: policies(first: 2) { ...P } b: policies(first: 3) { ...P } } fragment P on PolicyConnection { nodes { region { id } } }",
      10,
    ],
    [
      "the most expensive type of an interface",
      '{ node(id: "x") { ... on Region { ancestors { id } } ... on Policy { region { id } } } }',
      11,
    ],
    [
      "a long text counts as a hundred nodes, under each alias",
      '{ node(id: "x") { ... on Source { title text } ... on Policy { id } } }',
      101,
    ],
    ["a text under an alias too", '{ node(id: "x") { ... on Source { a: raw b: raw } } }', 201],
    [
      "the clauses of a text count as a thousand",
      '{ node(id: "x") { ... on Source { uncovered { quote } } } }',
      undefined,
    ],
    ["a neighbourhood's page", '{ neighborhood(id: "320100", first: 9) { nodes { id } } }', 1 + 9],
    ["what @skip leaves out is free", "{ policies(first: 3) { nodes { id domains @skip(if: true) { id } } } }", 3],
  ])("%s", async (_name, text, nodes) => {
    expect(await costs(text)).toEqual(nodes === undefined ? undefined : { cost: { nodes, most: 222 } });
  });
});

/** The real database, whose answers wait for the test. */
class WaitingDatabase extends Database {
  isHeld = false;
  private readonly waiting: (() => void)[] = [];

  override async read(statement: RunnableStatement, context?: StatementContext) {
    if (this.isHeld && statement.text.includes("MATCH (n0:Policy)"))
      await new Promise<void>((resolve) => this.waiting.push(resolve));
    return super.read(statement, context);
  }

  get reads(): number {
    return this.waiting.length;
  }

  /** Lets the first waiting read continue. */
  go(): void {
    this.waiting.shift()?.();
  }
}

describe("requests in flight", () => {
  let database: WaitingDatabase;
  let server: RunningServer;
  beforeAll(async () => {
    database = new WaitingDatabase({ ...(await sharedNeo4j()), statementTimeout: 20_000 });
    server = await runningServer(database, {}, null, { limits: { requestsInFlight: 2 } });
    // A new statement waits for its turn before it reaches the database.
    await server.request("{ policies { totalCount } }");
    database.isHeld = true;
  });
  afterAll(() => server.close());

  /** A request in progress on the server: its statement waits. */
  const begun = async () => {
    const before = database.reads;
    const sent = httpRequest(`${server.url}/graphql`, {
      method: "POST",
      agent: false,
      headers: { "content-type": "application/json" },
    });
    sent.end('{"query":"{ policies { totalCount } }"}');
    const response = once(sent, "response") as Promise<[IncomingMessage]>;
    for (let attempt = 0; attempt < 2_000 && database.reads === before; attempt++)
      await new Promise((resolve) => setTimeout(resolve, 5));
    return {
      sent,
      response,
      async finish() {
        database.go();
        return (await response)[0].resume().statusCode;
      },
    };
  };

  const status = async () => (await server.request("{ __typename }")).status;

  it("beyond the limit are refused with Retry-After, /health still answers, and an answer allows a new one", async () => {
    const [one, other] = [await begun(), await begun()];
    const refused = await fetch(`${server.url}/q/newest-policies.json`);
    expect(refused.status).toBe(503);
    expect(refused.headers.get("retry-after")).toBe("1");
    expect(await refused.json()).toMatchObject({
      errors: [
        {
          message: "The server is working on 2 requests at once, which is the limit: try again in a second.",
          extensions: { code: "SERVICE_UNAVAILABLE", limit: "MAX_REQUESTS_IN_FLIGHT", most: 2 },
        },
      ],
    });
    expect(await status()).toBe(503);
    const otherwise = {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: '{"query":"{ __typename }"}',
    };
    expect((await fetch(`${server.url}/%67raphql`, otherwise)).status).toBe(503);
    expect((await fetch(`${server.url}/health/live`)).status).toBe(200);
    expect((await fetch(`${server.url}/health/ready`)).status).toBe(200);
    expect(await one.finish()).toBe(200);
    expect(await status()).toBe(200);
    expect(await other.finish()).toBe(200);
  });

  it("no longer include that of a client that disconnected", async () => {
    for (const { sent, response } of [await begun(), await begun()]) {
      response.catch(() => undefined);
      sent.destroy();
    }
    const until = Date.now() + 10_000;
    let answered = await status();
    while (answered !== 200 && Date.now() < until) answered = await status();
    expect(answered).toBe(200);
    while (database.reads > 0) database.go();
  });
});
