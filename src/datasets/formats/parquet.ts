import type { Column, Row } from "../column";
import type { Format } from "../format";
import { batches } from "./batches";
import { parquetSchema } from "./parquet-schema";
import { parquetValueOf } from "./parquet-values";

/** Limits the memory and the time that one group blocks the process: some 0.2 s for this size. */
const rowGroup = { rows: 10_000, size: 4 * 1024 * 1024 };

/** Apache Parquet, compressed with Snappy. Each chunk of bytes is a row group; the last chunk is the footer. */
export const parquet: Format = {
  extension: "parquet",
  mediaType: "application/vnd.apache.parquet",
  acceptedType: "application/vnd.apache.parquet",
  write: rowGroups,
};

async function* rowGroups(columns: readonly Column[], rows: AsyncIterable<Row>): AsyncGenerator<Uint8Array> {
  // An ES module, which CommonJS can only load with import().
  const { ByteWriter, ParquetWriter } = await import("hyparquet-writer");
  const bytes = new ByteWriter();
  /** The bytes since the last call. `offset`, which the parts of the file use as a pointer, continues to count. */
  const taken = () => {
    const written = bytes.getBytes().slice();
    bytes.index = 0;
    return written;
  };
  const file = new ParquetWriter({ writer: bytes, schema: parquetSchema(columns) });
  const values = columns.map(({ type }) => parquetValueOf(type));
  for await (const group of batches(rows, rowGroup)) {
    const columnData = columns.map(({ name }, index) => {
      const value = values[index];
      return { name, data: group.map((row) => value?.(row[index])) };
    });
    await file.write({ columnData, rowGroupSize: group.length });
    yield taken();
  }
  await file.finish();
  yield taken();
}
