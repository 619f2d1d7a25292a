/** The database knows no such bookmark. What it said stands in `cause`. */
export class BookmarkRefused extends Error {
  override readonly name = "BookmarkRefused";
}

/** Nobody waits for the answer any more: its statement was ended. */
export class ReaderGone extends Error {
  override readonly name = "ReaderGone";
}
