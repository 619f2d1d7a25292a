import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Batch, Statement } from "../../src/engine/statement/statement";
import type { Database } from "../../src/neo4j/database";
import { runningServer, type RunningServer } from "../support/running-server";
import { openTestDatabase } from "../support/test-database";
import { caseFile, cases, compile } from "./cases";

// UPDATE=1 writes the statements and the answers of all cases again; read them before you commit them.

/** A file of more than 250 lines says why on its first line. */
const LONG = "// Long, because each part of a connection (rows, totalCount) asks the question's whole body.";

/** The statements as a file: each with its parameters in a comment above it. */
function printed(statements: readonly Statement[]): string {
  const asJson = (_key: string, value: unknown) => {
    if (value instanceof Set) return [...(value as Set<string>)];
    return typeof value === "bigint" ? Number(value) : value;
  };
  const text = statements
    .map(({ text, parameters }) => `// ${JSON.stringify(parameters, asJson)}\n${text}\n`)
    .join("\n");
  return text.split("\n").length > 250 ? `${LONG}\n${text}` : text;
}

function expected(file: string, actual: string): string {
  if (process.env["UPDATE"]) writeFileSync(join(__dirname, file), actual);
  return caseFile(file);
}

/** A lookup together with others finds the same as alone. */
async function expectSameRow(database: Database, alone: Statement, { text, key }: Batch): Promise<void> {
  const keys = ["no-such-id", key, "education"];
  const rows = await database.read({ text, parameters: { keys } });
  const found = rows.filter((row) => row["key"] === key);
  const { value, version } = found[0] ?? {};
  expect(found.length > 0 ? [{ value, version }] : []).toEqual(await database.read(alone));
}

describe("a request becomes one statement for each root field, and its rows the answer", () => {
  let server: RunningServer;
  let database: Database;
  beforeAll(async () => {
    database = await openTestDatabase();
    server = await runningServer();
  });
  afterAll(async () => {
    await server.close();
    await database.close();
  });

  it.each(cases)("%s", async (name) => {
    const source = caseFile(`${name}.graphql`);
    const statements = compile(database, source);
    const text = printed(statements);
    expect(text).toBe(expected(`${name}.cypher`, text));
    for (const statement of statements) {
      if (statement.batch) await expectSameRow(database, statement, statement.batch);
    }
    const { data, errors } = await server.request(source);
    expect(errors).toBeUndefined();
    const answer = `${JSON.stringify(data, null, 2)}\n`;
    expect(answer).toBe(expected(`${name}.json`, answer));
  });
});
