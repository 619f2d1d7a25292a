/** What a code in the extensions of an error says. docs/errors.md explains each to its readers. */
interface ErrorCode {
  /** The status of an answer that consists of this error, if no more specific one applies. */
  readonly status: number;
  /** The request is well-formed over HTTP, but not executed: 200 in application/json (GraphQL over HTTP, 6.4.1). */
  readonly isRequestError?: true;
}

/** Every code that a client can get in `extensions.code`. */
export const errorCodes = {
  AMBIGUOUS_NAME: { status: 400 },
  BAD_REQUEST: { status: 400 },
  BAD_USER_INPUT: { status: 400, isRequestError: true },
  CHANGED_SINCE: { status: 200 },
  CONFLICT: { status: 200 },
  FACTS_CONFLICT: { status: 200 },
  FORBIDDEN: { status: 403 },
  GONE: { status: 410 },
  GRAPHQL_PARSE_FAILED: { status: 400, isRequestError: true },
  GRAPHQL_VALIDATION_FAILED: { status: 400, isRequestError: true },
  HTTP_VERSION_NOT_SUPPORTED: { status: 505 },
  INTERNAL_SERVER_ERROR: { status: 500 },
  INTROSPECTION_DISABLED: { status: 400, isRequestError: true },
  LIMIT_EXCEEDED: { status: 400, isRequestError: true },
  METHOD_NOT_ALLOWED: { status: 405 },
  NOT_ACCEPTABLE: { status: 406 },
  NOT_FOUND: { status: 404 },
  OPERATION_RESOLUTION_FAILURE: { status: 400, isRequestError: true },
  OUTCOME_UNKNOWN: { status: 200 },
  PERSISTED_QUERY_NOT_FOUND: { status: 400, isRequestError: true },
  REQUEST_TIMEOUT: { status: 504 },
  SERVICE_UNAVAILABLE: { status: 503 },
  STILL_REFERRED_TO: { status: 200 },
  UNAUTHENTICATED: { status: 401 },
} as const satisfies Readonly<Record<string, ErrorCode>>;

export type KnownCode = keyof typeof errorCodes;

const known: ReadonlyMap<unknown, ErrorCode> = new Map(Object.entries(errorCodes));

/** The status of an answer that consists of an error with this code; 500 for a code that is not in the table. */
export const statusOf = (code: unknown): number => known.get(code)?.status ?? 500;

/** Whether an error with this code refuses a well-formed request before it is executed. */
export const isRequestError = (code: unknown): boolean => known.get(code)?.isRequestError === true;
