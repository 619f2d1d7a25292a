import {
  getNamedType,
  getNullableType,
  type GraphQLInputType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInputType,
  isListType,
  typeFromAST,
  valueFromASTUntyped,
} from "graphql";
import type { Column, ColumnType } from "./column";
import type { Dataset } from "./dataset";
import { formats } from "./formats/formats";
import { pathOf } from "./grain";
import { pagedConnection } from "./table-operation";

type Json = Readonly<Record<string, unknown>>;

/** The saved queries as OpenAPI 3.1 (https://spec.openapis.org/oas/v3.1.1): a path for each dataset and format. */
export function openApi(schema: GraphQLSchema, datasets: readonly Dataset[]): Json {
  return {
    openapi: "3.1.1",
    info: {
      title: "Policy graph: datasets",
      version: "1",
      summary: "Every saved query of the policy graph, as a table with its own address.",
      license: { name: "Apache-2.0", identifier: "Apache-2.0" },
    },
    servers: [{ url: "/" }],
    paths: Object.fromEntries(
      datasets.flatMap((dataset) =>
        formats.map((format) => [
          `/q/${dataset.name}.${format.extension}`,
          pathItem(schema, dataset, format.extension),
        ]),
      ),
    ),
    // Whether reading needs a token is the server's setting: both ways are described.
    security: [{}, { token: [] }],
    components: {
      parameters,
      headers,
      responses,
      schemas: Object.fromEntries(datasets.map(rowSchema)),
      securitySchemes: { token: { type: "http", scheme: "bearer" } },
    },
  };
}

const reference = (kind: string, name: string) => ({ $ref: `#/components/${kind}/${name}` });

function pathItem(schema: GraphQLSchema, dataset: Dataset, extension: string): Json {
  const own = [
    "all",
    ...(pagedConnection(dataset) ? ["first", "after"] : []),
    ...(extension === "csv" ? ["bom", "formulas"] : []),
  ];
  const variables = (dataset.operation.variableDefinitions ?? []).flatMap(({ variable, type, defaultValue }) => {
    const declared = typeFromAST(schema, type as never);
    if (!isInputType(declared)) return [];
    const fallback = defaultValue ? valueFromASTUntyped(defaultValue) : null;
    return [variableParameter(variable.name.value, declared, fallback)];
  });
  const mediaType = formats.find((format) => format.extension === extension)?.mediaType ?? "";
  return {
    get: {
      operationId: `${dataset.operation.name?.value ?? dataset.name}_${extension}`,
      summary: dataset.description,
      description: `One row for each of ${pathOf(dataset.grain)}.`,
      tags: [dataset.name],
      parameters: [...variables, ...[...own, "ifNoneMatch"].map((name) => reference("parameters", name))],
      responses: {
        200: {
          description: "The table.",
          headers: Object.fromEntries(
            [
              ["ETag", "etag"],
              ["Graph-Version", "graphVersion"],
              ["Grain", "grain"],
              ["Link", "link"],
            ].map(([header = "", name = ""]) => [header, reference("headers", name)]),
          ),
          content: { [mediaType]: { schema: contentSchema(dataset, extension) } },
        },
        304: { description: "The table has not changed since the ETag in If-None-Match." },
        400: reference("responses", "refused"),
        503: reference("responses", "unavailable"),
      },
    },
  };
}

/** A list may be written as the same parameter several times, which OpenAPI calls form, exploded; an object as JSON. */
function variableParameter(name: string, type: GraphQLInputType, fallback: unknown): Json {
  const description = `The variable $${name}: ${String(type)}.`;
  if (isInputObjectType(getNamedType(type))) {
    return { name, in: "query", description, content: { "application/json": { schema: { type: "object" } } } };
  }
  const schema = inputSchema(type);
  return { name, in: "query", description, schema: fallback === null ? schema : { ...schema, default: fallback } };
}

const inputTypes: Readonly<Record<string, string>> = { Int: "integer", Float: "number", Boolean: "boolean" };

function inputSchema(type: GraphQLInputType): Json {
  const nullable = getNullableType(type);
  if (isListType(nullable)) return { type: "array", items: inputSchema(nullable.ofType) };
  const named = getNamedType(type);
  if (isEnumType(named)) return { type: "string", enum: named.getValues().map(({ name }) => name) };
  return { type: inputTypes[named.name] ?? "string" };
}

function contentSchema(dataset: Dataset, extension: string): Json {
  const row = reference("schemas", dataset.name);
  if (extension === "json") return { type: "array", items: row };
  if (extension === "ndjson")
    return { type: "string", description: `One line of JSON for each row, in the form of ${row.$ref}.` };
  return { type: "string", description: `Columns: ${dataset.columns.map(({ name }) => name).join(", ")}.` };
}

const rowSchema = ({ name, columns, description }: Dataset): [string, Json] => [
  name,
  { ...objectSchema(columns), description },
];

const objectSchema = (fields: readonly Column[]): Json => ({
  type: "object",
  required: fields.map(({ name }) => name),
  properties: Object.fromEntries(fields.map((field) => [field.name, columnSchema(field)])),
});

function columnSchema({ type, nullable, description }: Column): Json {
  const schema = typeSchema(type);
  const typed = nullable && "type" in schema ? { ...schema, type: [schema["type"], "null"] } : schema;
  return description === "" ? typed : { ...typed, description };
}

function typeSchema(type: ColumnType): Json {
  switch (type.kind) {
    case "json":
      return {};
    case "date":
      return { type: "string", format: "date" };
    case "list":
      return { type: "array", items: typeSchema(type.item) };
    case "object":
      return objectSchema(type.fields);
    default:
      return { type: type.kind };
  }
}

const query = (name: string, description: string, schema: Json) => ({ name, in: "query", description, schema });

const parameters = {
  first: query("first", "Rows of the page.", { type: "integer", minimum: 0, maximum: 200 }),
  after: query("after", "Where the page begins. Take it from the Link header of the page before.", { type: "string" }),
  all: query("all", "Every row, streamed.", { type: "boolean", default: false }),
  bom: query("bom", "Begin with a byte order mark, for Excel.", { type: "boolean", default: false }),
  formulas: query("formulas", "Do not change texts that a spreadsheet would run as a formula.", {
    type: "boolean",
    default: false,
  }),
  ifNoneMatch: {
    name: "If-None-Match",
    in: "header",
    description: "The ETag of an earlier answer.",
    schema: { type: "string" },
  },
};

const header = (description: string) => ({ description, schema: { type: "string" } });

const headers = {
  etag: header("Changes with the graph, the query, its variables, the format and the encoding."),
  graphVersion: header("Changes with every write to the graph."),
  grain: header("The list whose objects are the rows, by response names."),
  link: header("describedby: the columns. next: the next page, if there is one."),
};

const errors = {
  type: "object",
  required: ["errors"],
  properties: {
    errors: {
      type: "array",
      items: {
        type: "object",
        required: ["message", "extensions"],
        properties: { message: { type: "string" }, extensions: { type: "object" } },
      },
    },
  },
};

const failure = (description: string) => ({ description, content: { "application/json": { schema: errors } } });

const responses = {
  refused: failure("A parameter is not valid: each error names the parameter and what is allowed."),
  unavailable: failure("The database does not answer now."),
};
