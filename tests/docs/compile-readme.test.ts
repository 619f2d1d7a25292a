import { Kind, parse } from "graphql";
import { buildGraphSchema } from "../../schema/build-schema";
import { compileAndRun } from "../../src/main/compile-and-run";
import { runningServer } from "../support/running-server";
import { openTestDatabase } from "../support/test-database";
import { theBlocksOf } from "./blocks";

const document = "src/engine/README.md";

/** The statement of a query's root field of this response name. */
async function statementOf(query: string, responseName: string) {
  const ast = parse(query);
  const [operation] = ast.definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error(`This is no operation: ${query}`);
  const database = await openTestDatabase();
  const compiled = compileAndRun(database).compile({
    schema: buildGraphSchema(),
    document: ast,
    operation,
    variables: {},
  });
  await database.close();
  return compiled.get(responseName)?.statement;
}

it("the compiler's README walks a query as the compiler does", async () => {
  const [query = ""] = theBlocksOf(document, "graphql", 1);
  const [cypher] = theBlocksOf(document, "cypher", 2);
  const [parameters = "", answer = ""] = theBlocksOf(document, "json", 2);

  const statement = await statementOf(query, "newest");
  expect(`${String(statement?.text)}\n`).toBe(cypher);
  const plain = Object.entries(statement?.parameters ?? {}).map(([name, value]) => [
    name,
    typeof value === "bigint" ? Number(value) : value,
  ]);
  expect(Object.fromEntries(plain)).toEqual(JSON.parse(parameters));

  const server = await runningServer();
  expect({ data: await server.data(query) }).toEqual(JSON.parse(answer));
  await server.close();
});

it("and shows the statement of lookups that come together", async () => {
  const [, together] = theBlocksOf(document, "cypher", 2);
  const statement = await statementOf('{ policy(id: "any") { title } }', "policy");
  expect(`${String(statement?.batch?.text)}\n`).toBe(together);
});
