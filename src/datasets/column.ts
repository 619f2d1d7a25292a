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
  /** The description of the field in the schema. */
  readonly description: string;
}

/**
 * A row: one value for each column, in the order of the columns. Values have the forms of JSON: a date is YYYY-MM-DD, a
 * whole number of the database is a bigint, and an object in a list has its fields by name.
 */
export type Row = readonly unknown[];
