import { Database } from "../../src/neo4j/database";
import { applySchema, importFacts } from "../../src/graph/import/import-facts";
import { factsOfFewRegions } from "../support/facts-of-few-regions";
import { runningServer, type RunningServer } from "../support/running-server";
import { type Received, scriptedCluster, type ScriptedCluster } from "../support/scripted-cluster";

let cluster: ScriptedCluster;
let database: Database;
beforeEach(async () => {
  cluster = await scriptedCluster();
  database = open();
});
afterEach(async () => {
  await database.close();
  await cluster.close();
});

const open = () => new Database({ uri: cluster.uri, user: "neo4j", password: "scripted", statementTimeout: 5_000 });

const membersOf = (received: readonly Received[]) => [...new Set(received.map(({ member }) => member))];

describe("with neo4j://, a statement is sent", () => {
  it("to a reader if it only reads, whole or as a stream", async () => {
    await database.read({ text: "RETURN 1", parameters: {} });
    const rows = database.stream({ text: "RETURN 2", parameters: {} })[Symbol.asyncIterator]();
    expect(await rows.next()).toMatchObject({ done: true });
    const received = cluster.take();
    expect(received.map(({ text }) => text)).toEqual(["RETURN 1", "RETURN 2"]);
    expect(membersOf(received)).toEqual(["reader"]);
  });

  it("to the writer if it writes or defines the schema", async () => {
    await applySchema(database);
    await database.write([
      { text: "CREATE (:A)", parameters: {} },
      { text: "CREATE (:B)", parameters: {} },
    ]);
    // The existing constraints and indexes are looked up before.
    const received = cluster.take().filter(({ text }) => !text.includes("SHOW INDEXES"));
    expect(received.at(0)?.text).toMatch(/^CREATE CONSTRAINT/);
    expect(received.at(-1)?.text).toBe("CREATE (:B)");
    expect(membersOf(received)).toEqual(["writer"]);
  });

  it("to the writer if it is of an import, also the questions, which run with the lock", async () => {
    await importFacts(database, await factsOfFewRegions());
    expect(membersOf(cluster.take())).toEqual(["writer"]);
  });

  it("with the timeout of a read, in milliseconds", async () => {
    await database.read({ text: "RETURN 1", parameters: {} });
    expect(cluster.take()).toMatchObject([{ timeout: 5_000 }]);
  });
});

describe("servers on one cluster", () => {
  let servers: RunningServer[];
  beforeEach(async () => {
    servers = [await runningServer(open()), await runningServer(open())];
  });
  afterEach(() => Promise.all(servers.map((server) => server.close())));

  const request = (position: number, bookmark?: string | string[], query = '{ region(id: "320100") { name } }') =>
    fetch(`${servers[position]?.url ?? ""}/graphql`, {
      method: "POST",
      headers: [
        ["content-type", "application/json"],
        ...[bookmark ?? []].flat().map((value): [string, string] => ["graph-bookmark", value]),
      ],
      body: JSON.stringify({ query }),
    });
  const table = (position: number, bookmark?: string) =>
    fetch(`${servers[position]?.url ?? ""}/q/domain-matrix.json`, {
      headers: bookmark === undefined ? {} : { "graph-bookmark": bookmark },
    });

  it("send queries only to readers", async () => {
    expect(await (await request(0)).json()).toEqual({ data: { region: null } });
    await table(1);
    expect(membersOf(cluster.take())).toEqual(["reader"]);
  });

  it("return a bookmark that the other waits for, by /graphql and /q", async () => {
    const first = await request(0);
    const [statement] = cluster.take();
    const bookmark = first.headers.get("graph-bookmark") ?? "";
    expect(bookmark).toBe(statement?.bookmark);
    expect(statement?.bookmarks).toEqual([]);

    const second = await request(1, bookmark);
    expect(cluster.take()).toMatchObject([{ bookmarks: [bookmark] }]);

    await table(0, second.headers.get("graph-bookmark") ?? "");
    expect(cluster.take()[0]?.bookmarks).toEqual([second.headers.get("graph-bookmark")]);
  });

  it("chain the statements of one request, and return the last one's bookmark", async () => {
    const { headers } = await table(0);
    const [version, ...rest] = cluster.take();
    expect(rest.length).toBeGreaterThan(0);
    expect(rest[0]?.bookmarks).toEqual([version?.bookmark]);
    expect(headers.get("graph-bookmark")).toBe(rest.at(-1)?.bookmark);
  });

  it("return the bookmarks of all simultaneous statements, and accept them again", async () => {
    const query = '{ a: region(id: "320100") { name } b: domain(id: "industry") { name } }';
    // New statements run one after another.
    await request(0, undefined, query);
    cluster.take();
    const { headers } = await request(0, undefined, query);
    const bookmarks = cluster.take().map(({ bookmark }) => bookmark);
    const provided = headers.get("graph-bookmark") ?? "";
    expect(provided.split(", ").sort()).toEqual(bookmarks.sort());
    await request(1, provided);
    expect([...(cluster.take()[0]?.bookmarks ?? [])].sort()).toEqual(bookmarks);
    await request(1, provided.split(", "));
    expect([...(cluster.take()[0]?.bookmarks ?? [])].sort()).toEqual(bookmarks);
  });

  it("chain nothing for a client that sends no bookmark", async () => {
    await request(0);
    await request(0);
    expect(cluster.take().map(({ bookmarks }) => bookmarks)).toEqual([[], []]);
  });

  it("accept bookmarks up to 4,096 characters, and return no longer ones", async () => {
    const max = Array.from({ length: 64 }, (_, index) => `FB:${String(index).padStart(59, "0")}`).join(", ");
    expect(max.length).toBeLessThan(4_096);
    const answer = await request(0, max.padEnd(4_096, "x"));
    expect(answer.status).toBe(200);
    expect(answer.headers.get("graph-bookmark")?.length).toBeLessThanOrEqual(4_096);
    const refused = await request(0, max.padEnd(4_097, "x"));
    expect(refused.status).toBe(400);
    expect(await refused.json()).toMatchObject({
      errors: [
        {
          message:
            "The header Graph-Bookmark has 4097 characters, but at most 4096 are allowed: send only the one from the last answer.",
          extensions: { code: "BAD_REQUEST" },
        },
      ],
    });
  });

  it.each(["FB: in two", "中文"].map((text) => [text]))("refuse %j before any statement", async (bookmark) => {
    const { status } = await request(0, Buffer.from(bookmark).toString("latin1"));
    expect(status).toBe(400);
    expect((await table(0, Buffer.from(bookmark).toString("latin1"))).status).toBe(400);
    expect(cluster.take()).toEqual([]);
  });

  it("report to a client a bookmark that the database refuses", async () => {
    cluster.refuseBookmarks();
    const errors = [
      {
        message:
          "The database does not know the bookmark in the header Graph-Bookmark: send the one from the last answer, or leave it out.",
        extensions: { code: "BAD_REQUEST" },
      },
    ];
    for (const answer of [await request(0, "FB:of-another"), await table(0, "FB:of-another")]) {
      expect(answer.status).toBe(400);
      expect(await answer.json()).toMatchObject({ errors });
    }
  });
});
