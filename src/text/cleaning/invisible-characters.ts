import type { FindReplacements } from "./replacement";

/**
 * Marks of byte order and of direction, soft hyphens, zero-width spaces and word joiners: pages leave them, readers see none.
 */
const invisible = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\ufeff]+/gu;

/** Removes characters that no reader sees. Leaves joiners, because other scripts and emoji are written with them. */
export const findInvisibleCharacters: FindReplacements = (text) =>
  Array.from(text.matchAll(invisible), ({ 0: found, index }) => ({
    rule: "INVISIBLE_CHARACTER",
    start: index,
    end: index + found.length,
    text: "",
  }));
