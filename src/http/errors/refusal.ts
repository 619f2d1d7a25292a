import type { GraphQLFormattedError } from "graphql";
import { type KnownCode, statusOf } from "./error-codes";

/** A refused request, as a value: all that its answer needs, except the id of the request. */
export interface Refusal {
  readonly status: number;
  /** In the form of /graphql. */
  readonly errors: readonly GraphQLFormattedError[];
  /** Headers that belong to the refusal, such as Allow. */
  readonly headers?: Readonly<Record<string, string>>;
}

interface RefusalDetails {
  /** More fields of the error's extensions, in addition to the code. */
  readonly extensions?: Readonly<Record<string, unknown>>;
  /** A more specific status than that of the code (docs/errors.md). */
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

/** No cache may store the answer. */
export const NO_STORE = { "cache-control": "no-store" };

/**
 * The client may send its request again after one second, because nearly all requests need far less (RFC 9110, 10.2.3).
 */
export const TRY_AGAIN = { ...NO_STORE, "retry-after": "1" };

/** A refusal by one error. Its status is the one of the code (errorCodes), if there is no more specific one. */
export function refusal(code: KnownCode, message: string, details: RefusalDetails = {}): Refusal {
  const { extensions, status = statusOf(code), headers } = details;
  return { status, errors: [{ message, extensions: { ...extensions, code } }], ...(headers && { headers }) };
}
