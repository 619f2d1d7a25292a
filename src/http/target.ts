import { isUtf8 } from "node:buffer";

/**
 * What the target of a request (RFC 9112, 3.2) percent-encodes though it is not UTF-8, such as `%B0%C4`; undefined where
 * all is. URLSearchParams would put other characters in its place.
 */
export const notUtf8 = (target: string): string | undefined =>
  target.match(/(?:%[89a-f][0-9a-f])+/giu)?.find((run) => !isUtf8(Buffer.from(run.replaceAll("%", ""), "hex")));
