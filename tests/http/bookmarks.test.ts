import { setTimeout as pause } from "node:timers/promises";
import { positionOf } from "../../src/neo4j/reached-bookmarks";
import { runningServer, type RunningServer } from "../support/running-server";

/** A bookmark of the same database as this one, for a transaction that is ahead by this number. */
function ahead(bookmark: string, transactions: number): string {
  const bytes = Buffer.from(bookmark.slice(3), "base64");
  const number = Buffer.alloc(9, 0xcb);
  number.writeBigInt64BE(BigInt((positionOf(bookmark)?.transaction ?? NaN) + transactions), 1);
  return `FB:${Buffer.concat([bytes.subarray(0, 19), number, Buffer.from([0x90])]).toString("base64")}`;
}

// tests/routing shows which bookmarks reach a cluster's members; here a real Neo4j accepts and refuses them.
describe("the header Graph-Bookmark", () => {
  let servers: readonly RunningServer[];
  beforeAll(async () => {
    const limits = { waitingBookmarks: 8 };
    servers = [await runningServer(undefined, {}, null, { limits }), await runningServer()];
  });
  afterAll(() => Promise.all(servers.map((server) => server.close())));

  const graphql = (position: number, bookmark = "") =>
    fetch(`${servers[position]?.url ?? ""}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", "graph-bookmark": bookmark },
      body: JSON.stringify({ query: '{ region(id: "320100") { name } }' }),
    });
  const table = (position: number, bookmark = "") =>
    fetch(`${servers[position]?.url ?? ""}/q/domain-matrix.csv`, { headers: { "graph-bookmark": bookmark } });

  it("is returned by either endpoint, and accepted by either endpoint of another server", async () => {
    for (const first of [await graphql(0), await table(0)]) {
      const bookmark = first.headers.get("graph-bookmark") ?? "";
      expect(bookmark).toMatch(/^FB:\S+$/);
      for (const second of [await graphql(1, bookmark), await table(1, bookmark)]) expect(second.status).toBe(200);
    }
  });

  it("is absent if nothing was read", async () => {
    expect((await fetch(`${servers[0]?.url ?? ""}/health/live`)).headers.get("graph-bookmark")).toBeNull();
  });

  it.each(["FB:none", "neo4j:bookmark:v1:tx1", "FB:" + "A".repeat(40)])(
    "is the request's fault if the database refuses it: %s",
    async (bookmark) => {
      for (const refused of [await graphql(0, bookmark), await table(0, bookmark)]) {
        expect(refused.status).toBe(400);
        expect(await refused.json()).toMatchObject({
          errors: [
            {
              message:
                "The database does not know the bookmark in the header Graph-Bookmark: send the one from the last answer, or leave it out.",
              extensions: { code: "BAD_REQUEST" },
            },
          ],
        });
      }
    },
  );

  describe("with a state that the graph has not reached", () => {
    let reached: string;
    beforeAll(async () => {
      reached = (await graphql(0)).headers.get("graph-bookmark") ?? "";
    });
    const statuses = (answers: readonly Response[]) => answers.map(({ status }) => status);
    const error = async (answer: Response) =>
      ((await answer.json()) as { errors: [{ message: string; extensions: Record<string, unknown> }] }).errors[0];

    it("is refused if it is far ahead, with any other bookmark, by either endpoint", async () => {
      const far = ahead(reached, 1_048_575);
      const answers = [await graphql(0, far), await table(0, far), await graphql(0, `${reached}, ${far}`)];
      expect(statuses(answers)).toEqual([400, 400, 400]);
      for (const answer of answers) {
        expect(await error(answer)).toMatchObject({
          message:
            "The header Graph-Bookmark names a state that the graph has not reached: send the one from the last answer, or leave it out.",
          extensions: { code: "BAD_REQUEST" },
        });
      }
      expect((await fetch(`${servers[0]?.url ?? ""}/health/live`, { headers: { "graph-bookmark": far } })).status).toBe(
        200,
      );
    });

    it("may wait in as many requests as are allowed; other requests are answered in the meantime", async () => {
      const near = ahead(reached, 500);
      const waiting = Array.from({ length: 8 }, () => graphql(0, near));
      await pause(200);
      const oneMore = await graphql(0, near);
      expect([oneMore.status, oneMore.headers.get("cache-control"), oneMore.headers.get("retry-after")]).toEqual([
        503,
        "no-store",
        "1",
      ]);
      expect(await error(oneMore)).toMatchObject({
        message:
          "8 requests wait for the database to reach their Graph-Bookmark, which is the limit: try again in a second, or leave the header out.",
        extensions: { code: "SERVICE_UNAVAILABLE", limit: "MAX_WAITING_BOOKMARKS", most: 8 },
      });
      expect(statuses([await graphql(0), await graphql(0, reached)])).toEqual([200, 200]);
      const answers = await Promise.all(waiting);
      expect(new Set(statuses(answers))).toEqual(new Set([503]));
      for (const answer of answers)
        expect(await error(answer)).toMatchObject({
          message:
            "Within a second, the database has not reached the state that the header Graph-Bookmark names: try again, or leave it out.",
          extensions: { code: "SERVICE_UNAVAILABLE" },
        });
      // Others may wait again.
      const [again] = [await graphql(0, near)];
      expect((await error(again)).message).toContain("Within a second");
    });

    it("does not delay other requests when a hundred clients send it", async () => {
      const far = ahead(reached, 1_048_575);
      const answers = await Promise.all(Array.from({ length: 100 }, () => graphql(0, far)));
      expect(new Set(statuses(answers))).toEqual(new Set([400]));
      expect((await graphql(0)).status).toBe(200);
    });
  });

  it("changes nothing if it is of another database", async () => {
    const bookmark = (await graphql(0)).headers.get("graph-bookmark") ?? "";
    const bytes = Buffer.from(ahead(bookmark, 1_048_575).slice(3), "base64");
    const foreign = `FB:${Buffer.concat([bytes.subarray(0, 3), Buffer.alloc(16, 7), bytes.subarray(19)]).toString("base64")}`;
    expect((await graphql(0, foreign)).status).toBe(200);
  });
});

describe("the transaction that a bookmark names", () => {
  const id = "9e37b4fac26e4868b83adb1d53b70b0c";
  const written = (number: string) => `FB:${Buffer.from(`91cc10${id}${number}90`, "hex").toString("base64")}`;

  it.each<[number: string, transaction: number | undefined]>([
    ["42", 66],
    ["c87f", 127],
    ["c903e8", 1000],
    ["ca000186a0", 100_000],
    ["cb0000000080000005", 2 ** 31 + 5],
    ["c8ff", undefined],
    ["c9ff", undefined],
    ["", undefined],
  ])("for the number %s", (number, transaction) => {
    expect(positionOf(written(number))).toEqual(transaction === undefined ? undefined : { database: id, transaction });
  });

  it.each(["", "FB:", "neo4j:bookmark:v1:tx1", "FB:none", `FB:${"A".repeat(40)}`])("is unknown for %j", (bookmark) => {
    expect(positionOf(bookmark)).toBeUndefined();
  });
});
