import { parquet } from "../../../src/datasets/formats/parquet";
import { readParquet } from "./read-parquet";
import { bytesOf, column, listOf, objectOf } from "./tables";

const goal = objectOf(
  column("metric", "string", false),
  column("value", "number"),
  column("steps", listOf("string", false), false),
  column("parts", listOf(objectOf(column("day", "date"), column("flag", "boolean")))),
);
const columns = [
  column("id", "string", false),
  column("region.name", "string"),
  column("count", "integer"),
  column("share", "number"),
  column("active", "boolean"),
  column("publishedOn", "date"),
  column("properties", "json"),
  column("tags", listOf("string")),
  column("matrix", listOf(listOf("integer"))),
  column("goals", listOf(goal)),
];

test("each column has its type, on every level", async () => {
  const { metadata } = await readParquet(await bytesOf(parquet, columns, []));
  const named = metadata.schema.map(({ name, type, logical_type, repetition_type, num_children }) =>
    [name, repetition_type, type ?? num_children, logical_type?.type].filter((part) => part !== undefined).join(" "),
  );
  expect(named).toEqual([
    "schema 10",
    "id REQUIRED BYTE_ARRAY STRING",
    "region.name OPTIONAL BYTE_ARRAY STRING",
    "count OPTIONAL INT32",
    "share OPTIONAL DOUBLE",
    "active OPTIONAL BOOLEAN",
    "publishedOn OPTIONAL INT32 DATE",
    "properties OPTIONAL BYTE_ARRAY JSON",
    "tags OPTIONAL 1 LIST",
    "list REPEATED 1",
    "element OPTIONAL BYTE_ARRAY STRING",
    "matrix OPTIONAL 1 LIST",
    "list REPEATED 1",
    "element OPTIONAL 1 LIST",
    "list REPEATED 1",
    "element OPTIONAL INT32",
    "goals OPTIONAL 1 LIST",
    "list REPEATED 1",
    "element OPTIONAL 4",
    "metric REQUIRED BYTE_ARRAY STRING",
    "value OPTIONAL DOUBLE",
    "steps REQUIRED 1 LIST",
    "list REPEATED 1",
    "element REQUIRED BYTE_ARRAY STRING",
    "parts OPTIONAL 1 LIST",
    "list REPEATED 1",
    "element OPTIONAL 2",
    "day OPTIONAL INT32 DATE",
    "flag OPTIONAL BOOLEAN",
  ]);
});

test("a table without rows is a valid file", async () => {
  const { metadata, rows } = await readParquet(await bytesOf(parquet, columns, []));
  expect(metadata.num_rows).toBe(0n);
  expect(rows).toEqual([]);
});

test("values are read back, with nulls and empty lists on every level", async () => {
  const full = { metric: "增长 😀", value: 1.5, steps: ["s", ""], parts: [{ day: "1960-02-29", flag: false }, null] };
  const bare = { metric: "", value: null, steps: [], parts: null };
  const written = [
    [
      "a",
      "上海市",
      7,
      0.1,
      true,
      "2023-01-31",
      { a: [1, null] },
      ["x", null, ""],
      [[1], [], null, [null]],
      [full, null],
    ],
    ["b", "", -2147483648, -1e300, false, "1969-12-31", "text", [], [], []],
    ["c", null, null, null, null, null, null, null, null, null],
    ["d", "上海市", 2147483647, 3, true, "9999-12-31", [], [null], [null], [bare, { ...bare, parts: [] }, full]],
  ];
  const { rows } = await readParquet(await bytesOf(parquet, columns, written));
  expect(rows.map((row) => columns.map(({ name }) => row[name]))).toEqual(written);
});

test("an integer of the database is a number of the column's type", async () => {
  const numbers = [column("integer", "integer"), column("number", "number"), column("list", listOf("number"))];
  const { rows } = await readParquet(await bytesOf(parquet, numbers, [[5n, 6n, [7n]]]));
  expect(rows).toEqual([{ integer: 5, number: 6, list: [7] }]);
});

test("many rows are many row groups, and long rows end a group early", async () => {
  const narrow = [column("index", "integer", false), column("even", listOf("boolean"), false)];
  const many = Array.from({ length: 25_000 }, (_, index) => [index, index % 3 ? [index % 2 === 0] : []]);
  const ofMany = await readParquet(await bytesOf(parquet, narrow, many));
  expect(ofMany.metadata.row_groups.map(({ num_rows }) => Number(num_rows))).toEqual([10_000, 10_000, 5_000]);
  expect(ofMany.rows.map(({ index, even }) => [index, even])).toEqual(many);

  const long = Array.from({ length: 10 }, (_, index) => [String(index).repeat(1024 * 1024)]);
  const ofLong = await readParquet(await bytesOf(parquet, [column("text", "string")], long));
  expect(ofLong.metadata.row_groups.map(({ num_rows }) => Number(num_rows))).toEqual([4, 4, 2]);
  expect(ofLong.rows.map(({ text }) => [text])).toEqual(long);
});

test("an integer beyond INT32 is refused", async () => {
  await expect(bytesOf(parquet, [column("count", "integer")], [[2147483648]])).rejects.toThrow("int32");
});
