import { sentenceRows } from "../../src/facts/sentence-rows";
import { sentences } from "../../src/text/sentences";

const cut = (text: string) => sentences(text).map(({ start, end }) => Array.from(text).slice(start, end).join(""));

test.each([
  ["一句。二句！", ["一句。", "二句！"]],
  ["他说：“好。”再说？", ["他说：“好。”", "再说？"]],
  ["标题\n第一，第二；第三", ["标题", "第一，第二；第三"]],
  ["𠮷祥。\r\n\n。——！", ["𠮷祥。"]],
  ["", []],
])("%j has the sentences %j", (text, expected) => {
  expect(cut(text)).toEqual(expected);
});

test("a source has its sentences in both scripts, and the forms of both if they differ", () => {
  expect(sentenceRows({ text: "发布规划。产业", textHant: "發佈規劃。產業" })).toEqual([
    { place: 0, text: "发布规划。", textHant: "發佈規劃。", forms: [" 发布规划 "] },
    { place: 1, text: "产业", textHant: "產業", forms: [" 产业 "] },
  ]);
  expect(sentenceRows({ text: "……", textHant: "……" })).toHaveLength(1);
});
