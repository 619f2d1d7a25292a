import type { Row } from "../column";

/** Where a batch ends: at the first row that reaches either bound. */
export interface BatchBounds {
  readonly rows: number;
  /** In the units of `sizeOf`, roughly bytes. */
  readonly size: number;
}

/** Rows as batches, none of them empty. A batch is gathered only when it is asked for. */
export async function* batches(rows: AsyncIterable<Row>, bounds: BatchBounds): AsyncGenerator<readonly Row[]> {
  let batch: Row[] = [];
  let size = 0;
  for await (const row of rows) {
    batch.push(row);
    size += sizeOf(row);
    if (batch.length < bounds.rows && size < bounds.size) continue;
    yield batch;
    batch = [];
    size = 0;
  }
  if (batch.length > 0) yield batch;
}

/** About how much a value takes: a text its UTF-16 units, anything else a word of eight bytes beside what is in it. */
function sizeOf(value: unknown): number {
  if (typeof value === "string") return value.length;
  if (typeof value !== "object" || value === null) return 8;
  let size = 8;
  for (const part of Object.values(value)) size += sizeOf(part);
  return size;
}
