import { setImmediate } from "node:timers/promises";
import type { Row } from "../../../src/datasets/column";
import { formats } from "../../../src/datasets/formats/formats";
import { column, each, listOf } from "./tables";

const columns = [column("index", "integer", false), column("name", "string"), column("tags", listOf("string"))];
const options = { byteOrderMark: false, formulas: false };

/** Rows that count how many were requested. */
class CountedRows {
  pulled = 0;
  closed = false;

  // eslint-disable-next-line @typescript-eslint/require-await -- the rows are in memory, but a format reads an async iterable
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

/** The maximum number of rows in memory: a row group, or the rows of some 40 bytes in a chunk of text. */
const bounds = formats.map((format) => ({ format, bound: format.extension === "parquet" ? 10_000 : 1_000 }));

describe.each(bounds)("$format.extension", ({ format, bound }) => {
  test("reads no row before it is requested, and then only the rows of a chunk", async () => {
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

  test("ends its rows when the reader stops", async () => {
    const source = new CountedRows();
    for await (const chunk of format.write(columns, source.rows(50_000), options)) {
      expect(chunk.byteLength).toBeGreaterThan(0);
      break;
    }
    expect(source.closed).toBe(true);
    expect(source.pulled).toBeLessThanOrEqual(bound);
  });

  test("fails when its rows fail", async () => {
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
