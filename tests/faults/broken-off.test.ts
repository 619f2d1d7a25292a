import type { Database } from "../../src/neo4j/database";
import { openTestDatabase } from "../support/test-database";

const ROUNDS = 60;
const ROWS = 20_000;

const many = {
  text: `UNWIND range(1, ${String(ROWS)}) AS number RETURN number, toString(number) + $more AS text`,
  parameters: { more: "-".repeat(60) },
};
const one = { text: "RETURN 'whole' AS answer", parameters: {} };

let database: Database;
beforeEach(async () => {
  // Shorter than the timeout of a statement that waits for an answer which another one received.
  database = await openTestDatabase({ statementTimeout: 5_000 });
});
afterEach(() => database.close());

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function streamed(rows: number): Promise<number> {
  let read = 0;
  for await (const row of database.stream(many)) {
    expect(row["number"]).toBe(++read);
    if (read === rows) break;
  }
  return read;
}

async function rowsOf<Row>(stream: AsyncIterable<Row>): Promise<Row[]> {
  const rows: Row[] = [];
  for await (const row of stream) rows.push(row);
  return rows;
}

/** Sockets that this process has open. */
const connections = () => process.getActiveResourcesInfo().filter((name) => name === "TCPSocketWrap").length;

/** What is requested next, immediately. */
async function expectAnswers(): Promise<void> {
  for (let requested = 0; requested < 3; requested++) expect(await database.read(one)).toEqual([{ answer: "whole" }]);
}

describe("what follows is not disturbed by", () => {
  it("a stream that its reader left", async () => {
    for (let round = 0; round < ROUNDS; round++) {
      const rows = 1 + (round % 7) * 90;
      expect(await streamed(rows)).toBe(rows);
      if (round % 2 === 0) await expectAnswers();
    }
    expect(await streamed(Infinity)).toBe(ROWS);
  });

  it("a stream that its reader left while its connection was being made", async () => {
    const before = connections();
    for (let round = 0; round < ROUNDS; round++) {
      const leaving = new AbortController();
      setTimeout(() => {
        leaving.abort(new Error("left"));
      }, round / 5);
      const context = { clientGone: leaving.signal };
      await expect(rowsOf(database.stream(many, context))).rejects.toThrow("left");
    }
    for (let attempt = 0; attempt < 50 && connections() > before; attempt++) await pause(100);
    expect(connections()).toBeLessThanOrEqual(before);
  });

  it("a read that was cancelled", async () => {
    for (let round = 0; round < ROUNDS; round++) {
      const leaving = new AbortController();
      const context = { signal: leaving.signal };
      const read = database.read(many, context).catch((error: unknown) => error);
      await pause(round % 12);
      leaving.abort(new Error("left"));
      await read;
      await expectAnswers();
    }
  });

  it("a write that fails between two statements, of which nothing remains", async () => {
    const marked = (text: string) => ({ text, parameters: { key: "broken off" } });
    const mark = marked("CREATE (:AccessToken {id: $key})");
    const failing = marked("UNWIND [$key] AS key RETURN toInteger(key) + 1 / 0");
    await expect(database.write([mark, failing, mark, mark])).rejects.toThrow("/ by zero");
    expect(await database.read(marked("MATCH (mark:AccessToken {id: $key}) RETURN mark.id AS id"))).toEqual([]);
    await expectAnswers();
  });
});
