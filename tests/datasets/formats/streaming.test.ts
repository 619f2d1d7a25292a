import { setImmediate } from "node:timers/promises";
import type { Row } from "../../../src/datasets/column";
import { formats } from "../../../src/datasets/formats/formats";
import { column, each, listOf } from "./tables";

const columns = [column("index", "integer", false), column("name", "string"), column("tags", listOf("string"))];
const options = { byteOrderMark: false, formulas: false };

/** Rows that count how many were asked for. */
class CountedRows {
  pulled = 0;
  closed = false;

  // eslint-disable-next-line @typescript-eslint/require-await -- what is at hand, in the form of what is awaited
  async *rows(count: number): AsyncGenerator<Row> {
    try {
      for (let index = 0; index < count; index++) {
        this.pulled++;
        yield [index, `row ${String(index)}`, ["a", "b"]];
      }
    } finally {
      this.closed = true;
    }
  }
}

/** The most rows that may be held: a row group, or what a chunk of text takes of rows of some 40 bytes. */
const bounds = formats.map((format) => ({ format, bound: format.extension === "parquet" ? 10_000 : 1_000 }));

describe.each(bounds)("$format.extension", ({ format, bound }) => {
  test("pulls no row before it is asked, and then no more than a chunk needs", async () => {
    const source = new CountedRows();
    const written = format.write(columns, source.rows(50_000), options);
    await setImmediate();
    expect(source.pulled).toBe(0);
    let before = 0;
    let chunks = 0;
    for await (const chunk of written) {
      expect(chunk.byteLength).toBeGreaterThan(0);
      expect(source.pulled - before).toBeLessThanOrEqual(bound);
      before = source.pulled;
      await setImmediate();
      expect(source.pulled).toBe(before);
      chunks++;
    }
    expect(source.pulled).toBe(50_000);
    expect(chunks).toBeGreaterThanOrEqual(50_000 / bound);
    expect(source.closed).toBe(true);
  });

  test("lets go of its rows when nobody reads on", async () => {
    const source = new CountedRows();
    for await (const chunk of format.write(columns, source.rows(50_000), options)) {
      expect(chunk.byteLength).toBeGreaterThan(0);
      break;
    }
    expect(source.closed).toBe(true);
    expect(source.pulled).toBeLessThanOrEqual(bound);
  });

  test("fails where its rows fail", async () => {
    const failing = async function* () {
      yield* each([[1, "row", []]]);
      throw new Error("The database is gone.");
    };
    const read = async () => {
      for await (const chunk of format.write(columns, failing(), options)) expect(chunk).toBeDefined();
    };
    await expect(read()).rejects.toThrow("The database is gone.");
  });
});

test("each format has its own suffix and media type", () => {
  expect(formats.map(({ extension, mediaType }) => [extension, mediaType])).toEqual([
    ["json", "application/json"],
    ["csv", "text/csv; charset=utf-8; header=present"],
    ["ndjson", "application/x-ndjson"],
    ["parquet", "application/vnd.apache.parquet"],
  ]);
});
