import { runningServer, type RunningServer } from "../support/running-server";
import { readCsv } from "../datasets/formats/read-csv";
import { exampleFor } from "./example";
import { expectedMatrix } from "./expected-matrix";
import { matrixOf } from "./matrix";

/** The settings of the Infinity data source and the transformation: their options in Grafana's dashboard JSON. */
interface Panel {
  readonly targets: readonly {
    readonly type: string;
    readonly url: string;
    readonly url_options: { readonly method: string };
    readonly columns: readonly { readonly selector: string; readonly text: string; readonly type: string }[];
  }[];
  readonly transformations: readonly { readonly id: string; readonly options: Readonly<Record<string, string>> }[];
}

let server: RunningServer;
beforeAll(async () => {
  server = await runningServer();
});
afterAll(() => server.close());

it("the request that Grafana sends returns the columns that its table names, and the matrix", async () => {
  const { panels } = JSON.parse(exampleFor(server, "grafana-infinity.json")) as { panels: Panel[] };
  expect(panels).toHaveLength(1);
  const [{ targets: [target] = [], transformations: [transformation] = [] } = {}] = panels as Partial<Panel>[];
  expect(target?.type).toBe("csv");

  const response = await fetch(String(target?.url), { method: String(target?.url_options.method) });
  expect(response.status).toBe(200);
  expect(response.headers.get("content-type")).toMatch(/^text\/csv\b/);
  const [header = [], ...records] = readCsv(await response.text()).map((record) => record.map(({ text }) => text));
  const rows = records.map((record) =>
    Object.fromEntries(
      (target?.columns ?? []).map(({ selector, text, type }) => {
        expect(header).toContain(selector);
        const value = record[header.indexOf(selector)];
        return [text, type === "number" ? Number(value) : String(value)];
      }),
    ),
  );

  expect(transformation?.id).toBe("groupingToMatrix");
  const { rowField = "", columnField = "", valueField = "" } = transformation?.options ?? {};
  const cells = rows.map(
    (row) => [String(row[rowField]), String(row[columnField]), row[valueField] as number] as const,
  );
  expect(matrixOf(cells)).toEqual(await expectedMatrix());
});
