import { SourceText } from "../../src/editing/source-text";
import { clean } from "../../src/text/cleaning/clean";
import { remainingDamage } from "../../src/text/cleaning/remaining-damage";
import { normalizeName } from "../../src/text/normalized-name";
import { searchForm } from "../../src/text/search-form";
import { searchParameters } from "../../src/text/search-patterns";
import { clauses } from "../../src/text/clauses";
import { toSimplified } from "../../src/text/simplified";
import { sortKey } from "../../src/text/sort-key";
import { traditionalWriter } from "../../src/text/traditional";

const toTraditional = traditionalWriter([{ simplified: "新干县", traditional: "新干縣" }]);

/** The operations on a text of any length in the event loop. */
const works: Readonly<Record<string, (text: string) => unknown>> = {
  "it is cleaned": (text) => clean(text, [{ received: "?", mended: "？" }], { mediaType: null }),
  "a text from a PDF is cleaned": (text) => clean(text, [], { mediaType: "application/pdf" }),
  "damage is looked for": remainingDamage,
  "it is divided into clauses": clauses,
  "it is written in simplified characters": toSimplified,
  "it is written in traditional characters": toTraditional,
  "its search form is made": searchForm,
  "its sort key is made": sortKey,
  "it is read as a name": normalizeName,
  "it is searched for": (text) => searchParameters(Array.from(text).slice(0, 100).join("")),
  "passages are found in it": (text) => {
    const source = new SourceText("source:long", text, text);
    for (let start = 0; start < 100; start += 1) source.quote({ start, end: start + 5 });
    return source.find({ quote: text.slice(0, 2) });
  },
};

/** Repeated texts that may make a pattern read the same characters again and again. */
const units = [
  ...["元", "元)", "(", "(a", "元(", "元(a", "元(ā", "?", "?，", "「", "」", "。」", "\n", "\r", " ", "\u200b"],
  ...["新干县", "新干", "干", "\u{20000}元", "a", "a b", "é", "e\u0301", "ﷺ", "’", "（"],
  ...[
    "第1页 ",
    "，，，，，，，，，，，，元",
    "元 ",
    "元 (",
    "国(guó)",
    "国 ( guó )",
    "。”",
    "局 ",
    "市局 ",
    "a\t",
    "a  a",
    "1\n",
    "— 1 —\n",
    "\f",
  ],
];

const SHORT = 8_000;
const LONG = 8 * SHORT;

/** Work of fewer milliseconds is too fast for a comparison. */
const SOON = 300;

function milliseconds(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/** The fastest of some runs: other work of the machine makes some of them slow. */
function fastest(run: () => unknown): number {
  let shortest = Infinity;
  for (let runs = 0; runs < 4 && shortest > SOON; runs += 1) shortest = Math.min(shortest, milliseconds(run));
  return shortest;
}

// Quadratic work takes 64 times as long for eight times the text. Very fast work needs no comparison.
describe("a text that is eight times as long needs some eight times as long, when", () => {
  it.each(Object.entries(works))("%s", (_what, work) => {
    for (const unit of units) {
      const ofLength = (length: number) => unit.repeat(Math.ceil(length / unit.length));
      const [short, long] = [ofLength(SHORT), ofLength(LONG)];
      const time = fastest(() => work(long));
      const times = time < SOON ? 1 : time / Math.min(...[1, 2, 3].map(() => milliseconds(() => work(short))));
      expect({ unit, isLinear: times < 40 }).toEqual({ unit, isLinear: true });
    }
  });
});
