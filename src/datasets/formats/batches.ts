import type { Row } from "../column";

/** The bounds of a batch: it ends at the first row that reaches either of them. */
export interface BatchBounds {
  readonly rows: number;
  /** In the units of `sizeOf`, roughly bytes. */
  readonly size: number;
}

/** Rows in batches, none of them empty. A batch is collected only when it is requested. */
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

/** The approximate size of a value: the UTF-16 units of a text, or 8 bytes plus the content of anything else. */
function sizeOf(value: unknown): number {
  if (typeof value === "string") return value.length;
  if (typeof value !== "object" || value === null) return 8;
  let size = 8;
  for (const part of Object.values(value)) size += sizeOf(part);
  return size;
}
