import type { Span } from "../../text/span";
import { hanNumeral, readHanNumeral } from "./han-numeral";
import { unitWords } from "./unit-words";

export type Comparator = "AT_LEAST" | "MORE_THAN" | "ABOUT" | "EXACTLY" | "BETWEEN" | "AT_MOST" | "LESS_THAN";

/** A number with its unit as a text writes it. The span has the number and the words that compare it. */
export interface Quantity extends Span {
  /** In base units. */
  readonly value: number;
  readonly upperValue: number | null;
  readonly unit: string;
  readonly comparator: Comparator;
  /** Where the number itself begins. */
  readonly numberAt: number;
  /** Written in Han numerals: 一个 is often no number at all. */
  readonly isHan: boolean;
  /** A length of time or an age. */
  readonly isTime: boolean;
}

const arabic = String.raw`(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?`;
const scales: Readonly<Record<string, number>> = {
  ...{ 百: 100, 千: 1e3, 万: 1e4, 十万: 1e5, 百万: 1e6, 千万: 1e7, 亿: 1e8, 百亿: 1e10, 千亿: 1e11, 万亿: 1e12 },
};
const scale = "(?:万亿|千亿|百亿|亿|千万|百万|十万|万|千|百(?!分))";
const unit = [...unitWords.keys()].sort((one, other) => other.length - one.length).join("|");
const large = `${hanNumeral}(?:[万亿]${hanNumeral})*`;
const number = `(?:${arabic}亿${arabic}(?=万)|${arabic}|${large}(?:点${hanNumeral})?)`;
const form = new RegExp(
  `(?<share>百分之|千分之)?(?<low>${number})(?<lowScale>${scale})?` +
    `(?:(?<lowUnit>${unit})?(?:[-—–~～至]|——|到)(?<high>${number})(?<highScale>${scale})?)?(?<more>多|余)?(?<unit>${unit})?`,
  "gu",
);

const shares: Readonly<Record<string, string>> = { 百分之: "%", 千分之: "‰" };

