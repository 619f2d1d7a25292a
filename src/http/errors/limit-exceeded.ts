import { type LimitName, limitSettings } from "../../config/limits";
import type { KnownCode } from "./error-codes";
import { type Refusal, refusal, TRY_AGAIN } from "./refusal";

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

/** The refusal of a request that exceeds a limit. */
export function excessRefusal(
  { message, ...excess }: Excess,
  code: KnownCode = LIMIT_EXCEEDED,
  details: Pick<Refusal, "headers"> & { readonly status?: number } = {},
): Refusal {
  return refusal(code, `${message}.`, { ...details, extensions: excessExtensions(excess) });
}

/** The refusal of a request for which there is no capacity now. */
export const overloaded = (excess: Excess) => excessRefusal(excess, "SERVICE_UNAVAILABLE", { headers: TRY_AGAIN });

/** The refusal of a request that arrives too slowly (RFC 9110, 15.5.9). */
export const arrivesTooSlowly = (excess: Excess) => excessRefusal(excess, "REQUEST_TIMEOUT", { status: 408 });

/** A count as people write it. */
export const counted = (value: number) => (Number.isFinite(value) ? value.toLocaleString("en") : "very many");
