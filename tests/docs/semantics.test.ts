import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { project } from "../../src/config/project";

const read = (path: string) => readFileSync(join(project.root, path), "utf8");
const filesOf = (folder: string, ending: string) =>
  readdirSync(join(project.root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(ending))
    .map((name) => join(folder, name));

interface Point {
  readonly number: number;
  readonly text: string;
}

/** The numbered points of a document. */
function pointsOf(document: string): readonly Point[] {
  return document.split(/^## /mu).flatMap((section) =>
    [...section.matchAll(/^(\d+)\. ([\s\S]*?)(?=^\d+\. |(?![\s\S]))/gmu)].map(([, number, text = ""]) => ({
      number: Number(number),
      text,
    })),
  );
}

/** The numbers that a text cites, such as the three of "semantics 1 and 3" or of "semantics 11 to 13". */
function citedIn(text: string): readonly number[] {
  return [...text.matchAll(/semantics (\d+)((?:,? (?:and|to) \d+|, \d+)*)/gu)].flatMap(([, first = "", rest = ""]) => {
    const numbers = [first, ...rest.matchAll(/\d+/gu)].map(Number);
    const [from = 0, to = 0] = numbers;
    return rest.includes("to") ? Array.from({ length: to - from + 1 }, (_, index) => from + index) : numbers;
  });
}

describe("docs/semantics.md", () => {
  const points = pointsOf(read("docs/semantics.md"));

  it("numbers its points from 1 without a gap", () => {
    expect(points.length).toBeGreaterThan(50);
    expect(points.map(({ number }) => number)).toEqual(points.map((_, index) => index + 1));
  });

  it("has every point that code and tests cite", () => {
    const files = [
      ...filesOf("schema", ".ts"),
      ...filesOf("src", ".ts"),
      ...filesOf("tests", ".ts").filter((path) => path !== "tests/docs/semantics.test.ts"),
    ];
    const cited = files.flatMap((path) => citedIn(read(path)).map((number) => ({ path, number })));
    expect(cited.length).toBeGreaterThan(40);
    const numbers = new Set(points.map(({ number }) => number));
    expect(cited.filter(({ number }) => !numbers.has(number))).toEqual([]);
  });

  it("is not needed to read the public schema, which says each rule itself", () => {
    expect(citedIn(read("schema/schema.graphql"))).toEqual([]);
  });

  it("names no field, argument or value that neither the schema nor the errors have", () => {
    const known = [read("schema/schema.graphql"), ...filesOf("src", ".ts").map(read)].join("\n");
    const words = new Set(known.match(/\w+/gu));
    const named = points.flatMap(({ number, text }) =>
      [...text.matchAll(/`([^`]+)`/gu)].flatMap(([, code = ""]) =>
        (code.match(/[A-Za-z_]{3,}\d*/gu) ?? []).map((word) => ({ number, word })),
      ),
    );
    expect(named.length).toBeGreaterThan(40);
    expect(named.filter(({ word }) => !words.has(word))).toEqual([]);
  });
});
