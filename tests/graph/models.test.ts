import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bringUpToDate } from "../../src/graph/graph-model";
import { Database } from "../../src/neo4j/database";
import { environmentOf, runCommand } from "../command/run";
import { graphLines } from "../support/graph-lines";
import { type OwnNeo4j, ownNeo4j } from "../support/lent-neo4j";

const folder = join(__dirname, "models");

/** A value of the database that JSON has no form for. */
type Stored = { readonly integer: string } | { readonly date: string };

type Properties = Readonly<Record<string, unknown>>;
interface Line {
  readonly properties: Properties;
  readonly labels?: readonly string[];
  readonly from?: number;
  readonly to?: number;
  readonly type?: string;
}

const isStored = (value: unknown): value is Stored =>
  typeof value === "object" && value !== null && ("integer" in value || "date" in value);

const plain = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(plain);
  return isStored(value) && "integer" in value ? BigInt(value.integer) : value;
};

/** The properties of a line; dates apart, because a parameter cannot be one. */
const row = (line: Line) => {
  const entries = Object.entries(line.properties);
  const isDay = ([, value]: readonly [string, unknown]) => isStored(value) && "date" in value;
  return {
    ...line,
    properties: Object.fromEntries(
      entries.filter((entry) => !isDay(entry)).map(([name, value]) => [name, plain(value)]),
    ),
    days: entries.filter(isDay).map(([name, value]) => [name, (value as { date: string }).date]),
  };
};

/**
 * The graph of a file: a line for each node, then one for each relationship, which names its ends by the positions of their
 * lines. Each file has what the first start of a released model wrote, without the regions to which no policy refers.
 */
async function load(database: Database, file: string): Promise<void> {
  const lines = readFileSync(join(folder, file), "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => row(JSON.parse(line) as Line));
  const numbered = lines.map((line, index) => ({ ...line, index: BigInt(index) }));
  const relationships = lines
    .filter(({ type }) => type !== undefined)
    .map((line) => ({ ...line, from: BigInt(line.from ?? 0), to: BigInt(line.to ?? 0) }));
  const setDays = (on: string) => `FOREACH (day IN row.days | SET ${on}[day[0]] = date(day[1]))`;
  await database.write([
    { text: "MATCH (node) DETACH DELETE node", parameters: {} },
    {
      text: `UNWIND $rows AS row CREATE (node:$(row.labels)) SET node = row.properties, node.line = row.index ${setDays("node")}`,
      parameters: { rows: numbered.filter(({ type }) => type === undefined) },
    },
  ]);
  await database.write([
    {
      text: `UNWIND $rows AS row MATCH (a {line: row.from}) MATCH (b {line: row.to})
        CREATE (a)-[r:$(row.type)]->(b) SET r = row.properties ${setDays("r")}`,
      parameters: { rows: relationships },
    },
    { text: "MATCH (node) REMOVE node.line", parameters: {} },
  ]);
}

// These tests write, so they have a Neo4j of their own.
describe("a graph that a released model wrote", () => {
  let neo4j: OwnNeo4j;
  let database: Database;
  const exports = mkdtempSync(join(tmpdir(), "policy-graph-models-"));
  beforeAll(async () => {
    neo4j = await ownNeo4j("schema");
    database = new Database({ ...neo4j, statementTimeout: 60_000 });
  });
  afterAll(async () => {
    await database.close();
    await neo4j.giveBack();
    rmSync(exports, { recursive: true, force: true });
  });

  const done = async (...args: readonly string[]) => {
    const { exitCode, errors } = await runCommand(args, { environment: environmentOf(neo4j) });
    expect({ exitCode, errors }).toEqual({ exitCode: 0, errors: expect.any(String) as unknown });
  };

  it.each(readdirSync(folder).sort())(
    "%s, brought up to date, is the graph that its facts make today",
    async (file) => {
      await load(database, file);
      expect(await bringUpToDate(database, { nodes: 50, texts: 7 })).toBe(Number(/\d+/.exec(file)?.[0]));
      const backup = join(exports, file.replace(".ndjson", ""));
      await done("export", backup);
      const upToDate = await graphLines(database);
      await database.write([{ text: "MATCH (node) DETACH DELETE node", parameters: {} }]);
      await done("import", backup);
      expect(upToDate.filter((line) => line.includes('"Policy"')).length).toBeGreaterThanOrEqual(10);
      expect(await graphLines(database)).toEqual(upToDate);
    },
  );
});
