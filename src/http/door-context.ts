import type { FastifyRequest } from "fastify";
import type { GraphContext } from "../../schema/port";
import type { Written } from "./written-before";

/** What the door knows of the operation that Apollo runs: the request that brought it. */
export interface DoorContext extends GraphContext {
  readonly request: Pick<FastifyRequest, "log" | "told" | "watch">;
  /** What the mutations of this request have written so far. */
  readonly written: Written[];
}
