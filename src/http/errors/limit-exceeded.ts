import { GraphQLError } from "graphql";
import { type LimitName, limitSettings } from "../../config/limits";

/** The code of every refusal because of a limit on requests; `limit` in its extensions names the setting. */
const LIMIT_EXCEEDED = "LIMIT_EXCEEDED";

/** A request that exceeds a limit. No part of it has run. */
export interface Excess {
  readonly limit: LimitName;
  /** How much it requests; absent if counting stopped at the limit. */
  readonly value?: number;
  readonly most: number;
  /** A sentence without its full stop: what is too much, and what to reduce. */
  readonly message: string;
}

/** The extensions of the error. */
export function excessExtensions({ limit, value, most }: Omit<Excess, "message">) {
  return {
    code: LIMIT_EXCEEDED,
    limit: limitSettings[limit].variable,
    ...(value !== undefined && Number.isFinite(value) ? { value } : {}),
    most,
  };
}

/** The error of a refused GraphQL request. Apollo reads the status from `http` and shows the rest. */
export const limitExceeded = (excess: Excess) =>
  new GraphQLError(`${excess.message}.`, { extensions: { ...excessExtensions(excess), http: { status: 400 } } });

/** The body of an answer to a request for which there is no capacity now. */
export const overloaded = ({ message, ...excess }: Excess, code = "SERVICE_UNAVAILABLE") => ({
  errors: [{ message: `${message}.`, extensions: { ...excessExtensions(excess), code } }],
});

/** Seconds after which a client that was refused may send its request again: nearly all requests need far less. */
export const RETRY_AFTER = "1";

/** A count as people write it. */
export const counted = (value: number) => (Number.isFinite(value) ? value.toLocaleString("en") : "very many");