/** A Han numeral that is a part of a word, or a number that is a part of a name. */
const wordBefore = /[第\dA-Za-z.．“"十百千万亿]$/u;
const wordAfter = /^(?:性|体|致|般|些|样|起|旦|律|[A-Za-z])/u;
const noShare = /^(?:立|为|果|效|本|长|员|功|就|形|熟|都|年|绩|交|品|套)/u;

const before: readonly (readonly [RegExp, Comparator])[] = [
  [/(?:(?:不得?少于|不得?低于|不得?小于)[为在达]?|(?:至少|起码)\p{Script=Han}{0,3})$/u, "AT_LEAST"],
  [/(?:不得?超过|不得?高于|不得?大于|不得?多于|最高|最多|至多)[为达]?$/u, "AT_MOST"],
  [/(?:超过|突破|大于|高于|多于|超)$/u, "MORE_THAN"],
  [/(?:低于|少于|小于)$/u, "LESS_THAN"],
  [/(?:约|大约|近)$/u, "ABOUT"],
  [/(?:降至|降到|下降到|降低到|下降至|降低至|减少到|减少至|缩短到|缩短至|控制在)$/u, "AT_MOST"],
  [/(?:达到|达|提高到|提高至|提升至|提升到|增至|增加到|增长到|扩大到|迈上|到)$/u, "AT_LEAST"],
];
const after: readonly (readonly [RegExp, Comparator])[] = [
  [/^(?:及以上|以上)/u, "AT_LEAST"],
  [/^(?:以内|以下|之内)/u, "AT_MOST"],
  [/^左右/u, "ABOUT"],
];

/** All numbers with a unit of a text, in its order. Takes time linear in the length of the text. */
export function quantities(text: string): readonly Quantity[] {
  const found: Quantity[] = [];
  for (const match of text.matchAll(form)) {
    const quantity = quantityOf(text, match);
    if (quantity) found.push(quantity);
  }
  return withSharedComparator(
    text,
    [...found, ...multiplesAndRanks(text), ...indices(text), ...uncountedUnits(text)].sort(
      (one, other) => one.numberAt - other.numberAt,
    ),
  );
}

/** 翻一番 is twice, 翻两番 four times; 前10 is a rank, the tenth or a better one. */
function multiplesAndRanks(text: string): readonly Quantity[] {
  const common = { upperValue: null, comparator: "EXACTLY", isTime: false } as const;
  const doubled = [...text.matchAll(/翻(?<count>[一二两三])番/gu)].map((match) => {
    const value = 2 ** (readHanNumeral(match.groups?.["count"] ?? "") ?? 1);
    const [start, end] = [match.index, match.index + match[0].length];
    return { ...common, start, end, numberAt: start, value, unit: "TIMES", isHan: true };
  });
  const ranks = [
    ...text.matchAll(
      // 安全第一 is no rank: a rank is one among others.
      /(?:全国|全省|全市|全球|世界|国际|国内|城市|同类|排名|排位|位次|[居列入至进达][^，。；]{0,6}|保持|稳定在)(?<word>(?:前|第)(?<rank>\d{1,3}|[一二两三四五六七八九十]{1,3})(?:名|位)?)(?=$|[，。；、以之行强])/gu,
    ),
  ];
  const ranked = ranks.flatMap((match) => {
    const numeral = match.groups?.["rank"] ?? "";
    const value = /^\d/u.test(numeral) ? Number(numeral) : readHanNumeral(numeral);
    const end = match.index + match[0].length;
    const start = end - (match.groups?.["word"] ?? "").length;
    return value === undefined ? [] : [{ ...common, start, end, numberAt: start, value, unit: "RANK", isHan: true }];
  });
  return [...doubled, ...ranked];
}

const indexed = /(?:指数|PUE)值?\p{Script=Han}{0,8}?(?<value>\d{1,6}(?:\.\d{1,6})?)(?=以|左|$|[，。；、）)])/gu;

/** The value of an index has no unit: PUE降至1.25. */
function indices(text: string): readonly Quantity[] {
  return [...text.matchAll(indexed)].map((match) => {
    const written = match.groups?.["value"] ?? "";
    const end = match.index + match[0].length;
    const numberAt = end - written.length;
    const [comparator, from, to] = compared(text, numberAt, end, false);
    const common = { upperValue: null, unit: "INDEX", isHan: false, isTime: false };
    return { ...common, start: from, end: to, numberAt, value: Number(written), comparator };
  });
}

const countedWords: Readonly<Record<string, string>> = { 人数: "PERSON", 人次: "VISIT", 户数: "HOUSEHOLD" };
const unitless = new RegExp(
  `(?<what>人数|人次|户数)\\p{Script=Han}{0,6}?(?<value>${arabic})(?<scale>${scale})?(?!${scale}|${unit}|[\\d.,~～—-])`,
  "gu",
);

/** 就业人数达1.5万: the word before the number says what is counted. */
function uncountedUnits(text: string): readonly Quantity[] {
  return [...text.matchAll(unitless)].flatMap((match) => {
    const { what = "", value: written = "", scale: scaleWord = "" } = match.groups ?? {};
    const value = read(written, scaleWord === "" ? undefined : scaleWord);
    if (value === undefined) return [];
    const end = match.index + match[0].length;
    const numberAt = end - written.length - scaleWord.length;
    const [comparator, from, to] = compared(text, numberAt, end, false);
    const common = { upperValue: null, unit: countedWords[what] ?? "COUNT", isHan: false, isTime: false };
    return [{ ...common, start: from, end: to, numberAt, value: Number(value.toPrecision(12)), comparator }];
  });
}

