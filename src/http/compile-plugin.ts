import { type ApolloServerPlugin, type GraphQLResponse, HeaderMap } from "@apollo/server";
import { ApolloServerErrorCode } from "@apollo/server/errors";
import { getVariableValues, GraphQLError, type GraphQLResolveInfo, OperationTypeNode } from "graphql";
import { ArgumentsRefused } from "../compile/argument-problem";
import type { CompiledField, CompiledOperation } from "../compile/compile";
import type { Answering } from "./answering";
import { answerOperation, type OperationAnswer } from "./answer-operation";
import type { DoorContext } from "./door-context";
import type { FormatErrorFor } from "./format-error";
import { asksForSchema } from "./introspection";

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
 * Compiles each operation and answers it. Every argument is checked here, so that a refused one costs no statement
 * (semantics 7). An operation that asks for the schema too is left to graphql-js: the outcome of compiling is plugged into
 * its context, where the root resolvers find it.
 */
export function compilePlugin(
  { compile, run }: Answering,
  formatErrorFor: FormatErrorFor,
): ApolloServerPlugin<DoorContext> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        responseForOperation: async ({ schema, document, operation, request, contextValue }) => {
          if (operation.operation !== OperationTypeNode.QUERY) return null;
          const variables = getVariableValues(schema, operation.variableDefinitions ?? [], request.variables ?? {});
          // graphql-js reports them itself, as the execution's first step.
          if (variables.errors) return null;
          const { log, watch } = contextValue.request;
          try {
            const fields = compile({ schema, document, operation, variables: variables.coerced }, watch);
            if (asksForSchema(document)) {
              contextValue.graph = {
                read: async (info) => (await run(compiledField(fields, info), watch)).value,
              };
              return null;
            }
            return response(await answerOperation(fields, (field) => run(field, watch), formatErrorFor(log)));
          } catch (error) {
            if (error instanceof ArgumentsRefused) return refusal(error);
            throw error;
          }
        },
      }),
  };
}

function response({ version, ...singleResult }: OperationAnswer): GraphQLResponse {
  const headers = new HeaderMap(version === undefined ? [] : [["graph-version", version]]);
  return { body: { kind: "single", singleResult }, http: { status: 200, headers } };
}

function compiledField(fields: CompiledOperation, { path }: GraphQLResolveInfo): CompiledField {
  const field = fields.get(String(path.key));
  if (!field) throw new Error(`The root field ${String(path.key)} was not compiled.`);
  return field;
}
