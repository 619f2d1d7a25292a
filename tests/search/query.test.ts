import { searchNeedles, scriptOf } from "../../src/text/search-needles";
import { searchParameters } from "../../src/text/search-patterns";
import { luceneQuery } from "../../src/text/search-query";

describe("what the index is asked", () => {
  test.each([
    ["数字孪生", '+"数字孪生"'],
    ["數字孿生", '+"数字孪生"'],
    ["孿", "+*孪*"],
    ["南京 教育", '+"南京" +"教育"'],
    ["digital twin", "+digital* +twin*"],
    ["Digital-Twins", "+digital*"],
    ["people's government", "+government* +people*"],
    ["1.5亿", "+1* +*亿*"],
    ["AR", "+ar*"],
    ["ＡＲ", "+ar*"],
    ["AR设备", '+ar* +"设备"'],
    ["the state of the art", "+state* +art*"],
    ["元宇宙*", '+"元宇宙"'],
    ["title:元宇宙~2", '+title* +"元宇宙" +2*'],
    ['"(数字孪生)\\', '+"数字孪生"'],
    ["一二三四五六七八九十一二三四五六七八九十一二三", '+"一二三四五六七八九十一二三四五六七八九十"'],
    ["a1 b22 c333 d4444", "+d4444* +c333* +b22*"],
  ])("%s: %s", (query, lucene) => {
    expect(luceneQuery(query)).toBe(lucene);
  });

  test.each(["(", '"', "\\", "*", "?", "{", "~", "^", "  ", "&&", "!!", "AND", "NOT", "or", "the", "，。", "😀"])(
    "%s asks for nothing",
    (query) => {
      expect(luceneQuery(query)).toBe('"-"');
    },
  );
});

describe("what must stand in a text as one phrase", () => {
  const phrases = (query: string) => searchNeedles(query).map((needle) => needle.map(({ text }) => text));
  test.each([
    ["數字 孿生", [["数字"], ["孪生"]]],
    ["Digital Twin", [["digital", "twin"]]],
    ["Nanjing Metaverse 教育 action plan", [["nanjing", "metaverse"], ["教育"], ["action", "plan"]]],
    ["教育,医疗", [["教育", "医疗"]]],
    ["AR设备", [["ar", "设备"]]],
    ["教育 教育", [["教育"]]],
    ["+ - &&", []],
  ])("%s", (query, expected) => {
    expect(phrases(query)).toEqual(expected);
  });

  test("a phrase of Chinese needs no pattern, and is as long as it is", () => {
    expect(searchParameters("数字孪生").needles).toEqual([{ anchor: "数字孪生", pattern: null, least: 4n, most: 4n }]);
  });

  test("a last word of four letters may go on", () => {
    expect(searchParameters("digital twin").needles).toMatchObject([{ anchor: "digital", least: 12n, most: 39n }]);
    expect(searchParameters("twin AR").needles).toMatchObject([{ anchor: "twin", least: 7n, most: 10n }]);
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
