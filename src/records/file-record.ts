/** Where a record stands in its file. */
export interface Place {
  /** From 1. */
  readonly record: number;
  /** From 1; absent where the format's reader does not tell. */
  readonly line?: number | undefined;
}

/** One record of a file, or what keeps it from being read. */
export type FileRecord =
  { readonly place: Place; readonly value: unknown } | { readonly place: Place; readonly problem: string };

/** Reads records from a file's text, which comes in pieces of any length. A problem need not be the last record. */
export type ReadRecords = (text: AsyncIterable<string>) => AsyncIterable<FileRecord>;
