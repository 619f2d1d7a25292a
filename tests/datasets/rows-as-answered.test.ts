import fc from "fast-check";
import { validate, parse } from "graphql";
import { pathOf } from "../../src/datasets/grain";
import type { Database } from "../../src/neo4j/database";
import { openTestDatabase } from "../support/test-database";
import { runningServer, type RunningServer } from "../support/running-server";
import { randomDocuments, wrappers } from "./random-documents";
import { datasetOf, schema, tablesOver } from "./tables";

type Answered = Record<string, unknown>;

const isObject = (value: unknown): value is Answered =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Without nulls, also in objects of cells: the table has a null where the answer leaves a field out. */
function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (!isObject(value)) return value;
  const present = Object.entries(value).filter(([, entry]) => entry !== null);
  return Object.fromEntries(present.map(([name, entry]) => [name, withoutNulls(entry)]));
}

const isConnection = (value: unknown) =>
  isObject(value) &&
  Object.keys(value).some((name) => ["nodes", "edges", "pageInfo", "facets", "totalCount"].includes(name));

/** An object's fields by their paths; lists only if the object is the row itself. */
function flat(object: Answered, prefix: string, around: boolean): Answered {
  return Object.fromEntries(
    Object.entries(object).flatMap(([name, value]): [string, unknown][] => {
      const path = prefix === "" ? name : `${prefix}.${name}`;
      if (around && (Array.isArray(value) || isConnection(value))) return [];
      return isObject(value) ? Object.entries(flat(value, path, around)) : [[path, value]];
    }),
  );
}

/** The rows of an answer, read from it by the rule alone. */
function rowsIn(value: unknown, way: readonly string[], prefix: string, around: Answered): Answered[] {
  if (Array.isArray(value)) return value.flatMap((entry) => rowsIn(entry, way, prefix, around));
  if (!isObject(value)) return [];
  const [next, ...rest] = way;
  if (next === undefined) return [{ ...around, ...flat(value, "", false) }];
  const { [next]: inner, ...beside } = value;
  const own = isConnection(value) ? {} : flat(beside, prefix, true);
  const name = wrappers.includes(next) ? prefix : [prefix, next].filter(Boolean).join(".");
  return rowsIn(inner, rest, name, { ...around, ...own });
}

describe("for any query", () => {
  let database: Database;
  let server: RunningServer;
  beforeAll(async () => {
    database = await openTestDatabase();
    server = await runningServer();
  });
  afterAll(async () => {
    await server.close();
    await database.close();
  });

  it("cells are the values at their paths in the answer of /graphql, and rows the objects of the grain", async () => {
    const tableOf = tablesOver(database);
    let tables = 0;
    let rowsInAll = 0;
    await fc.assert(
      fc.asyncProperty(randomDocuments, async (text) => {
        expect(validate(schema, parse(text))).toEqual([]);
        let dataset;
        try {
          dataset = datasetOf(text);
        } catch (error) {
          expect(String(error)).toMatch(/selects no list of objects/);
          return;
        }
        const { columns, rows } = await tableOf(text);
        const expected = rowsIn(await server.data(text), pathOf(dataset.grain).split("."), "", {});
        expect(rows.map(withoutNulls)).toEqual(expected.map(withoutNulls));
        const always = Object.entries(columns).flatMap(([name, type]) => (type.endsWith("?") ? [] : name));
        for (const row of rows) expect(always.filter((name) => row[name] === null)).toEqual([]);
        tables++;
        rowsInAll += rows.length;
      }),
      { numRuns: Number(process.env["TABLE_RUNS"] ?? 30), seed: 20_230_322 },
    );
    expect(tables).toBeGreaterThan(10);
    expect(rowsInAll).toBeGreaterThan(50);
  });
});
