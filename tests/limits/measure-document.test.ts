import { parse } from "graphql";
import { type Measures, measureDocument } from "../../src/http/limits/measure-document";

const measure = (text: string) => measureDocument(parse(text));

describe("the measures of a document", () => {
  it.each<[string, Partial<Measures>, string]>([
    ["a field", { depth: 1, rootFields: 1, fields: 1, aliases: 0, directives: 0, inputDepth: 0 }, "{ a }"],
    ["levels", { depth: 4, fields: 5 }, "{ a { b { c { d } } } e }"],
    ["inline fragments are not a level", { depth: 2, fields: 2 }, "{ a { ... { ... on T { b } } } }"],
    [
      "a fragment at each position where it is spread",
      { depth: 3, fields: 7 },
      "{ a { ...F } b { ...F } c } fragment F on T { d { e } } fragment G on T { x { y { z } } }",
    ],
    [
      "fragments in fragments",
      { depth: 3, fields: 5, rootFields: 1 },
      "{ a { ...F } } fragment F on T { b { ...G } d } fragment G on T { e f }",
    ],
    ["a root fragment's fields", { rootFields: 3 }, "{ a ...F } fragment F on Query { b ... { c } }"],
    ["aliases", { aliases: 4 }, "{ x: a { y: b ...F } ...F } fragment F on T { z: c }"],
    [
      "directives anywhere",
      { directives: 7 },
      "query Q @a { b @a(x: 1) @a ... @a { c } ...F @a ...F } fragment F on T @a { d }",
    ],
    ["values", { inputDepth: 4 }, "query ($v: I = [[1]]) { a(w: { x: [{ y: [1] }] }) }"],
    ["a default", { inputDepth: 3 }, "query ($v: I = [[[1]]]) { a }"],
    ["a directive's values", { inputDepth: 2 }, "{ a @d(x: [[1]]) }"],
    ["the largest operation", { depth: 3, rootFields: 2 }, "query A { a { b { c } } } query B { a b }"],
    [
      "the schema's lists",
      { introspected: 100 * (1 + 5 * (1 + 5)) },
      "{ __schema { types { fields { args { name } } } } fields { args { id } } }",
    ],
    [
      "one type's lists, under any alias",
      { introspected: 10 },
      '{ a: __type(name: "A") { fields { name } } b: __type(name: "B") { ...F } } fragment F on __Type { enumValues { name } }',
    ],
  ])("%s", (_name, expected, text) => {
    expect(measure(text)).toMatchObject(expected);
  });

  it.each([
    ["itself", "{ ...F } fragment F on T { a { ...F } }"],
    ["in a cycle", "{ ...F } fragment F on T { a { ...G } } fragment G on T { b { ...F } }"],
    ["an unknown fragment", "{ a { ...F } }"],
  ])("are finite for a fragment that spreads %s", (_name, text) => {
    expect(measure(text).fields).toBeLessThan(5);
  });

  it("are counted without doubling the work if each of a hundred fragments doubles them", () => {
    const fragments = Array.from(
      { length: 100 },
      (_, index) =>
        `fragment F${String(index)} on T { a: x { ...F${String(index + 1)} } b: x { ...F${String(index + 1)} } }`,
    );
    const { fields, depth } = measure(`{ ...F0 } ${fragments.join("\n")} fragment F100 on T { c }`);
    expect(fields).toBeGreaterThan(2 ** 100);
    expect(depth).toBe(101);
  });
});
