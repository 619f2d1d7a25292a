import type { CompiledField, CompiledOperation } from "../../engine/compile";
import type { Operation } from "../../engine/selection/select";
import type { RequestWatch } from "../request/request-watch";

/**
 * What the handler needs from other modules: an operation compiled, a compiled field run, each for a request that may be
 * watched.
 */
export interface Answering {
  /** @throws ArgumentsRefused */
  readonly compile: (operation: Operation, watch?: RequestWatch) => CompiledOperation;
  /** Ends, in the database too, when the watch's signal is aborted; it then rejects with the signal's reason. */
  readonly run: (field: Pick<CompiledField, "statement" | "read">, watch?: RequestWatch) => Promise<Answered>;
}

/** A root field's value, and the version of the graph that it was read from; undefined if nothing was read. */
export interface Answered {
  readonly value: unknown;
  readonly version: string | undefined;
}
