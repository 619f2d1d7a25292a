import type { Span } from "../../text/span";
import type { Place } from "../vocabulary";

/** A region that a text names: the last name of a chain such as 广州市天河区. */
export interface FoundPlace extends Span {
  readonly place: Place;
}

/** The widest first; what is not in the list comes last. */
const widths = ["NATION", "PROVINCE", "PREFECTURE"];
const width = ({ level }: Place) => (widths.indexOf(level) + widths.length + 1) % (widths.length + 1);

/** Names that are common words too, or short for many regions: they name a region only below one that is named before them. */
const common = new Set(
  "合作 友好 通道 和平 新城 高新区 经开区 开发区 城区 郊区 矿区 新区 东区 西区 中心 城中 市中 民族 朝阳 海港 振兴 解放".split(
    " ",
  ),
);

/** How long a chain of regions can be. */
const LONGEST_CHAIN = 5;

/** Finds regions by their names. A parent named before a region decides among regions of one name. */
export class PlaceFinder {
  private readonly byName = new Map<string, Place[]>();
  private readonly byId: ReadonlyMap<string, Place>;
  private readonly longest: number;

  constructor(places: readonly Place[]) {
    this.byId = new Map(places.map((place) => [place.id, place]));
    for (const place of places) {
      for (const name of place.names) this.byName.set(name, [...(this.byName.get(name) ?? []), place]);
    }
    this.longest = Math.max(0, ...[...this.byName.keys()].map((name) => name.length));
  }

  /** The chain of regions that begins exactly here: the longest names, each within the one before. */
  at(text: string, start: number): FoundPlace | undefined {
    let found: FoundPlace | undefined;
    for (let count = 0; count < LONGEST_CHAIN; count += 1) {
      const next = this.nameAt(text, found?.end ?? start, found?.place);
      if (!next) break;
      found = { ...next, start };
    }
    return found;
  }

  /** The first region that these words name. */
  firstIn(text: string, start = 0, end = text.length): FoundPlace | undefined {
    for (let index = start; index < end; index += 1) {
      const found = this.at(text, index);
      if (found && found.end <= end) return found;
    }
    return undefined;
  }

  /** The region that the whole of these words names. */
  named(words: string): Place | undefined {
    const found = this.at(words, 0);
    return found?.end === words.length ? found.place : undefined;
  }

  private nameAt(text: string, start: number, within: Place | undefined): FoundPlace | undefined {
    for (let length = Math.min(this.longest, text.length - start); length > 1; length -= 1) {
      const name = text.slice(start, start + length);
      if (!within && common.has(name)) continue;
      const all = this.byName.get(name) ?? [];
      const place = within ? oneOf(all.filter((one) => this.isBelow(one, within))) : oneOf(all);
      if (place) return { place, start, end: start + length };
    }
    return undefined;
  }

  private isBelow(place: Place, above: Place): boolean {
    for (let parent = place.parent; parent !== null;) {
      if (parent === above.id) return true;
      parent = this.byId.get(parent)?.parent ?? null;
    }
    return false;
  }
}

/** The only one at the widest level; several there are none. */
function oneOf(places: readonly Place[]): Place | undefined {
  const widest = Math.min(...places.map(width));
  const [only, ...others] = places.filter((place) => width(place) === widest);
  return others.length === 0 ? only : undefined;
}
