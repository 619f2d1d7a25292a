import type { BookmarkChain } from "./bookmark-chain";
import type { Cancellation } from "./cancellation";
import type { StatementListener } from "./statement-listener";

/** What all statements of one request share. It is handed down to each, so that none is taken for another request's. */
export interface StatementScope extends StatementListener {
  /** Statements follow one another by these. */
  readonly bookmarks?: BookmarkChain;
  /** Aborts when the request's time is up, or nobody waits for the answer any more: whatever has to come whole ends. */
  readonly signal?: Cancellation;
  /** Aborts when nobody waits for the answer any more. A stream takes its reader's time, and heeds this alone. */
  readonly gone?: Cancellation;
}
