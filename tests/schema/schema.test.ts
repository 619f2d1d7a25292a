import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buildSchema, findBreakingChanges, isObjectType, printSchema } from "graphql";
import { buildGraphSchema } from "../../schema/build-schema";
import { project } from "../../src/config/project";

const schema = buildGraphSchema();

it("schema/schema.graphql is the schema that is served", () => {
  const emitted = readFileSync(join(project.root, "schema", "schema.graphql"), "utf8");
  expect(emitted).toBe(`${printSchema(schema)}\n`);
});

it("every field below a query's root field is mapped to the graph, or belongs to Relay's connections", () => {
  const plain = new Set([
    ...["Mutation", "ImportReport", "ImportedNode", "ImportConflict", "DraftReport"],
    ...["CleaningReport", "CleaningCount", "CleaningChange"],
    "PageInfo",
    ...Object.keys(schema.getTypeMap()).filter((name) => /(Connection|Edge)$/.test(name)),
  ]);
  const unmapped = Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type) && !type.name.startsWith("__") && !plain.has(type.name))
    .flatMap((type) => (isObjectType(type) ? Object.values(type.getFields()).map((field) => ({ type, field })) : []))
    .filter(({ field }) => field.extensions.graph === undefined)
    .map(({ type, field }) => `${type.name}.${field.name}`);
  expect(unmapped).toEqual([]);
});

it("the schema breaks no promise of the contract", () => {
  const contract = buildSchema(readFileSync(join(__dirname, "contract.graphql"), "utf8"));
  expect(findBreakingChanges(contract, schema)).toEqual([]);
});
