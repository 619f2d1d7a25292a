import {
  getNamedType,
  getNullableType,
  type GraphQLInputField,
  type GraphQLInputObjectType,
  GraphQLFloat,
  GraphQLInt,
  isInputObjectType,
  isListType,
} from "graphql";
import type { EditProblem } from "./edit-refused";

type Cells = Readonly<Record<string, string>>;

/** An id as the graph writes them; what is none is a name. */
const isId = (text: string) => /^(\d{6}|[a-z][a-z0-9-]*(:[a-z0-9-]+)?)$/u.test(text);

const parts = (cell: string) => cell.split(";").flatMap((part) => part.trim() || []);
const evidence = (quotes: readonly string[]) => quotes.map((quote) => ({ quote }));

/** `NAME`, `ID=QUOTE` or `NAME=QUOTE`: the quote says so, or else the name itself. */
function reference(text: string): object {
  const [named = "", ...quoted] = text.split("=");
  const provided = isId(named.trim()) ? { id: named.trim() } : { name: named.trim() };
  return quoted.length > 0 ? { ...provided, evidence: evidence([quoted.join("=").trim()]) } : provided;
}

/** What one cell says; undefined where the field has no form of a cell, as measures have none. */
function valueOf({ type }: GraphQLInputField, cell: string): unknown {
  const isList = isListType(getNullableType(type));
  const named = getNamedType(type);
  if (isInputObjectType(named)) {
    if (named.name === "EvidenceInput") return evidence(parts(cell));
    if (named.name !== "ReferenceInput") return undefined;
    return isList ? parts(cell).map(reference) : reference(cell);
  }
  if (isList) return parts(cell);
  const isNumber = named === GraphQLInt || named === GraphQLFloat;
  return isNumber && /^-?\d+(\.\d+)?$/.test(cell.trim()) ? Number(cell) : cell;
}

/**
 * A row of a table as an input: columns are named as the input's simple fields, lists are parted by semicolons, passages
 * are quotes. A column that is no such field becomes a problem.
 */
export function inputOfCells(type: GraphQLInputObjectType, cells: Cells, problems: EditProblem[]): object {
  const fields = type.getFields();
  const entries = Object.entries(cells).flatMap(([column, cell]) => {
    const field = fields[column];
    const value = field && valueOf(field, cell);
    if (value !== undefined) return [[column, value] as const];
    const message = field ? "cannot be written in a cell: use JSON, NDJSON or YAML" : `is not a field of ${type.name}`;
    problems.push({ path: column, message });
    return [];
  });
  return Object.fromEntries(entries);
}
