import { connect } from "node:net";
import type { Database } from "../../src/neo4j/database";
import { boltProxy, type BoltProxy } from "../support/bolt-proxy";
import { runningServer, type RunningServer } from "../support/running-server";
import { sharedNeo4j } from "../support/lent-neo4j";
import { openTestDatabase } from "../support/test-database";

const weifang = "weifang-metaverse-policies-2023";
const regions = ["310117", "320100", "320000", "310000", "370700"];

let proxy: BoltProxy;
let database: Database;
let server: RunningServer;
beforeAll(async () => {
  proxy = await boltProxy((await sharedNeo4j()).uri);
  database = await openTestDatabase({ uri: proxy.uri });
  server = await runningServer(database);
});
afterAll(async () => {
  await server.close();
  await proxy.close();
});
beforeEach(() => proxy.takeStatements());

describe("nodes that one operation looks up by their ids share a statement", () => {
  it("if their selections are the same: known, unknown, and one of them twice", async () => {
    const query = `query ($other: ID!) {
      one: policy(id: "${weifang}") { title domains { name } }
      none: policy(id: "no-such-id") { title domains { name } }
      again: policy(id: "${weifang}") { subject: title domains { name } }
      other: policy(id: $other) { title domains { name } }
    }`;
    const ids = await server.data("{ policies(first: 1) { nodes { id title domains { name } } } }");
    const { nodes } = ids["policies"] as { nodes: { id: string; title: string; domains: object[] }[] };
    const [{ id: other, ...expected } = { id: "", title: "", domains: [] }] = nodes;
    const alone = await server.data(`{ policy(id: "${weifang}") { title domains { name } } }`);
    const { title, domains } = alone["policy"] as { title: string; domains: object[] };
    expect(domains.length).toBeGreaterThan(1);
    proxy.takeStatements();

    expect(await server.data(query, { other })).toEqual({
      one: { title, domains },
      none: null,
      again: { subject: title, domains },
      other: expected,
    });
    const statements = proxy.takeStatements();
    expect(statements).toEqual([
      `CALL () {
  OPTIONAL MATCH (import:Import)
  RETURN import.version AS version
}
UNWIND $keys AS key
MATCH (n0:Policy)
WHERE n0.id = key
RETURN [
  n0.title,
  COLLECT {
    MATCH (n0)-[:HAS_MEASURE*0..1]->()-[:TARGETS]->(n1)
    WITH DISTINCT n1
    ORDER BY n1.id ASC
    RETURN [n1.name]
  }
] AS value,
key,
version`,
    ]);
    const [text = ""] = statements;
    const keys = [weifang, "no-such-id", other];
    expect(await database.read({ text: `EXPLAIN ${text}`, parameters: { keys } })).toEqual([]);
    const rows = await database.read({ text, parameters: { keys } });
    expect(rows.map(({ key, value }) => [key, (value as unknown[])[0]])).toEqual([
      [weifang, title],
      [other, expected.title],
    ]);
  });

  it("for each shape, whatever their types are", async () => {
    const data = await server.data(`{
      a: region(id: "310117") { name ancestors { name } }
      b: node(id: "310117") { __typename id }
      c: node(id: "education") { __typename id }
      d: region(id: "320100") { name ancestors { name } }
    }`);
    expect(data).toEqual({
      a: { name: "松江区", ancestors: [{ name: "中国" }, { name: "上海市" }] },
      b: { __typename: "Region", id: "310117" },
      c: { __typename: "Domain", id: "education" },
      d: { name: "南京市", ancestors: [{ name: "中国" }, { name: "江苏省" }] },
    });
    expect(proxy.takeStatements()).toHaveLength(2);
  });

  it("up to sixteen in a statement", async () => {
    const fields = Array.from({ length: 17 }, (_, position) => `f${String(position)}: policy(id: "${weifang}") { id }`);
    const data = await server.data(`{ ${fields.join(" ")} }`);
    expect(Object.values(data)).toEqual(fields.map(() => ({ id: weifang })));
    expect(proxy.takeStatements()).toHaveLength(2);
  });

  it.each([
    ["a page", `domain(id: "education") { regions(first: 1) { totalCount } }`],
    ["a question", `region(id: "310117") { similarRegions(first: 1) { similarity } }`],
    ["what others state about the node", `domain(id: "education") { narrower { id } }`],
    ["a name to be looked up", `region(name: "松江区") { id }`],
  ])("but not if the work may be long: %s", async (_, field) => {
    await server.data(`{ warm: ${field} }`);
    proxy.takeStatements();
    const { a, b } = await server.data(`{ a: ${field} b: ${field} }`);
    expect(a).toEqual(b);
    expect(proxy.takeStatements()).toHaveLength(2);
  });
});

describe("requests that look nodes up at the same time share a statement", () => {
  /** Sends requests on one connection without waiting between them, and returns their answers. */
  function pipelined(bodies: readonly string[]): Promise<string[]> {
    const { hostname, port } = new URL(server.url);
    const requests = bodies.map((body, position) => {
      const connection = position === bodies.length - 1 ? "close" : "keep-alive";
      const head = `POST /graphql HTTP/1.1\r\nhost: ${hostname}\r\ncontent-type: application/json\r\nconnection: ${connection}`;
      return `${head}\r\ncontent-length: ${String(Buffer.byteLength(body))}\r\n\r\n${body}`;
    });
    return new Promise((resolve, reject) => {
      const socket = connect({ host: hostname, port: Number(port) });
      let received = "";
      socket.setEncoding("utf8");
      socket.on("data", (text: string) => (received += text));
      socket.once("error", reject);
      socket.once("end", () => {
        resolve(received.split(/(?=HTTP\/1\.1 )/));
      });
      socket.write(requests.join(""));
    });
  }

  it("each with its own answer, the graph's version, and a bookmark", async () => {
    const query = "query ($id: ID!) { region(id: $id) { id level } }";
    const ids = [...regions, ...regions, "no-such-id"];
    const answers = await pipelined(ids.map((id) => JSON.stringify({ query, variables: { id } })));
    expect(answers).toHaveLength(ids.length);
    for (const [position, answer] of answers.entries()) {
      const id = ids[position] ?? "";
      expect(answer).toContain(id === "no-such-id" ? '{"data":{"region":null}}' : `{"data":{"region":{"id":"${id}",`);
      expect(answer).toMatch(/\r\ngraph-bookmark: FB:\S+\r\n/);
    }
    const versions = answers.flatMap((answer) => /\r\ngraph-version: (\S+)\r\n/.exec(answer)?.[1] ?? []);
    expect(versions).toHaveLength(2 * regions.length);
    expect(new Set(versions).size).toBe(1);
    expect(proxy.takeStatements()).toHaveLength(1);
  });
});
