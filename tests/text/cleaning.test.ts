import fc from "fast-check";
import { cleanReceived, remainingDamage } from "../../src/text/cleaning";

const clean = (raw: string) => cleanReceived(raw, []);

describe("cleaning a received text by rules", () => {
  test.each([
    ["a reading is removed", "國(guó)內(nèi)元宇宙產(chǎn)業(yè)", "國內元宇宙產業"],
    [
      "a reading with a tone over any vowel is removed",
      "驗(yàn)優(yōu)級(jí)術(shù)訓(xùn)團(tuán)會(huì)",
      "驗優級術訓團會",
    ],
    ["a bracket of the text remains", "劃(2023-2028)》", "劃(2023-2028)》"],
    ["a bracket with a year's sign remains", "計(jì)劃(2023-2025年)(征求意見稿)》", "計劃(2023-2025年)(征求意見稿)》"],
    ["a bracket of Chinese remains, cleaned inside", "VR(虛擬現(xiàn)實(shí))", "VR(虛擬現實)"],
    ["a bracket in a name remains", "微軟(中國(guó))有限公司", "微軟(中國)有限公司"],
    ["a bracket after Latin letters remains", "GPU(gpu)", "GPU(gpu)"],
    ["a space between characters is removed", "10 個(gè)以 上元宇宙", "10個以上元宇宙"],
    ["spaces around a number are removed", "建設(shè) 2-3 家元宇宙", "建設2-3家元宇宙"],
    ["a wide space and a byte order mark are removed", "\uFEFF到2025\u3000年\u00A0,", "到2025年,"],
    ["a low quotation mark is corrected", "“元宇宙+〞、“+元宇宙〞", "“元宇宙+”、“+元宇宙”"],
    ["punctuation remains", "專利;超50個,“鏈主”。王府井—隆福寺:", "專利;超50個,“鏈主”。王府井—隆福寺:"],
    ["line breaks remain, also of empty lines", "\n鄭州\r\n\n來源\n\n\n", "\n鄭州\r\n\n來源\n\n\n"],
  ])("%s", (_rule, received, cleaned) => {
    expect(clean(received)).toBe(cleaned);
  });

  test("a clean text does not change", () => {
    const piece = fc.constantFrom("元", "宇宙", "(试行)", "(2023-2025年)", "VR", ";", "。", "\n", "“", "”", "1-2个");
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        expect(clean(pieces.join(""))).toBe(pieces.join(""));
      }),
    );
  });

  test("readings and spaces leave no trace at any position", () => {
    const noise = fc.constantFrom("", "(guó)", "(yè)", " ", "(chuàng) ");
    const character = fc.constantFrom("元", "宙", "業", "區");
    fc.assert(
      fc.property(fc.array(fc.tuple(character, noise)), (pairs) => {
        const received = pairs.map(([character, after]) => character + after).join("");
        expect(clean(received)).toBe(pairs.map(([character]) => character).join(""));
      }),
    );
  });
});

describe("the table of damaged sequences", () => {
  test("is applied before the rules, at every position", () => {
    const table = [{ received: "規(guī)?;?", mended: "規模化" }];
    expect(cleanReceived("鏈條化、規(guī)?;?,規(guī)?;?", table)).toBe("鏈條化、規模化,規模化");
  });

  test("replaces literally", () => {
    expect(cleanReceived("a?b", [{ received: "?", mended: "$&" }])).toBe("a$&b");
  });
});

describe("damage that remains", () => {
  test.each([
    ["a lost character", "規(guī)?;?,形成"],
    ["a note without its opening bracket", "領(lǐng)域?qū)?shù)字人"],
    ["a note without its closing bracket", "元宇宙產業(yè的"],
    ["a reading after no character", "元宇宙,(yè)"],
  ])("%s is reported", (_what, received) => {
    expect(remainingDamage(clean(received))).not.toEqual([]);
  });

  test("what is reported has whole characters, up to six on each side", () => {
    expect(remainingDamage("𠀀𠀀12345é")).toEqual(["𠀀12345é"]);
    expect(remainingDamage("é1234𠀀𠀀")).toEqual(["é1234𠀀"]);
    const unit = fc.constantFrom("𠀀", "a", "元", "é", "?", "(", ")", "。");
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 40 }), (line) => {
        for (const position of remainingDamage(line)) {
          expect(line).toContain(position);
          expect(position).not.toMatch(/\p{Surrogate}/u);
          expect(Array.from(position).length).toBeLessThanOrEqual(12);
        }
      }),
    );
  });

  test.each(["何为元宇宙?", "(试行)VR(虚拟现实)", "1)支持", "真的吗?”他说"])("%s is not damage", (text) => {
    expect(remainingDamage(text)).toEqual([]);
  });
});
