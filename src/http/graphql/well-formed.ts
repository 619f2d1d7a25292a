import type { FastifyRequest } from "fastify";
import { refusal } from "../errors/refusal";
import { isJson } from "../../json/is-json";
import { pathText, repeatedKeys } from "../../json/repeated-keys";
import { refusedOperation } from "./refused-operation";

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isAbsent = (value: unknown) => value === undefined || value === null;

/** What is wrong with the body of a POST, or null. */
function problemOf(body: unknown): string | null {
  if (Array.isArray(body))
    return "Batching is off: send one operation in each request, as a JSON object and not as an array.";
  if (!isObject(body)) return "The body must be a JSON object with the field `query`.";
  const { query, operationName, variables, extensions } = body;
  if (!isAbsent(extensions) && !isObject(extensions)) return "The field `extensions` must be a JSON object.";
  if (!isAbsent(variables) && !isObject(variables)) return "The field `variables` must be a JSON object.";
  if (!isAbsent(operationName) && typeof operationName !== "string")
    return "The field `operationName` must be a string.";
  if (isAbsent(query) && isObject(extensions) && "persistedQuery" in extensions) return null;
  if (isAbsent(query)) return "The field `query` is missing: it must contain the GraphQL document, as a string.";
  if (typeof query !== "string") return "The field `query` must be a string.";
  return query === "" ? "The field `query` is empty: it must contain the GraphQL document." : null;
}

/**
 * The problem of the first parameter of a GET whose JSON contains a key more than once, or null. Apollo refuses what is not
 * JSON.
 */
function repeatedIn(parameters: Readonly<Record<string, unknown>>): string | null {
  for (const name of ["variables", "extensions"]) {
    const text = parameters[name];
    if (typeof text !== "string" || !isJson(text)) continue;
    const [path] = repeatedKeys(text);
    if (path)
      return `The key \`${pathText(path)}\` occurs more than once in the parameter \`${name}\`: remove all but one.`;
  }
  return null;
}

/**
 * Refuses the body of a POST that is not a well-formed GraphQL-over-HTTP request, and names the field that is wrong (GraphQL
 * over HTTP, Request Parameters). Refuses parameters of a GET that contain a key more than once; Apollo checks the rest.
 * @throws the error that Apollo answers with status 400
 */
export function checkForm({ method, body, query }: Pick<FastifyRequest, "method" | "body" | "query">): undefined {
  const problem = method === "POST" ? problemOf(body) : isObject(query) ? repeatedIn(query) : null;
  if (problem !== null) throw refusedOperation(refusal("BAD_REQUEST", problem));
}
