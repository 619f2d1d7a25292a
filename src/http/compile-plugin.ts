import { type ApolloServerPlugin, type GraphQLResponse, HeaderMap } from "@apollo/server";
import { ApolloServerErrorCode } from "@apollo/server/errors";
import { getVariableValues, GraphQLError, type GraphQLResolveInfo } from "graphql";
import type { GraphContext } from "../../schema/port";
import { ArgumentsRefused } from "../compile/argument-problem";
import type { CompiledField } from "../compile/compile";
import type { Operation } from "../compile/selection/select";

/** What the door needs of the rest: an operation compiled, a compiled field run. */
export interface Answering {
  /** Throws ArgumentsRefused. */
  compile(operation: Operation): ReadonlyMap<string, CompiledField>;
  run(field: CompiledField): Promise<unknown>;
}

/** A request error: nothing has run, so the response has no data (GraphQL specification, 7.1.2). */
function refusal(refused: ArgumentsRefused): GraphQLResponse {
  const errors = refused.problems.map(({ path, message }) =>
    new GraphQLError(`${path} ${message}.`, {
      extensions: { code: ApolloServerErrorCode.BAD_USER_INPUT, argument: path },
    }).toJSON(),
  );
  const headers = new HeaderMap([["cache-control", "no-store"]]);
  return { body: { kind: "single", singleResult: { errors } }, http: { status: 400, headers } };
}

/**
 * Compiles each operation before it is executed and plugs the outcome into its context, where the root resolvers find
 * it. Every argument is checked here, so that a refused one costs no statement (semantics 7).
 */
export function compilePlugin({ compile, run }: Answering): ApolloServerPlugin<GraphContext> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        responseForOperation: ({ schema, document, operation, request, contextValue }) => {
          const variables = getVariableValues(schema, operation.variableDefinitions ?? [], request.variables ?? {});
          // graphql-js reports them itself, as the execution's first step.
          if (variables.errors) return Promise.resolve(null);
          try {
            const fields = compile({ schema, document, operation, variables: variables.coerced });
            contextValue.graph = { read: (info) => run(compiledField(fields, info)) };
            return Promise.resolve(null);
          } catch (error) {
            if (error instanceof ArgumentsRefused) return Promise.resolve(refusal(error));
            throw error;
          }
        },
      }),
  };
}

function compiledField(fields: ReadonlyMap<string, CompiledField>, { path }: GraphQLResolveInfo): CompiledField {
  const field = fields.get(String(path.key));
  if (!field) throw new Error(`The root field ${String(path.key)} was not compiled.`);
  return field;
}
