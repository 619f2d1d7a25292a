import fc from "fast-check";
import { stringify as stringifyYaml } from "yaml";
import { stringify as stringifyCsv } from "csv-stringify/sync";
import type { FileRecord } from "../../src/records/file-record";
import { readJsonArray } from "../../src/records/formats/json-array";
import { readCsv } from "../../src/records/formats/csv";
import { readNdjson } from "../../src/records/formats/ndjson";
import { readYaml } from "../../src/records/formats/yaml";
import { readRecords } from "../../src/records/read-records";
import { problemsOf, recordsOf, withFile } from "./written-file";

describe("a record and its position", () => {
  const read = (record: number, line: number | undefined, value: unknown) => ({ location: { record, line }, value });

  it.each<[name: string, content: string, records: unknown[]]>([
    ["a.json", '[{"id": "a"},\n {"id": "b"}]', [read(1, 1, { id: "a" }), read(2, 2, { id: "b" })]],
    ["values.json", '[1, "a", null,\n[]]\n', [read(1, 1, 1), read(2, 1, "a"), read(3, 1, null), read(4, 2, [])]],
    ["empty.json", "[]", []],
    ["a.ndjson", '{"id": "a"}\n\n{"id": "b"}', [read(1, 1, { id: "a" }), read(2, 3, { id: "b" })]],
    ["a.jsonl", '{"id": "无锡"}\r\n', [read(1, 1, { id: "无锡" })]],
    ["marked.ndjson", '\ufeff{"id": "a"}\n', [read(1, 1, { id: "a" })]],
    [
      "list.yaml",
      "- id: a\n- id: b\n  on: 2023-01-01\n",
      [read(1, 1, { id: "a" }), read(2, 2, { id: "b", on: "2023-01-01" })],
    ],
    ["documents.yml", "id: a\n---\nid: b\n", [read(1, 1, { id: "a" }), read(2, 3, { id: "b" })]],
    ["empty.yaml", "# nothing\n", []],
    ["a.csv", 'id,title\na,"甲, 乙"\nb,\n', [read(1, 2, { id: "a", title: "甲, 乙" }), read(2, 3, { id: "b" })]],
    ["marked.csv", "\ufeffid;x,title\r\na,b\r\n", [read(1, 2, { "id;x": "a", title: "b" })]],
  ])("%s", async (name, content, records) => {
    expect(await recordsOf(name, content)).toEqual(records);
  });
});

