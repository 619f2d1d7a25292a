/** The type of a column's values, as docs/datasets.md lists them. */
export type ColumnType =
  | { readonly kind: "string" | "integer" | "number" | "boolean" | "date" | "json" }
  | { readonly kind: "list"; readonly item: ColumnType; readonly itemNullable: boolean }
  | { readonly kind: "object"; readonly fields: readonly Column[] };

/** A named column of a table, or a field of an object inside a cell. */
export interface Column {
  readonly name: string;
  readonly type: ColumnType;
  readonly nullable: boolean;
  /** What the schema says of the field. */
  readonly description: string;
}

/**
 * A row: a value for each column, in the columns' order. Values are JSON's: a date is YYYY-MM-DD, a whole number of the
 * database a bigint, an object in a list has its fields by name.
 */
export type Row = readonly unknown[];
