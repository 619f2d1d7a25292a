import fc from "fast-check";
import { openSearchDatabase, type SearchDatabase } from "./search-database";

/** Random queries for each property: SEARCH_RUNS, 60 where it is absent. */
const rounds = Number(process.env["SEARCH_RUNS"] ?? 60);

let database: SearchDatabase;
beforeAll(async () => {
  database = await openSearchDatabase();
});
afterAll(async () => {
  await database.stop();
});

const ascii = Array.from({ length: 0x7f - 0x20 }, (_, index) => String.fromCodePoint(0x20 + index));
const chinese = fc.oneof(
  fc.constantFrom("元", "宇", "宙", "数字孪生", "數字孿生", "平臺", "，", "《", "\u3000", "Ａ", "々", "〇", "𠀀"),
  fc.integer({ min: 0x4e00, max: 0x9fff }).map((code) => String.fromCodePoint(code)),
);
const piece = fc.oneof(
  fc.constantFrom(...ascii),
  fc.constantFrom("AND", " OR ", "NOT ", "&&", "||", "title:", "[a TO b]", "\\u00", "/.*/", "~2", "^4", "({", '\\"'),
  chinese,
  fc.string({ unit: "grapheme", maxLength: 3 }),
  fc.string({ unit: "binary", maxLength: 2 }),
);
const anyQuery = fc
  .array(piece, { minLength: 1, maxLength: 100 })
  .map((pieces) => Array.from(pieces.join("")).slice(0, 100).join(""));

describe("every character is plain text", () => {
  test.each([
    ...ascii,
    "AND",
    "OR",
    "NOT",
    "AND AND",
    "NOT (",
    "\\\\",
    "/元/",
    "元宇宙*",
    "[a TO b]",
    "\t\n",
    "\ud800",
  ])("%j is answered", async (query) => {
    await expect(database.search(query)).resolves.toBeInstanceOf(Array);
  });

  test("signs alone find nothing", async () => {
    for (const query of ["(", '"', "*", "?", "*:*", "\\", " ", "[* *]", "AND", "，"]) {
      expect([query, await database.search(query)]).toEqual([query, []]);
    }
  });

  test("signs around a phrase change nothing", async () => {
    const plain = await database.search("数字孪生");
    for (const query of ['"数字孪生"', "(数字孪生", "数字孪生*", "数字孪生~", "+数字孪生", "-数字孪生", "!数字孪生"]) {
      expect([query, await database.search(query)]).toEqual([query, plain]);
    }
  });

  test("nothing in a query is an operator", async () => {
    for (const query of [
      "数字?生",
      "name:数字孪生",
      "数字孪生~1",
      "数字孪生^2",
      "数字孪生 OR 南京",
      "数*孪",
      "/数.*生/",
    ]) {
      expect([query, await database.search(query)]).toEqual([query, []]);
    }
  });

  test("the longest queries are answered", async () => {
    const hundred = (character: (index: number) => string) =>
      Array.from(Array.from({ length: 100 }, (_, index) => character(index)).join(""))
        .slice(0, 100)
        .join("");
    for (const query of [
      hundred((index) => String.fromCodePoint(0x4e00 + index)),
      hundred((index) => `${String.fromCodePoint(0x4e00 + index)} `),
      hundred((index) => `${String.fromCodePoint(0x61 + (index % 26))}${String(index % 10)} `),
      hundred((index) => `${String.fromCodePoint(0x61 + (index % 26))}.`),
      hundred(() => "ﷺ"),
      hundred(() => "*"),
    ]) {
      await expect(database.search(query)).resolves.toBeInstanceOf(Array);
    }
  });

  test("whatever is asked is answered, each hit with a marked match", async () => {
    await fc.assert(
      fc.asyncProperty(anyQuery, async (query) => {
        const hits = await database.search(query);
        for (const { snippet } of hits) expect(snippet).toMatch(/«[^»]+»/u);
      }),
      { numRuns: rounds },
    );
  }, 120_000);

  test("every stretch of a title finds its policy", async () => {
    const title = "陵水黎族自治县元宇宙产业发展行动计划(2023-2027)";
    const letters = Array.from(title);
    const stretch = fc
      .tuple(fc.nat(letters.length - 1), fc.integer({ min: 1, max: letters.length }))
      .map(([start, length]) => letters.slice(start, start + length).join(""))
      // A part of a number is no word.
      .filter((text) => !/\d/.test(text) && /\p{L}/u.test(text));
    await fc.assert(
      fc.asyncProperty(stretch, async (text) => {
        const hits = await database.search(text, ["POLICY"]);
        const own = hits.find(({ id }) => id === "hainan-lingshui-metaverse-action-plan-2023");
        expect(own?.snippet.replace(/[«»]/g, "")).toBe(title);
      }),
      { numRuns: rounds },
    );
  });
});
