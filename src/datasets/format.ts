import type { Column, Row } from "./column";

/** Options of the client that only some formats use. */
export interface FormatOptions {
  /** CSV: begin with a byte order mark. */
  readonly byteOrderMark: boolean;
  /** CSV: do not change texts that a spreadsheet would run as formulas. */
  readonly formulas: boolean;
}

/** A file format of a table. Owns the bytes; does not know GraphQL or HTTP. */
export interface Format {
  /** The suffix of the address, without the dot. */
  readonly extension: string;
  /** The Content-Type of its bytes. */
  readonly mediaType: string;
  /** The same with every parameter that is true of its bytes. An Accept header is compared with it. */
  readonly acceptedType: string;
  /** The bytes of the table, written while the rows arrive. The memory for pending rows is limited. */
  write(columns: readonly Column[], rows: AsyncIterable<Row>, options: FormatOptions): AsyncIterable<Uint8Array>;
}
