import { clauses } from "../../text/clauses";
import type { Span } from "../../text/span";

const marksAtEnd = /[，；。！？!?,;、：:\s]+$/u;
const listMark =
  /^(?:\s|——|第[〇零一二三四五六七八九十百\d]+条|[（(][〇零一二三四五六七八九十\d０-９]+[）)]|[一二三四五六七八九十]+、|[\d０-９]{1,3}\s?[.．、](?!\d))+/u;

/** A stretch of a line up to 。！？ or its end, with its clauses. */
export interface Sentence extends Span {
  /** Without the marks at their ends; the number of a list is left out. */
  readonly clauses: readonly Span[];
  /** The line begins with the number of a list or of an article, and this is its first sentence. */
  readonly isNumbered: boolean;
}

/** Divides an entry into sentences and clauses. Owns where a clause begins after the number of a list. */
export class Sentences {
  readonly all: readonly Sentence[];
  private readonly ends: readonly number[];

  constructor(readonly text: string) {
    this.all = sentencesOf(text);
    this.ends = this.all.map(({ end }) => end);
  }

  /** The sentence that contains this offset. */
  at(offset: number): Sentence | undefined {
    let [low, high] = [0, this.ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.ends[middle] ?? 0) > offset) high = middle;
      else low = middle + 1;
    }
    return this.all[low];
  }
}

function sentencesOf(text: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let open: Span[] = [];
  let isNumbered = false;
  let start = -1;
  const close = (end: number) => {
    if (start >= 0) sentences.push({ start, end, clauses: open, isNumbered });
    [open, start, isNumbered] = [[], -1, false];
  };
  for (const clause of clauses(text)) {
    const previous = text.charAt(clause.start - 1);
    if (previous === "\n" || previous === "\r") close(clause.start - 1);
    const words = text.slice(clause.start, clause.end);
    const mark = listMark.exec(words)?.[0].length ?? 0;
    if (start < 0) [start, isNumbered] = [clause.start, mark > 0];
    const end = clause.end - (marksAtEnd.exec(words)?.[0].length ?? 0);
    if (end > clause.start + mark) open.push({ start: clause.start + mark, end });
    if (/[。！？!?][”’」』）)]*$/u.test(words)) close(clause.end);
  }
  close(text.length);
  return sentences;
}
