import fc from "fast-check";
import { toSimplified } from "../../src/text/simplified";
import { traditionalWriter } from "../../src/text/traditional";
import { openSearchDatabase, type SearchDatabase } from "./search-database";

/** The number of random queries for each property: SEARCH_RUNS, 25 by default. */
const rounds = Number(process.env["SEARCH_RUNS"] ?? 25);

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
    ...ascii.filter((character) => !/[a-z0-9]/i.test(character)),
    "z",
    "0",
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

  test("punctuation alone finds nothing", async () => {
    for (const query of ["(", '"', "*", "?", "*:*", "\\", " ", "[* *]", "，"]) {
      expect([query, await database.search(query)]).toEqual([query, []]);
    }
  });

  test("punctuation around a phrase changes nothing", async () => {
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

  test("any query is answered, each hit with a marked match", async () => {
    await fc.assert(
      fc.asyncProperty(anyQuery, async (query) => {
        const hits = await database.search(query);
        for (const { snippet } of hits) expect(snippet).toMatch(/«[^»]+»/u);
      }),
      { numRuns: rounds },
    );
  }, 120_000);
});

/** Compatibility forms, and other ways of writing the same words. */
const writings: Readonly<Record<string, (text: string) => string>> = {
  "as it is stored": (text) => text,
  "in capitals": (text) => text.toUpperCase(),
  "in full width": (text) =>
    text
      .replace(/[!-~]/g, (sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) + 0xfee0))
      .replaceAll(" ", "\u3000"),
  "in circled digits": (text) => text.replace(/[1-9]/g, (digit) => String.fromCodePoint(0x2460 + Number(digit) - 1)),
  "with zero-width characters": (text) => Array.from(text).join("\u200b"),
  "in decomposed letters": (text) => text.normalize("NFKD"),
  "in traditional Chinese": traditionalWriter([]),
  "in simplified Chinese": toSimplified,
};

describe("any part of a stored text", () => {
  const properties = ["title", "name", "fullName", "summary", "text", "label"];
  let stored: { readonly id: string; readonly text: string }[];
  beforeAll(async () => {
    stored = await database.texts(properties.flatMap((name) => [name, `${name}Hant`, `${name}En`]).concat("aliases"));
  });

  test.each(Object.entries(writings))(
    "finds its node, %s",
    async (_, write) => {
      const stretch = fc
        .tuple(fc.nat(), fc.nat(), fc.integer({ min: 2, max: 40 }))
        .map(([position, start, length]) => {
          const { id, text } = stored[position % stored.length] ?? { id: "", text: "" };
          const letters = Array.from(text);
          const from = start % Math.max(1, letters.length - 1);
          return {
            id,
            query: Array.from(write(letters.slice(from, from + length).join("")))
              .slice(0, 100)
              .join(""),
          };
        })
        .filter(({ query }) => /[\p{L}\p{N}]/u.test(query));
      await fc.assert(
        fc.asyncProperty(stretch, async ({ id, query }) => {
          const hits = await database.search(query);
          expect(hits.map((hit) => hit.id)).toContain(id);
        }),
        { numRuns: rounds },
      );
    },
    120_000,
  );
});
