import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { Database } from "../../../src/neo4j/database";
import { python } from "../../support/python";
import { runningServer, type RunningServer } from "../../support/running-server";
import { pause } from "./clients";
import { fetchTable } from "../client";
import { datasets, type LongTables } from "./long-tables";

const programs = [
  ...["polars", "pyarrow over fsspec", "DuckDB over fsspec", "pandas"],
  ...["curl by HTTP/1.0", "curl by HTTP/1.1"],
];

/** Tables by their minimum size as CSV in bytes, the formats in which they are read, and the programs that cannot read them. */
const sizes: readonly (readonly [name: string, bytes: number, extensions: readonly string[], except?: string])[] = [
  ["nested", 30_000, ["csv", "parquet"]],
  ["long", 4_500_000, ["csv", "parquet"]],
  // DuckDB (2.0.1) fails at a file of this length on any server: its threads share one Python file, and each moves its
  // position.
  ["widest", 38_000_000, ["csv"], "DuckDB over fsspec"],
];

interface Outcome {
  readonly rows?: number;
  readonly last?: string;
  readonly error?: string;
}

type Table = readonly [program: string, path: string];

/** The programs with which analysts read tables. */
export function readers(tables: () => LongTables): void {
  describe("a table that ends in order is complete for every reader", () => {
    let storing: RunningServer;
    let interpreter: string;
    beforeAll(async () => {
      interpreter = await python();
      const { neo4j, proxy } = tables();
      storing = await runningServer(new Database({ ...neo4j, uri: proxy.uri, statementTimeout: 30_000 }), { datasets });
    }, 600_000);
    afterAll(() => storing.close());

    const get = (path: string, method = "GET") =>
      fetchTable(`${storing.url}${path}`, { method, headers: { "accept-encoding": "identity" } });

    /** What the programs read from the tables: one process, since they take seconds to load. */
    async function read(requested: readonly Table[]): Promise<readonly (readonly [...Table, Outcome])[]> {
      const running = promisify(execFile)(interpreter, [join(__dirname, "read_tables.py"), storing.url]);
      running.child.stdin?.end(JSON.stringify(requested));
      const outcomes = JSON.parse((await running).stdout) as Outcome[];
      return requested.map((table, index) => [...table, outcomes[index] ?? {}]);
    }

    /** What a program reads from a complete table. */
    async function wholeOf(name: string): Promise<Outcome> {
      const rows = (await (await get(`/q/${name}.json?all=true`)).json()) as Record<string, string>[];
      const [last = ""] = Object.values(rows.at(-1) ?? {});
      return { rows: rows.length, last };
    }

    it("if it has 30 KB, 4.5 MB or 38 MB", async () => {
      const expected: (readonly [...Table, Outcome])[] = [];
      for (const [name, bytes, extensions, except] of sizes) {
        const { headers } = await get(`/q/${name}.csv?all=true`, "HEAD");
        expect(Number(headers.get("content-length"))).toBeGreaterThan(bytes);
        const whole = await wholeOf(name);
        for (const extension of extensions)
          for (const program of programs)
            if (program !== except) expected.push([program, `/q/${name}.${extension}?all=true`, whole]);
      }
      expect(await read(expected.map(([program, path]) => [program, path]))).toEqual(expected);
    });

    it("and no reader accepts one that was cut half-way", async () => {
      const path = "/q/wide.csv?all=true&formulas=true";
      const { proxy } = tables();
      const reading = { isOver: false };
      proxy.takeStatements();
      const outcomes = read(programs.map((program) => [program, path]));
      void outcomes.finally(() => (reading.isOver = true));
      let cuts = 0;
      while (!reading.isOver) {
        await pause(5);
        if (!proxy.takeStatements().some((text) => text.includes("(n0:Measure)"))) continue;
        await proxy.cut();
        cuts++;
        await pause(50);
        await proxy.restore();
      }
      expect(cuts).toBeGreaterThanOrEqual(programs.length);
      expect(await outcomes).toEqual(
        programs.map((program) => [program, path, { error: expect.any(String) as string }]),
      );
    });
  });
}
