import { rules } from "../../src/drafting/rules/rules";
import { sharedDrafter } from "./vocabulary";

const names = rules.map(({ name }) => name);

test("each rule has a name of its own, and an example in which it finds nothing", () => {
  expect(new Set(names).size).toBe(names.length);
  for (const { name, examples } of rules)
    expect([name, examples.some(({ finds }) => finds.length === 0)]).toEqual([name, true]);
  for (const { name, examples } of rules)
    expect([name, examples.some(({ finds }) => finds.length > 0)]).toEqual([name, true]);
});

describe.each(rules)("the rule $name", ({ name, examples }) => {
  test.each(examples)("$text", async ({ text, finds }) => {
    const facts = (await sharedDrafter()).proposals(text).filter(({ rule }) => rule === name);
    expect(facts.map(({ field, value, quote }) => [field, value, quote])).toEqual(finds);
  });
});
