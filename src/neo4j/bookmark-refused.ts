/** The database knows no such bookmark. What it said stands in `cause`. */
export class BookmarkRefused extends Error {
  override readonly name = "BookmarkRefused";
}
