import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { boltProxy, type BoltProxy } from "../support/bolt-proxy";
import { sharedNeo4j } from "../support/lent-neo4j";
import { python } from "../support/python";
import { runningServer, type RunningServer } from "../support/running-server";
import { openTestDatabase } from "../support/test-database";
import { datasetOf } from "./tables";

/** Every region of the country. */
const REGIONS = 3_342;

const readers = [
  ...["polars", "pyarrow over fsspec", "DuckDB over fsspec", "pandas"],
  ...["curl by HTTP/1.0", "curl by HTTP/1.1"],
];

/** Names of every region's ancestors, again and again: a row of some 12,000 bytes. */
const wide = Array.from({ length: 60 }, (_, index) => {
  const part = String(index);
  return `ancestors${part}: ancestors { id name en: name(language: EN) hant: name(language: ZH_HANT) level }`;
}).join(" ");

const datasets = [
  datasetOf(
    `{ regions(orderBy: [{ id: ASC }]) { nodes { id name ${wide.slice(0, wide.indexOf(" ancestors6:"))} } } }`,
    "long",
  ),
  datasetOf(`{ regions(orderBy: [{ id: ASC }]) { nodes { id name ${wide} } } }`, "longer"),
];

interface Outcome {
  readonly rows?: number;
  readonly last?: string;
  readonly error?: string;
}

describe("a table that ends in order is whole, for every reader", () => {
  let proxy: BoltProxy;
  let server: RunningServer;
  let interpreter: string;
  beforeAll(async () => {
    interpreter = await python();
    proxy = await boltProxy((await sharedNeo4j()).uri);
    server = await runningServer(openTestDatabase({ uri: proxy.uri }), { datasets });
  }, 600_000);
  afterAll(async () => {
    await server.close();
    await proxy.close();
  });

  async function read(...tables: readonly (readonly [reader: string, path: string])[]): Promise<Outcome[]> {
    const running = promisify(execFile)(interpreter, [join(__dirname, "read_tables.py"), server.url]);
    running.child.stdin?.end(JSON.stringify(tables));
    return JSON.parse((await running).stdout) as Outcome[];
  }

  const sizeOf = async (path: string) => {
    const { headers } = await fetch(`${server.url}${path}`, {
      method: "HEAD",
      headers: { "accept-encoding": "identity" },
    });
    return Number(headers.get("content-length"));
  };

  it.each([
    ["long", 1_300_000],
    ["longer", 40_000_000],
  ])("/q/%s of %d bytes", async (name, least) => {
    const paths = [`/q/${name}.csv?all=true`, `/q/${name}.parquet?all=true`];
    expect(await sizeOf(paths[0] ?? "")).toBeGreaterThan(least);
    const tables = paths.flatMap((path) => readers.map((reader) => [reader, path] as const));
    const outcomes = await read(...tables);
    expect(outcomes.map((outcome, index) => [...(tables[index] ?? []), outcome])).toEqual(
      tables.map((table) => [...table, { rows: REGIONS, last: expect.stringMatching(/^8[12]0000$/) as string }]),
    );
  });

  it("cut half-way: no reader takes a part for the whole", async () => {
    const tables = readers.map((reader) => [reader, "/q/longer.csv?all=true&formulas=true"] as const);
    const reading = { isOver: false };
    const outcomes = read(...tables);
    void outcomes.finally(() => (reading.isOver = true));
    let cuts = 0;
    while (!reading.isOver) {
      await pause(10);
      if (!proxy.takeStatements().some((text) => text.includes("MATCH (n0:Region)"))) continue;
      await pause(300);
      await proxy.cut();
      cuts++;
      await pause(100);
      await proxy.restore();
    }
    expect(cuts).toBeGreaterThanOrEqual(readers.length);
    expect((await outcomes).map((outcome, index) => [readers[index], outcome])).toEqual(
      readers.map((reader) => [reader, { error: expect.any(String) as string }]),
    );
  });
});

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
