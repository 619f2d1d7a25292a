import type { NamingPlan } from "../plan/plan";
import type { Read, ReadObject } from "./read";

/** One of several nodes that have a name: its id, and the property that the mapping shows. */
export type NamedNode = Readonly<Record<string, string>>;

/** Thrown if several nodes have the name. */
export class AmbiguousName extends Error {
  constructor(
    readonly path: string,
    noun: string,
    readonly candidates: readonly NamedNode[],
  ) {
    super(`${path} matches ${String(candidates.length)} ${noun}`);
  }
}

/**
 * The one node that has a name; null if no node has it.
 * @throws AmbiguousName
 */
export function readNaming({ answer, path, noun, shown }: NamingPlan, readObject: ReadObject): Read {
  const read = readObject(answer.object);
  return (value) => {
    const rows = value as [id: string, shown: string, object: unknown][];
    const [first, ...others] = rows;
    if (others.length > 0) {
      throw new AmbiguousName(
        path,
        noun,
        rows.map(([id, text]) => ({ id, [shown]: text })),
      );
    }
    return first ? read(first[2]) : null;
  };
}
