import { type Json, reference } from "./json-schema";
import { type Failure, headersOf, ofEvery } from "./responses";

/** The answers of one address to GET. */
export interface Described {
  /** Unique among the operations of the description. */
  readonly id: string;
  readonly summary: string;
  readonly description?: string;
  readonly tags?: readonly string[];
  /** In addition to those of every address. */
  readonly parameters?: readonly Json[];
  /** Responses by status. */
  readonly success: Readonly<Record<string, Json>>;
  readonly failures: Readonly<Record<string, Failure>>;
}

const everywhere = ["graphBookmark", "requestId"].map((name) => reference("parameters", name));

/** Ranges of bytes are only defined for GET (RFC 9110, 14.2). */
const ofGetAlone: ReadonlySet<string> = new Set(["206", "416"]);

const options = {
  description: "The methods that are taken; to a preflight also who may read from another origin.",
  headers: headersOf(["X-Request-Id", "Allow"], ofEvery),
};

/** GET; HEAD, which has the same answer without a body (RFC 9110, 9.3.2); and OPTIONS, which needs no credential. */
export function pathItem({ id, summary, description, tags, parameters = [], success, failures }: Described): Json {
  const responses = Object.entries(failures);
  return {
    summary,
    ...(description === undefined ? {} : { description }),
    parameters: [...parameters, ...everywhere],
    get: {
      operationId: id,
      ...(tags ? { tags } : {}),
      responses: { ...success, ...byStatus(responses) },
    },
    head: {
      operationId: `${id}__head`,
      ...(tags ? { tags } : {}),
      responses: {
        ...Object.fromEntries(Object.entries(success).filter(isOfHead)),
        ...byStatus(responses.filter(isOfHead)),
      },
    },
    options: {
      operationId: `${id}__options`,
      ...(tags ? { tags } : {}),
      responses: {
        204: options,
        ...byStatus(responses.filter(([status]) => ["400", "408", "421", "431", "503"].includes(status))),
      },
    },
  };
}

const isOfHead = ([status]: readonly [status: string, response: unknown]) => !ofGetAlone.has(status);

const byStatus = (responses: readonly (readonly [status: string, failure: Failure])[]): Json =>
  Object.fromEntries(responses.map(([status, failure]) => [status, reference("responses", failure)]));
