import type { DomainEntry } from "./graph-sets";
import { Hierarchy } from "./hierarchy";

const WORD = 32;

/** The bit of each domain. It is the domain's position by id, so that bits in order give ids in order. */
export class DomainBits {
  /** Words per set. */
  readonly words: number;
  /** The mask that contains every domain. */
  readonly all: Uint32Array;
  private readonly hierarchy: Hierarchy;
  /** By position: the domain itself and its broader domains. */
  private readonly withBroader: readonly Uint32Array[];

  constructor(domains: readonly DomainEntry[]) {
    this.hierarchy = new Hierarchy(domains.map(({ id, broader }) => ({ id, parent: broader })));
    this.words = Math.ceil(domains.length / WORD);
    this.all = this.maskOf(this.hierarchy.ids);
    const chains: Uint32Array[] = [];
    for (const position of this.hierarchy.topDown) {
      const broader = this.hierarchy.parentOf(position);
      const above = broader === undefined ? undefined : chains[broader];
      chains[position] = setBit(above?.slice() ?? new Uint32Array(this.words), position);
    }
    this.withBroader = chains;
  }

  /** The domains with these ids. Unknown ids are ignored. */
  maskOf(ids: readonly string[]): Uint32Array {
    const positions = ids.flatMap((id) => this.hierarchy.positionOf(id) ?? []);
    return positions.reduce(setBit, new Uint32Array(this.words));
  }

  /** Adds a known domain to the set that begins at this word; with includeNarrower also its broader domains (semantics 13). */
  add(sets: Uint32Array, start: number, id: string, includeNarrower: boolean): void {
    const position = this.hierarchy.positionOfEntry(id);
    const added = includeNarrower ? (this.withBroader[position] ?? []) : setBit(new Uint32Array(this.words), position);
    added.forEach((word, index) => {
      sets[start + index] = (sets[start + index] ?? 0) | word;
    });
  }

  /** The ids of a set, in ascending order. */
  idsOf(set: Uint32Array): string[] {
    return Array.from(set).flatMap((word, index) => {
      const ids: string[] = [];
      for (let rest = word; rest !== 0; rest &= rest - 1) {
        ids.push(this.hierarchy.idAt(index * WORD + lowestBit(rest)));
      }
      return ids;
    });
  }
}

const lowestBit = (word: number) => WORD - 1 - Math.clz32(word & -word);

function setBit(set: Uint32Array, position: number): Uint32Array {
  const word = Math.floor(position / WORD);
  set[word] = (set[word] ?? 0) | (1 << (position % WORD));
  return set;
}
