import { readCypherFiles } from "../../src/neo4j/cypher-files";
import { project } from "../../src/config/project";
import type { Database } from "../../src/neo4j/database";
import { openTestDatabase } from "../support/test-database";

describe("a period is written with a year of four digits", () => {
  let database: Database;
  beforeAll(async () => {
    database = await openTestDatabase();
  });
  afterAll(() => database.close());

  it.each([
    ["YEAR", ["0987", "0988"]],
    ["QUARTER", ["0987-Q4", "0988-Q1"]],
    ["MONTH", ["0987-12", "0988-01"]],
  ])("%s", async (granularity, periods) => {
    const question = readCypherFiles(project.cypher("questions")).get("facet-by-period") ?? "";
    const text = `UNWIND [date('0987-12-31'), date('0988-01-01')] AS day WITH {publishedOn: day, publishedOnPrecision: 'DAY'} AS policy ${question}`;
    const rows = await database.read({ text, parameters: { granularity } });
    expect(rows.map(({ period }) => period)).toEqual(periods);
  });
});
