import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as fields from "../../src/engine/mapping/field-mapping";
import * as inputs from "../../src/engine/mapping/input-mapping";
import * as types from "../../src/engine/mapping/type-mapping";
import { theBlocksOf } from "../docs/blocks";
import { compileFilms, statementsOf } from "./films/engine";

const document = "src/engine/README.md";
const engine = join(__dirname, "../../src/engine");

it("walks a query as the engine does", () => {
  const [query = ""] = theBlocksOf(document, "graphql", 1);
  const [cypher] = theBlocksOf(document, "cypher", 2);
  const [parameters = ""] = theBlocksOf(document, "json", 2);
  const [statement] = statementsOf(query);
  expect(`${String(statement?.text)}\n`).toBe(cypher);
  const plain = Object.entries(statement?.parameters ?? {}).map(([name, value]) => [
    name,
    typeof value === "bigint" ? Number(value) : value,
  ]);
  expect(Object.fromEntries(plain)).toEqual(JSON.parse(parameters));
});

it("shows the statement of lookups that come together", () => {
  const [, together] = theBlocksOf(document, "cypher", 2);
  const [statement] = statementsOf('{ film(id: "any") { title } }');
  expect(`${String(statement?.batch?.text)}\n`).toBe(together);
});

describe("the vocabulary", () => {
  const text = readFileSync(join(engine, "README.md"), "utf8");
  const examples = Array.from(
    text.matchAll(/^ {2}`(@.+)` · `(.+)` · `(.+)`$/gmu),
    ([, use = "", query = "", result = ""]) => [use, query, result] as const,
  );
  /** Code without what a formatter may change. */
  const bare = (code: string) => code.replaceAll(/\s+/gu, "").replaceAll(/,(?=[)\]}])/gu, "");
  const films = bare(
    ["films.ts", "arguments.ts"].map((file) => readFileSync(join(__dirname, "films", file), "utf8")).join("\n"),
  );

  it.each(examples)("%s in %s", (use, query, result) => {
    expect(films).toContain(bare(use));
    if (result.startsWith("cost ")) expect(`cost ${String(compileFilms(query).cost.nodes)}`).toBe(result);
    else expect(statementsOf(query)[0]?.text).toContain(result);
  });

  it("is complete", () => {
    const words = [fields, inputs, types].flatMap(Object.keys).filter((name) => /^[A-Z]/u.test(name));
    const shown = new Set(examples.map(([use]) => /^@(\w+)/u.exec(use)?.[1]));
    expect(words.filter((word) => !shown.has(word))).toEqual([]);
  });
});

it("names files that there are, and a kind of plan node has one name in planning, writing and reading", () => {
  const files = readdirSync(engine, { recursive: true, encoding: "utf8" }).map((file) => file.split("/").at(-1) ?? "");
  const stems = (verb: string) => files.flatMap((file) => new RegExp(`^${verb}-(.+)\\.ts$`).exec(file)?.[1] ?? []);
  // A source of rows is a match or a question.
  expect(stems("write").filter((stem) => !stems("plan").includes(stem))).toEqual(["source"]);
  expect(stems("read").filter((stem) => !stems("write").includes(stem))).toEqual([]);
  const named = readFileSync(join(engine, "README.md"), "utf8").matchAll(/`(?:plan|write|read)-[a-z-]+\.ts`/gu);
  expect(Array.from(named, ([name]) => name.slice(1, -1)).filter((name) => !files.includes(name))).toEqual([]);
});
