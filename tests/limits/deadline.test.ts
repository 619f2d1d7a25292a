import { request } from "node:http";
import { Database } from "../../src/neo4j/database";
import type { RunnableStatement } from "../../src/neo4j/runnable-statement";
import type { StatementContext } from "../../src/neo4j/statement-context";
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
    expect(errors?.[0]?.extensions).toEqual({ code: "SERVICE_UNAVAILABLE" });
    await untilRunning(0);
    await server.close();
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
