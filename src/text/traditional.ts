import { Converter } from "opencc-js";
import { codePointPositions } from "./code-points";

/** A word that the phrase dictionary converts wrongly, often a place name, with its reviewed traditional form. */
export interface ScriptException {
  readonly simplified: string;
  /** Has as many code points as `simplified`. */
  readonly traditional: string;
}

/** Converts a text from simplified to traditional Chinese, of equal length in code points. */
export type TraditionalWriter = (simplified: string) => string;

let converter: TraditionalWriter | undefined;

/** The dictionary needs a fifth of a second to load, so it is loaded for the first text. */
function byDictionary(text: string): string {
  converter ??= Converter({ from: "cn", to: "tw" });
  return converter(text);
}

/**
 * Writes traditional Chinese by phrases in Taiwan's standard characters (若干 and 签约 give 若干 and 簽約). Does not replace words by
 * those of another region, so every offset is the same in both scripts. An exception in the text overrides the dictionary.
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
