/** How many consecutive relationships one step of a path follows. */
export interface Hops {
  readonly min: number;
  /** If absent, there is no maximum. */
  readonly max?: number;
}

/**
 * One step of a path through the graph. It names relationship types and a direction, never Cypher: the engine
 * owns the text of a path. A relationship's type leads to nodes of one label; it may come from several.
 */
export interface Step {
  readonly types: readonly string[];
  readonly direction: "out" | "in";
  readonly hops?: Hops;
  /** The step only applies if this boolean argument of the field is true. */
  readonly when?: string;
}

export type Path = readonly Step[];

type StepOptions = Pick<Step, "hops" | "when">;

/** Any number of relationships, also zero: the node itself and all nodes after it. */
export const anyDepth: Hops = { min: 0 };

/** One relationship or none. */
export const optional: Hops = { min: 0, max: 1 };

export function outgoing(types: string | readonly string[], options: StepOptions = {}): Step {
  return { types: [types].flat(), direction: "out", ...options };
}

export function incoming(types: string | readonly string[], options: StepOptions = {}): Step {
  return { types: [types].flat(), direction: "in", ...options };
}
