import { type GraphQLResponse, HeaderMap } from "@apollo/server";
import { getVariableValues, type GraphQLResolveInfo, OperationTypeNode } from "graphql";
import type { Limits } from "../../config/limits";
import { ArgumentsRefused } from "../../engine/argument-problem";
import type { CompiledField, CompiledOperation } from "../../engine/compile";
import type { Answering } from "./answering";
import { answerOperation, type OperationAnswer } from "./answer-operation";
import type { FormatErrorFor } from "../errors/format-error";
import { requestsSchema } from "./introspection";
import { costExcess, costReport } from "../limits/check-cost";
import { AnswerSize } from "../limits/answer-size";
import { excessRefusal } from "../errors/limit-exceeded";
import { statusOf } from "../errors/error-codes";
import type { Refusal } from "../errors/refusal";
import { contextOf } from "../request/request-context";
import type { Answer } from "./operation-steps";
import { refusedOperation, refusedResponse } from "./refused-operation";

function argumentsRefusal({ problems }: ArgumentsRefused): Refusal {
  const code = "BAD_USER_INPUT";
  const errors = problems.map(({ path, message, variable }) => ({
    message: `${path} ${message}.`,
    extensions: { code, argument: path, ...(variable !== undefined && { variable }) },
  }));
  return { status: statusOf(code), errors };
}

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
    const { log } = contextValue.request;
    const context = contextOf(contextValue.request);
    try {
      const fields = compile({ schema, document, operation, variables: variables.coerced }, context);
      const excess = costExcess(fields.cost, limits);
      if (excess) return refusedResponse(excessRefusal(excess));
      const size = new AnswerSize(limits);
      const runField = async (field: CompiledField) => {
        const answered = await run(field, context);
        const excess = size.add(answered.value);
        if (excess) throw refusedOperation(excessRefusal(excess));
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
      if (size.excess) return refusedResponse(excessRefusal(size.excess));
      return response(answer, extensions);
    } catch (error) {
      if (error instanceof ArgumentsRefused) return refusedResponse(argumentsRefusal(error));
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
