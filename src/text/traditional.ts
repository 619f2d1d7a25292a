import { Converter } from "opencc-js";
import { codePointPositions } from "./code-points";

/** Words that the phrase dictionary gets wrong, most of them names of places, with their reviewed traditional form. */
export interface ScriptException {
  readonly simplified: string;
  /** As many code points as `simplified` has. */
  readonly traditional: string;
}

/** A text in simplified Chinese in, the same text in traditional Chinese out, of equal length in code points. */
export type TraditionalWriter = (simplified: string) => string;

let converter: TraditionalWriter | undefined;

/** The dictionary takes a fifth of a second to load, so it is loaded at the first text. */
function byDictionary(text: string): string {
  converter ??= Converter({ from: "cn", to: "tw" });
  return converter(text);
}

/**
 * Writes traditional Chinese by phrases in Taiwan's standard characters (若干 and 签约 give 若干 and 簽約), without
 * exchanging words for those of another region, so that every offset holds in both scripts. Where an exception stands
 * in the text its form wins.
 */
export function traditionalWriter(exceptions: readonly ScriptException[]): TraditionalWriter {
  return (simplified) => {
    const written = Array.from(byDictionary(simplified));
    for (const exception of exceptions) {
      const characters = Array.from(exception.traditional);
      for (const start of occurrences(simplified, exception.simplified)) {
        for (const [position, character] of characters.entries()) written[start + position] = character;
      }
    }
    return written.join("");
  };
}

function occurrences(text: string, word: string): readonly number[] {
  const offsets: number[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) offsets.push(at);
  return codePointPositions(text, offsets);
}
