import type { Span } from "../span";

/** Max part of a text's Chinese characters that may be traditional, if the text counts as simplified. */
const STRAY_PART = 0.02;

const han = /\p{Script=Han}/gu;

/**
 * The traditional characters that a text in simplified Chinese contains, in UTF-16 units. They may be meant, as in a name, so
 * their conversion is reported. A text in traditional Chinese has none, because there the conversion is the script's alone.
 */
export function strayTraditional(asReceived: string, simplified: string): readonly Span[] {
  if (asReceived === simplified) return [];
  const [received, converted] = [Array.from(asReceived), Array.from(simplified)];
  const spans: Span[] = [];
  let offset = 0;
  received.forEach((character, index) => {
    const end = offset + character.length;
    if (character !== converted[index]) spans.push({ start: offset, end });
    offset = end;
  });
  const characters = asReceived.match(han)?.length ?? 0;
  return spans.length <= STRAY_PART * characters ? spans : [];
}
