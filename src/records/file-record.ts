/** Where a record stands in its file. */
export interface RecordLocation {
  /** From 1. */
  readonly record: number;
  /** From 1; absent where the format's reader does not know it. */
  readonly line?: number | undefined;
}

/** One thing that keeps a record from being read. */
export interface RecordProblem {
  /** From 1; that of the record where absent. */
  readonly line?: number | undefined;
  /** The field within the record, such as `goals[1].value`; empty for the record as a whole. */
  readonly path: string;
  /** What is wrong, and what to do where that is not plain. */
  readonly message: string;
}

/** One record of a file, or what keeps it from being read. */
export type FileRecord =
  | { readonly location: RecordLocation; readonly value: unknown }
  | { readonly location: RecordLocation; readonly problems: readonly RecordProblem[] };

/**
 * Reads records from a file's text, which comes in pieces of any length. A record with problems need not be the last.
 * Throws what the text throws, and nothing of its own.
 * @param limit characters of what is held in memory at once, a record, a line or a document; RECORD_LIMIT where absent
 */
export type ReadRecords = (text: AsyncIterable<string>, limit?: number) => AsyncIterable<FileRecord>;
