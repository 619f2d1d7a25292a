import fc from "fast-check";
import { pathText, repeatedKeys } from "../../src/json/repeated-keys";

describe("keys that occur more than once in an object", () => {
  it.each<[text: string, paths: readonly string[]]>([
    ['{"a": 1, "b": 2}', []],
    ['{"a": 1, "a": 2}', ["a"]],
    ['{"a": 1, "a": 2, "a": 3}', ["a"]],
    ['{"a": {"b": 1}, "b": {"a": 1}}', []],
    ['[{"a": 1}, {"a": 2}]', []],
    ['[{"a": 1}, {"b": 1, "b": 2}]', ["[1].b"]],
    ['{"goals": [1, [2, 3], {"value": 1, "unit": {}, "value": 2}]}', ["goals[2].value"]],
    ['{"a": {"b": 1, "b": 1}, "a": {"c": 1, "c": 1}}', ["a.b", "a", "a.c"]],
    ['{"a": "\\"a\\": 1, {[", "b": "a"}', []],
    [String.raw`{"\u0061": 1, "a": 2}`, ["a"]],
    ['{"": 1, "": 2}', [""]],
    ['{"省": 1, "省": 2}', ["省"]],
    ['"a"', []],
    ["1", []],
  ])("are found in %s", (text, paths) => {
    expect(repeatedKeys(text).map(pathText)).toEqual(paths);
  });

  it("are found in any text that repeats them, and in no text that JSON.stringify wrote", () => {
    fc.assert(
      fc.property(
        fc.jsonValue(),
        fc.dictionary(fc.string(), fc.jsonValue(), { minKeys: 1, maxKeys: 4 }),
        (value, map) => {
          expect(repeatedKeys(JSON.stringify(value))).toEqual([]);
          const [key = ""] = Object.keys(map);
          const twice = `${JSON.stringify(map).slice(0, -1)},${JSON.stringify(key)}:${JSON.stringify(value)}}`;
          expect(repeatedKeys(`[null,${twice}]`)).toEqual([[1, key]]);
        },
      ),
    );
  });
});
