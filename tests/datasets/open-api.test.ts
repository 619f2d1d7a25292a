import Ajv2020 from "ajv/dist/2020";
import { project } from "../../src/config/project";
import { readDatasets } from "../../src/datasets/read-datasets";
import { runningServer, type RunningServer } from "../support/running-server";
import { schema } from "./tables";

const datasets = readDatasets(schema, [project.savedQueries]);
const extensions = ["json", "csv", "ndjson", "parquet"];

describe("/openapi.json", () => {
  let server: RunningServer;
  let document: Record<string, unknown>;
  beforeAll(async () => {
    server = await runningServer();
    document = (await (await fetch(`${server.url}/openapi.json`)).json()) as Record<string, unknown>;
  });
  afterAll(() => server.close());

  it("is OpenAPI 3.1, and all that it refers to is there", async () => {
    const { Validator } = await import("@seriousme/openapi-schema-validator");
    const validator = new Validator();
    expect(await validator.validate(structuredClone(document))).toEqual({ valid: true });
    expect(validator.version).toBe("3.1");
    expect(() => validator.resolveRefs()).not.toThrow();
  });

  it("has a path for each dataset and format", () => {
    expect(Object.keys(document["paths"] as object)).toEqual(
      datasets.flatMap(({ name }) => extensions.map((extension) => `/q/${name}.${extension}`)),
    );
  });

  it.each(datasets.map(({ name }) => name))("every row of /q/%s.json is as it says", async (name) => {
    const ajv = new Ajv2020({ strict: false, formats: { date: /^\d{4}-\d{2}-\d{2}$/ } });
    ajv.addSchema({ $id: "openapi", components: document["components"] });
    const rows = (await (await fetch(`${server.url}/q/${name}.json?all=true`)).json()) as unknown[];
    const validate = ajv.compile({ $ref: `openapi#/components/schemas/${name}` });
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) {
      validate(row);
      expect(validate.errors).toBeNull();
    }
    expect(validate({})).toBe(false);
  });
});
