import { getVariableValues, type GraphQLSchema } from "graphql";
import { computedIn } from "../engine/computed";
import type { Dataset } from "../datasets/dataset";
import type { Answering } from "../http/graphql/answering";
import type { RunnableStatement } from "../neo4j/runnable-statement";

/**
 * The statement of the first saved query that needs nothing computed: a database that answers it in time is ready.
 * @throws Error if there is none
 */
export function readinessStatement(
  schema: GraphQLSchema,
  datasets: readonly Dataset[],
  { compile }: Pick<Answering, "compile">,
): RunnableStatement {
  for (const { document, operation } of datasets) {
    const { coerced = {} } = getVariableValues(schema, operation.variableDefinitions ?? [], {});
    for (const { statement } of compile({ schema, document, operation, variables: coerced }).values()) {
      if (statement && !computedIn(statement.parameters)) return statement;
    }
  }
  throw new Error("No saved query reads the graph.");
}

/** Milliseconds after which no further query starts: on a large graph the answers would cost more time than they save. */
const LONGEST = 15_000;

/**
 * Runs the saved queries once, so that the database has planned them and its compilers are warm before a person sends them:
 * the first answer of a fresh database needs seconds, the next milliseconds. A query that fails here also fails in a
 * request.
 */
export async function warmUp(
  schema: GraphQLSchema,
  datasets: readonly Dataset[],
  { compile, run }: Answering,
  signal: AbortSignal,
): Promise<void> {
  const until = Date.now() + LONGEST;
  for (const { document, operation } of datasets) {
    const { coerced = {} } = getVariableValues(schema, operation.variableDefinitions ?? [], {});
    for (const field of compile({ schema, document, operation, variables: coerced }).values()) {
      if (signal.aborted || Date.now() > until) return;
      await run(field).catch(() => undefined);
    }
  }
}
