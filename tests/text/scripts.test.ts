import fc from "fast-check";
import { Converter } from "opencc-js";
import { codePointLength } from "../../src/text/code-points";
import { toSimplified } from "../../src/text/simplified";
import { simplifiedExceptions } from "../../src/text/simplified-exceptions";
import { traditionalWriter } from "../../src/text/traditional";

const toTraditional = traditionalWriter([
  { simplified: "昆山", traditional: "昆山" },
  { simplified: "制造业", traditional: "製造業" },
]);

/** Any text: Chinese that the dictionaries know by phrases, other scripts, and characters outside the basic plane. */
const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom("发展", "若干", "签约", "昆山", "显著", "著力", "著", "着", "乾隆", "𠀀", "😀", "﹒", "⿰", "豈"),
      fc.integer({ min: 0x4e00, max: 0x9fff }).map((code) => String.fromCodePoint(code)),
      fc.string({ unit: "grapheme", maxLength: 3 }),
    ),
  )
  .map((pieces) => pieces.join(""));

describe("traditional Chinese", () => {
  test.each([
    ["若干政策", "若干政策"],
    ["干部能干", "幹部能幹"],
    ["签约落地", "簽約落地"],
    ["旅游", "旅遊"],
    ["智能制造", "智能製造"],
    ["制定", "制定"],
    ["征求意见稿", "徵求意見稿"],
    ["关于", "關於"],
    ["示范应用", "示範應用"],
    ["平台", "平臺"],
    ["在这众多跟进的地区中", "在這眾多跟進的地區中"],
    ["成为", "成為"],
    ["松江区", "松江區"],
    ["汉阳区", "漢陽區"],
    ["陵水黎族自治县", "陵水黎族自治縣"],
    ["GPU,VR(虚拟现实);1-2个。", "GPU,VR(虛擬現實);1-2個。"],
  ])("%s is %s", (simplified, traditional) => {
    expect(toTraditional(simplified)).toBe(traditional);
  });

  test("an exception has priority over the dictionary, at any position", () => {
    expect(traditionalWriter([])("在昆山签约")).toBe("在崑山簽約");
    expect(toTraditional("在昆山签约,昆山昆山")).toBe("在昆山簽約,昆山昆山");
    expect(toTraditional("😀昆山市制造业")).toBe("😀昆山市製造業");
  });

  test("every text has the same length in both scripts", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(codePointLength(toTraditional(text))).toBe(codePointLength(text));
        expect(codePointLength(toSimplified(text))).toBe(codePointLength(text));
      }),
    );
  });
});

describe("simplified Chinese from either script", () => {
  test.each([
    ["簽約落地", "签约落地"],
    ["崑山", "昆山"],
    ["產業規劃", "产业规划"],
    ["關于開展", "关于开展"],
    ["顯著增強", "显著增强"],
    ["著力推進", "着力推进"],
    ["鏈主企業", "链主企业"],
    ["鍊主企業", "链主企业"],
    ["卓著、編著、着力", "卓著、编著、着力"],
    ["鍛鍊", "锻炼"],
  ])("%s is %s", (traditional, simplified) => {
    expect(toSimplified(traditional)).toBe(simplified);
  });

  test.each(["显著增强", "昇腾生态显著提升", "签约落地", "昆山", "Kunshan 2023", "1-2个", ""])(
    "%s does not change",
    (text) => {
      expect(toSimplified(text)).toBe(text);
    },
  );

  test("a simplified word stays beside a traditional one", () => {
    expect(toSimplified("显著提升技術，原著")).toBe("显著提升技术，原著");
  });

  test("every exception has the length of its word, and the converter alone writes it otherwise", () => {
    const byDictionary = Converter({ from: "tw", to: "cn" });
    for (const { received, simplified } of simplifiedExceptions) {
      expect(codePointLength(simplified)).toBe(codePointLength(received));
      expect({ received, isNeeded: byDictionary(received) !== simplified }).toEqual({ received, isNeeded: true });
      expect(toSimplified(received)).toBe(simplified);
    }
  });
});
