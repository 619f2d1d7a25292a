import { codePointIndexOf, codePointLength, sliceCodePoints } from "../text/code-points";
import type { Span } from "../text/span";
import type { Evidence, SourceFacts } from "./facts";
import { parsePassage } from "./passage";
import type { YamlField } from "./yaml-field";

/** The part of a source that describes one policy. Passages are found only in it. */
export class Entry {
  private readonly text: string;

  /** @param name how an editor names this part, such as its heading */
  constructor(
    private readonly source: SourceFacts,
    private readonly name: string,
    private readonly span: Span,
  ) {
    this.text = sliceCodePoints(source.text, span.start, span.end);
  }

  /**
   * Finds the position of a passage's quoted words. Refuses a passage that is not in the entry, or that occurs more than once.
   * Then the offsets are NaN, so that no comparison of positions reports the same fault again.
   */
  evidence(field: YamlField): Evidence {
    const nowhere = { source: this.source.id, start: NaN, end: NaN };
    const written = field.text();
    if (!written) return nowhere;
    const passage = parsePassage(written);
    if (!passage) {
      field.refuse("must mark the quoted words by one pair of square brackets, or none");
      return nowhere;
    }
    const { before, quote, after } = passage;
    const found = codePointIndexOf(this.text, before + quote + after);
    if (found < 0) {
      field.refuse(`is not in the entry ${this.name}: copy it from the cleaned text, in simplified Chinese`);
      return nowhere;
    }
    if (codePointIndexOf(this.text, before + quote + after, found + 1) >= 0) {
      field.refuse(`occurs more than once in the entry ${this.name}: add words around it, and mark the quote by [ ]`);
      return nowhere;
    }
    const start = this.span.start + found + codePointLength(before);
    return { source: this.source.id, start, end: start + codePointLength(quote) };
  }

  /** The position of the next 。 of the entry from this position on; the end of the entry if there is none. */
  nextFullStop(from: number): number {
    const found = codePointIndexOf(this.text, "。", from - this.span.start);
    return found < 0 ? this.span.end : this.span.start + found;
  }

  quote({ start, end }: Span): string {
    return sliceCodePoints(this.source.text, start, end);
  }

  quoteHant({ start, end }: Span): string {
    return sliceCodePoints(this.source.textHant, start, end);
  }
}
