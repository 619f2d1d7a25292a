import { GraphQLError, type GraphQLFormattedError } from "graphql";
import { responseObject } from "../../engine/rows/response-object";
import type { CompiledField, CompiledOperation } from "../../engine/compile";
import type { Answered } from "./answering";

export interface OperationAnswer {
  readonly data: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly GraphQLFormattedError[];
  /** Of the graph, if all values were read from one version. */
  readonly version: string | undefined;
}

/** How an error of a root field is shown to the client. */
export type FormatError = (formatted: GraphQLFormattedError, error: GraphQLError) => GraphQLFormattedError;

type Outcome = Answered | { readonly error: GraphQLFormattedError };

/**
 * Runs the root fields in parallel and puts their values under their response names (GraphQL specification, 6.2.1 and
 * 6.4.4). A field that fails is null and its error says why; if it must not be null, there is no data at all. One statement
 * returned everything below a root field, so nothing is left to execute.
 */
export async function answerOperation(
  operation: CompiledOperation,
  run: (field: CompiledField) => Promise<Answered>,
  formatError: FormatError,
): Promise<OperationAnswer> {
  const entries = [...operation];
  const outcomes = await Promise.all(
    entries.map(async ([responseName, field]): Promise<Outcome> => {
      try {
        return await run(field);
      } catch (thrown) {
        const originalError = thrown instanceof Error ? thrown : new Error(String(thrown));
        const error = new GraphQLError(originalError.message, {
          nodes: field.node,
          path: [responseName],
          originalError,
        });
        return { error: formatError(error.toJSON(), error) };
      }
    }),
  );
  const data = responseObject();
  const errors: GraphQLFormattedError[] = [];
  let isWhole = true;
  for (const [index, [responseName, { nullable }]] of entries.entries()) {
    const outcome = outcomes[index];
    if (outcome === undefined) continue;
    if ("value" in outcome) data[responseName] = outcome.value;
    else {
      data[responseName] = null;
      errors.push(outcome.error);
      isWhole &&= nullable;
    }
  }
  const version = commonVersion(outcomes);
  return errors.length > 0 ? { data: isWhole ? data : null, errors, version } : { data, version };
}

/** If the graph changes between two fields' statements, the answer has no version: it is of two graphs. */
function commonVersion(outcomes: readonly Outcome[]): string | undefined {
  const versions = new Set<string>();
  for (const outcome of outcomes)
    if ("version" in outcome && outcome.version !== undefined) versions.add(outcome.version);
  const [version] = versions;
  return versions.size === 1 ? version : undefined;
}
