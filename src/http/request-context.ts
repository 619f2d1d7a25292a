import type { GraphContext } from "../../schema/port";

/** What stands beside an operation from its request on. */
export interface RequestContext extends GraphContext {
  /** Aborted when the request's time is up or its client is gone. */
  readonly signal: AbortSignal;
}
