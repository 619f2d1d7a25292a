import { byId } from "./text-order";

/**
 * A forest of items that name their parent: regions by PART_OF, domains by BROADER. All lists are by id or from the top down.
 */
export class Hierarchy<Item extends { readonly id: string }> {
  readonly all: readonly Item[];
  private readonly byId: ReadonlyMap<string, Item>;

  constructor(
    items: readonly Item[],
    private readonly parentIdOf: (item: Item) => string | null,
  ) {
    this.all = [...items].sort(byId);
    this.byId = new Map(items.map((item) => [item.id, item]));
  }

  get(id: string): Item | undefined {
    return this.byId.get(id);
  }

  parent(item: Item): Item | undefined {
    return this.get(this.parentIdOf(item) ?? "");
  }

  children(id: string): readonly Item[] {
    return this.all.filter((item) => this.parentIdOf(item) === id);
  }

  /** The chain from the top down to the item itself. */
  chain(item: Item): readonly Item[] {
    const parent = this.parent(item);
    return parent ? [...this.chain(parent), item] : [item];
  }

  /** From the top down to the parent. */
  ancestors(item: Item): readonly Item[] {
    return this.chain(item).slice(0, -1);
  }

  /** Whether it is the wider item or below it; an unknown id has nothing below it. */
  isWithin(id: string, wider: string): boolean {
    const item = this.get(id);
    return item !== undefined && this.chain(item).some((entry) => entry.id === wider);
  }

  /** The item and all that is below it. */
  within(wider: string): readonly Item[] {
    return this.all.filter(({ id }) => this.isWithin(id, wider));
  }

  /** Whether both are one, or one is below the other. */
  areRelated(one: string, other: string): boolean {
    return this.isWithin(one, other) || this.isWithin(other, one);
  }
}
