import { type Json, objectOf, reference, text } from "./json-schema";

const header = (description: string, schema: Json = text) => ({ description, schema });

/** The headers of answers. The names of the components are the names of the headers. */
export const headers = {
  "X-Request-Id": header("Names the request, also in the server's log."),
  "Graph-Bookmark": header("The state of the database that the answer was read from."),
  "Cache-Control": header("Whether, and for how long, a cache may store the answer."),
  Vary: header("The request's headers by which the answer was chosen."),
  ETag: header("Changes with the graph, the query, its variables, the format and the encoding."),
  "Graph-Version": header("Changes with every write to the graph."),
  Grain: header("The list whose objects are the rows, by response names."),
  Link: header("describedby: the columns. next: the next page, if there is one."),
  "Content-Disposition": header("The file's name, for a client that saves it."),
  "Content-Encoding": header("How the bytes are compressed.", { type: "string", enum: ["br", "gzip"] }),
  "Content-Range": header("Which bytes of how many these are, or how many there are (RFC 9110, 14.4)."),
  "Accept-Ranges": header("Whether ranges of this table are answered.", { type: "string", enum: ["bytes", "none"] }),
  "Content-Security-Policy": header("What the page may load."),
  "Referrer-Policy": header("What a link of the page reports to its address (Referrer Policy)."),
  "Content-Language": header("The language of the page."),
  Location: header("The address of the node's page, relative to the one that was requested."),
  "Retry-After": header("Seconds after which to ask again.", { type: "string", pattern: "^\\d+$" }),
  "WWW-Authenticate": header("How to authenticate (RFC 6750, 3)."),
  Allow: header("The methods that are taken here."),
} as const;

type Header = keyof typeof headers;

/** The headers of an answer: `always` are on every answer of its kind, `sometimes` only on some. */
export function headersOf(always: readonly Header[], sometimes: readonly Header[] = []): Json {
  const required = always.map((name): [string, Json] => [name, { ...headers[name], required: true }]);
  const optional = sometimes.map((name): [string, Json] => [name, reference("headers", name)]);
  return Object.fromEntries([...required, ...optional]);
}

/** Headers that any answer may have, with any status. */
export const ofEvery: readonly Header[] = ["Graph-Bookmark", "Vary", "Cache-Control"];

/** The body of every refused request, in the form of GraphQL errors. */
export const errorsSchema = objectOf({
  errors: {
    type: "array",
    minItems: 1,
    items: objectOf({ message: text, extensions: objectOf({ code: text, requestId: text }) }),
  },
});

interface FailureParts {
  readonly always?: readonly Header[];
  readonly sometimes?: readonly Header[];
  readonly mediaTypes?: readonly string[];
}

/** For requests that are refused before the server knows what they request, in the same form as in /graphql. */
const ofAdmission = ["application/json", "application/graphql-response+json"];

function failure(
  description: string,
  { always = [], sometimes = [], mediaTypes = ["application/json"] }: FailureParts = {},
): Json {
  const content = { schema: reference("schemas", "Errors") };
  return {
    description,
    headers: headersOf(["X-Request-Id", ...always], [...ofEvery, ...sometimes]),
    content: Object.fromEntries(mediaTypes.map((mediaType) => [mediaType, content])),
  };
}

/** The answers to refused requests, by the names of their components. */
export const failures = {
  refused: failure("A parameter or a header is not valid: each error names it and says what is allowed."),
  noCredential: failure("A token is needed, or the one that was sent is not valid.", {
    always: ["WWW-Authenticate"],
    mediaTypes: ofAdmission,
  }),
  noRole: failure("The token is valid and gives no role that may read.", {
    always: ["WWW-Authenticate"],
    mediaTypes: ofAdmission,
  }),
  notFound: failure("There is no dataset or format of this name."),
  notAcceptable: failure("No format that Accept names is served."),
  tooSlow: failure("The request did not arrive in time."),
  notSatisfiable: {
    description: "The table has no such range of bytes.",
    headers: headersOf(
      ["X-Request-Id", "Content-Range", "ETag", "Graph-Version", "Grain", "Accept-Ranges"],
      [...ofEvery, "Link", "Content-Encoding"],
    ),
  },
  otherHost: failure("The Host header names another host than this server."),
  tooLong: failure("The address and the headers are too long."),
  unexpected: failure("The server met an error that it did not foresee.", { mediaTypes: ofAdmission }),
  unavailable: failure(
    "The server cannot answer now: ask again in a while. The database does not answer, or too many requests wait.",
    { sometimes: ["Retry-After"], mediaTypes: ofAdmission },
  ),
  timedOut: failure("The request has taken as long as it may."),
  needsNewerVersion: failure("The table is too long for HTTP/1.0: ask by HTTP/1.1."),
} as const;

export type Failure = keyof typeof failures;

/** Statuses that any address may return. */
export const commonFailures: Readonly<Record<string, Failure>> = {
  400: "refused",
  401: "noCredential",
  403: "noRole",
  408: "tooSlow",
  421: "otherHost",
  431: "tooLong",
  500: "unexpected",
  503: "unavailable",
};

/** The additional statuses of a table. */
export const tableFailures: Readonly<Record<string, Failure>> = {
  ...commonFailures,
  416: "notSatisfiable",
  504: "timedOut",
  505: "needsNewerVersion",
};
