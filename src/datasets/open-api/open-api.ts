import type { GraphQLSchema } from "graphql";
import type { Dataset } from "../dataset";
import type { Format } from "../format";
import { formats } from "../formats/formats";
import { pathOf } from "../grain";
import { pagedConnection } from "../table-operation";
import { datasetSchema, listSchema } from "./description-schemas";
import { entityPaths } from "./entity-paths";
import { inputObjectSchemas } from "./input-schema";
import { type Json, reference } from "./json-schema";
import { type Described, pathItem } from "./path-item";
import { sharedParameters, variableParameter, variablesOf } from "./parameters";
import { commonFailures, errorsSchema, failures, headers, headersOf, ofEvery, tableFailures } from "./responses";
import { rowSchema } from "./row-schema";

/**
 * The saved queries as OpenAPI 3.1 (https://spec.openapis.org/oas/v3.1.1): every address below /q, with each status,
 * media type and header of its answers; and the pages of nodes of these kinds, where they are served. Owns the description.
 * `src/http` owns the answers, and the tests of tables compare the two.
 */
export function openApi(schema: GraphQLSchema, datasets: readonly Dataset[], entities: readonly string[] = []): Json {
  return {
    openapi: "3.1.1",
    info: {
      title: "Policy graph: datasets",
      version: "1",
      summary: "Every saved query of the policy graph as a table with its own address.",
      license: { name: "Apache-2.0", identifier: "Apache-2.0" },
    },
    // Relative to the description's own address (OpenAPI 3.1, Server Object), so that it is valid under the path of a proxy.
    servers: [{ url: "." }],
    paths: {
      "/q": pathItem(list),
      ...Object.fromEntries(datasets.flatMap((dataset) => pathsOf(schema, dataset))),
      "/q/{address}": pathItem(byAddress),
      "/q/{address}/schema.json": pathItem(schemaByAddress),
      "/openapi.json": pathItem(description),
      ...entityPaths(entities),
    },
    // A setting of the server decides whether reading needs a token, so both cases are described.
    security: [{}, { token: [] }],
    components: {
      parameters: sharedParameters,
      headers,
      responses: failures,
      schemas: {
        ...Object.fromEntries(datasets.map((dataset) => [dataset.name, rowSchema(dataset)])),
        ...inputObjectSchemas(datasets.flatMap((dataset) => variablesOf(schema, dataset).map(({ type }) => type))),
        Errors: errorsSchema,
        DatasetList: listSchema,
        Dataset: datasetSchema,
      },
      securitySchemes: { token: { type: "http", scheme: "bearer" } },
    },
  };
}

function pathsOf(schema: GraphQLSchema, dataset: Dataset): [path: string, item: Json][] {
  const { name } = dataset;
  return [
    [`/q/${name}`, pathItem(table(schema, dataset, formats))],
    ...formats.map((format): [string, Json] => [
      `/q/${name}.${format.extension}`,
      pathItem(table(schema, dataset, [format])),
    ]),
    [`/q/${name}/schema.json`, pathItem(schemaOf(dataset))],
  ];
}

/** A part of an operation's id. No dataset's name has two adjacent hyphens, so two underscores separate the parts. */
const idOf = ({ name }: Dataset) => name.replaceAll("-", "_");

const tableHeaders = headersOf(
  ["X-Request-Id", "ETag", "Graph-Version", "Grain", "Link", "Content-Disposition", "Accept-Ranges"],
  [...ofEvery, "Content-Encoding"],
);

const partHeaders = { ...tableHeaders, ...headersOf(["Content-Range"]) };

const notModified = {
  description: "The table has not changed since the ETag in If-None-Match.",
  headers: headersOf(["X-Request-Id", "ETag", "Graph-Version", "Grain"], ofEvery),
};

const conditional = ["ifNoneMatch", "range", "ifRange"];

