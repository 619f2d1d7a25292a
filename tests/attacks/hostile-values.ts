import fc from "fast-check";

/** Texts with a meaning in one of the languages on the way, and characters that Unicode treats in a special way. */
const fragments = [
  ...["'", '"', "`", "\\", "$", "$p0", "{", "}", "(", ")", "[", "]", "//", "/*", "*/", ";", "--", "#", "@", "&", "%"],
  ...[
    "' OR 1=1 //",
    "'}) DETACH DELETE n //",
    "` SET n.id = 1 //",
    "RETURN 1",
    "MATCH (n) DETACH DELETE n",
    "CALL db.labels()",
  ],
  ...[
    "LOAD CSV FROM 'file:///etc/passwd' AS x",
    "\\u0027",
    "\\u0060",
    "${1+1}",
    "{{7*7}}",
    "<script>alert(1)</script>",
  ],
  ...["*", "?", "~", "^", "AND", "OR NOT", "+", "-", "title:", "[a TO z]", "/.*/", "\\\\", "||", "!"],
  ...[
    "query { __typename }",
    "... on Policy { id }",
    '"""',
    "@include(if: false)",
    "__proto__",
    "constructor",
    "toString",
  ],
  ...[
    "\u0000",
    "\ud800",
    "\udfff",
    "\u202e",
    "\u200b",
    "\ufeff",
    "e\u0301",
    "\u0301\u0301\u0301",
    "\u2028",
    "\r\n",
    "\t",
  ],
  ...[
    "مرحبا",
    "שלום",
    "元宇宙",
    "元宇宙".repeat(40),
    "ﬀ",
    "İ",
    "ß",
    "🏳️‍🌈",
    "👩‍👩‍👧",
    "Ｎａｎｊｉｎｇ",
    "../../etc/passwd",
    "%00",
  ],
  ...["320100", "education", "nanjing-metaverse-action-plan-2023", "1e999", "-0", "NaN", "null", "", " "],
];

/** A hostile text: several of these joined, or one of any code units, or a very long one. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: fc.array(fc.constantFrom(...fragments), { maxLength: 6 }).map((parts) => parts.join("")) },
  { weight: 2, arbitrary: fc.string({ unit: "binary", maxLength: 40 }) },
  { weight: 1, arbitrary: fc.constantFrom("a", "𠮷", "\ud800", "'", "\u0301").map((unit) => unit.repeat(5_000)) },
);

const withoutBlanks = fragments.filter((fragment) => /^[^\s\p{C}]+$/u.test(fragment));

/** A hostile text that is a valid id: such texts reach the database, while most others are refused. */
export const hostileId: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .array(fc.constantFrom(...withoutBlanks), { minLength: 1, maxLength: 3 })
      .map((parts) => parts.join("")),
  },
  { weight: 1, arbitrary: hostileText },
);

/** Small numbers, which most arguments accept, and some that they refuse. */
export const hostileNumber: fc.Arbitrary<number> = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 3 }) },
  { weight: 1, arbitrary: fc.integer({ min: -3, max: 300 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(0, -1, 2 ** 31 - 1, -(2 ** 31), 2 ** 31, 2 ** 53, 1.5, 1e308, -1e-300),
  },
);
