import type { FastifyRequest } from "fastify";
import type { ImportReport } from "../../../schema/answers/import-report";
import type { GraphContext } from "../../../schema/port";

/** A mutation of a request that was written before another one of it failed. */
export interface Written extends Pick<ImportReport, "created" | "changed" | "deleted" | "version"> {
  /** The response name of its field. */
  readonly field: string;
}

/** What the door knows of the operation that Apollo runs: the request that brought it. */
export interface RequestContext extends GraphContext {
  readonly request: Pick<FastifyRequest, "log" | "reported" | "watch">;
  /** What the mutations of this request have written so far. */
  readonly written: Written[];
}
