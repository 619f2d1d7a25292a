/** One unit of the table. Values in it are never converted to another unit, and no currency to another currency. */
interface Unit {
  /** What is measured. Each dimension has one unit, in which all its values are stored. */
  readonly dimension: string;
  /** After a number, in simplified and traditional Chinese and in English: 12 people. */
  readonly names: readonly [hans: string, hant: string, en: string];
  /** After `/`, where it differs from the name: 5,000 yuan per person. */
  readonly per?: readonly [hans: string, hant: string, en: string];
  /** What texts write, each with the number of base units that it is: 万元 is 10,000 CNY. */
  readonly written: Readonly<Record<string, number>>;
}

/** Square metres of a mu (亩): 15 mu are one hectare. */
const MU = 10_000 / 15;

/**
 * The reviewed table of units of goals and amounts (semantics 45). Words that do not say by themselves which unit they mean are
 * left out: 位 (people or ranks), 次 (times or a count), 工作日 (not every day is one).
 */
export const unitTable = {
  CNY: {
    dimension: "money of China",
    names: ["元", "元", "yuan"],
    written: { 元: 1, 千元: 1e3, 万元: 1e4, 百万元: 1e6, 千万元: 1e7, 亿元: 1e8, 千亿元: 1e11, 万亿元: 1e12 },
  },
  USD: {
    dimension: "money of the United States",
    names: ["美元", "美元", "US dollars"],
    per: ["美元", "美元", "US dollar"],
    written: { 美元: 1, 万美元: 1e4, 百万美元: 1e6, 千万美元: 1e7, 亿美元: 1e8, 万亿美元: 1e12 },
  },
  PERSON: {
    dimension: "people",
    names: ["人", "人", "people"],
    per: ["人", "人", "person"],
    written: { 人: 1, 名: 1, 万人: 1e4, 万名: 1e4, 亿人: 1e8 },
  },
  HOUSEHOLD: {
    dimension: "households",
    names: ["户", "戶", "households"],
    per: ["户", "戶", "household"],
    written: { 户: 1, 万户: 1e4, 亿户: 1e8 },
  },
  COUNT: {
    dimension: "things that are counted, such as firms, laboratories and patents",
    names: ["个", "個", "items"],
    per: ["个", "個", "item"],
    written: {
      ...{ 个: 1, 家: 1, 项: 1, 件: 1, 条: 1, 座: 1, 台: 1, 处: 1, 所: 1, 辆: 1, 架: 1, 艘: 1, 套: 1, 种: 1, 款: 1 },
      ...{ 场: 1, 支: 1, 只: 1, 部: 1, 篇: 1, 间: 1, 张: 1, 架次: 1 },
      ...{ 万个: 1e4, 万家: 1e4, 万项: 1e4, 万件: 1e4, 万条: 1e4, 万台: 1e4, 万辆: 1e4, 万套: 1e4, 万架次: 1e4 },
      ...{ 亿个: 1e8, 亿件: 1e8 },
    },
  },
  PERCENT: {
    dimension: "parts of a hundred: 25 is 25 %",
    names: ["%", "%", "%"],
    written: { "%": 1, "％": 1 },
  },
  PERCENTAGE_POINT: {
    dimension: "differences between two percentages",
    names: ["个百分点", "個百分點", "percentage points"],
    per: ["百分点", "百分點", "percentage point"],
    written: { 个百分点: 1, 百分点: 1 },
  },
  PER_MILLE: {
    dimension: "parts of a thousand",
    names: ["‰", "‰", "‰"],
    written: { "‰": 1 },
  },
  VISIT: {
    dimension: "visits, such as those of tourists",
    names: ["人次", "人次", "visits"],
    per: ["人次", "人次", "visit"],
    written: { 人次: 1, 万人次: 1e4, 亿人次: 1e8 },
  },
  TIMES: {
    dimension: "multiples",
    names: ["倍", "倍", "times"],
    written: { 倍: 1 },
  },
  RANK: {
    dimension: "places in an order: 10 is among the first ten",
    names: ["位次", "位次", "rank"],
    written: { 位次: 1 },
  },
  INDEX: {
    dimension: "values of an index without a unit, such as PUE",
    names: ["指数", "指數", "index"],
    written: { 指数: 1 },
  },
  POINT: {
    dimension: "points of a score",
    names: ["分", "分", "points"],
    per: ["分", "分", "point"],
    written: { 分: 1 },
  },
  YEAR: {
    dimension: "years, which have no fixed number of days",
    names: ["年", "年", "years"],
    per: ["年", "年", "year"],
    written: { 年: 1 },
  },
  MONTH: {
    dimension: "months, which have no fixed number of days",
    names: ["个月", "個月", "months"],
    per: ["月", "月", "month"],
    written: { 个月: 1, 月: 1 },
  },
  DAY: {
    dimension: "days of the calendar",
    names: ["天", "天", "days"],
    per: ["天", "天", "day"],
    written: { 天: 1, 日: 1 },
  },
  MINUTE: {
    dimension: "time",
    names: ["分钟", "分鐘", "minutes"],
    per: ["分钟", "分鐘", "minute"],
    written: { 分钟: 1, 小时: 60 },
  },
  METRE: {
    dimension: "length",
    names: ["米", "米", "metres"],
    per: ["米", "米", "metre"],
    written: { 米: 1, 千米: 1e3, 公里: 1e3, 万公里: 1e7, 海里: 1852 },
  },
  SQUARE_METRE: {
    dimension: "area",
    names: ["平方米", "平方米", "square metres"],
    per: ["平方米", "平方米", "square metre"],
    written: {
      ...{ 平方米: 1, 万平方米: 1e4, 亿平方米: 1e8, 平方公里: 1e6, 平方千米: 1e6, 万平方公里: 1e10 },
      ...{ 公顷: 1e4, 万公顷: 1e8, 亩: MU, 万亩: MU * 1e4, 亿亩: MU * 1e8 },
    },
  },
  CUBIC_METRE: {
    dimension: "volume",
    names: ["立方米", "立方米", "cubic metres"],
    per: ["立方米", "立方米", "cubic metre"],
    written: { 立方米: 1, 万立方米: 1e4, 亿立方米: 1e8, 升: 1e-3 },
  },
  TONNE: {
    dimension: "mass",
    names: ["吨", "噸", "tonnes"],
    per: ["吨", "噸", "tonne"],
    written: {
      ...{ 吨: 1, 万吨: 1e4, 亿吨: 1e8, 公斤: 1e-3, 千克: 1e-3, 克: 1e-6, 斤: 5e-4, 万斤: 5, 亿斤: 5e4 },
      ...{ 吨标准煤: 1, 万吨标准煤: 1e4, 亿吨标准煤: 1e8 },
    },
  },
  WATT: {
    dimension: "power",
    names: ["瓦", "瓦", "watts"],
    per: ["瓦", "瓦", "watt"],
    written: {
      ...{ 瓦: 1, 千瓦: 1e3, 万千瓦: 1e7, 亿千瓦: 1e11, 兆瓦: 1e6, 万兆瓦: 1e10, 吉瓦: 1e9 },
      ...{ kW: 1e3, MW: 1e6, GW: 1e9 },
    },
  },
  WATT_HOUR: {
    dimension: "energy",
    names: ["瓦时", "瓦時", "watt-hours"],
    per: ["瓦时", "瓦時", "watt-hour"],
    written: {
      ...{ 瓦时: 1, 千瓦时: 1e3, 度: 1e3, 万千瓦时: 1e7, 亿千瓦时: 1e11, 万亿千瓦时: 1e15, 兆瓦时: 1e6, 吉瓦时: 1e9 },
      ...{ kWh: 1e3, MWh: 1e6, GWh: 1e9, TWh: 1e12 },
    },
  },
  FLOPS: {
    dimension: "computing power: floating-point operations per second",
    names: ["FLOPS", "FLOPS", "FLOPS"],
    written: { FLOPS: 1, GFLOPS: 1e9, TFLOPS: 1e12, PFLOPS: 1e15, EFLOPS: 1e18, ZFLOPS: 1e21 },
  },
  TEU: {
    dimension: "containers of twenty feet",
    names: ["标准箱", "標準箱", "TEU"],
    written: { 标箱: 1, 标准箱: 1, 万标箱: 1e4, 万标准箱: 1e4, 万TEU: 1e4 },
  },
} as const satisfies Readonly<Record<string, Unit>>;

export type UnitKey = keyof typeof unitTable;

/** The table for keys of any origin: undefined for a key that it lacks. */
export const unitOf = (key: string): Unit | undefined =>
  Object.hasOwn(unitTable, key) ? unitTable[key as UnitKey] : undefined;

/** All keys, in the order of the table. */
export const unitKeys = Object.keys(unitTable) as readonly UnitKey[];
