import { type EditableGraph, editableGraph } from "../editing/editable-graph";
import { runningServer, type RunningServer } from "../support/running-server";

/** An answer's data, and the version in its header. */
async function answered({ url }: RunningServer, query: string): Promise<{ version: string | null; data: unknown }> {
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query }),
  });
  const { data } = (await response.json()) as { data: unknown };
  return { version: response.headers.get("graph-version"), data };
}

describe("the header Graph-Version", () => {
  let server: RunningServer;
  beforeAll(async () => {
    server = await runningServer();
  });
  afterAll(() => server.close());

  const versionOf = async (query: string) => (await answered(server, query)).version;

  it("is in every answer that was read from the graph, the same for /graphql and /q", async () => {
    const table = await fetch(`${server.url}/q/domain-matrix.csv`);
    const version = table.headers.get("graph-version");
    expect(version).toMatch(/^[0-9a-f-]{36}$/);
    expect(await versionOf('{ policies { totalCount } domain(id: "education") { name } }')).toBe(version);
    expect(await versionOf("{ regionPairs(first: 1) { totalCount } }")).toBe(version);
  });

  it("is absent where nothing was read", async () => {
    expect(await versionOf("{ __typename }")).toBeNull();
    expect(await versionOf("{ policies(first: 500) { totalCount } }")).toBeNull();
  });
});

describe("the header Graph-Version during edits", () => {
  let graph: EditableGraph;
  beforeAll(async () => {
    graph = await editableGraph();
  });
  afterAll(() => graph.close());

  // A client that caches an answer by its version, or edits with `ifVersion`, must not use an old answer for the new graph.
  it("is never newer than what was read, even if the reading takes long", async () => {
    const server = await graph.server(null);
    // Its first list is read long before its last.
    const query = `{
      region(id: "310117") {
        first: policies(first: 1) { nodes { title } }
        all: policies(first: 20, includeDescendants: true) {
          nodes { domains { policies(first: 20) { nodes { measures { text } } } } }
        }
      }
    }`;
    const edit = `
      MATCH (region:Region {id: "310117"})<-[:APPLIES_TO]-(policy:Policy)
      MATCH (import:Import)
      SET policy.title = $number, import.version = $number
    `;
    const reading = { isOver: false };
    const editing = (async () => {
      for (let number = 100; !reading.isOver; number += 1) {
        await graph.database.write([{ text: edit, parameters: { number: String(number) } }]);
      }
    })();
    const read: { version: number; title: number }[] = [];
    try {
      await server.data(query);
      while (read.length < 30) {
        const { version, data } = await answered(server, query);
        const { region } = data as { region: { first: { nodes: { title: string }[] } } };
        read.push({ version: Number(version), title: Number(region.first.nodes[0]?.title) });
      }
    } finally {
      reading.isOver = true;
      await editing;
    }
    expect(new Set(read.map(({ version }) => version)).size).toBeGreaterThan(1);
    expect(read.filter(({ version, title }) => !(version <= title))).toEqual([]);
  });
});
