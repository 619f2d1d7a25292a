import { csv } from "../../../src/datasets/formats/csv";
import { readCsv } from "./read-csv";
import { column, listOf, objectOf, textOf } from "./tables";

describe("a table and its bytes", () => {
  const columns = [
    column("id", "string", false),
    column("region.name", "string"),
    column("count", "integer"),
    column("share", "number"),
    column("active", "boolean"),
    column("publishedOn", "date"),
  ];

  test("has a header, CRLF, quotes if needed, an empty cell for null and quotes for the empty text", async () => {
    const rows = [
      ["a", "上海市 😀", 3, 0.5, true, "2023-01-31"],
      ["b", 'x, "y"', -3n, -1e-7, false, "1949-10-01"],
      ["", null, null, null, null, null],
      ["lone\rone", "lone\none", 9007199254740993n, 1e21, true, null],
    ];
    expect(await textOf(csv, columns, rows)).toBe(
      [
        "id,region.name,count,share,active,publishedOn",
        "a,上海市 😀,3,0.5,true,2023-01-31",
        'b,"x, ""y""",-3,-1e-7,false,1949-10-01',
        '"",,,,,',
        '"lone\rone","lone\none",9007199254740993,1e+21,true,',
        "",
      ].join("\r\n"),
    );
  });

  test("a table without rows has only the header", async () => {
    expect(await textOf(csv, columns, [])).toBe("id,region.name,count,share,active,publishedOn\r\n");
  });

  test("a byte order mark occurs once, at the start", async () => {
    const rows = Array.from({ length: 300 }, (_, index) => [String(index), null, null, null, null, null]);
    const text = await textOf(csv, columns, rows, { byteOrderMark: true });
    expect(text.lastIndexOf("\ufeff")).toBe(0);
    expect(text.slice(1)).toBe(await textOf(csv, columns, rows));
    expect(await textOf(csv, columns, [], { byteOrderMark: true })).toMatch(/^\ufeffid,/);
  });

  test("lists and objects are JSON, and so is a cell of JSON", async () => {
    const nested = [
      column("tags", listOf("string")),
      column("goals", listOf(objectOf(column("value", "number"), column("unit", "string")))),
      column("properties", "json"),
    ];
    const rows = [
      [["a,b", null], [{ unit: '"', value: 1n }, null], { a: [1n, null] }],
      [[], [{}], "text"],
      [null, null, null],
      [null, null, -5],
      [null, null, false],
    ];
    const cells = readCsv(await textOf(csv, nested, rows)).map((record) => record.map(({ text }) => text));
    expect(cells.slice(1)).toEqual([
      ['["a,b",null]', '[{"value":1,"unit":"\\""},null]', '{"a":[1,null]}'],
      ["[]", '[{"value":null,"unit":null}]', '"text"'],
      ["", "", ""],
      ["", "", "-5"],
      ["", "", "false"],
    ]);
  });

  test("a row of one column is never an empty line", async () => {
    expect(await textOf(csv, [column("name", "string")], [[null], ["a"], [""]])).toBe('name\r\n""\r\na\r\n""\r\n');
  });
});

describe("formulas", () => {
  const columns = [column("=text", "string"), column("json", "json"), column("list", listOf("string"))];
  const cellsOf = async (value: unknown, formulas: boolean) => {
    const records = readCsv(await textOf(csv, columns, [[value, value, [value]]], { formulas }));
    return records.map((record) => record.map(({ text }) => text));
  };

  test.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1", "＋1", "－1", "＠A1", '=HYPERLINK("x","y")', "-"])(
    "%j is not run as a formula by default",
    async (text) => {
      const json = [JSON.stringify(text), JSON.stringify([text])];
      expect(await cellsOf(text, false)).toEqual([
        ["'=text", "json", "list"],
        [`'${text}`, ...json],
      ]);
      expect(await cellsOf(text, true)).toEqual([
        ["=text", "json", "list"],
        [text, ...json],
      ]);
    },
  );

  test("the sign of a formula later in a text does not change", async () => {
    expect((await cellsOf("a=1", false))[1]?.[0]).toBe("a=1");
    expect((await cellsOf(" =1", false))[1]?.[0]).toBe(" =1");
  });

  test("numbers remain numbers", async () => {
    const numbers = [column("integer", "integer"), column("number", "number"), column("json", "json")];
    const text = await textOf(csv, numbers, [
      [-1, -0.5, -2],
      [-9007199254740993n, -3n, -4n],
    ]);
    expect(text).toBe("integer,number,json\r\n-1,-0.5,-2\r\n-9007199254740993,-3,-4\r\n");
  });
});
