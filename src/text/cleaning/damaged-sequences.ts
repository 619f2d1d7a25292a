import type { Replacement } from "./replacement";

/** A sequence that a wrong conversion left in a received text, and the correct characters; each one is a reviewed decision. */
export interface DamagedSequence {
  readonly received: string;
  /** Empty if nothing stood there. */
  readonly mended: string;
}

/** Maximum length in characters (UTF-16 units) of a text that the repair makes longer; no source has as many. */
const LONGEST = 4_000_000;

/** The damaged sequences would make the text too long for memory. */
export class TextTooLong extends Error {
  override readonly name = "TextTooLong";

  constructor(readonly max: number) {
    super(`The repaired text would have more than ${String(max)} characters.`);
  }
}

/**
 * Finds one damaged sequence, wherever it is in the text.
 * @throws TextTooLong
 */
export function findDamaged(text: string, { received, mended }: DamagedSequence): readonly Replacement[] {
  const found: Replacement[] = [];
  if (received === "") return found;
  for (let at = text.indexOf(received); at >= 0; at = text.indexOf(received, at + received.length)) {
    found.push({ rule: "DAMAGED_SEQUENCE", start: at, end: at + received.length, text: mended });
  }
  const grown = text.length + found.length * Math.max(0, mended.length - received.length);
  if (grown > LONGEST) throw new TextTooLong(LONGEST);
  return found;
}
