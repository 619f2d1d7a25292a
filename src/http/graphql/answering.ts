import type { CompiledField, CompiledOperation } from "../../engine/compile";
import type { Operation } from "../../engine/selection/select";
import type { RequestContext } from "../request/request-context";

/**
 * What the handler needs from other modules: an operation compiled, a compiled field run, each in the context of a request.
 */
export interface Answering {
  /** @throws ArgumentsRefused */
  readonly compile: (operation: Operation, context?: RequestContext) => CompiledOperation;
  /** Ends, in the database too, when the context's signal is aborted; it then rejects with the signal's reason. */
  readonly run: (field: Pick<CompiledField, "statement" | "read">, context?: RequestContext) => Promise<Answered>;
}

/** A root field's value, and the version of the graph that it was read from; undefined if nothing was read. */
export interface Answered {
  readonly value: unknown;
  readonly version: string | undefined;
}
