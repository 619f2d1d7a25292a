import { json } from "../../../src/datasets/formats/json";
import { ndjson } from "../../../src/datasets/formats/ndjson";
import { column, listOf, objectOf, textOf } from "./tables";

const columns = [
  column("region.name", "string"),
  column("2", "integer"),
  column("1", "number"),
  column("active", "boolean"),
  column("goals", listOf(objectOf(column("value", "number"), column("unit", "string")))),
  column("properties", "json"),
];
const rows = [
  ['上海市 "😀"\n', 9007199254740993n, -1e-7, true, [{ unit: "%", value: 1n, other: 1 }, null, {}], { b: [1n], a: {} }],
  [null, null, null, null, null, null],
];
const lines = [
  String.raw`{"region.name":"上海市 \"😀\"\n","2":9007199254740993,"1":-1e-7,"active":true,` +
    '"goals":[{"value":1,"unit":"%"},null,{"value":null,"unit":null}],"properties":{"b":[1],"a":{}}}',
  '{"region.name":null,"2":null,"1":null,"active":null,"goals":null,"properties":null}',
];

test("JSON is an array whose keys have the order of the columns", async () => {
  expect(await textOf(json, columns, rows)).toBe(`[\n${lines.join(",\n")}\n]\n`);
  expect(await textOf(json, columns, [])).toBe("[]\n");
});

test("NDJSON is one object on each line", async () => {
  expect(await textOf(ndjson, columns, rows)).toBe(`${lines.join("\n")}\n`);
  expect(await textOf(ndjson, columns, [])).toBe("");
});

test("half of a surrogate pair remains unchanged", async () => {
  const text = await textOf(ndjson, [column("text", "string")], [["\ud83d"]]);
  expect(JSON.parse(text)).toEqual({ text: "\ud83d" });
});
