import { BookmarkChain } from "../../neo4j/bookmark-chain";

/** The header that carries what a client has seen of the database, on requests and on responses (docs/scaling.md). */
export const BOOKMARK_HEADER = "graph-bookmark";

/** Max characters of the header; a bookmark has about 30 to 60. */
const LONGEST = 4_096;

/** Visible ASCII except the comma, which separates bookmarks. */
const bookmark = /^[\x21-\x2b\x2d-\x7e]+$/;

/** The chain that a request continues, or the problem of its header. */
export function chainOf(header: string | string[] | undefined): BookmarkChain | { readonly problem: string } {
  if (header === undefined) return new BookmarkChain();
  const text = [header].flat().join(",");
  if (text.length > LONGEST) {
    const problem = `The header Graph-Bookmark has ${String(text.length)} characters, but at most ${String(LONGEST)} are allowed: send only the one from the last answer.`;
    return { problem };
  }
  const bookmarks = text.split(",").flatMap((entry) => entry.trim() || []);
  if (bookmarks.every((entry) => bookmark.test(entry))) return new BookmarkChain(bookmarks);
  return {
    problem: "The header Graph-Bookmark was not made by this server: send the one from an answer, or leave it out.",
  };
}

/** The header of a response: the latest bookmarks, as many as fit. */
export function headerOf({ bookmarks }: BookmarkChain): string | undefined {
  let text: string | undefined;
  for (const entry of [...bookmarks].reverse()) {
    const longer: string = text === undefined ? entry : `${entry}, ${text}`;
    if (longer.length > LONGEST) break;
    text = longer;
  }
  return text;
}
