import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { buildSchema, Kind, parse, validate, type DocumentNode, type OperationDefinitionNode } from "graphql";

const root = join(__dirname, "../..");
const folder = join(root, "schema/queries");
const fileNames = readdirSync(folder)
  .filter((name) => name.endsWith(".graphql"))
  .sort();
const textOf = (fileName: string) => readFileSync(join(folder, fileName), "utf8");

function operationsOf(document: DocumentNode): OperationDefinitionNode[] {
  return document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
}

/** 03-regions-by-domain.graphql contains RegionsByDomain. */
function operationNameFor(fileName: string): string {
  const words = fileName.replace(/^\d\d-|\.graphql$/g, "").split("-");
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("");
}

describe("the example queries", () => {
  test("are numbered without a gap, from 01", () => {
    const numbers = fileNames.map((name) => Number(/^(\d\d)-[a-z-]+\.graphql$/.exec(name)?.[1]));
    expect(numbers.length).toBe(12);
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
  });

  describe.each(fileNames)("%s", (fileName) => {
    const text = textOf(fileName);

    test("says first, in a comment, what it answers", () => {
      expect(text).toMatch(/^# \S/);
    });

    test("contains one query with the name of its file", () => {
      const names = operationsOf(parse(text)).map(({ operation, name }) => [operation, name?.value]);
      expect(names).toEqual([["query", operationNameFor(fileName)]]);
    });

    test("runs without a change: every variable has a default", () => {
      const variables = operationsOf(parse(text)).flatMap((operation) => operation.variableDefinitions ?? []);
      expect(variables.filter(({ defaultValue }) => !defaultValue).map(({ variable }) => variable.name.value)).toEqual(
        [],
      );
    });

    test("is valid against the server's schema", () => {
      const schema = buildSchema(readFileSync(join(root, "schema/schema.graphql"), "utf8"));
      expect(validate(schema, parse(text)).map(({ message }) => message)).toEqual([]);
    });
  });
});
