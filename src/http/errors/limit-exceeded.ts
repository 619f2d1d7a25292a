import { GraphQLError } from "graphql";
import { type LimitName, limitSettings } from "../../config/limits";

/** The code of every refusal for a bound on requests; `limit` in its extensions names the setting. */
export const LIMIT_EXCEEDED = "LIMIT_EXCEEDED";

/** A request that asks for more than a bound allows. Nothing of it has run. */
export interface Excess {
  readonly limit: LimitName;
  /** How much it asks for; absent where counting stopped at the bound. */
  readonly value?: number;
  readonly most: number;
  /** A sentence without its full stop: what is too much, and what to reduce. */
  readonly message: string;
}

/** What stands in the extensions of the error. */
export function excessExtensions({ limit, value, most }: Omit<Excess, "message">) {
  return {
    code: LIMIT_EXCEEDED,
    limit: limitSettings[limit].variable,
    ...(value !== undefined && Number.isFinite(value) ? { value } : {}),
    most,
  };
}

/** The error of a refused GraphQL request. Apollo takes the status from `http` and shows the rest. */
export const limitExceeded = (excess: Excess) =>
  new GraphQLError(`${excess.message}.`, { extensions: { ...excessExtensions(excess), http: { status: 400 } } });

/** The body of an answer to a request for which there is no place now. */
export const overloaded = ({ message, ...excess }: Excess, code = "SERVICE_UNAVAILABLE") => ({
  errors: [{ message: `${message}.`, extensions: { ...excessExtensions(excess), code } }],
});

/** Seconds after which a client for whom there was no place may send its request again: most requests take far less. */
export const RETRY_AFTER = "1";

/** A count as people write it. */
export const counted = (value: number) => (Number.isFinite(value) ? value.toLocaleString("en") : "very many");
