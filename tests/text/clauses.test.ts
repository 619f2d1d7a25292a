import fc from "fast-check";
import { clauses } from "../../src/text/clauses";
import { sliceCodePoints } from "../../src/text/code-points";

const pieces = (text: string) => clauses(text).map(({ start, end }) => sliceCodePoints(text, start, end));

describe("clauses", () => {
  test.each([
    ["a comma ends one", "产业规模突破5000亿元，年均增长25%以上。", ["产业规模突破5000亿元，", "年均增长25%以上。"]],
    ["so does its ASCII form", "到2025年,产业规模", ["到2025年,", "产业规模"]],
    ["a comma between digits ends none", "突破1,350亿元", ["突破1,350亿元"]],
    ["a full stop ends one", "提出打造。面向教育。", ["提出打造。", "面向教育。"]],
    ["a semicolon of either width ends one", "5个平台;800项；50名", ["5个平台;", "800项；", "50名"]],
    ["questions and exclamations end one", "是吗？是!好?", ["是吗？", "是!", "好?"]],
    ["several marks end it together", "好！！是吗？！", ["好！！", "是吗？！"]],
    ["a colon and an enumeration end none", "内容:教育、医疗", ["内容:教育、医疗"]],
    ["a heading is one of its own", "南京\n2023年,发布。\n潍坊", ["南京", "2023年,", "发布。", "潍坊"]],
    ["a closing mark belongs to its clause", "“打造高地。”“创作。”)结束", ["“打造高地。”", "“创作。”)", "结束"]],
    [
      "a title is not divided",
      "根据《关于产业，平台；人才的意见。》，制定",
      ["根据《关于产业，平台；人才的意见。》，", "制定"],
    ],
    ["a short quotation is not divided", "坚持“创新，开放”理念，推动", ["坚持“创新，开放”理念，", "推动"]],
    [
      "one in straight marks neither",
      '打造"一核，多点"格局，推动"两个健康"',
      ['打造"一核，多点"格局，', '推动"两个健康"'],
    ],
    ["brackets are not divided", "长护险（以下简称，下同）待遇，享受", ["长护险（以下简称，下同）待遇，", "享受"]],
    [
      "a quotation of sentences is divided",
      "“打造高地，创作。培育，引进。”结束",
      ["“打造高地，", "创作。", "培育，", "引进。”", "结束"],
    ],
    ["brackets of several lines divide as other text does", "（一，二\n三，四）", ["（一，", "二", "三，", "四）"]],
    ["an opening mark alone changes nothing", "“元宇宙，产业", ["“元宇宙，", "产业"]],
    ["empty lines have none", "\n\n南京\r\n\r\n", ["南京"]],
    ["no text has none", "", []],
  ])("%s", (_rule, text, expected) => {
    expect(pieces(text)).toEqual(expected);
  });

  test("offsets count code points", () => {
    expect(clauses("😀，𠀀区\n京")).toEqual([
      { start: 0, end: 2 },
      { start: 2, end: 4 },
      { start: 5, end: 6 },
    ]);
  });

  test("contain together the whole text except its line breaks, in order", () => {
    const marks = ["元", "😀", "。", ";", "，", "”", "“", '"', "《", "》", "（", "）", "\n", "\r", ",", "1", "?"];
    const text = fc.array(fc.constantFrom(...marks)).map((all) => all.join(""));
    fc.assert(
      fc.property(text, (text) => {
        const spans = clauses(text);
        expect(pieces(text).join("")).toBe(text.replace(/[\r\n]/gu, ""));
        spans.forEach(({ start, end }, index) => {
          expect(start).toBeLessThan(end);
          expect(start).toBeGreaterThanOrEqual(spans[index - 1]?.end ?? 0);
        });
      }),
    );
  });
});
