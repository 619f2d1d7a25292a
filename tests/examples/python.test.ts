import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { python } from "../support/python";
import { runningServer, type RunningServer } from "../support/running-server";
import { exampleFor } from "./example";
import { expectedMatrix } from "./expected-matrix";
import { type Matrix, matrixOf } from "./matrix";
import { ofBoxes, ofPandas } from "./printed-matrix";

/** The same example, but it reads CSV. */
const withCsv = (text: string) => {
  expect(text).toMatch(/read_parquet\(.*\.parquet['"]/);
  return text.replace("read_parquet", "read_csv").replace(".parquet", ".csv");
};

const formats: readonly (readonly [name: string, reading: (text: string) => string])[] = [
  ["Parquet", (text) => text],
  ["CSV", withCsv],
];

let server: RunningServer;
let expected: Matrix;
/** What each program printed, by its example and the format that it reads. */
let printed: ReadonlyMap<string, string>;

/** The example's file over the tests' server, as run_programs.py takes it. */
function programOf(file: string, reading: (text: string) => string) {
  const text = reading(exampleFor(server, file));
  // DuckDB fetches httpfs, its own reader of addresses, from a server of its makers. Tests stay within the packages
  // that they pin, so fsspec reads the addresses here; what DuckDB makes of the bytes is the same.
  return file.endsWith(".sql") ? { file: join(__dirname, "run_sql.py"), input: text } : { text };
}

beforeAll(async () => {
  const interpreter = await python();
  expected = await expectedMatrix();
  server = await runningServer();
  const files = ["python-pandas.py", "python-polars.py", "duckdb.sql"];
  const programs = [
    ...formats.flatMap(([format, reading]) =>
      files.map((file) => [`${file} from ${format}`, programOf(file, reading)] as const),
    ),
    ["python-gql.py", programOf("python-gql.py", (text) => text)] as const,
  ];
  const running = promisify(execFile)(interpreter, [join(__dirname, "run_programs.py")]);
  running.child.stdin?.end(JSON.stringify(programs.map(([, program]) => program)));
  const { stdout, stderr } = await running;
  expect(stderr).toBe("");
  const outputs = JSON.parse(stdout) as string[];
  printed = new Map(programs.map(([name], index) => [name, outputs[index] ?? ""]));
}, 600_000);
afterAll(() => server.close());

const output = (name: string) => printed.get(name) ?? "";

it("the data files have a matrix to compare with", () => {
  expect(Object.keys(expected).length).toBeGreaterThan(3);
  expect(Object.values(expected).flatMap((row) => Object.values(row)).length).toBeGreaterThan(20);
});

describe.each(formats)("from %s", (format) => {
  it("pandas prints the matrix", () => {
    expect(ofPandas(output(`python-pandas.py from ${format}`))).toEqual(expected);
  });

  it("polars prints the matrix", () => {
    expect(ofBoxes(output(`python-polars.py from ${format}`))).toEqual(expected);
  });

  it("DuckDB prints the matrix", () => {
    const { columns, rows } = JSON.parse(output(`duckdb.sql from ${format}`)) as {
      columns: [string, ...string[]];
      rows: [string, ...number[]][];
    };
    const [, ...domains] = columns;
    const cells = rows.flatMap(([region, ...counts]) =>
      domains.map((domain, index) => [region, domain, counts[index] ?? NaN] as const),
    );
    expect(matrixOf(cells)).toEqual(expected);
  });
});

it("gql prints the matrix, which it requests with a variable from /graphql", () => {
  expect(ofPandas(output("python-gql.py"))).toEqual(expected);
});
