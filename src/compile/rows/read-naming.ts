import type { Read } from "./read";

/** Thrown if several nodes have the name. */
export class AmbiguousName extends Error {
  constructor(
    readonly path: string,
    readonly candidates: readonly { id: string; fullName: string }[],
  ) {
    super(`${path}.name matches ${String(candidates.length)} regions`);
  }
}

/**
 * The one node that has a name; null if no node has it.
 * @throws AmbiguousName
 */
export function readNaming(path: string, read: Read): Read {
  return (value) => {
    const rows = value as [id: string, fullName: string, object: unknown][];
    const [first, ...others] = rows;
    if (others.length > 0) {
      throw new AmbiguousName(
        path,
        rows.map(([id, fullName]) => ({ id, fullName })),
      );
    }
    return first ? read(first[2]) : null;
  };
}
