import { type Json, reference, text } from "./json-schema";
import { pathItem } from "./path-item";
import { headersOf, ofEvery } from "./responses";

/** Headers of every answer of these addresses that reached its handler. */
const ofPage = ["X-Request-Id", "Vary", "Content-Security-Policy", "Referrer-Policy"] as const;

/** A refusal: a page for a browser, otherwise the form of every other address. */
const problem = (description: string, always: Parameters<typeof headersOf>[0] = []): Json => ({
  description,
  headers: headersOf(
    ["X-Request-Id", ...always],
    [...ofEvery, ...ofPage, "Content-Language", "Content-Encoding", "Retry-After"],
  ),
  content: { "application/json": { schema: reference("schemas", "Errors") }, "text/html": { schema: text } },
});

/** Present where the graph did not change while the page was read. */
const ofVersion = ["ETag", "Graph-Version"] as const;

const answers = (kind: string): Readonly<Record<string, Json>> => ({
  200: {
    description: "The page, or the same facts as JSON-LD.",
    headers: headersOf(
      [...ofPage, "Cache-Control", "Content-Language"],
      [...ofEvery, ...ofVersion, "Content-Encoding"],
    ),
    content: {
      "text/html": { schema: text },
      "application/ld+json": { schema: { type: "object", required: ["@context", "@graph"] } },
    },
  },
  301: { description: `The ${kind} has another id now.`, headers: headersOf([...ofPage, "Location"], ofEvery) },
  304: {
    description: "The page has not changed since the ETag in If-None-Match.",
    headers: headersOf([...ofPage, ...ofVersion], ofEvery),
  },
  400: problem("A header is not valid, or the page is beyond a limit of the server."),
  401: problem("A token is needed, or the one that was sent is not valid.", ["WWW-Authenticate"]),
  403: problem("The token is valid and gives no role that may read.", ["WWW-Authenticate"]),
  404: problem(`There is no ${kind} with this id.`),
  406: problem("Accept names neither text/html nor application/ld+json."),
  410: problem(`The ${kind} was deleted. The error has the last change.`),
  500: problem("The server had an unexpected error."),
  503: problem("The server cannot answer now: the database does not answer, or too many requests wait."),
  504: problem("The request took too long."),
});

/** The pages of nodes: /policy/{id} and so on, for each of these kinds. */
export const entityPaths = (kinds: readonly string[]): Readonly<Record<string, Json>> =>
  Object.fromEntries(
    kinds.map((kind) => [
      `/${kind}/{id}`,
      pathItem({
        id: `entities__${kind}`,
        summary: `The page of a ${kind}: HTML that needs no JavaScript, or JSON-LD where Accept prefers it.`,
        tags: ["entities"],
        parameters: ["entityId", "lang", "acceptLanguage", "ifNoneMatch"].map((name) => reference("parameters", name)),
        success: answers(kind),
        failures: { 408: "tooSlow", 421: "otherHost", 431: "tooLong" },
      }),
    ]),
  );
