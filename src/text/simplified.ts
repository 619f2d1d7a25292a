import { Converter } from "opencc-js";
import { codePointLength } from "./code-points";
import { simplifiedExceptions } from "./simplified-exceptions";

const fromTraditional = Converter({ from: "t", to: "cn" });
const fromTaiwan = Converter({ from: "tw", to: "cn" });

const exceptions = new Map(simplifiedExceptions.map(({ received, simplified }) => [received, simplified]));
const anyException = new RegExp([...exceptions.keys()].join("|"), "gu");

/**
 * The text in simplified Chinese by phrases, of equal length in code points, from either script; for received texts and for the
 * words of a search. A reviewed exception overrides the dictionaries. A text that is already simplified stays. The Taiwan
 * standard, which converts 著力 to 着力, is used only if the text contains a traditional character outside the exceptions.
 */
export function toSimplified(text: string): string {
  const found = [...text.matchAll(anyException)];
  if (found.length === 0) {
    const converted = fromTraditional(text);
    return converted === text ? text : fromTaiwan(text);
  }
  const reviewed = withExceptions(text, text, found);
  return withExceptions(text, fromTraditional(text), found) === reviewed
    ? reviewed
    : withExceptions(text, fromTaiwan(text), found);
}

/** A conversion of the text with the reviewed words at their positions. */
function withExceptions(text: string, converted: string, found: readonly RegExpExecArray[]): string {
  const characters = Array.from(converted);
  let [counted, position] = [0, 0];
  for (const { 0: word, index } of found) {
    position += codePointLength(text.slice(counted, index));
    counted = index;
    for (const [offset, character] of Array.from(exceptions.get(word) ?? word).entries()) {
      characters[position + offset] = character;
    }
  }
  return characters.join("");
}
