import type { BookmarkManager } from "neo4j-driver";

/**
 * What one client has seen of the database: the bookmarks it came with, and those of its statements since. The driver asks
 * it before each statement, so that a member of a cluster first catches up with what the client has seen, and tells it
 * the bookmark of what was run (Neo4j driver manual, "Coordinate parallel transactions").
 */
export class BookmarkChain implements BookmarkManager {
  private readonly known: Set<string>;

  constructor(provided: Iterable<string> = []) {
    this.known = new Set(provided);
  }

  /** In the order in which they came. */
  get bookmarks(): readonly string[] {
    return [...this.known];
  }

  getBookmarks(): Promise<readonly string[]> {
    return Promise.resolve(this.bookmarks);
  }

  /** What a statement began with is in what it ended with. */
  updateBookmarks(previous: Iterable<string>, next: Iterable<string>): Promise<void> {
    for (const bookmark of previous) this.known.delete(bookmark);
    for (const bookmark of next) this.known.add(bookmark);
    return Promise.resolve();
  }
}
