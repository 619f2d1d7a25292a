import { buildGraphSchema } from "../../schema/build-schema";
import { fetchPage } from "../../src/datasets/fetch-table";
import type { ColumnType } from "../../src/datasets/column";
import type { Dataset } from "../../src/datasets/dataset";
import { jsonOfRow } from "../../src/datasets/formats/json-text";
import { pathOf } from "../../src/datasets/grain";
import { readParameters } from "../../src/datasets/parameters";
import { readDataset } from "../../src/datasets/read-datasets";
import { compileAndRun } from "../../src/main/compile-and-run";
import { compiledGraphPort } from "../../src/main/compiled-graph-port";
import type { Database } from "../../src/neo4j/database";

export const schema = buildGraphSchema();

export const datasetOf = (text: string, name = "table") => readDataset(schema, name, text);

/** A type as one word, with the contents of a list or an object in it; a question mark if it may be null. */
function typeInWords(type: ColumnType, nullable: boolean): string {
  const word =
    type.kind === "list"
      ? `[${typeInWords(type.item, type.itemNullable)}]`
      : type.kind === "object"
        ? `{${type.fields.map((field) => `${field.name}: ${typeInWords(field.type, field.nullable)}`).join(", ")}}`
        : type.kind;
  return nullable ? `${word}?` : word;
}

const columnsInWords = ({ columns }: Dataset) =>
  Object.fromEntries(columns.map(({ name, type, nullable }) => [name, typeInWords(type, nullable)]));

/** Reads tables of any query, as the server does for saved ones, without HTTP. */
export function tablesOver(database: Pick<Database, "read" | "stream">) {
  const graph = compiledGraphPort(schema, compileAndRun(database));
  return async (text: string, search = "") => {
    const dataset = datasetOf(text);
    const rowText = jsonOfRow(dataset.columns);
    const request = readParameters(schema, dataset, new URLSearchParams(search));
    const { rows } = await fetchPage(graph, dataset, request, await graph.version());
    return {
      grain: pathOf(dataset.grain),
      columns: columnsInWords(dataset),
      rows: rows.map((row) => JSON.parse(rowText(row)) as Record<string, unknown>),
    };
  };
}
