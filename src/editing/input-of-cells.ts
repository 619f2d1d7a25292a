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

/** Whether a text has the form of an id in the graph; any other text is a name. */
const isId = (text: string) => /^(\d{6}|[a-z][a-z0-9-]*(:[a-z0-9-]+)?)$/u.test(text);

const parts = (cell: string) => cell.split(";").flatMap((part) => part.trim() || []);

/** `NAME`, `ID=QUOTE` or `NAME=QUOTE`. The quote is the evidence; without a quote, the name is. */
function reference(text: string): object {
  const [named = "", ...quoted] = text.split("=");
  const provided = isId(named.trim()) ? { id: named.trim() } : { name: named.trim() };
  return quoted.length > 0 ? { ...provided, evidence: [quoted.join("=").trim()] } : provided;
}

/** The value of one cell; undefined if the field cannot be written in a cell, such as measures. */
function valueOf({ type }: GraphQLInputField, cell: string): unknown {
  const isList = isListType(getNullableType(type));
  const named = getNamedType(type);
  if (isInputObjectType(named)) {
    if (named.name === "EvidenceInput") return parts(cell);
    if (named.name !== "ReferenceInput") return undefined;
    return isList ? parts(cell).map(reference) : reference(cell);
  }
  if (isList) return parts(cell);
  const isNumber = named === GraphQLInt || named === GraphQLFloat;
  return isNumber && /^-?\d+(\.\d+)?$/.test(cell.trim()) ? Number(cell) : cell;
}

/**
 * Reads a row of a table as an input. Columns have the names of the input's simple fields, list items are separated by
 * semicolons, and passages are quotes. A column that is not such a field becomes a problem.
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
