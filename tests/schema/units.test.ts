import { validateSync } from "class-validator";
import { IsUnit } from "../../schema/checks/is-unit";
import { unitNameOf } from "../../schema/units/unit-name";
import { unitKeys, unitOf } from "../../schema/units/unit-table";
import { isUnit, writtenUnit } from "../../schema/units/written-unit";
import { toSimplified } from "../../src/text/simplified";

const units = unitKeys.flatMap((key) => {
  const unit = unitOf(key);
  return unit ? [{ key, ...unit }] : [];
});

class Measured {
  @IsUnit() unit!: unknown;
}

/** The message about a unit that is refused; undefined if it is accepted. */
function problemOf(unit: unknown): string | undefined {
  const [problem] = validateSync(Object.assign(new Measured(), { unit }));
  return Object.values(problem?.constraints ?? {})[0];
}

describe("the table of units", () => {
  it("has the keys of semantics 45, and the month of its compounds", () => {
    expect([...unitKeys].sort()).toEqual(
      [
        ...["CNY", "USD", "PERSON", "HOUSEHOLD", "COUNT", "PERCENT", "PERCENTAGE_POINT", "PER_MILLE", "VISIT", "TIMES"],
        ...[
          "RANK",
          "INDEX",
          "POINT",
          "YEAR",
          "MONTH",
          "DAY",
          "MINUTE",
          "METRE",
          "SQUARE_METRE",
          "CUBIC_METRE",
          "TONNE",
        ],
        ...["WATT", "WATT_HOUR", "FLOPS", "TEU"],
      ].sort(),
    );
  });

  it("has one unit for each dimension", () => {
    expect(new Set(units.map(({ dimension }) => dimension)).size).toBe(units.length);
  });

  it("has each written word once, with a factor", () => {
    const written = units.flatMap((unit) => Object.entries(unit.written));
    expect(new Set(written.map(([word]) => word)).size).toBe(written.length);
    for (const [word, factor] of written) expect([word, factor > 0 && Number.isFinite(factor)]).toEqual([word, true]);
    for (const { key } of units)
      expect(written.map(([word]) => word).filter((word) => word === key)).toEqual(key === "FLOPS" ? [key] : []);
  });

  it("has the same names in both scripts", () => {
    for (const { names, per = names } of units) {
      expect([toSimplified(names[1]), toSimplified(per[1])]).toEqual([names[0], per[0]]);
    }
  });
});

describe("what texts write as a unit", () => {
  it.each([
    ["亩", "SQUARE_METRE", 666.6666666666666],
    ["万亩", "SQUARE_METRE", 6_666_666.666666667],
    ["平方公里", "SQUARE_METRE", 1e6],
    ["万平方米", "SQUARE_METRE", 1e4],
    ["公顷", "SQUARE_METRE", 1e4],
    ["万千瓦", "WATT", 1e7],
    ["亿千瓦时", "WATT_HOUR", 1e11],
    ["公里", "METRE", 1000],
    ["标箱", "TEU", 1],
    ["万标箱", "TEU", 1e4],
    ["EFLOPS", "FLOPS", 1e18],
    ["万元", "CNY", 1e4],
    ["亿元", "CNY", 1e8],
    ["万亿元", "CNY", 1e12],
    ["亿美元", "USD", 1e8],
    ["万人次", "VISIT", 1e4],
    ["万吨标准煤", "TONNE", 1e4],
    ["小时", "MINUTE", 60],
    ["个百分点", "PERCENTAGE_POINT", 1],
    ["元/人/月", "CNY/PERSON/MONTH", 1],
    ["万元/亩", "CNY/SQUARE_METRE", 15],
    ["件/万人", "COUNT/PERSON", 1e-4],
    ["CNY", "CNY", 1],
  ])("%s", (written, unit, factor) => {
    expect(writtenUnit(written)).toEqual({ unit, factor: expect.closeTo(factor, 6) as unknown });
  });

  it.each(["位", "次", "工作日", "", "/", "元/", "constructor", "toString"])("%j is none", (written) => {
    expect(writtenUnit(written)).toBeUndefined();
  });
});

describe("the name of a unit", () => {
  it.each([
    ["CNY", "元", "元", "yuan"],
    ["PERSON", "人", "人", "people"],
    ["HOUSEHOLD", "户", "戶", "households"],
    ["PERCENT", "%", "%", "%"],
    ["CNY/PERSON/MONTH", "元/人/月", "元/人/月", "yuan per person per month"],
    ["CNY/SQUARE_METRE", "元/平方米", "元/平方米", "yuan per square metre"],
    ["LATER", "LATER", "LATER", "LATER"],
  ])("%s", (unit, unitName, unitNameHant, unitNameEn) => {
    expect(unitNameOf(unit)).toEqual({ unitName, unitNameHant, unitNameEn });
  });
});

describe("a unit in an input", () => {
  const start = "must be a unit of the table, such as CNY, PERSON or COUNT, or a compound such as CNY/PERSON/MONTH";

  it.each(["CNY", "SQUARE_METRE", "CNY/PERSON/MONTH", "TONNE/CNY/YEAR/PERSON"])("%s", (unit) => {
    expect([isUnit(unit), problemOf(unit)]).toEqual([true, undefined]);
  });

  it.each([
    ["PERSONS", ": near keys are PERSON, "],
    ["cny", ": near keys are CNY, "],
    ["SQUARE_METER", ": near keys are SQUARE_METRE, "],
    ["CNY/MONTHS", ": near keys are MONTH, "],
    ["万元", ": write CNY, and the value times 10000"],
    ["万元/亩", ": write CNY/SQUARE_METRE, and the value times 15"],
    ["CNY/CNY/CNY/CNY/CNY", ", of at most 4 keys"],
    ["", ""],
    ["__proto__", ": near keys are "],
    ["元".repeat(100_000), ": near keys are "],
    [5, ""],
  ])("%j is refused", (unit, advice) => {
    expect(isUnit(unit)).toBe(false);
    expect(problemOf(unit)).toContain(start + advice);
    expect(problemOf(unit)?.length).toBeLessThan(250);
  });
});
