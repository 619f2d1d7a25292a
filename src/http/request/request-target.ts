import { isUtf8 } from "node:buffer";

/** The path of a request's target, without its query, which may hold variables, and without a fragment. */
export function pathOf({ url }: { readonly url: string }): string {
  const end = url.search(/[?#]/u);
  return end < 0 ? url : url.slice(0, end);
}

/** The parameters after the first question mark: a second one is part of a value (RFC 3986, 3.4). */
export function queryOf({ url }: { readonly url: string }): URLSearchParams {
  const start = url.indexOf("?");
  // It takes one question mark away, the one that begins the query.
  return new URLSearchParams(start < 0 ? "" : url.slice(start));
}

/**
 * What the target of a request (RFC 9112, 3.2) percent-encodes though it is not UTF-8, such as `%B0%C4`; undefined where
 * all is. URLSearchParams would put other characters in its place.
 */
export const notUtf8 = (target: string): string | undefined =>
  target.match(/(?:%[89a-f][0-9a-f])+/giu)?.find((run) => !isUtf8(Buffer.from(run.replaceAll("%", ""), "hex")));
