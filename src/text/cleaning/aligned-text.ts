import type { CleaningRuleName } from "./rule-names";
import type { Replacement } from "./replacement";

/** A stretch of the raw text that rules changed, and what the text has there now; in UTF-16 units. */
export interface ChangedStretch {
  readonly rule: CleaningRuleName;
  readonly rawStart: number;
  readonly rawEnd: number;
  readonly start: number;
  readonly end: number;
}

interface RawChange {
  readonly rule: CleaningRuleName;
  readonly start: number;
  readonly end: number;
}

/** A text under repair, which knows for each of its UTF-16 units the stretch of the raw text that it comes from. */
export class AlignedText {
  private starts: Uint32Array;
  private ends: Uint32Array;
  private readonly changes: RawChange[] = [];

  constructor(public text: string) {
    this.starts = Uint32Array.from({ length: text.length }, (_unit, index) => index);
    this.ends = Uint32Array.from({ length: text.length }, (_unit, index) => index + 1);
  }

  /** Makes these changes, which are in order and do not overlap. */
  apply(replacements: readonly Replacement[]): void {
    if (replacements.length === 0) return;
    const growth = replacements.reduce((sum, { start, end, text }) => sum + text.length - (end - start), 0);
    const starts = new Uint32Array(this.text.length + growth);
    const ends = new Uint32Array(this.text.length + growth);
    const pieces: string[] = [];
    let [from, to] = [0, 0];
    const copyUpTo = (end: number) => {
      pieces.push(this.text.slice(from, end));
      starts.set(this.starts.subarray(from, end), to);
      ends.set(this.ends.subarray(from, end), to);
      to += end - from;
      from = end;
    };
    for (const { rule, start, end, text } of replacements) {
      copyUpTo(start);
      const change = { rule, start: this.starts[start] ?? 0, end: this.ends[end - 1] ?? 0 };
      this.changes.push(change);
      pieces.push(text);
      starts.fill(change.start, to, to + text.length);
      ends.fill(change.end, to, to + text.length);
      to += text.length;
      from = end;
    }
    copyUpTo(this.text.length);
    this.text = pieces.join("");
    [this.starts, this.ends] = [starts, ends];
  }

  /** Notes a stretch of the text that the conversion of the script changes afterwards, without changing its length. */
  note(rule: CleaningRuleName, start: number, end: number): void {
    this.changes.push({ rule, start: this.starts[start] ?? 0, end: this.ends[end - 1] ?? 0 });
  }

  /** What was changed, each stretch once, in order. A stretch that several rules changed has the name of the first one. */
  changed(): readonly ChangedStretch[] {
    const inOrder = this.changes
      .map((change, order) => ({ ...change, order }))
      .sort((one, other) => one.start - other.start || one.order - other.order);
    const merged: typeof inOrder = [];
    for (const change of inOrder) {
      const last = merged.at(-1);
      if (!last || last.end <= change.start) merged.push({ ...change });
      else {
        const first = last.order <= change.order ? last : change;
        merged[merged.length - 1] = { ...first, start: last.start, end: Math.max(last.end, change.end) };
      }
    }
    let [start, end] = [0, 0];
    return merged.map(({ rule, start: rawStart, end: rawEnd }) => {
      while (start < this.text.length && (this.starts[start] ?? 0) < rawStart) start += 1;
      end = Math.max(start, end);
      while (end < this.text.length && (this.starts[end] ?? 0) < rawEnd) end += 1;
      const stretch = { rule, rawStart, rawEnd, start, end };
      start = end;
      return stretch;
    });
  }
}
