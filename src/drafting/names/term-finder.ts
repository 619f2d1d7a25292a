import type { Span } from "../../text/span";
import type { Term } from "../vocabulary";

/** A word of the vocabulary in a text, with all that it names. */
export interface FoundTerm extends Span {
  readonly word: string;
  readonly terms: readonly Term[];
}

/** Finds the words of a vocabulary. At each place the longest word wins, and a word inside a longer one is not found. */
export class TermFinder {
  private readonly byWord = new Map<string, Term[]>();
  private readonly form: RegExp | undefined;

  constructor(terms: readonly Term[]) {
    for (const term of terms) {
      for (const word of new Set([term.name, ...term.aliases])) {
        this.byWord.set(word, [...(this.byWord.get(word) ?? []), term]);
      }
    }
    const words = [...this.byWord.keys()].filter((word) => word !== "").sort((one, other) => other.length - one.length);
    if (words.length > 0) this.form = new RegExp(words.map(asPattern).join("|"), "gu");
  }

  in(text: string): readonly FoundTerm[] {
    if (!this.form) return [];
    return [...text.matchAll(this.form)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      word: match[0],
      terms: this.byWord.get(match[0]) ?? [],
    }));
  }
}

/** A word in Latin letters is no part of another one: AR is not in ARM. */
function asPattern(word: string): string {
  const escaped = word.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);
  const start = /^[A-Za-z]/u.test(word) ? "(?<![A-Za-z])" : "";
  return start + escaped + (/[A-Za-z]$/u.test(word) ? "(?![A-Za-z])" : "");
}
