import { project } from "../../src/config/project";
import { readDatasets } from "../../src/datasets/read-datasets";
import { runningServer, type RunningServer } from "../support/running-server";
import { fetchTable } from "./client";
import { datasetOf, schema } from "./tables";

const own = [
  datasetOf(
    "query Same($order: [PolicyOrder!], $where: PolicyWhere, $ids: [ID!]) { policies(orderBy: $order, where: $where) { nodes { id } } regions(where: { id: { in: $ids } }) { totalCount } }",
    "csv",
  ),
  datasetOf("query Same { policies { nodes { id title } } }", "csv-csv"),
  datasetOf("{ policies { nodes { id publishedOn } } }", "csv-schema"),
];
const datasets = [...readDatasets(schema, [project.savedQueries]), ...own];
const suffixes = ["", ".json", ".csv", ".ndjson", ".parquet", "/schema.json"];

interface Operation {
  readonly operationId: string;
  readonly responses: Readonly<Record<string, unknown>>;
}
type Item = Readonly<Record<"get" | "head" | "options", Operation>> & {
  readonly parameters: readonly Readonly<Record<string, unknown>>[];
};

describe("/openapi.json", () => {
  let server: RunningServer;
  let document: Record<string, unknown>;
  let paths: Readonly<Record<string, Item>>;
  beforeAll(async () => {
    server = await runningServer(undefined, { datasets });
    document = (await (await fetch(`${server.url}/openapi.json`)).json()) as Record<string, unknown>;
    paths = document["paths"] as Readonly<Record<string, Item>>;
  });
  afterAll(() => server.close());

  it("is OpenAPI 3.1, and all its references resolve", async () => {
    const { Validator } = await import("@seriousme/openapi-schema-validator");
    const validator = new Validator();
    expect(await validator.validate(structuredClone(document))).toEqual({ valid: true });
    expect(validator.version).toBe("3.1");
    expect(() => validator.resolveRefs()).not.toThrow();
  });

  it("has a path for the list, for each dataset and format, and for itself", () => {
    expect(Object.keys(paths)).toEqual([
      "/q",
      ...datasets.flatMap(({ name }) => suffixes.map((suffix) => `/q/${name}${suffix}`)),
      ...["/q/{address}", "/q/{address}/schema.json", "/openapi.json"],
      ...["policy", "region", "domain", "source"].map((kind) => `/${kind}/{id}`),
    ]);
  });

  it("has no page of nodes where none is served", async () => {
    const other = await runningServer(undefined, { datasets }, null, { pageFolder: undefined });
    try {
      const { paths: served } = (await (await fetch(`${other.url}/openapi.json`)).json()) as { paths: object };
      expect(Object.keys(served).filter((path) => path.endsWith("{id}"))).toEqual([]);
    } finally {
      await other.close();
    }
  });

  it("gives each operation a unique id, whatever the names of queries and datasets are", () => {
    const ids = Object.values(paths).flatMap(({ get, head, options }) => [get, head, options]);
    expect(new Set(ids.map(({ operationId }) => operationId)).size).toBe(Object.keys(paths).length * 3);
  });

  it("names every status of a table", () => {
    const { get, head, options } = paths["/q/csv"] ?? {};
    expect(Object.keys(get?.responses ?? {})).toEqual([
      "200",
      "206",
      "304",
      "400",
      "401",
      "403",
      "406",
      "408",
      "416",
      "421",
      "431",
      "500",
      "503",
      "504",
      "505",
    ]);
    expect(Object.keys(head?.responses ?? {})).not.toContain("206");
    expect(Object.keys(options?.responses ?? {})).toContain("204");
  });

  it("describes an input object as an object, a list of them as a list, and their contents", () => {
    const parameters = new Map(paths["/q/csv.json"]?.parameters.map((each) => [each["name"], each]));
    const inJson = (schema: object) => ({ content: { "application/json": { schema } } });
    expect(parameters.get("where")).toMatchObject(inJson({ $ref: "#/components/schemas/Input.PolicyWhere" }));
    expect(parameters.get("order")).toMatchObject(
      inJson({ type: "array", items: { $ref: "#/components/schemas/Input.PolicyOrder" } }),
    );
    expect(parameters.get("ids")).toMatchObject({ schema: { type: "array", items: { type: "string" } } });
    const { schemas } = document["components"] as { readonly schemas: Readonly<Record<string, object>> };
    expect(schemas["Input.PolicyOrder"]).toMatchObject({
      properties: { title: { anyOf: [{ type: "string", enum: ["ASC", "DESC"] }, { type: "null" }] } },
    });
  });

  it.each(datasets.map(({ name }) => name))("describes every row of /q/%s.json", async (name) => {
    const response = await fetchTable(`${server.url}/q/${name}.json?all=true`);
    expect(response.status).toBe(200);
    const rows = (await response.json()) as unknown[];
    expect(rows.length).toBeGreaterThan(0);
    const { schemas } = document["components"] as { readonly schemas: Readonly<Record<string, { required: unknown }>> };
    expect(schemas[name]?.required).not.toEqual([]);
  });
});
