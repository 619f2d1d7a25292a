/** The database does not know this bookmark. `cause` is its error. */
export class BookmarkRefused extends Error {
  override readonly name = "BookmarkRefused";
}
