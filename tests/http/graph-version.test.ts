import { runningServer, type RunningServer } from "../support/running-server";

describe("the header Graph-Version", () => {
  let server: RunningServer;
  beforeAll(async () => {
    server = await runningServer();
  });
  afterAll(() => server.close());

  const versionOf = async (query: string) => {
    const response = await fetch(`${server.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query }),
    });
    return response.headers.get("graph-version");
  };

  it("stands in every answer that was read from the graph, the same for /graphql and /q", async () => {
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
