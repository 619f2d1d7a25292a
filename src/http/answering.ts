import type { CompiledField, CompiledOperation } from "../compile/compile";
import type { Operation } from "../compile/selection/select";

/** What the door needs of the rest: an operation compiled, a compiled field run. */
export interface Answering {
  /** Throws ArgumentsRefused. */
  compile(operation: Operation): CompiledOperation;
  run(field: Pick<CompiledField, "statement" | "read">): Promise<Answered>;
}

/** A root field's value, and the version of the graph that it was read from; none where nothing was read. */
export interface Answered {
  readonly value: unknown;
  readonly version: string | undefined;
}
