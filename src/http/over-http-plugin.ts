import type { ApolloServerPlugin } from "@apollo/server";
import { ApolloServerErrorCode } from "@apollo/server/errors";
import { type DocumentNode, getOperationAST, GraphQLError, type GraphQLSchema } from "graphql";

/** Why there is no operation to run (GraphQL specification, 6.1 GetOperation), or null. */
function unresolved(schema: GraphQLSchema, document: DocumentNode, operationName?: string): string | null {
  const operation = getOperationAST(document, operationName);
  if (operation) {
    const { operation: type } = operation;
    return schema.getRootType(type) ? null : `This schema has no ${type} operations.`;
  }
  return operationName === undefined
    ? "The document holds several operations: name the one to run in `operationName`."
    : `The document holds no operation named ${JSON.stringify(operationName)}, as \`operationName\` says.`;
}

/** What GraphQL over HTTP asks of an operation and its response, and Apollo leaves open. */
export const overHttpPlugin: ApolloServerPlugin = {
  requestDidStart({ request }) {
    // The empty name stands for none (GraphQL over HTTP, GET).
    if (request.operationName === "") delete request.operationName;
    return Promise.resolve({
      didResolveOperation({ schema, document, request: { operationName } }) {
        const problem = unresolved(schema, document, operationName);
        if (problem === null) return Promise.resolve();
        const extensions = { code: ApolloServerErrorCode.OPERATION_RESOLUTION_FAILURE, http: { status: 400 } };
        return Promise.reject(new GraphQLError(problem, { extensions }));
      },
      // Under application/graphql-response+json a response without data is never 2xx: Apollo sends some as 200.
      willSendResponse({ response: { body, http } }) {
        const isWithoutData = body.kind === "single" && body.singleResult.data === undefined;
        if (isWithoutData && (http.status ?? 200) < 300) http.status = 400;
        return Promise.resolve();
      },
    });
  },
};
