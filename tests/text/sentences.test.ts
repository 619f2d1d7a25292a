import fc from "fast-check";
import { sliceCodePoints } from "../../src/text/code-points";
import { sentences } from "../../src/text/sentences";

const pieces = (text: string) => sentences(text).map(({ start, end }) => sliceCodePoints(text, start, end));

describe("sentences", () => {
  test.each([
    ["a full stop ends one", "提出打造。面向教育。", ["提出打造。", "面向教育。"]],
    ["a semicolon of either width ends one", "5个平台;800项；50名", ["5个平台;", "800项；", "50名"]],
    ["questions and exclamations end one", "是吗？是!好?", ["是吗？", "是!", "好?"]],
    ["a heading is a sentence of its own", "南京\n2023年,发布。\n潍坊", ["南京", "2023年,发布。", "潍坊"]],
    ["every measure is a sentence", "内容:1.支持招引。2.科学谋划。", ["内容:1.支持招引。", "2.科学谋划。"]],
    ["a closing quote belongs to its sentence", "“打造高地。”“创作。”)结束", ["“打造高地。”", "“创作。”)", "结束"]],
    ["a quote inside a sentence ends none", "“元宇宙+”、“+元宇宙”的项目。", ["“元宇宙+”、“+元宇宙”的项目。"]],
    ["empty lines are no sentences", "\n\n南京\r\n\r\n", ["南京"]],
    ["no text has no sentence", "", []],
  ])("%s", (_rule, text, expected) => {
    expect(pieces(text)).toEqual(expected);
  });

  test("offsets count code points", () => {
    expect(sentences("😀。𠀀区\n京")).toEqual([
      { start: 0, end: 2 },
      { start: 2, end: 4 },
      { start: 5, end: 6 },
    ]);
  });

  test("together they have the whole text except its line breaks, in order", () => {
    const text = fc
      .array(fc.constantFrom("元", "😀", "。", ";", "”", "“", "\n", "\r", ",", "?"))
      .map((all) => all.join(""));
    fc.assert(
      fc.property(text, (text) => {
        const spans = sentences(text);
        expect(pieces(text).join("")).toBe(text.replace(/[\r\n]/gu, ""));
        spans.forEach(({ start, end }, index) => {
          expect(start).toBeLessThan(end);
          expect(start).toBeGreaterThanOrEqual(spans[index - 1]?.end ?? 0);
        });
      }),
    );
  });
});
