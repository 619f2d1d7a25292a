import { type DocumentNode, getOperationAST, getVariableValues, type GraphQLSchema } from "graphql";
import type { FastifyRequest } from "fastify";
import type { Limits } from "../../config/limits";
import type { Refusal } from "../errors/refusal";
import { statusOf } from "../errors/error-codes";
import type { FormatErrorFor } from "../errors/format-error";
import { excessRefusal } from "../errors/limit-exceeded";
import { answerOperation } from "../graphql/answer-operation";
import type { Answering } from "../graphql/answering";
import { AnswerSize } from "../limits/answer-size";
import { costExcess } from "../limits/check-cost";
import { contextOf } from "../request/request-context";

/** The answer of a document, or why there is none. */
export type PageRead =
  | { readonly data: Readonly<Record<string, unknown>>; readonly version: string | undefined }
  | { readonly refused: Refusal };

export interface ReadPageOptions {
  readonly schema: GraphQLSchema;
  readonly answering: Answering;
  readonly limits: Limits;
  readonly formatErrorFor: FormatErrorFor;
}

/**
 * Reads the graph by one of the server's own documents, on the path of every query: it is compiled, its cost and the size of
 * its answer are checked, and it has one statement for each root field.
 * @throws ArgumentsRefused if the variables cannot be arguments
 */
export function pageReader({ schema, answering: { compile, run }, limits, formatErrorFor }: ReadPageOptions) {
  return async (
    document: DocumentNode,
    variables: Record<string, unknown>,
    request: FastifyRequest,
  ): Promise<PageRead> => {
    const operation = getOperationAST(document);
    if (!operation) throw new Error("A page's document has one operation.");
    const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
    if (errors)
      throw new Error(`The variables of ${operation.name?.value ?? "a page"} do not fit: ${errors.join(" ")}`);
    const context = contextOf(request);
    const fields = compile({ schema, document, operation, variables: coerced }, context);
    const excess = costExcess(fields.cost, limits);
    if (excess) return { refused: excessRefusal(excess) };
    const size = new AnswerSize(limits);
    const answer = await answerOperation(
      fields,
      async (field) => {
        const answered = await run(field, context);
        size.add(answered.value);
        return answered;
      },
      formatErrorFor(request.log),
    );
    if (size.excess) return { refused: excessRefusal(size.excess) };
    const [error] = answer.errors ?? [];
    if (answer.errors && error) {
      const refused = { status: statusOf(error.extensions?.["code"]), errors: answer.errors.map(withoutPlace) };
      return { refused };
    }
    return { data: answer.data ?? {}, version: answer.version };
  };
}

/** Positions in a document that its client has not written mean nothing to the client. */
const withoutPlace = ({ message, extensions }: Refusal["errors"][number]) => ({
  message,
  ...(extensions && { extensions }),
});