/** A table in the format of its suffix, or in one of several that Accept selects. */
function table(schema: GraphQLSchema, dataset: Dataset, offered: readonly Format[]): Described {
  const [only, ...others] = offered;
  const isChosen = others.length > 0;
  const ofCsv = offered.some(({ extension }) => extension === "csv") ? ["bom", "formulas"] : [];
  const own = ["all", ...(pagedConnection(dataset) ? ["first", "after"] : []), ...ofCsv, ...conditional];
  return {
    id: isChosen || !only ? idOf(dataset) : `${idOf(dataset)}__${only.extension}`,
    summary: dataset.description,
    description: `One row for each of ${pathOf(dataset.grain)}${isChosen ? ", in the format that Accept prefers" : ""}.`,
    tags: [dataset.name],
    parameters: [
      ...variablesOf(schema, dataset).map(variableParameter),
      ...own.map((name) => reference("parameters", name)),
    ],
    success: {
      200: {
        description: "The table.",
        headers: tableHeaders,
        content: Object.fromEntries(offered.map((format) => [format.mediaType, contentOf(dataset, format)])),
      },
      206: {
        description: "The requested range of its bytes.",
        headers: partHeaders,
        content: anyBytes(offered),
      },
      304: notModified,
    },
    failures: isChosen ? { ...tableFailures, 406: "notAcceptable" } : tableFailures,
  };
}

const anyBytes = (offered: readonly Format[]) => Object.fromEntries(offered.map(({ mediaType }) => [mediaType, {}]));

function contentOf(dataset: Dataset, { extension }: Format): Json {
  const row = reference("schemas", dataset.name);
  if (extension === "json") return { schema: { type: "array", items: row } };
  if (extension === "ndjson")
    return { schema: { type: "string", description: `One line of JSON for each row, in the form of ${row.$ref}.` } };
  const columns = `Columns: ${dataset.columns.map(({ name }) => name).join(", ")}.`;
  return extension === "parquet"
    ? { schema: { description: columns } }
    : { schema: { type: "string", description: columns } };
}

const json = (description: string, schema: Json, contents: Json = {}): Json => ({
  description,
  headers: headersOf(["X-Request-Id"], [...ofEvery, "Content-Security-Policy"]),
  content: { "application/json": { schema }, ...contents },
});

const schemaOf = (dataset: Dataset): Described => ({
  id: `${idOf(dataset)}__schema`,
  summary: `The columns and the variables of ${dataset.name}.`,
  tags: [dataset.name],
  success: { 200: json("The description of the dataset.", reference("schemas", "Dataset")) },
  failures: commonFailures,
});

const list: Described = {
  id: "datasets__list",
  summary: "The list of datasets: a page where Accept prefers HTML, else JSON.",
  success: {
    200: json("The list.", reference("schemas", "DatasetList"), { "text/html": { schema: { type: "string" } } }),
  },
  failures: commonFailures,
};

const byAddress: Described = {
  id: "datasets__by_hash",
  summary: "The table of a query by the SHA-256 of its file, as at the address by its name, with the same parameters.",
  parameters: [reference("parameters", "address"), ...conditional.map((name) => reference("parameters", name))],
  success: {
    200: { description: "The table.", headers: tableHeaders, content: anyBytes(formats) },
    206: {
      description: "The requested range of its bytes.",
      headers: partHeaders,
      content: anyBytes(formats),
    },
    304: notModified,
  },
  failures: { ...tableFailures, 404: "notFound", 406: "notAcceptable" },
};

const schemaByAddress: Described = {
  id: "datasets__schema_by_hash",
  summary: "The columns and the variables of a query, by the SHA-256 of its file.",
  parameters: [reference("parameters", "address")],
  success: { 200: json("The description of the dataset.", reference("schemas", "Dataset")) },
  failures: { ...commonFailures, 404: "notFound" },
};

const description: Described = {
  id: "datasets__openapi",
  summary: "This description.",
  success: {
    200: json("OpenAPI 3.1.", { type: "object", required: ["openapi", "info", "paths"] }),
  },
  failures: commonFailures,
};
