import {
  getNamedType,
  getNullableType,
  type GraphQLOutputType,
  isCompositeType,
  isListType,
  isNonNullType,
} from "graphql";
import type { Column, ColumnType } from "./column";
import { type Grain, holdsEntries, isConnection, isList } from "./grain";
import type { SelectedField } from "./selected-field";

/** A column, and the location of its value. */
export interface TableColumn extends Column {
  /** The index in the grain of the object that has the value. The last index is the row itself. */
  readonly depth: number;
  /** Response names, beginning at that object. */
  readonly path: readonly string[];
}

const scalarKinds: Readonly<Record<string, "string" | "integer" | "number" | "boolean" | "date" | "json">> = {
  Int: "integer",
  Float: "number",
  Boolean: "boolean",
  Date: "date",
  JSON: "json",
};

/** The columns of a table by the rule of docs/datasets.md: first those of the objects around the grain, then the row's own. */
export function tableColumns(grain: Grain): readonly TableColumn[] {
  const around = grain.slice(0, -1).flatMap((field, depth) => columnsAround(grain, field, depth));
  const row = grain[grain.length - 1];
  const own = row ? columnsOf(row.fields, [], false).map((column) => ({ ...column, depth: grain.length - 1 })) : [];
  const columns = [...around, ...own];
  const names = new Set<string>();
  for (const { name } of columns) {
    if (names.has(name)) throw new Error(`has two columns named ${name}: use an alias for one of the fields`);
    names.add(name);
  }
  return columns;
}

/**
 * The other fields of one object on the grain's path. A connection's own fields describe the page, so they are not in a
 * row.
 */
function columnsAround(grain: Grain, field: SelectedField, depth: number): TableColumn[] {
  if (isConnection(field)) return [];
  const prefix = grain
    .slice(0, depth + 1)
    .filter((_step, position) => !holdsEntries(grain[position - 1]) && !isEdgeNode(grain, position))
    .map(({ responseName }) => responseName);
  const next = grain[depth + 1];
  const beside = field.fields.filter((other) => other !== next);
  return columnsOf(withoutLists(beside), [], field.conditional).map((column) => ({
    ...column,
    name: [...prefix, column.name].join("."),
    depth,
  }));
}

const isEdgeNode = (grain: Grain, position: number) =>
  holdsEntries(grain[position - 2]) && grain[position]?.definition.name === "node";

const withoutLists = (fields: readonly SelectedField[]): SelectedField[] =>
  fields
    .filter((field) => !isList(field) && !isConnection(field))
    .map((field) => ({ ...field, fields: withoutLists(field.fields) }));

/** The fields of an object, including those of nested objects, with their paths as names. */
function columnsOf(fields: readonly SelectedField[], path: readonly string[], nullable: boolean) {
  return fields.flatMap((field): Omit<TableColumn, "depth">[] => {
    const here = [...path, field.responseName];
    const type = field.definition.type;
    const maybe = nullable || field.conditional || !isNonNullType(type);
    if (!isList(field) && isCompositeType(getNamedType(type))) return columnsOf(field.fields, here, maybe);
    const description = field.definition.description ?? "";
    return [{ name: here.join("."), path: here, type: typeOf(type, field), nullable: maybe, description }];
  });
}

function typeOf(output: GraphQLOutputType, field: SelectedField): ColumnType {
  const type = getNullableType(output);
  if (isListType(type)) {
    const item = type.ofType;
    return { kind: "list", item: typeOf(item, field), itemNullable: !isNonNullType(item) };
  }
  if (!isCompositeType(type)) return { kind: scalarKinds[getNamedType(type).name] ?? "string" };
  const fields = field.fields.map((inner): Column => ({
    name: inner.responseName,
    type: typeOf(inner.definition.type, inner),
    nullable: inner.conditional || !isNonNullType(inner.definition.type),
    description: inner.definition.description ?? "",
  }));
  return { kind: "object", fields };
}
