/** How a text writes a unit: its word, the key of the unit, and what one of them is in the base unit. */
export interface UnitWord {
  readonly key: string;
  readonly factor: number;
  /** A length of time or an age: in these texts it is the term of a condition, and no aim. */
  readonly isTime?: true;
}

/** Words that count things and people one by one. */
const counters = "个家项名人户条座所只支场款台套部辆艘架间处栋";
const counted: Readonly<Record<string, string>> = { 名: "PERSON", 人: "PERSON", 户: "HOUSEHOLD" };

/** The units of docs/semantics.md as texts write them. Scales (万, 亿) stand before them and are read with the number. */
export const unitWords: ReadonlyMap<string, UnitWord> = new Map<string, UnitWord>([
  ...Array.from(counters, (word) => [word, { key: counted[word] ?? "COUNT", factor: 1 }] as const),
  ["人次", { key: "VISIT", factor: 1 }],
  ["次", { key: "VISIT", factor: 1 }],
  ["件", { key: "COUNT", factor: 1 }],
  ["元", { key: "CNY", factor: 1 }],
  ["人民币", { key: "CNY", factor: 1 }],
  ["美元", { key: "USD", factor: 1 }],
  ["%", { key: "PERCENT", factor: 1 }],
  ["％", { key: "PERCENT", factor: 1 }],
  ["个百分点", { key: "PERCENTAGE_POINT", factor: 1 }],
  ["百分点", { key: "PERCENTAGE_POINT", factor: 1 }],
  ["‰", { key: "PER_MILLE", factor: 1 }],
  ["倍", { key: "TIMES", factor: 1 }],
  ["成", { key: "PERCENT", factor: 10 }],
  ["分钟", { key: "MINUTE", factor: 1 }],
  ["米", { key: "METRE", factor: 1 }],
  ["公里", { key: "METRE", factor: 1000 }],
  ["千米", { key: "METRE", factor: 1000 }],
  ["平方米", { key: "SQUARE_METRE", factor: 1 }],
  ["平方公里", { key: "SQUARE_METRE", factor: 1e6 }],
  ["公顷", { key: "SQUARE_METRE", factor: 1e4 }],
  ["亩", { key: "SQUARE_METRE", factor: 2000 / 3 }],
  ["立方米", { key: "CUBIC_METRE", factor: 1 }],
  ["吨", { key: "TONNE", factor: 1 }],
  ["千瓦时", { key: "WATT_HOUR", factor: 1000 }],
  ["千瓦", { key: "WATT", factor: 1000 }],
  ["兆瓦", { key: "WATT", factor: 1e6 }],
  ["标箱", { key: "TEU", factor: 1 }],
  ["标准箱", { key: "TEU", factor: 1 }],
  ["EFLOPS", { key: "FLOPS", factor: 1e18 }],
  ["EFlops", { key: "FLOPS", factor: 1e18 }],
  ["PFLOPS", { key: "FLOPS", factor: 1e15 }],
  ["岁", { key: "YEAR", factor: 1, isTime: true }],
  ["周岁", { key: "YEAR", factor: 1, isTime: true }],
  ["年", { key: "YEAR", factor: 1, isTime: true }],
  ["个月", { key: "MONTH", factor: 1, isTime: true }],
  ["月", { key: "MONTH", factor: 1, isTime: true }],
  ["天", { key: "DAY", factor: 1, isTime: true }],
  ["日", { key: "DAY", factor: 1, isTime: true }],
  ["个工作日", { key: "DAY", factor: 1, isTime: true }],
  ["小时", { key: "MINUTE", factor: 60, isTime: true }],
]);
