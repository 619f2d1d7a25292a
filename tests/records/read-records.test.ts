import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { stringify as stringifyYaml } from "yaml";
import { stringify as stringifyCsv } from "csv-stringify/sync";
import type { FileRecord } from "../../src/records/file-record";
import { readJsonArray } from "../../src/records/formats/json-array";
import { readNdjson } from "../../src/records/formats/ndjson";
import { readRecords } from "../../src/records/read-records";

const folder = mkdtempSync(join(tmpdir(), "policy-graph-records-"));
afterAll(() => rmSync(folder, { recursive: true }));

async function recordsOf(name: string, content: string): Promise<FileRecord[]> {
  const path = join(folder, name);
  writeFileSync(path, content);
  const records: FileRecord[] = [];
  for await (const record of readRecords(path)) records.push(record);
  return records;
}

describe("a record and its place", () => {
  const read = (record: number, line: number | undefined, value: unknown) => ({ place: { record, line }, value });

  it.each<[name: string, content: string, records: unknown[]]>([
    ["a.json", '[{"id": "a"},\n {"id": "b"}]', [read(1, undefined, { id: "a" }), read(2, undefined, { id: "b" })]],
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

describe("what cannot be read is told with its place", () => {
  it.each<[name: string, content: string, record: number, line: number | undefined, problem: RegExp]>([
    ["broken.json", '[{"id": "a"}, {"id": }]', 1, undefined, / is no element of a JSON array: /],
    ["cut.json", '[{"id": "a"}, {"id": "b"', 2, undefined, / is no element of a JSON array: /],
    ["object.json", '{"id": "a"}', 1, undefined, / is no element of a JSON array: /],
    ["broken.ndjson", '{"id": "a"}\n{"id"\n', 2, 2, /^is no JSON: /],
    ["broken.yaml", "id: a\n---\nid: [\n", 2, 4, /^is no YAML: /],
    ["broken.csv", "id,title\na,b\na,b,c\n", 2, 3, /^is no row of this CSV file: /],
    ["quote.csv", 'id,title\na,"b\n', 1, undefined, /^is no row of this CSV file: /],
  ])("%s", async (name, content, record, line, problem) => {
    const last = (await recordsOf(name, content)).at(-1);
    expect(last).toMatchObject({ place: { record }, problem: expect.stringMatching(problem) as unknown });
    if (line !== undefined) expect(last?.place.line).toBe(line);
  });

  it("a line that is no JSON does not hide the next", async () => {
    expect(await recordsOf("between.ndjson", '{}\nx\n{"id": "c"}\n')).toEqual([
      { place: { record: 1, line: 1 }, value: {} },
      { place: { record: 2, line: 2 }, problem: expect.stringContaining("is no JSON") as unknown },
      { place: { record: 3, line: 3 }, value: { id: "c" } },
    ]);
  });
});

it("every format gives back what was written in it, however the text is cut", async () => {
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

it("a file is read no farther than its records are asked for", async () => {
  const path = join(folder, "large.ndjson");
  const line = `${JSON.stringify({ id: "x".repeat(1000) })}\n`;
  writeFileSync(path, line.repeat(5000));
  let read = 0;
  for await (const { place } of readRecords(path, (bytes) => (read += bytes))) if (place.record === 10) break;
  expect(read).toBeLessThan(500_000);
});
