import { runningServer, type RunningServer } from "../support/running-server";

// Which bookmarks reach a cluster's members is shown in tests/routing; here a real Neo4j takes and refuses them.
describe("the header Graph-Bookmark", () => {
  let servers: readonly RunningServer[];
  beforeAll(async () => {
    servers = [await runningServer(), await runningServer()];
  });
  afterAll(() => Promise.all(servers.map((server) => server.close())));

  const graphql = (place: number, bookmark = "") =>
    fetch(`${servers[place]?.url ?? ""}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", "graph-bookmark": bookmark },
      body: JSON.stringify({ query: '{ region(id: "320100") { name } }' }),
    });
  const table = (place: number, bookmark = "") =>
    fetch(`${servers[place]?.url ?? ""}/q/domain-matrix.csv`, { headers: { "graph-bookmark": bookmark } });

  it("is given by either door, and taken by either door of another server", async () => {
    for (const first of [await graphql(0), await table(0)]) {
      const bookmark = first.headers.get("graph-bookmark") ?? "";
      expect(bookmark).toMatch(/^FB:\S+$/);
      for (const second of [await graphql(1, bookmark), await table(1, bookmark)]) expect(second.status).toBe(200);
    }
  });

  it("is not given where nothing was read", async () => {
    expect((await fetch(`${servers[0]?.url ?? ""}/health/live`)).headers.get("graph-bookmark")).toBeNull();
  });

  it.each(["FB:none", "neo4j:bookmark:v1:tx1", "FB:" + "A".repeat(40)])(
    "is the request's fault where the database refuses it: %s",
    async (bookmark) => {
      for (const refused of [await graphql(0, bookmark), await table(0, bookmark)]) {
        expect(refused.status).toBe(400);
        expect(await refused.json()).toMatchObject({
          errors: [
            {
              message:
                "The database does not know what the header Graph-Bookmark says: send that of the last answer, or leave it out.",
              extensions: { code: "BAD_REQUEST" },
            },
          ],
        });
      }
    },
  );
});
