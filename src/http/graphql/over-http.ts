import { type DocumentNode, getOperationAST, type GraphQLSchema } from "graphql";
import { refusal } from "../errors/refusal";
import type { Amendment, Check } from "./operation-steps";
import { refusedOperation } from "./refused-operation";

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
  if (problem !== null) throw refusedOperation(refusal("OPERATION_RESOLUTION_FAILURE", problem));
};

/** Under application/graphql-response+json a response without data is never 2xx: Apollo sends some as 200. */
export const amendStatus: Amendment = ({ response: { body, http } }) => {
  const isWithoutData = body.kind === "single" && body.singleResult.data === undefined;
  if (isWithoutData && (http.status ?? 200) < 300) http.status = 400;
};
