import { getOperationAST, parse } from "graphql";
import { buildGraphSchema } from "../../schema/build-schema";
import { neededRole } from "../../src/http/access/needed-roles";

const schema = buildGraphSchema();

function roleOf(text: string, name?: string) {
  const document = parse(text);
  const operation = getOperationAST(document, name);
  if (!operation) throw new Error("The document has no such operation.");
  return neededRole(schema, document, operation);
}

test("every mutation needs at least the role of an editor", () => {
  const fields = Object.keys(schema.getMutationType()?.getFields() ?? {});
  expect(fields.length).toBeGreaterThan(5);
  for (const field of fields) expect(roleOf(`mutation { ${field} }`)).toMatch(/^(editor|admin)$/);
});

test("no query but those of drafts needs a role", () => {
  const fields = Object.keys(schema.getQueryType()?.getFields() ?? {});
  const drafts = ["draft", "drafts"];
  for (const field of fields)
    expect([field, roleOf(`{ ${field} }`)]).toEqual([field, drafts.includes(field) ? "editor" : null]);
});

test.each([
  ["under an alias", "mutation { __typename seen: deletePolicy { deleted } }", "editor"],
  ["left out by @skip", "mutation { deletePolicy @skip(if: true) { deleted } }", "editor"],
  [
    "in a fragment of a fragment",
    "mutation { ...A } fragment A on Mutation { ... { ...B } } fragment B on Mutation { deletePolicy }",
    "editor",
  ],
  [
    "in fragments that spread each other",
    "mutation { ...A } fragment A on Mutation { ...B deletePolicy } fragment B on Mutation { ...A }",
    "editor",
  ],
  ["nowhere", "mutation { __typename }", null],
  ["in a fragment that is not used", "{ __typename } fragment A on Mutation { deletePolicy }", null],
])("a field %s", (_name, text, role) => {
  expect(roleOf(text)).toBe(role);
});

test("what another operation of the document needs does not count", () => {
  const text = "query read { __typename } mutation write { deletePolicy { deleted } }";
  expect(roleOf(text, "read")).toBeNull();
  expect(roleOf(text, "write")).toBe("editor");
});
