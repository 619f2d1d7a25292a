import * as fc from "fast-check";
import { CodePoints } from "../../../page/explorer/parts/code-points";
import { segmentsOf, type Span, spanOf } from "../../../page/explorer/reader/segments";

const characters = fc.constantFrom("𠮷", "元", "a", "😀", "\n", "宇");
const texts = fc.array(characters, { maxLength: 300 }).map((all) => all.join(""));

describe("a text cut by code points", () => {
  test("counts 𠮷 once, which JavaScript counts twice", () => {
    const points = new CodePoints("𠮷林省𠮷市");
    expect(points.length).toBe(5);
    expect(points.slice(0, 1)).toBe("𠮷");
    expect(points.slice(1, 4)).toBe("林省𠮷");
    expect(points.slice(3, 99)).toBe("𠮷市");
  });

  test("gives the same as spreading the text, at every offset", () => {
    fc.assert(
      fc.property(texts, fc.nat(320), fc.nat(320), (text, start, end) => {
        expect(new CodePoints(text).slice(start, Math.max(start, end))).toBe(
          [...text].slice(start, Math.max(start, end)).join(""),
        );
      }),
    );
  });
});

const spans = (length: number) =>
  fc.array(
    fc.tuple(fc.nat(length), fc.nat(length)).map(([one, other]) => ({
      start: Math.min(one, other),
      end: Math.max(one, other) + 1,
    })),
    { maxLength: 8 },
  );

const covers = (all: readonly Span[], point: number) => all.some(({ start, end }) => start <= point && point < end);

describe("segments of passages", () => {
  test("cut passages that overlap", () => {
    const passages = [
      { key: "0,6", start: 0, end: 6 },
      { key: "4,9", start: 4, end: 9 },
    ];
    expect(
      segmentsOf(10, { passages, others: [], uncovered: [{ start: 9, end: 10 }] }).map(
        ({ start, end, passages: covering, isUncovered }) => [start, end, covering, isUncovered],
      ),
    ).toEqual([
      [0, 4, ["0,6"], false],
      [4, 6, ["0,6", "4,9"], false],
      [6, 9, ["4,9"], false],
      [9, 10, [], true],
    ]);
  });

  test("put each code point into exactly one, with all passages that cover it", () => {
    fc.assert(
      fc.property(spans(40), spans(40), spans(40), (own, others, uncovered) => {
        const passages = own.map(({ start, end }, index) => ({ key: String(index), start, end }));
        const segments = segmentsOf(42, { passages, others, uncovered });
        expect(segments[0]?.start ?? 0).toBe(0);
        expect(segments.at(-1)?.end).toBe(42);
        for (const [index, segment] of segments.entries()) {
          if (index > 0) expect(segment.start).toBe(segments[index - 1]?.end);
          for (let point = segment.start; point < segment.end; point += 1) {
            const covering = passages.filter((passage) => covers([passage], point)).map(({ key }) => key);
            expect(segment.passages).toEqual(covering);
            expect(segment.isOther).toBe(covers(others, point));
            expect(segment.isUncovered).toBe(covers(uncovered, point));
          }
        }
      }),
    );
  });
});

test.each([
  ["char=120,146", { start: 120, end: 146 }],
  ["char=5,5", undefined],
  ["char=9,3", undefined],
  ["char=-1,3", undefined],
  ["content", undefined],
])("#%s names a stretch of the text, or none", (hash, span) => {
  expect(spanOf(hash)).toEqual(span);
});
