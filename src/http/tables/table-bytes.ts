import type { Readable } from "node:stream";

/** A complete table in one format and encoding. */
export interface TableBytes {
  /** Bytes. */
  readonly size: number;
  /** The bytes from `start` to `end`, both included. */
  read(start: number, end: number): Buffer | Readable;
}

export const inMemory = (bytes: Buffer): TableBytes => ({
  size: bytes.length,
  read: (start, end) => bytes.subarray(start, end + 1),
});
