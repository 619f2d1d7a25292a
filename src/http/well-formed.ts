import { ApolloServerErrorCode } from "@apollo/server/errors";
import { GraphQLError } from "graphql";

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isAbsent = (value: unknown) => value === undefined || value === null;

/** What is wrong with the body of a POST, or null. */
function problemOf(body: unknown): string | null {
  if (Array.isArray(body))
    return "Batching is off: send one operation a request, as a JSON object and not as an array.";
  if (!isObject(body)) return "The body must be a JSON object with the field `query`.";
  const { query, operationName, variables, extensions } = body;
  if (!isAbsent(extensions) && !isObject(extensions)) return "The field `extensions` must be a JSON object.";
  if (!isAbsent(variables) && !isObject(variables)) return "The field `variables` must be a JSON object.";
  if (!isAbsent(operationName) && typeof operationName !== "string")
    return "The field `operationName` must be a string.";
  if (isAbsent(query) && isObject(extensions) && "persistedQuery" in extensions) return null;
  if (isAbsent(query)) return "The field `query` is missing: it holds the GraphQL document, as a string.";
  if (typeof query !== "string") return "The field `query` must be a string.";
  return query === "" ? "The field `query` is empty: it holds the GraphQL document." : null;
}

/**
 * Refuses the body of a POST that is no well-formed GraphQL-over-HTTP request, by the name of the field that is wrong
 * (GraphQL over HTTP, Request Parameters). Throws an error that Apollo answers with status 400. The parameters of a GET
 * are Apollo's.
 */
export function assertWellFormed(body: unknown): void {
  const problem = problemOf(body);
  if (problem === null) return;
  throw new GraphQLError(problem, { extensions: { code: ApolloServerErrorCode.BAD_REQUEST, http: { status: 400 } } });
}
