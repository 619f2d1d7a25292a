import { type GraphQLResponse, HeaderMap } from "@apollo/server";
import { ApolloServerErrorCode } from "@apollo/server/errors";
import { getVariableValues, type GraphQLFormattedError, type GraphQLResolveInfo, OperationTypeNode } from "graphql";
import type { Limits } from "../../config/limits";
import { ArgumentsRefused } from "../../engine/argument-problem";
import type { CompiledField, CompiledOperation } from "../../engine/compile";
import type { Answering } from "./answering";
import { answerOperation, type OperationAnswer } from "./answer-operation";
import type { FormatErrorFor } from "../errors/format-error";
import { requestsSchema } from "./introspection";
import { costExcess, costReport } from "../limits/check-cost";
import { AnswerSize } from "../limits/answer-size";
import { type Excess, excessExtensions, limitExceeded } from "../errors/limit-exceeded";
import type { Answer } from "./operation-steps";

/** A request error: the response has no data (GraphQL specification, 7.1.2). */
function refusal(errors: readonly GraphQLFormattedError[]): GraphQLResponse {
  return { body: { kind: "single", singleResult: { errors } }, http: { status: 400, headers: new HeaderMap() } };
}

function argumentErrors({ problems }: ArgumentsRefused): GraphQLFormattedError[] {
  return problems.map(({ path, message, variable }) => ({
    message: `${path} ${message}.`,
    extensions: {
      code: ApolloServerErrorCode.BAD_USER_INPUT,
      argument: path,
      ...(variable !== undefined && { variable }),
    },
  }));
}

const excessError = (excess: Excess): GraphQLFormattedError => ({
  message: `${excess.message}.`,
  extensions: excessExtensions(excess),
});

/**
 * Compiles each query and answers it. Every argument is checked here, so that a refused one costs no statement (semantics
 * 7). If an operation also selects the schema, graphql-js executes it: its context provides the outcome of compiling to the
 * root resolvers.
 */
export function answerQuery({ compile, run }: Answering, formatErrorFor: FormatErrorFor, limits: Limits): Answer {
  return async ({ schema, document, operation, request, contextValue }) => {
    if (operation.operation !== OperationTypeNode.QUERY) return null;
    const variables = getVariableValues(schema, operation.variableDefinitions ?? [], request.variables ?? {}, {
      maxErrors: 1,
    });
    // graphql-js reports them itself, as the execution's first step.
    if (variables.errors) return null;
    const { log, watch } = contextValue.request;
    try {
      const fields = compile({ schema, document, operation, variables: variables.coerced }, watch);
      const excess = costExcess(fields.cost, limits);
      if (excess) return refusal([excessError(excess)]);
      const size = new AnswerSize(limits);
      const runField = async (field: CompiledField) => {
        const answered = await run(field, watch);
        const excess = size.add(answered.value);
        if (excess) throw limitExceeded(excess);
        return answered;
      };
      if (requestsSchema(document)) {
        contextValue.graph = {
          read: async (info) => (await runField(compiledField(fields, info))).value,
        };
        return null;
      }
      const extensions = costReport(request.http?.headers, fields.cost, limits);
      const answer = await answerOperation(fields, runField, formatErrorFor(log));
      if (size.excess) return refusal([excessError(size.excess)]);
      return response(answer, extensions);
    } catch (error) {
      if (error instanceof ArgumentsRefused) return refusal(argumentErrors(error));
      throw error;
    }
  };
}

function response(
  { version, ...answer }: OperationAnswer,
  extensions: Record<string, unknown> | undefined,
): GraphQLResponse {
  const singleResult = extensions ? { ...answer, extensions } : answer;
  const headers = new HeaderMap(version === undefined ? [] : [["graph-version", version]]);
  return { body: { kind: "single", singleResult }, http: { status: 200, headers } };
}

function compiledField(fields: CompiledOperation, { path }: GraphQLResolveInfo): CompiledField {
  const field = fields.get(String(path.key));
  if (!field) throw new Error(`The root field ${String(path.key)} was not compiled.`);
  return field;
}
