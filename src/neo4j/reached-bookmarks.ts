/** The position that a bookmark names: a transaction of a database, by its number there. */
export interface BookmarkPosition {
  /** The database's id, in hexadecimal digits. */
  readonly database: string;
  readonly transaction: number;
}

/** The bytes before the entry in a bookmark of one database: a list of one entry, then a text of sixteen bytes. */
const HEAD = Buffer.from([0x91, 0xcc, 0x10]);
const ID_LENGTH = 16;
/** The byte after it: no state of remote databases. */
const TAIL = 0x90;

/** The number of bytes of a whole number after each marker of PackStream (Bolt protocol, "Structure and byte encoding"). */
const lengths: ReadonlyMap<number, number> = new Map([
  [0xc8, 1],
  [0xc9, 2],
  [0xca, 4],
]);

/**
 * The position that a bookmark of Neo4j 5 names; undefined for any other. For a client a bookmark is opaque, and another
 * version may have another format.
 */
export function positionOf(bookmark: string): BookmarkPosition | undefined {
  if (!bookmark.startsWith("FB:")) return undefined;
  const bytes = Buffer.from(bookmark.slice("FB:".length), "base64");
  const start = HEAD.length + ID_LENGTH;
  if (!bytes.subarray(0, HEAD.length).equals(HEAD) || bytes.length < start + 2 || bytes.at(-1) !== TAIL)
    return undefined;
  const transaction = wholeNumber(bytes.subarray(start, -1));
  if (transaction === undefined || transaction < 0) return undefined;
  return { database: bytes.toString("hex", HEAD.length, start), transaction };
}

function wholeNumber(bytes: Buffer): number | undefined {
  const [marker = 0] = bytes;
  if (bytes.length === 1) return marker < 0x80 ? marker : undefined;
  if (marker === 0xcb && bytes.length === 9) return Number(bytes.readBigInt64BE(1));
  const length = lengths.get(marker);
  return length !== undefined && bytes.length === 1 + length ? bytes.readIntBE(1, length) : undefined;
}

/**
 * The positions that the databases have reached, by the bookmarks of finished statements. A statement that follows a later
 * bookmark waits in the database, which costs more than running it, so such requests must be limited.
 */
export class ReachedBookmarks {
  private readonly reached = new Map<string, number>();
  private last: string | undefined;
  private looking: Promise<unknown> | undefined;

  /** @param look runs a statement without bookmarks, and notes the bookmark of its end */
  constructor(private readonly look: () => Promise<unknown>) {}

  /** Adds the bookmarks of a statement's end. */
  note(bookmarks: readonly string[]): void {
    for (const bookmark of bookmarks) {
      // Most statements end with the same bookmark as the one before.
      if (bookmark === this.last) continue;
      this.last = bookmark;
      const position = positionOf(bookmark);
      if (position) this.reached.set(position.database, Math.max(this.of(position), position.transaction));
    }
  }

  /**
   * The maximum number of transactions that a database still needs to reach these bookmarks; 0 if all are reached or unknown.
   * If one seems not to be reached, it checks the database, because another server may have written it.
   * @throws DatabaseUnavailable
   */
  async lacking(bookmarks: readonly string[]): Promise<number> {
    const positions = bookmarks.flatMap((bookmark) => positionOf(bookmark) ?? []);
    if (this.max(positions) === 0) return 0;
    await (this.looking ??= this.look().finally(() => (this.looking = undefined)));
    return this.max(positions.filter(({ database }) => this.reached.has(database)));
  }

  private of({ database }: BookmarkPosition): number {
    return this.reached.get(database) ?? 0;
  }

  private readonly max = (positions: readonly BookmarkPosition[]) =>
    Math.max(0, ...positions.map((position) => position.transaction - this.of(position)));
}