describe("what cannot be read is a problem of its record", () => {
  const deep = "[".repeat(100_000);
  const bomb = ["a", "b", "c", "d"]
    .map(
      (name, index, all) => `${name}: &${name} [${`${index === 0 ? "x" : `*${all[index - 1] ?? ""}`}, `.repeat(10)}]\n`,
    )
    .join("");

  it.each<[name: string, content: string, problems: readonly RegExp[]]>([
    ["broken.json", '[{"id": "a"}, {"id": }]', [/^line 1 \(record 2\) : is not an element of a JSON array: /]],
    ["cut.json", '[{"id": "a"}, {"id": "b"', [/^line 1 \(record 2\) : is not an element of a JSON array: /]],
    ["object.json", '{"id": "a"}', [/^line 1 \(record 1\) : is not an element of a JSON array: /]],
    ["second.json", '[{"id": "a"}]\n[]', [/^line 2 \(record 2\) : is not an element of a JSON array: /]],
    ["nothing.json", "", [/^line 1 \(record 1\) : is not an element of a JSON array: /]],
    ["deep.json", `[{"id": "a"},\n${deep}`, [/^line 2 \(record 2\) : .* more than 64 levels/]],
    ["cut.ndjson", `{"a": x${"𠀀".repeat(20)}}\n`, [/^[^\p{Surrogate}]* is not valid JSON: [^\p{Surrogate}]*$/u]],
    ["broken.ndjson", '{"id": "a"}\n{"id"\n', [/^line 2 \(record 2\) : is not valid JSON: /]],
    [
      "deep.ndjson",
      `{}\n{"id": ${deep}${"]".repeat(deep.length)}}\n`,
      [/^line 2 \(record 2\) : .* more than 64 levels/],
    ],
    ["broken.yaml", "id: a\n---\nid: [\n", [/^line 4 \(record 2\) : is not valid YAML: /]],
    ["alias.yaml", "- id: a\n- id: *nope\n", [/^line 2 \(record 2\) : is not valid YAML: Unresolved alias .*nope/]],
    [
      "alias-inside.yaml",
      "id: &a a\ntitle: *a\nkind:\n  - *nope\n",
      [/^line 4 \(record 1\) : is not valid YAML: Unresolved alias/],
    ],
    ["alias-alone.yaml", "*nope\n", [/^line 1 \(record 1\) : is not valid YAML: Unresolved alias .*nope/]],
    ["bomb.yaml", bomb, [/^line 1 \(record 1\) : is not valid YAML: /]],
    ["circle.yaml", "id: &a\n- *a\n", [/^line 1 \(record 1\) : is not valid YAML: .*itself/]],
    [
      "merge.yaml",
      "%YAML 1.1\n---\n- id: a\n- <<: 3\n",
      [/^line 4 \(record 2\) : is not valid YAML: Merge sources must be maps/],
    ],
    ["deep.yaml", deep, [/^line 1 \(record 1\) : .* more than 64 levels/]],
    [
      "deep-maps.yaml",
      Array.from({ length: 500 }, (_, level) => `${" ".repeat(level)}a:`).join("\n"),
      [/^line 65 \(record 1\) : .* more than 64 levels/],
    ],
    ["key.yaml", "? [a]\n: b\n", [/^line 1 \(record 1\) : is not valid YAML: /]],
    ["directive.yaml", "%YAML 1.2\n", [/^line 2 \(record 1\) : is not valid YAML: /]],
    ["broken.csv", "id,title\na,b\na,b,c\n", [/^line 3 \(record 2\) : is not a row of this CSV file: /]],
    ["quote.csv", 'id,title\na,"b\n', [/^line 2 \(record 1\) : is not a row of this CSV file: /]],
    ["inside.csv", 'id,title\na,b"c\n', [/^line 2 \(record 1\) : is not a row of this CSV file: /]],
  ])("%s", async (name, content, problems) => {
    const found = await problemsOf(name, content);
    expect(found).toEqual(problems.map((problem) => expect.stringMatching(problem) as unknown));
  });

  it.each([
    ["JSON", readJsonArray, '[{"id": "'],
    ["NDJSON", readNdjson, '{"id": "'],
    ["YAML", readYaml, "# "],
    ["CSV", readCsv, 'id,title\n"'],
  ])("a record of %s that is too long for memory is refused before it is in memory", async (_name, read, start) => {
    async function* long() {
      yield await Promise.resolve(start);
      for (let pieces = 0; pieces < 10; pieces += 1) yield "x".repeat(50_000);
    }
    for await (const record of read(long(), 100_000)) {
      expect(record).toMatchObject({
        problems: [{ message: expect.stringContaining("100,000 characters") as unknown }],
      });
      return;
    }
    throw new Error("No record came.");
  });

  it("a line that is not JSON does not hide the next", async () => {
    expect(await recordsOf("between.ndjson", '{}\nx\n{"id": "c"}\n')).toEqual([
      { location: { record: 1, line: 1 }, value: {} },
      {
        location: { record: 2, line: 2 },
        problems: [{ path: "", message: expect.stringContaining("is not valid JSON") as unknown }],
      },
      { location: { record: 3, line: 3 }, value: { id: "c" } },
    ]);
  });
});

