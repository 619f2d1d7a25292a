import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { getVariableValues, Kind, parse } from "graphql";
import { buildGraphSchema } from "../../schema/build-schema";
import type { Statement } from "../../src/engine/statement/statement";
import { compileAndRun } from "../../src/main/compile-and-run";
import type { Database } from "../../src/neo4j/database";

const schema = buildGraphSchema();

/** The names of the cases: a case is a request with its statement and its answer, NAME.graphql, NAME.cypher, NAME.json. */
export const cases = readdirSync(__dirname)
  .filter((file) => file.endsWith(".graphql"))
  .map((file) => file.replace(".graphql", ""));

export const caseFile = (file: string) => readFileSync(join(__dirname, file), "utf8");

/** The statements of a request whose document begins with its operation, with the defaults of its variables. */
export function compile(database: Database, source: string): Statement[] {
  const document = parse(source);
  const [operation] = document.definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error("A case opens with its operation.");
  const { coerced = {} } = getVariableValues(schema, operation.variableDefinitions ?? [], {});
  const fields = compileAndRun(database).compile({ schema, document, operation, variables: coerced });
  return [...fields.values()].flatMap(({ statement }) => statement ?? []);
}
