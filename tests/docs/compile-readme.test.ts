import { Kind, parse } from "graphql";
import { buildGraphSchema } from "../../schema/build-schema";
import { answering } from "../../src/main/answering";
import { runningServer } from "../support/running-server";
import { openTestDatabase } from "../support/test-database";
import { blocksOf } from "./blocks";

const document = "src/compile/README.md";

it("the compiler's README walks a query as the compiler does", async () => {
  const [query = ""] = blocksOf(document, "graphql");
  const [cypher] = blocksOf(document, "cypher");
  const [parameters = "", answer = ""] = blocksOf(document, "json");

  const ast = parse(query);
  const [operation] = ast.definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION)
    throw new Error("The README's first GraphQL block is an operation.");
  const database = await openTestDatabase();
  const compiled = answering(database).compile({ schema: buildGraphSchema(), document: ast, operation, variables: {} });
  await database.close();
  const statement = compiled.get("newest")?.statement;
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