describe("a key that occurs twice is a problem of its record, and does not hide the next", () => {
  it.each<[name: string, content: string, problems: readonly string[]]>([
    ["a.json", '[{"id": "a"},\n{"id": "b",\n"id": "b"},\n{"id": "c"}]', ["line 3 (record 2) id"]],
    ["escaped.json", '[{"id": "a", "\\u0069d": "b"}]', ["line 1 (record 1) id"]],
    ["proto.json", '[{"__proto__": 1, "__proto__": 2}]', ["line 1 (record 1) __proto__"]],
    ["many.json", '[{"a": 1, "a": 2, "b": 1, "b": 2, "a": 3}]', ["line 1 (record 1) a", "line 1 (record 1) b"]],
    ["inside.json", '[{"goals": [{}, {"value": 1, "value": 1}]}]', ["line 1 (record 1) goals[1].value"]],
    ["apart.json", '[{"id": {"id": 1}, "in": [{"id": 1}, {"id": 1}]}, {"id": 2}]', []],
    ["a.ndjson", '{"id": "a"}\n\n{"id": "b", "id": "c"}\n{"id": "d"}', ["line 3 (record 2) id"]],
    [
      "inside.ndjson",
      '{"region": {"evidence": [{"quote": "a", "quote": "b"}]}}',
      ["line 1 (record 1) region.evidence[0].quote"],
    ],
    ["a.jsonl", '{"id": "b", "id": "c"}', ["line 1 (record 1) id"]],
    ["list.yaml", "- id: a\n- id: b\n  id: b\n- id: c\n", ["line 3 (record 2) id"]],
    ["documents.yml", "id: a\n---\nid: b\n'id': c\n", ["line 4 (record 2) id"]],
    ["number.yaml", "1: a\n'1': b\n", ["line 2 (record 1) 1"]],
    ["flow.yaml", "- {goals: [{value: 1, value: 2}]}\n", ["line 1 (record 1) goals[0].value"]],
    ["merged.yaml", "%YAML 1.1\n---\n- &a {id: a}\n- {<<: *a, <<: *a}\n", ["line 4 (record 2) <<"]],
    ["override.yaml", "%YAML 1.1\n---\n- &a {id: a}\n- {<<: *a, id: b}\n", []],
    ["a.csv", "id,title,id\na,b,c\n", ["line 1 (record 1) id"]],
    ["blank.csv", "title, title\na,b\n", ["line 1 (record 1) title"]],
    ["header.csv", "id,title,id,title,id\n", ["line 1 (record 1) id", "line 1 (record 1) title"]],
    ["unnamed.csv", "id,,\na,,\n", []],
  ])("%s", async (name, content, problems) => {
    const found = await problemsOf(name, content);
    expect(found.map((problem) => problem.split(": ")[0])).toEqual(problems);
    for (const problem of found) expect(problem).toMatch(/ occurs more than once: remove all but one$/);
  });

  it("a value in a column without a name is not lost", async () => {
    expect(await recordsOf("unnamed.csv", "id,,\na,b,\n")).toEqual([
      { location: { record: 1, line: 2 }, value: { id: "a", "(column 2)": "b" } },
    ]);
  });
});

it("every format returns what was written in it, however the text is split", async () => {
  const word = fc.string({ unit: fc.constantFrom("a", "元", "𠮷", '"', ",", "\n", "'", ":", " "), minLength: 1 });
  const cell = word.filter((text) => text.trim() === text);
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.record({ id: cell, title: cell })),
      fc.integer({ min: 1, max: 9 }),
      async (rows, size) => {
        const values = (records: readonly FileRecord[]) => records.map((record) => "value" in record && record.value);
        const header = { header: true, columns: ["id", "title"] };
        expect(values(await recordsOf("r.json", JSON.stringify(rows)))).toEqual(rows);
        expect(values(await recordsOf("r.yaml", stringifyYaml(rows)))).toEqual(rows);
        expect(values(await recordsOf("r.csv", stringifyCsv(rows, header)))).toEqual(rows);

        async function* cut(text: string) {
          const characters = Array.from(text);
          while (characters.length > 0) yield await Promise.resolve(characters.splice(0, size).join(""));
        }
        const cutUp: FileRecord[] = [];
        for await (const record of readJsonArray(cut(JSON.stringify(rows)))) cutUp.push(record);
        expect(values(cutUp)).toEqual(rows);
        const lines: FileRecord[] = [];
        for await (const record of readNdjson(cut(rows.map((row) => JSON.stringify(row)).join("\r\n"))))
          lines.push(record);
        expect(values(lines)).toEqual(rows);
      },
    ),
    { numRuns: 60 },
  );
});

it("a file is read only as far as its records are requested", async () => {
  const line = `${JSON.stringify({ id: "x".repeat(1000) })}\n`;
  let read = 0;
  await withFile("large.ndjson", line.repeat(5000), async (path) => {
    for await (const { location } of readRecords(path, { onRead: (bytes) => (read += bytes) }))
      if (location.record === 10) break;
  });
  expect(read).toBeLessThan(500_000);
});
