import type { CleaningRuleName } from "./rule-names";
import type { Line } from "./lines";

/** What a page prints beside its text, by the index of the line. */
export type PageFurniture = ReadonlyMap<number, Extract<CleaningRuleName, "PAGE_NUMBER" | "RUNNING_HEAD">>;

/** How a page writes its number. */
interface NumberStyle {
  readonly form: RegExp;
  /** Min pages in a row, and min filled lines between two of their numbers: a column of a table has numbers in a row too. */
  readonly pages: number;
  readonly apart: number;
}

const styles: readonly NumberStyle[] = [
  { form: /^[—－–-]\s{0,9}(\d{1,4})\s{0,9}[—－–-]$/u, pages: 2, apart: 2 },
  {
    form: /^第\s{0,9}(\d{1,4})\s{0,9}[页頁](?:\s{0,9}[，,/]?\s{0,9}共\s{0,9}\d{1,4}\s{0,9}[页頁])?$/u,
    pages: 2,
    apart: 2,
  },
  { form: /^page\s{1,9}(\d{1,4})(?:\s{1,9}of\s{1,9}\d{1,4})?$/iu, pages: 2, apart: 2 },
  { form: /^(\d{1,4})\s{0,9}\/\s{0,9}\d{1,4}$/u, pages: 3, apart: 8 },
  { form: /^(\d{1,4})$/u, pages: 3, apart: 8 },
];

/** Max characters of a running head, and min pages that print it. */
const HEAD_LENGTH = 40;
const HEAD_PAGES = 3;

/** The numbers of pages and the running heads beside them, in a text that was set in pages. */
export function pageFurniture(text: string, lines: readonly Line[]): PageFurniture {
  const filled = lines.flatMap(({ content }, index) => (content === "" ? [] : [index]));
  const numbers = styles.map((style) => pageNumbers(style, lines, filled)).find((found) => found.length > 0) ?? [];
  const furniture = new Map<number, "PAGE_NUMBER" | "RUNNING_HEAD">();
  for (const index of numbers) furniture.set(index, "PAGE_NUMBER");
  for (const index of runningHeads(text, lines, filled, new Set(numbers))) furniture.set(index, "RUNNING_HEAD");
  return furniture;
}

/** The longest row of lines that count the pages, one by one; empty if it is too short. */
function pageNumbers({ form, pages, apart }: NumberStyle, lines: readonly Line[], filled: readonly number[]) {
  interface Counted {
    readonly index: number;
    readonly position: number;
    readonly length: number;
    readonly before: Counted | undefined;
  }
  const byNumber = new Map<number, Counted>();
  let longest: Counted | undefined;
  filled.forEach((index, position) => {
    const number = Number(form.exec(lines[index]?.content ?? "")?.[1] ?? Number.NaN);
    if (Number.isNaN(number)) return;
    const previous = byNumber.get(number - 1);
    const before = previous && position - previous.position > apart ? previous : undefined;
    const counted = { index, position, length: (before?.length ?? 0) + 1, before };
    byNumber.set(number, counted);
    if (counted.length > (longest?.length ?? 0)) longest = counted;
  });
  const found: number[] = [];
  if (longest === undefined || longest.length < pages) return found;
  for (let counted: Counted | undefined = longest; counted; counted = counted.before) found.push(counted.index);
  return found;
}

/** Lines beside the break of a page whose words many pages repeat, whatever number they contain. */
function runningHeads(text: string, lines: readonly Line[], filled: readonly number[], numbers: ReadonlySet<number>) {
  const isNewPage = (index: number) => {
    const { start, contentStart } = lines[index] ?? { start: 0, contentStart: 0 };
    return text.slice(start, contentStart).includes("\f");
  };
  const beside = new Map<string, number[]>();
  filled.forEach((index, position) => {
    const content = lines[index]?.content ?? "";
    if (numbers.has(index) || content.length > HEAD_LENGTH || /[。；，]$/u.test(content)) return;
    const [before, after] = [filled[position - 1], filled[position + 1]];
    const isBeside =
      isNewPage(index) ||
      [before, after].some((other) => other !== undefined && numbers.has(other)) ||
      (after !== undefined && isNewPage(after));
    if (!isBeside) return;
    const words = content.replace(/\d+/gu, "#");
    const indexes = beside.get(words);
    if (indexes) indexes.push(index);
    else beside.set(words, [index]);
  });
  return [...beside.values()].filter((indexes) => indexes.length >= HEAD_PAGES).flat();
}
