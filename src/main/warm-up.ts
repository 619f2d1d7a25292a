import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { getVariableValues, type GraphQLSchema, Kind, parse } from "graphql";
import { project } from "../config/project";
import type { Answering } from "../http/compile-plugin";

/**
 * Asks the saved queries once, so that the database has planned them, and its compilers are warm, before a person asks:
 * the first answer of a fresh database takes seconds, the next milliseconds. A query that fails here fails when asked.
 */
export async function warmUp(schema: GraphQLSchema, { compile, run }: Answering, signal: AbortSignal): Promise<void> {
  for (const file of readdirSync(project.savedQueries).filter((name) => name.endsWith(".graphql"))) {
    const document = parse(readFileSync(join(project.savedQueries, file), "utf8"));
    for (const operation of document.definitions) {
      if (operation.kind !== Kind.OPERATION_DEFINITION) continue;
      const { coerced = {} } = getVariableValues(schema, operation.variableDefinitions ?? [], {});
      for (const field of compile({ schema, document, operation, variables: coerced }).values()) {
        if (signal.aborted) return;
        await run(field).catch(() => undefined);
      }
    }
  }
}
