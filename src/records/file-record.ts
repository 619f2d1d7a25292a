/** The position of a record in its file. */
export interface RecordLocation {
  /** From 1. */
  readonly record: number;
  /** From 1; absent if the reader of the format does not know it. */
  readonly line?: number | undefined;
}

/** One reason why a record cannot be read. */
export interface RecordProblem {
  /** From 1; the line of the record if absent. */
  readonly line?: number | undefined;
  /** The field within the record, such as `goals[1].value`; empty for the record as a whole. */
  readonly path: string;
  /** What is wrong, and what to do if that is not obvious. */
  readonly message: string;
}

/** One record of a file, or the reasons why it cannot be read. */
export type FileRecord =
  | { readonly location: RecordLocation; readonly value: unknown }
  | { readonly location: RecordLocation; readonly problems: readonly RecordProblem[] };

/**
 * Reads records from a file's text, which arrives in pieces of any length. After a record with problems, more records may
 * follow. Throws only what the text throws.
 * @param limit maximum number of characters in memory: of a record, a line or a document; RECORD_LIMIT if absent
 */
export type ReadRecords = (text: AsyncIterable<string>, limit?: number) => AsyncIterable<FileRecord>;
