import { ApolloServerErrorCode } from "@apollo/server/errors";
import { type DocumentNode, getOperationAST, GraphQLError, type GraphQLSchema } from "graphql";
import type { Amendment, Check } from "./operation-steps";

/** Why there is no operation to run (GraphQL specification, 6.1 GetOperation), or null. */
function unresolved(schema: GraphQLSchema, document: DocumentNode, operationName?: string): string | null {
  const operation = getOperationAST(document, operationName);
  if (operation) {
    const { operation: type } = operation;
    return schema.getRootType(type) ? null : `This schema has no ${type} operations.`;
  }
  return operationName === undefined
    ? "The document contains several operations: name the one to run in `operationName`."
    : `The document contains no operation named ${JSON.stringify(operationName)}: correct \`operationName\`.`;
}

/** Refuses a document without an operation to run, which GraphQL over HTTP requires and Apollo does not do. */
export const checkOperation: Check = ({ schema, document, request: { operationName } }) => {
  const problem = unresolved(schema, document, operationName);
  if (problem === null) return;
  const extensions = { code: ApolloServerErrorCode.OPERATION_RESOLUTION_FAILURE, http: { status: 400 } };
  throw new GraphQLError(problem, { extensions });
};

/** Under application/graphql-response+json a response without data is never 2xx: Apollo sends some as 200. */
export const amendStatus: Amendment = ({ response: { body, http } }) => {
  const isWithoutData = body.kind === "single" && body.singleResult.data === undefined;
  if (isWithoutData && (http.status ?? 200) < 300) http.status = 400;
};