function quantityOf(text: string, match: RegExpExecArray): Quantity | undefined {
  const { share, low = "", lowScale, lowUnit, high, highScale, more, unit: lastUnit } = match.groups ?? {};
  const start = match.index;
  const end = start + match[0].length;
  const isHan = !/^\d/u.test(low);
  const word = share === undefined ? (lastUnit ?? lowUnit) : shares[share];
  const unitWord = word === undefined ? undefined : unitWords.get(word);
  if (!unitWord || word === undefined || (isHan && unitWord.isAfterDigits)) return undefined;
  const [head, tail] = [text.slice(Math.max(0, start - 8), start), text.slice(end, end + 6)];
  if (wordBefore.test(head) || (isHan && wordAfter.test(tail)) || (isHan && /^[百千万]+$/u.test(low))) return undefined;
  if (word === "成" && (!isHan || noShare.test(tail) || !/[超过达近约到于有]$/u.test(head))) return undefined;
  // 起降架次超200万次 counts flights, and no visits.
  const key = word === "次" && /架次\p{Script=Han}{0,4}$/u.test(head) ? "COUNT" : unitWord.key;
  if (tail.startsWith("级") || (isHan && /^\d/u.test(tail))) return undefined;
  const upper = high === undefined ? undefined : read(high, highScale);
  const value = read(low, lowScale ?? (high !== undefined && lowUnit === undefined ? highScale : undefined));
  if (value === undefined || (high !== undefined && upper === undefined)) return undefined;
  const [comparator, from, to] = compared(text, start, end, more !== undefined);
  const scaled = (one: number) => Number((one * unitWord.factor).toPrecision(12));
  return {
    ...{ start: from, end: to, numberAt: start, isHan, isTime: unitWord.isTime ?? false, unit: key },
    value: scaled(value),
    upperValue: upper === undefined ? null : scaled(upper),
    comparator: upper === undefined ? comparator : "BETWEEN",
  };
}

function read(numeral: string, scaleWord: string | undefined): number | undefined {
  const factor = scaleWord === undefined ? 1 : (scales[scaleWord] ?? 1);
  if (/^\d/u.test(numeral)) {
    // 1亿2000万: the second part alone has the scale that follows.
    const [above = "", below] = numeral.replaceAll(",", "").split("亿");
    return below === undefined ? Number(above) * factor : Number(above) * 1e8 + Number(below) * factor;
  }
  const [whole = "", fraction] = numeral.split("点");
  if (fraction === undefined) return readHanNumeral(`${whole}${scaleWord ?? ""}`);
  const value = readHanNumeral(whole);
  if (value === undefined) return undefined;
  const places = Array.from(fraction, (digit) => readHanNumeral(digit));
  return places.includes(undefined) ? undefined : Number(`${String(value)}.${places.join("")}`) * factor;
}

/** The comparator, and the span with the words that state it. */
function compared(text: string, start: number, end: number, isMore: boolean): readonly [Comparator, number, number] {
  const tail = text.slice(end, end + 4);
  const head = text.slice(Math.max(0, start - 8), start);
  const headFound = before.find(([words]) => words.test(head));
  const from = start - (headFound?.[0].exec(head)?.[0].length ?? 0);
  const tailFound = after.find(([words]) => words.test(tail));
  if (tailFound) return [tailFound[1], from, end + (tailFound[0].exec(tail)?.[0].length ?? 0)];
  if (isMore) return ["MORE_THAN", from, end];
  return [headFound?.[1] ?? "EXACTLY", from, end];
}

/** 分别超180家、2000家: one word compares all numbers of the list. */
function withSharedComparator(text: string, found: readonly Quantity[]): readonly Quantity[] {
  let previous: Quantity | undefined;
  return found.map((quantity) => {
    const between = previous ? text.slice(previous.end, quantity.start) : "";
    const isListed = previous !== undefined && /^[、和及与]$/u.test(between) && quantity.comparator === "EXACTLY";
    previous = isListed && previous ? { ...quantity, comparator: previous.comparator } : quantity;
    return previous;
  });
}
