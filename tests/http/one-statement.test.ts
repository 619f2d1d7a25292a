import { boltProxy, type BoltProxy } from "../support/bolt-proxy";
import { runningServer, type RunningServer } from "../support/running-server";
import { sharedNeo4j } from "../support/lent-neo4j";
import { openTestDatabase } from "../support/test-database";

describe("the selection of a root field reaches the database as one statement", () => {
  let proxy: BoltProxy;
  let server: RunningServer;
  beforeAll(async () => {
    proxy = await boltProxy((await sharedNeo4j()).uri);
    server = await runningServer(openTestDatabase({ uri: proxy.uri }));
  });
  afterAll(async () => {
    await server.close();
    await proxy.close();
  });

  async function statementsOf(query: string, variables?: Record<string, unknown>): Promise<string[]> {
    proxy.takeStatements();
    await server.data(query, variables);
    return proxy.takeStatements();
  }

  it("five levels deep, with aliases, filters and a connection in each", async () => {
    const statements = await statementsOf(`{
      domain(id: "education") {
        regions {
          nodes {
            newest: policies(first: 1) {
              nodes {
                measures {
                  domains {
                    policies(where: { kind: { eq: ACTION_PLAN } }) { totalCount edges { cursor node { title } } }
                  }
                }
                statements { about node { id ... on Goal { region { fullName } } } evidence { quote } }
              }
            }
            oldest: policies(first: 1, orderBy: [{ publishedOn: ASC }]) { nodes { id } }
          }
        }
      }
    }`);
    expect(statements).toHaveLength(1);
  });

  it("two root fields are two statements, and introspection is none", async () => {
    const statements = await statementsOf(`{
      __schema { queryType { name } }
      policies { totalCount }
      regions { totalCount }
    }`);
    expect(statements).toHaveLength(2);
  });

  it("every interface's object has its type next to introspection, when graphql-js needs it", async () => {
    const fields = `
      node(id: "education") { __typename id }
      search(query: "数字孪生", first: 2) { nodes { node { __typename ... on Policy { title } } } }
      neighborhood(id: "technology:digital-twin", first: 3) { nodes { node { __typename id } } }
      shortestPaths(from: "technology:digital-twin", to: "education", maxHops: 4) { nodes { node { __typename id } } }
      policies(first: 1) { nodes { statements { about node { __typename id } } } }
    `;
    const { __schema, ...beside } = await server.data(`{ __schema { queryType { name } } ${fields} }`);
    expect(__schema).toEqual({ queryType: { name: "Query" } });
    expect(beside).toEqual(await server.data(`{ ${fields} }`));
  });

  it("a count alone reads no policy", async () => {
    const [statement] = await statementsOf("{ policies { totalCount } }");
    expect(statement).toBe(`CALL () {
  OPTIONAL MATCH (import:Import)
  RETURN import.version AS version
}
RETURN [
  COUNT {
    MATCH (n0:Policy)
  }
] AS value,
version`);
  });

  it("values are parameters, so that the statement's text is the same for all of them", async () => {
    const query = `query ($first: Int, $id: ID!, $from: Date, $words: String, $after: String) {
      policies(first: $first, after: $after, where: { publishedOn: { gte: $from }, title: { contains: $words } }) {
        nodes { region { policies(where: { id: { eq: $id } }) { totalCount } } }
        pageInfo { endCursor }
      }
    }`;
    const one = { first: 1, id: "a", from: "2023-01-01", words: "'\"`}) RETURN 1 //" };
    const other = { first: 200, id: "';MATCH(n)DETACH/**/DELETE(n)//", from: "2023-02-28", words: "元宇宙" };
    const { policies } = await server.data(query, { ...one, words: "" });
    const after = (policies as { pageInfo: { endCursor: string } }).pageInfo.endCursor;
    expect(await statementsOf(query, one)).toEqual(await statementsOf(query, other));
    expect(await statementsOf(query, { ...one, after })).toEqual(await statementsOf(query, { ...other, after }));
    expect((await server.data("{ policies { totalCount } }"))["policies"]).toEqual({ totalCount: 10 });
  });

  it("names of the client never become part of the statement", async () => {
    const [statement] = await statementsOf('{ mine: policy(id: "x") { __proto__: title evil: id } }');
    expect(statement).not.toMatch(/mine|evil|__proto__/);
  });

  it("an alias may be any name", async () => {
    const data = await server.data(
      '{ constructor: region(id: "320100") { __proto__: name toString: level then: id hasOwnProperty: __typename } }',
    );
    expect(JSON.stringify(data)).toBe(
      '{"constructor":{"__proto__":"南京市","toString":"PREFECTURE","then":"320100","hasOwnProperty":"Region"}}',
    );
  });
});
