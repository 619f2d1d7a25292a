import type { BookmarkChain } from "./bookmark-chain";
import type { StatementListener } from "./statement-listener";

/** What all statements of one request share. It is handed down to each, so that none is taken for another request's. */
export interface StatementScope extends StatementListener {
  /** Statements follow one another by these. */
  readonly bookmarks?: BookmarkChain;
  /** Aborts when nobody waits for the answer any more. */
  readonly signal?: AbortSignal;
}
