import type { BookmarkManager } from "neo4j-driver";

/**
 * What one client has seen of the database: the bookmarks that it sent, and those of its later statements. The driver reads
 * them before each statement, so that a member of a cluster first reaches what the client has seen. After each statement it
 * adds the new bookmark (Neo4j driver manual, "Coordinate parallel transactions").
 */
export class BookmarkChain implements BookmarkManager {
  private readonly known: Set<string>;

  constructor(provided: Iterable<string> = []) {
    this.known = new Set(provided);
  }

  /** In the order in which they were added. */
  get bookmarks(): readonly string[] {
    return [...this.known];
  }

  getBookmarks(): Promise<readonly string[]> {
    return Promise.resolve(this.bookmarks);
  }

  /** The bookmarks of a statement's end include those of its start. */
  updateBookmarks(previous: Iterable<string>, next: Iterable<string>): Promise<void> {
    for (const bookmark of previous) this.known.delete(bookmark);
    for (const bookmark of next) this.known.add(bookmark);
    return Promise.resolve();
  }
}
