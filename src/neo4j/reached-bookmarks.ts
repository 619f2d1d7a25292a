/** What a bookmark names: a transaction of a database, by the number that it has there. */
export interface BookmarkPosition {
  /** The database's id, in hexadecimal digits. */
  readonly database: string;
  readonly transaction: number;
}

/** In front of a bookmark of one database: a list of one entry, then a text of sixteen bytes. */
const HEAD = Buffer.from([0x91, 0xcc, 0x10]);
const ID_LENGTH = 16;
/** Behind it: no state of databases elsewhere. */
const TAIL = 0x90;

/** Bytes of a whole number behind each marker of PackStream (Bolt protocol, "Structure and byte encoding"). */
const lengths: ReadonlyMap<number, number> = new Map([
  [0xc8, 1],
  [0xc9, 2],
  [0xca, 4],
]);

/**
 * The place that a bookmark of Neo4j 5 names. Undefined for every other: to a client it is opaque, and another version may
 * write it otherwise.
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
 * How far the databases are, by the bookmarks of finished statements. A statement that follows a bookmark beyond waits in the
 * database, and costs it more than a statement that runs: such requests must be bounded.
 */
export class ReachedBookmarks {
  private readonly reached = new Map<string, number>();
  private last: string | undefined;
  private looking: Promise<unknown> | undefined;

  /** @param look runs a statement that follows no bookmark, and notes the one with which it ends */
  constructor(private readonly look: () => Promise<unknown>) {}

  /** Those that a statement ended with. */
  note(bookmarks: readonly string[]): void {
    for (const bookmark of bookmarks) {
      // Most statements end where the one before did.
      if (bookmark === this.last) continue;
      this.last = bookmark;
      const position = positionOf(bookmark);
      if (position) this.reached.set(position.database, Math.max(this.of(position), position.transaction));
    }
  }

  /**
   * Transactions that the databases lack to reach all of these bookmarks; 0 where they have, or where nobody knows. What
   * seems not to be reached is looked at in the database: another server may have written it.
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
