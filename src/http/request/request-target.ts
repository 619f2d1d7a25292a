import { isUtf8 } from "node:buffer";

/** The path of a request's target, without its query, which may contain variables, and without a fragment. */
export function pathOf({ url }: { readonly url: string }): string {
  const end = url.search(/[?#]/u);
  return end < 0 ? url : url.slice(0, end);
}

/** The parameters after the first question mark: a second one is part of a value (RFC 3986, 3.4). */
export function queryOf({ url }: { readonly url: string }): URLSearchParams {
  const start = url.indexOf("?");
  // URLSearchParams removes one question mark, the one that begins the query.
  return new URLSearchParams(start < 0 ? "" : url.slice(start));
}

/**
 * A percent-encoded part of a request's target (RFC 9112, 3.2) that is not UTF-8, such as `%B0%C4`; undefined if all is
 * UTF-8. URLSearchParams would replace it by other characters.
 */
export const notUtf8 = (target: string): string | undefined =>
  target.match(/(?:%[89a-f][0-9a-f])+/giu)?.find((run) => !isUtf8(Buffer.from(run.replaceAll("%", ""), "hex")));
