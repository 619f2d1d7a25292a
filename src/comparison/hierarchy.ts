import { byCodePoint } from "./code-point-order";

interface Entry {
  readonly id: string;
  readonly parent: string | null;
}

/** Stands for no parent. */
const NONE = -1;

/**
 * A forest of ids. An id's place is its rank by code point, from 0, so that numbers compare as the ids do. Throws where
 * a parent is no entry, or where parents run in a circle.
 */
export class Hierarchy {
  /** The ids by place. */
  readonly ids: readonly string[];
  /** All places, each right before those that lie below it. */
  readonly topDown: Uint32Array;
  private readonly positions: ReadonlyMap<string, number>;
  private readonly parents: Int32Array;
  /** What lies at or below a place is a run of `topDown`: from its start up to and without its end. */
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

  /** Undefined where there is no such id. */
  positionOf(id: string): number | undefined {
    return this.positions.get(id);
  }

  /** The place of an id that must be there. */
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

  /** Whether the place is the wider one or lies below it. */
  isWithin(position: number, wider: number): boolean {
    const start = this.starts[position] ?? 0;
    return start >= (this.starts[wider] ?? 0) && start < (this.ends[wider] ?? 0);
  }

  /** The place itself, those above it and those below it. */
  relativesOf(position: number): number[] {
    const relatives = Array.from(this.topDown.subarray(this.starts[position], this.ends[position]));
    for (let above = this.parentOf(position); above !== undefined; above = this.parentOf(above)) relatives.push(above);
    return relatives;
  }

  /** Whether both are one, or one lies below the other. */
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
