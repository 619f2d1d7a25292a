import type { BookmarkChain } from "./bookmark-chain";
import type { Cancellation } from "./cancellation";
import type { StatementListener } from "./statement-listener";

/** What all statements of one request share. It is passed to each, so that every statement belongs to its own request. */
export interface StatementContext {
  /** Receives each statement. */
  readonly observer?: StatementListener;
  /** The bookmarks by which statements follow one another. */
  readonly bookmarks?: BookmarkChain;
  /** Aborts when the request's time is over or its client is gone. Ends every read that is not a stream. */
  readonly signal?: Cancellation;
  /** Aborts when the client is gone. A stream lasts as long as its reader needs, so it uses only this one. */
  readonly clientGone?: Cancellation;
}
