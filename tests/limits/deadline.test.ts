import { request } from "node:http";
import neo4j from "neo4j-driver";
import { Database } from "../../src/neo4j/database";
import type { RunnableStatement } from "../../src/neo4j/runnable-statement";
import type { StatementContext } from "../../src/neo4j/statement-context";
import { StatementTimedOut } from "../../src/neo4j/statement-timed-out";
import { translated } from "../../src/neo4j/translate-fault";
import { runningServer, type RunningServer } from "../support/running-server";
import { sharedNeo4j } from "../support/lent-neo4j";
import { openTestDatabase } from "../support/test-database";

/** The marker by which these statements are found among all that the tests run at the same time. */
const MARKER = "/* deadline.test */";

/** The real database, whose statements first count for hours. */
class BusyDatabase extends Database {
  override read(statement: RunnableStatement, context?: StatementContext) {
    const text = `${MARKER} UNWIND range(1, 1000000000000) AS number WITH count(number) AS numbers ${statement.text}`;
    return super.read({ ...statement, text }, context);
  }

  override stream(statement: RunnableStatement, context?: StatementContext) {
    const text = `${MARKER} UNWIND range(1, 1000000000000) AS number WITH count(number) AS numbers ${statement.text}`;
    return super.stream({ ...statement, text }, context);
  }
}

let watching: Database;
beforeAll(async () => {
  watching = await openTestDatabase();
});
afterAll(() => watching.close());

async function running(): Promise<number> {
  const rows = await watching.read({
    text: "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH $marker RETURN currentQuery",
    parameters: { marker: MARKER },
  });
  return rows.length;
}

/** Waits until this number of the statements run; the test's own timeout is the bound. */
async function untilRunning(count: number): Promise<void> {
  while ((await running()) !== count);
}

describe("a request beyond the deadline", () => {
  let server: RunningServer;
  beforeAll(async () => {
    const database = new BusyDatabase({ ...(await sharedNeo4j()), statementTimeout: 100_000 });
    server = await runningServer(database, {}, null, { limits: { requestSeconds: 1 } });
  });
  afterAll(() => server.close());

  it("is refused with 504, and its statement is stopped in the database", async () => {
    const { data, errors } = await server.request("{ policies { totalCount } regions { totalCount } }");
    expect(data).toBeNull();
    expect(errors).toHaveLength(2);
    expect(errors?.[0]?.extensions).toEqual({ code: "REQUEST_TIMEOUT" });
    expect(errors?.[0]?.message).toBe(
      "The request has taken 1 s and was stopped: request less, such as smaller pages or fewer levels.",
    );
    await untilRunning(0);
  });

  it("is answered with 504 at /q", async () => {
    const response = await fetch(`${server.url}/q/newest-policies.csv`);
    expect(response.status).toBe(504);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: "REQUEST_TIMEOUT" } }] });
    await untilRunning(0);
  });
});

describe("a statement beyond its timeout", () => {
  it("is stopped in the database, however long the request may take", async () => {
    const database = new BusyDatabase({ ...(await sharedNeo4j()), statementTimeout: 1_000 });
    const server = await runningServer(database);
    const { errors } = await server.request("{ policies { totalCount } }");
    expect(errors?.[0]?.extensions).toEqual({ code: "REQUEST_TIMEOUT" });
    expect(errors?.[0]?.message).toBe(
      "The database did not finish a statement within 1 s (STATEMENT_TIMEOUT), and it was stopped: request less, such as smaller pages or fewer levels, or let the operator of this server raise STATEMENT_TIMEOUT.",
    );
    await untilRunning(0);
    await server.close();
  });

  it.each(["newest-policies.csv", "newest-policies.csv?all=true", "region-pairs-and-why.csv"])(
    "is reported with its deadline at /q/%s",
    async (path) => {
      const database = new BusyDatabase({ ...(await sharedNeo4j()), statementTimeout: 1_000 });
      const server = await runningServer(database);
      const response = await fetch(`${server.url}/q/${path}`);
      expect(response.status).toBe(504);
      expect(await response.json()).toMatchObject({
        errors: [
          {
            message: expect.stringContaining("within 1 s (STATEMENT_TIMEOUT)") as unknown,
            extensions: { code: "REQUEST_TIMEOUT" },
          },
        ],
      });
      await untilRunning(0);
      await server.close();
    },
  );

  const endless = { text: "UNWIND range(1, 1000000000000) AS number RETURN count(number)", parameters: {} };

  it("has the deadline of its caller, where that is another one", async () => {
    const database = new Database({ ...(await sharedNeo4j()), statementTimeout: 100_000 });
    await expect(database.read(endless, undefined, 700)).rejects.toEqual(new StatementTimedOut(0.7, undefined));
    await database.close();
  });

  it("is reported so where the database itself stops it", async () => {
    const { uri, user, password } = await sharedNeo4j();
    const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
    const session = driver.session();
    const run = Promise.resolve(session.run(endless.text, {}, { timeout: 500 }));
    const outcome = await translated(run, { milliseconds: 500, setting: undefined }).catch((error: unknown) => error);
    expect(outcome).toEqual(new StatementTimedOut(0.5, undefined));
    await driver.close();
  });
});

describe("a client that disconnects", () => {
  it.each([
    ["/graphql", "POST", '{"query":"{ policies { totalCount } }"}'],
    ["/q/newest-policies.csv", "GET", undefined],
  ])("ends its statements at %s", async (path, method, body) => {
    const database = new BusyDatabase({ ...(await sharedNeo4j()), statementTimeout: 100_000 });
    const server = await runningServer(database, {}, null, { limits: { requestSeconds: 100 } });
    const sent = request(`${server.url}${path}`, {
      method,
      agent: false,
      headers: body === undefined ? {} : { "content-type": "application/json" },
    });
    sent.on("error", () => undefined).end(body);
    await untilRunning(1);
    sent.destroy();
    await untilRunning(0);
    await server.close();
  });
});
