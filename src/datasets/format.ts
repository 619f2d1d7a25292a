import type { Column, Row } from "./column";

/** Choices of the reader that only some formats know. */
export interface FormatOptions {
  /** CSV: begin with a byte order mark. */
  readonly byteOrderMark: boolean;
  /** CSV: do not change texts that a spreadsheet would run as formulas. */
  readonly formulas: boolean;
}

/** A form in which a table is sent. Owns bytes; knows neither GraphQL nor HTTP. */
export interface Format {
  /** The suffix of the address, without its dot. */
  readonly extension: string;
  /** The Content-Type of its bytes. */
  readonly mediaType: string;
  /** The same with every parameter that its bytes agree with: what an Accept header is compared with. */
  readonly acceptedType: string;
  /** The table's bytes, written as the rows come: what it holds of them at a time is bounded. */
  write(columns: readonly Column[], rows: AsyncIterable<Row>, options: FormatOptions): AsyncIterable<Uint8Array>;
}
