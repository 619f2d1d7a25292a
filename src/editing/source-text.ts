import type { EvidenceInput } from "../../schema/inputs/editing/evidence-input";
import { codePointLength, codePointPositions } from "../text/code-points";
import type { Span } from "../text/span";

/** Why a passage was not found, which field of its input is wrong, and what to do. */
export interface NotFound {
  readonly field: "quote" | "context" | "start" | "end" | "from" | "until";
  readonly reason: string;
  readonly remedy: string;
}

/** Parts of a text, with their name in messages. */
export interface Stretch {
  readonly name: string;
  readonly spans: readonly Span[];
}

/** The cleaned text of one source in both scripts, in which passages are found. Offsets are code points. */
export class SourceText {
  readonly length: number;
  /** Whether positions in UTF-16 units equal positions in code points, as in nearly every text. */
  private readonly isPlain: boolean;
  /** The code points of a text that is not plain, computed once for all of its passages. */
  private readonly characters = new Map<string, readonly string[]>();

  constructor(
    readonly id: string,
    private readonly text: string,
    private readonly textHant: string,
    /** The day on which it reports what it states: that of its publication, else of its retrieval. Null if it has neither. */
    readonly reportedOn: string | null = null,
  ) {
    this.length = codePointLength(text);
    this.isPlain = this.length === text.length && textHant.length === text.length;
  }

  quote({ start, end }: Span): string {
    return this.slice(this.text, start, end);
  }

  quoteHant({ start, end }: Span): string {
    return this.slice(this.textHant, start, end);
  }

  /**
   * Finds the position of a passage: by its offsets, or else by its words, which must occur exactly once.
   * @param within the parts of the text to search for the words; the whole text if absent
   */
  find({ quote, context, start, end }: EvidenceInput, within?: Stretch): Span | NotFound {
    if (start != null && end != null) return this.check({ start, end }, quote);
    const sought = context ?? quote ?? "";
    const found = this.positions(sought, within);
    const [only] = found;
    if (only === undefined || found.length > 1) {
      return { field: context == null ? "quote" : "context", ...this.miscounted(found.length, within) };
    }
    if (context == null || quote == null) return { start: only, end: only + codePointLength(sought) };
    const inside = positionsOf(context, quote);
    const [offset] = inside;
    if (offset === undefined || inside.length > 1) {
      return {
        field: "context",
        reason: `contains the quote ${times(inside.length)}`,
        remedy: "it must contain it once",
      };
    }
    const from = only + codePointLength(context.slice(0, offset));
    return { start: from, end: from + codePointLength(quote) };
  }

  /** Finds the part of the text from some words, which must occur exactly once, up to the next occurrence of others. */
  between(from: string, until: string | undefined): Span | NotFound {
    const begun = this.find({ quote: from });
    if (!("start" in begun)) return { ...begun, field: "from", remedy: "add the words that follow" };
    if (until === undefined) return { start: begun.start, end: this.length };
    const rest = { name: "the text after from", spans: [{ start: begun.end, end: this.length }] };
    const [end] = this.positions(until, rest);
    if (end === undefined)
      return { field: "until", reason: `is not in ${rest.name}`, remedy: "copy it from Source.text" };
    return { start: begun.start, end };
  }

  private check(span: Span, quote: string | null | undefined): Span | NotFound {
    if (span.end > this.length) {
      const reason = `is after the end of ${this.id}`;
      return { field: "end", reason, remedy: `the text has ${String(this.length)} characters` };
    }
    if (quote == null || quote === this.quote(span) || quote === this.quoteHant(span)) return span;
    const stands = this.quote({ start: span.start, end: Math.min(span.end, span.start + 40) });
    const reason = `is not the text from start to end in ${this.id}, which is "${stands}"`;
    return { field: "quote", reason, remedy: "correct one of them" };
  }

  /** Positions in code points; those in the traditional text if the simplified text has none. */
  private positions(words: string, within: Stretch | undefined): readonly number[] {
    for (const text of [this.text, this.textHant]) {
      const units = positionsOf(text, words);
      const positions = this.isPlain ? units : codePointPositions(text, units);
      const length = codePointLength(words);
      const inside = positions.filter(
        (position) => within?.spans.some(({ start, end }) => start <= position && position + length <= end) ?? true,
      );
      if (inside.length > 0) return inside;
    }
    return [];
  }

  private miscounted(count: number, within: Stretch | undefined): Pick<NotFound, "reason" | "remedy"> {
    const where = within?.name ?? `the text of ${this.id}`;
    return count === 0
      ? { reason: `is not in ${where}`, remedy: "copy it from Source.text, or provide start and end" }
      : {
          reason: `occurs ${times(count)} in ${where}`,
          remedy: "provide start and end, or provide words around it as context",
        };
  }

  private slice(text: string, start: number, end: number): string {
    if (this.isPlain) return text.slice(start, end);
    const characters = this.characters.get(text) ?? Array.from(text);
    this.characters.set(text, characters);
    return characters.slice(start, end).join("");
  }
}

const times = (count: number) => (count === 1 ? "once" : `${String(count)} times`);

/** Positions in UTF-16 units; overlapping ones count too. */
function positionsOf(text: string, words: string): number[] {
  const positions: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) positions.push(at);
  return positions;
}
