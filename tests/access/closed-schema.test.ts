import { datasetOf } from "../datasets/tables";
import { runningServer, type RunningServer } from "../support/running-server";

let server: RunningServer;
beforeAll(async () => {
  const datasets = [datasetOf("query ($where: PolicyWhere) { policies(where: $where) { nodes { id } } }", "policies")];
  server = await runningServer(undefined, { datasets }, null, { introspection: false, pageFolder: undefined });
});
afterAll(() => server.close());

describe("a server that does not show its schema", () => {
  it.each([
    "{ __schema { types { name } } }",
    '{ __type(name: "Policy") { fields { name } } }',
    '{ policies { totalCount } hidden: __type(name: "Policy") { name } }',
    "query { ...F } fragment F on Query { __schema { queryType { name } } }",
  ])("refuses %s", async (query) => {
    const { status, data, errors } = await server.request(query);
    expect(status).toBe(400);
    expect(data).toBeUndefined();
    expect(errors?.[0]).toMatchObject({
      message: "This server does not show its schema: __schema and __type are switched off.",
      extensions: { code: "INTROSPECTION_DISABLED" },
    });
  });

  it("answers 200 if the client requests application/json, as for any other invalid query", async () => {
    const response = await fetch(`${server.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query: "{ __schema { types { name } } }" }),
    });
    expect(response.status).toBe(200);
  });

  it.each([
    ["a field", "{ polices { totalCount } }", {}],
    ["an argument", "{ policies(frist: 1) { totalCount } }", {}],
    ["a type", "{ node(id: 1) { ... on Polic { title } } }", {}],
    ["an enum value", "{ policies(where: { kind: { eq: ACTION_PLA } }) { totalCount } }", {}],
    ["an input's field", "{ policies(where: { kin: { eq: ACTION_PLAN } }) { totalCount } }", {}],
    [
      "an enum value in a variable",
      "query ($where: PolicyWhere) { policies(where: $where) { totalCount } }",
      { where: { kind: { eq: "ACTION_PLA" } } },
    ],
    [
      "an input's field in a variable",
      "query ($where: PolicyWhere) { policies(where: $where) { totalCount } }",
      { where: { kin: { eq: "ACTION_PLAN" } } },
    ],
  ])("suggests no name for %s", async (_name, query, variables) => {
    const { status, errors } = await server.request(query, variables);
    expect(status).toBe(400);
    expect(errors?.length).toBeGreaterThan(0);
    expect(JSON.stringify(errors)).not.toMatch(/did you mean/i);
  });

  it.each(['{"kind":{"eq":"ACTION_PLA"}}', '{"kin":{"eq":"ACTION_PLAN"}}'])(
    "suggests no name if a table is requested with where=%s",
    async (where) => {
      const response = await fetch(`${server.url}/q/policies.json?where=${encodeURIComponent(where)}`);
      expect(response.status).toBe(400);
      const text = await response.text();
      expect(text).toContain("BAD_USER_INPUT");
      expect(text).not.toMatch(/did you mean/i);
    },
  );

  it("answers queries", async () => {
    expect(await server.data("{ __typename policies { totalCount } }")).toMatchObject({ __typename: "Query" });
  });
});

test("without the page, none of its files is served, and the endpoints still answer", async () => {
  for (const path of ["/", "/index.html", "/assets/"]) expect((await fetch(`${server.url}${path}`)).status).toBe(404);
  expect((await fetch(`${server.url}/health/live`)).status).toBe(200);
});
