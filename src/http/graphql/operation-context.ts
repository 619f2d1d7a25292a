import type { FastifyRequest } from "fastify";
import type { ImportReport } from "../../../schema/answers/import-report";
import type { GraphContext } from "../../../schema/port";

/** A mutation that was written before another mutation of the same request failed. */
export interface Written extends Pick<ImportReport, "created" | "changed" | "deleted" | "version"> {
  /** The response name of its field. */
  readonly field: string;
}

/** What the handler knows of the operation that Apollo runs: the request that it came with. */
export interface OperationContext extends GraphContext {
  readonly request: Pick<FastifyRequest, "log" | "reported" | "observer" | "requestContext">;
  /** What the mutations of this request have written so far. */
  readonly written: Written[];
}
