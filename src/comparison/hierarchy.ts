import { byCodePoint } from "./code-point-order";

interface Entry {
  readonly id: string;
  readonly parent: string | null;
}

/** Means that there is no parent. */
const NONE = -1;

/**
 * A forest of ids. The position of an id is its rank by code point, from 0, so that positions compare as the ids do.
 * Throws if a parent has no entry, or if the parents form a cycle.
 */
export class Hierarchy {
  /** The ids by position. */
  readonly ids: readonly string[];
  /** All positions. Each is directly before its descendants. */
  readonly topDown: Uint32Array;
  private readonly positions: ReadonlyMap<string, number>;
  private readonly parents: Int32Array;
  /** A position and its descendants are a range of `topDown`: from the start, up to but without the end. */
  private readonly starts: Uint32Array;
  private readonly ends: Uint32Array;

  constructor(entries: readonly Entry[]) {
    this.ids = entries.map(({ id }) => id).sort(byCodePoint);
    this.positions = new Map(this.ids.map((id, position) => [id, position]));
    this.parents = new Int32Array(entries.length).fill(NONE);
    this.topDown = new Uint32Array(entries.length);
    this.starts = new Uint32Array(entries.length);
    this.ends = new Uint32Array(entries.length);
    const children = this.ids.map((): number[] => []);
    const roots: number[] = [];
    for (const { id, parent } of entries) {
      const position = this.positionOfEntry(id);
      if (parent === null) {
        roots.push(position);
      } else {
        this.parents[position] = this.positionOfEntry(parent);
        children[this.positionOfEntry(parent)]?.push(position);
      }
    }
    const ordered = this.descend(roots, children, 0);
    if (ordered < entries.length) throw new Error("The parents form a cycle.");
  }

  /** Undefined if the id does not exist. */
  positionOf(id: string): number | undefined {
    return this.positions.get(id);
  }

  /** The position of an id that must exist. */
  positionOfEntry(id: string): number {
    const position = this.positions.get(id);
    if (position === undefined) throw new Error(`${id} is named, but it has no entry.`);
    return position;
  }

  idAt(position: number): string {
    return this.ids[position] ?? "";
  }

  parentOf(position: number): number | undefined {
    const parent = this.parents[position] ?? NONE;
    return parent === NONE ? undefined : parent;
  }

  /** Whether the position is the wider one or a descendant of it. */
  isWithin(position: number, wider: number): boolean {
    const start = this.starts[position] ?? 0;
    return start >= (this.starts[wider] ?? 0) && start < (this.ends[wider] ?? 0);
  }

  /** The position itself and its descendants. */
  subtreeOf(position: number): number[] {
    return Array.from(this.topDown.subarray(this.starts[position], this.ends[position]));
  }

  /** The position itself, its ancestors and its descendants. */
  relativesOf(position: number): number[] {
    const relatives = this.subtreeOf(position);
    for (let above = this.parentOf(position); above !== undefined; above = this.parentOf(above)) relatives.push(above);
    return relatives;
  }

  /** Whether both are the same, or one is a descendant of the other. */
  areRelated(one: number, other: number): boolean {
    return this.isWithin(one, other) || this.isWithin(other, one);
  }

  private descend(positions: readonly number[], children: readonly (readonly number[])[], from: number): number {
    let next = from;
    for (const position of positions) {
      this.starts[position] = next;
      this.topDown[next] = position;
      next = this.descend(children[position] ?? [], children, next + 1);
      this.ends[position] = next;
    }
    return next;
  }
}
