import type { Span } from "../text/span";
import { titlesIn } from "./names/document-titles";
import type { PlaceFinder } from "./names/place-finder";
import { linesOf } from "./reading/lines";

/** A part of a text that is about one policy or event. */
export interface EntrySpan extends Span {
  /** The line that heads it and names its region; null if it has none. */
  readonly heading: Span | null;
}

const listMark = /^(?:[（(]?[一二三四五六七八九十\d]{1,3}[)）]?\s?[、.．]?\s?|[#*·●■▪]+\s*)/u;
const dated = /(?:\d{4}年)?\d{1,2}月\d{1,2}日|\d{4}年\d{1,2}月|[《]/u;
/** What follows the last entry of a digest. */
const closing = /^(?:来源|来源于|责任编辑|编辑|作者|文章来源|免责声明|版权)[:：]/u;
const announced = /^.{0,40}?\d{1,2}月\d{1,2}日.{0,60}?(?:发布|印发|出台|公布|联合)/u;

/**
 * Cuts a text into entries. A digest has headings that name a region, each before a line with a day or a title; or paragraphs that
 * each announce a document of their own. Any other text is one entry. What stands before the first heading belongs to none.
 */
export function cutEntries(text: string, places: PlaceFinder): readonly EntrySpan[] {
  const lines = linesOf(text);
  const words = lines.map(({ start, end }) => text.slice(start, end));
  const last = words.findLastIndex((line) => closing.test(line));
  const end = last > 0 && last >= words.length - 3 ? (lines[last]?.start ?? text.length) : text.length;

  const headings = lines.filter((_line, index) => {
    const next = words[index + 1];
    return next !== undefined && dated.test(next.slice(0, 60)) && isHeading(words[index] ?? "", places);
  });
  if (headings.length > 0) return cutAt(text, headings, end, true);

  const paragraphs = lines.filter((line, index) => {
    const paragraph = words[index] ?? "";
    return (
      paragraph.length > 40 &&
      announced.test(paragraph) &&
      titlesIn(paragraph.slice(0, 160)).length > 0 &&
      line.start < end
    );
  });
  if (paragraphs.length > 1) return cutAt(text, paragraphs, end, false);
  return text.trim() === "" ? [] : [{ start: 0, end: text.length, heading: null }];
}

function isHeading(line: string, places: PlaceFinder): boolean {
  if (line.length > 30) return false;
  return places.named(line.replace(listMark, "").replace(/[:：]$/u, "")) !== undefined;
}

function cutAt(text: string, starts: readonly Span[], end: number, isHeaded: boolean): readonly EntrySpan[] {
  return starts.map((line, index) => {
    const until = starts[index + 1]?.start ?? end;
    const stop = line.start + text.slice(line.start, until).trimEnd().length;
    return { start: line.start, end: stop, heading: isHeaded ? { start: 0, end: line.end - line.start } : null };
  });
}
