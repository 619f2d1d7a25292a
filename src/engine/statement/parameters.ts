import type { ObjectPlan } from "../plan/plan";
import type { Fragment } from "./fragment";

/** The parameters of one statement, named by position: $p0, $p1 ... A bigint is an INTEGER in Cypher, a number a FLOAT. */
export class Parameters {
  readonly values: Record<string, unknown> = {};
  private count = 0;

  /** Adds the value and returns the parameter's name in Cypher syntax. */
  add(value: unknown): string {
    const name = `p${String(this.count++)}`;
    this.values[name] = value;
    return `$${name}`;
  }
}

/** Writes one object (write-object.ts). Writers of values receive it, because values contain objects. */
export type WriteObject = (parameters: Parameters, object: ObjectPlan) => Fragment;
