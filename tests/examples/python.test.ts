import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { python } from "../support/python";
import { runningServer, type RunningServer } from "../support/running-server";
import { exampleFor } from "./example";
import { expectedMatrix } from "./expected-matrix";
import { type Matrix, matrixOf } from "./matrix";
import { ofBoxes, ofPandas } from "./printed-matrix";

let server: RunningServer;
let interpreter: string;
let expected: Matrix;
beforeAll(async () => {
  interpreter = await python();
  expected = await expectedMatrix();
  server = await runningServer();
}, 600_000);
afterAll(() => server.close());

/** What a Python program prints that is provided on standard input or as a file. */
async function printed(program: string, input: string): Promise<string> {
  const running = promisify(execFile)(interpreter, [program]);
  running.child.stdin?.end(input);
  const { stdout, stderr } = await running;
  expect(stderr).toBe("");
  return stdout;
}

const run = (text: string) => printed("-", text);

/** The same example, but it reads CSV. */
const withCsv = (text: string) => {
  expect(text).toMatch(/read_parquet\(.*\.parquet['"]/);
  return text.replace("read_parquet", "read_csv").replace(".parquet", ".csv");
};

it("the data files have a matrix to compare with", () => {
  expect(Object.keys(expected).length).toBeGreaterThan(3);
  expect(Object.values(expected).flatMap((row) => Object.values(row)).length).toBeGreaterThan(20);
});

describe.each([
  ["Parquet", (text: string) => text],
  ["CSV", withCsv],
])("from %s", (_, reading) => {
  it("pandas prints the matrix", async () => {
    expect(ofPandas(await run(reading(exampleFor(server, "python-pandas.py"))))).toEqual(expected);
  });

  it("polars prints the matrix", async () => {
    expect(ofBoxes(await run(reading(exampleFor(server, "python-polars.py"))))).toEqual(expected);
  });

  // DuckDB fetches httpfs, its own reader of addresses, from a server of its makers. Tests use only the packages that they pin,
  // so fsspec reads the addresses here; what DuckDB reads from the bytes is the same.
  // that they pin, so fsspec reads the addresses here; what DuckDB makes of the bytes is the same.
  it("DuckDB prints the matrix", async () => {
    const sql = reading(exampleFor(server, "duckdb.sql"));
    const { columns, rows } = JSON.parse(await printed(join(__dirname, "run_sql.py"), sql)) as {
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

it("gql prints the matrix, which it requests with a variable from /graphql", async () => {
  expect(ofPandas(await run(exampleFor(server, "python-gql.py")))).toEqual(expected);
});
