import { searchNeedles, scriptOf } from "../../src/text/search-needles";
import { searchParameters } from "../../src/text/search-patterns";
import { luceneQuery } from "../../src/text/search-query";

describe("the query that is sent to the index", () => {
  const lucene = (query: string) => luceneQuery(searchNeedles(query));

  test.each([
    ["数字孪生", '+"数字孪生"'],
    ["數字孿生", '+"数字孪生"'],
    ["孿", '+"孪"'],
    ["南京 教育", '+"南京" +"教育"'],
    ["digital twin", "+(digital *digital) +(twin twin*)"],
    ["Digital-Twins", "+(digital *digital) +(twins twins*)"],
    ["the state of the art", "+state +(the *the) +the"],
    ["1.5亿", '+(1 *1) +5 +"亿"'],
    ["AR", "+(ar *ar*)"],
    ["ＡＲ", "+(ar *ar*)"],
    ["AR设备", '+(ar *ar) +"设备"'],
    ["元宇宙*", '+"元宇宙"'],
    ["title:元宇宙~2", '+(title *title) +"元宇宙" +(2 2*)'],
    ['"(数字孪生)\\', '+"数字孪生"'],
    ["計畫", '+((+"计画") (+"计划"))'],
    ["a1 b22 c333 d4444", "+(d4444 d4444*) +c333 +b22"],
    ["no-code", "+(code code*) +(no *no)"],
    ["IT", "+(it *it*)"],
    ["A/B", "+(a *a) +(b b*)"],
    ["AND", "+(and *and*)"],
    ["สวัสดี", "*:*"],
    ["❶", "*:*"],
  ])("%s: %s", (query, expected) => {
    expect(lucene(query)).toBe(expected);
  });

  test.each(["(", '"', "\\", "*", "?", "{", "~", "^", "  ", "&&", "!!", "，。", "😀", "\u200b"])(
    "finds nothing for %s",
    (query) => {
      expect(lucene(query)).toBe('"-"');
    },
  );
});

describe("what must occur in a text as one phrase", () => {
  test.each([
    ["數字 孿生", [["数字"], ["孪生"]]],
    ["Digital Twin", [["digital twin"]]],
    ["Nanjing Metaverse 教育 action plan", [["nanjing metaverse"], ["教育"], ["action plan"]]],
    ["教育,医疗", [["教育 医疗", "教育医疗"]]],
    ["AR设备", [["ar 设备"]]],
    ["教育 教育", [["教育"]]],
    ["計畫", [["计画", "计划"]]],
    ["+ - &&", []],
  ])("%s", (query, expected) => {
    expect(searchNeedles(query)).toEqual(expected);
  });

  test("is Chinese text at any position, a word between its edges, and a beginning of a last word of four letters", () => {
    const wholes = (query: string) => searchParameters(query).ways.map(({ whole }) => whole);
    expect(wholes("数字孪生")).toEqual(["数字孪生"]);
    expect(wholes("AR")).toEqual([" ar "]);
    expect(wholes("AR设备")).toEqual([" ar 设备"]);
    expect(wholes("digital twin")).toEqual([" digital twin"]);
    expect(wholes("设备AR")).toEqual(["设备 ar "]);
  });
});

test.each([
  ["數字孿生", "ZH_HANT"],
  ["数字孪生", "ZH_HANS"],
  ["元宇宙", "ZH_HANS"],
  ["digital twin", "ZH_HANS"],
])("%s is written in %s", (query, script) => {
  expect(scriptOf(query)).toBe(script);
});
