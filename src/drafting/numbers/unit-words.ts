import { writtenUnit } from "../../../schema/units/written-unit";

/** How a text writes a unit: its word, the key of the unit, and what one of them is in the base unit. */
export interface UnitWord {
  readonly key: string;
  readonly factor: number;
  /** A length of time or an age: in these texts it is the term of a condition, and no aim. */
  readonly isTime?: true;
  /** After Han numerals the word means something else: 十分, 一度. */
  readonly isAfterDigits?: true;
}

/** Words of the table of units (schema/units) that these texts write after a number. Scales such as 万 are read with the number. */
const ofTable = (
  "个 家 项 名 人 户 条 座 所 只 支 场 款 台 套 部 辆 艘 架 间 处 种 篇 人次 架次 件 元 美元 % ％ 个百分点 百分点 ‰ 倍 分钟 " +
  "米 公里 千米 海里 平方米 平方公里 平方千米 公顷 亩 立方米 吨 吨标准煤 公斤 千克 瓦时 千瓦时 兆瓦时 吉瓦时 kWh MWh GWh TWh " +
  "千瓦 兆瓦 吉瓦 kW MW GW 标箱 标准箱 FLOPS GFLOPS TFLOPS PFLOPS EFLOPS ZFLOPS"
).split(" ");

/** After Han numerals these are parts of other words: 三张名片, 十分. */
const afterDigits = "张 分 度 升 克 斤 瓦".split(" ");

/** Lengths of time and ages. */
const times = "年 个月 月 天 日 小时".split(" ");

/** Words that the table leaves out, because outside of these texts they may mean another unit. */
const others: Readonly<Record<string, UnitWord>> = {
  栋: { key: "COUNT", factor: 1 },
  次: { key: "VISIT", factor: 1 },
  TEU: { key: "TEU", factor: 1 },
  人民币: { key: "CNY", factor: 1 },
  成: { key: "PERCENT", factor: 10 },
  EFlops: { key: "FLOPS", factor: 1e18 },
  岁: { key: "YEAR", factor: 1, isTime: true },
  周岁: { key: "YEAR", factor: 1, isTime: true },
  个工作日: { key: "DAY", factor: 1, isTime: true },
};

function wordOfTable(word: string): UnitWord {
  const written = writtenUnit(word);
  if (!written) throw new Error(`The table of units has no word ${word}.`);
  return { key: written.unit, factor: written.factor };
}

/** The units of docs/semantics.md as texts write them; what one of them is, the table of units says. */
export const unitWords: ReadonlyMap<string, UnitWord> = new Map<string, UnitWord>([
  ...ofTable.map((word) => [word, wordOfTable(word)] as const),
  ...afterDigits.map((word) => [word, { ...wordOfTable(word), isAfterDigits: true as const }] as const),
  ...times.map((word) => [word, { ...wordOfTable(word), isTime: true as const }] as const),
  ...Object.entries(others),
]);
