import { CancellationSource } from "../../src/neo4j/cancellation";
import type { Database } from "../../src/neo4j/database";
import { StatementQueue, TooManyNewStatements } from "../../src/neo4j/statement-queue";
import type { StatementContext } from "../../src/neo4j/statement-context";
import { openTestDatabase } from "../support/test-database";

let database: Database;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

const few = (newStatements: number) => ({ statements: 16, newStatements });

let shapes = 0;
/** A statement with a text that was never sent. */
function newShape() {
  shapes += 1;
  return { text: `RETURN $value AS shape${String(shapes)}`, parameters: { value: shapes } };
}

/** A database whose answers wait until `open` is called. */
function gated() {
  const sent: string[] = [];
  let open: () => void = () => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  const read: Database["read"] = async (statement, context) => {
    sent.push(statement.text);
    await opened;
    return database.read(statement, context);
  };
  return { read, sent, open };
}

const turn = () => new Promise((resolve) => setImmediate(resolve));

it("at most the allowed number of new statements run at once; known statements do not wait for them", async () => {
  const gate = gated();
  const reads = new StatementQueue({ read: (...provided) => database.read(...provided) }, few(2));
  const known = newShape();
  await reads.read(known);
  const [one, two, three] = [newShape(), newShape(), newShape()];
  const bounded = new StatementQueue(gate, few(2));
  const all = [one, two, three].map((statement) => bounded.read(statement));
  await turn();
  expect(gate.sent).toEqual([one.text, two.text]);
  gate.open();
  expect(await Promise.all(all)).toEqual(
    [one, two, three].map(({ text, parameters }) => [{ [text.slice(17)]: parameters.value }]),
  );
  expect(await reads.read(known)).toHaveLength(1);
});

it("a known statement waits for no new one", async () => {
  const gate = gated();
  let isGated = false;
  const reads = new StatementQueue(
    { read: (...provided) => (isGated ? gate.read(...provided) : database.read(...provided)) },
    few(1),
  );
  const known = newShape();
  await reads.read(known);
  isGated = true;
  const waiting = [reads.read(newShape()), reads.read(newShape())];
  const again = reads.read(known);
  await turn();
  expect(gate.sent).toHaveLength(2);
  expect(gate.sent).toContain(known.text);
  gate.open();
  await Promise.all([...waiting, again]);
});

it("one text that many requests send is new only once, and counts once", async () => {
  const gate = gated();
  const reads = new StatementQueue(gate, few(1));
  const statement = newShape();
  const all = Array.from({ length: 100 }, () => reads.read(statement));
  await turn();
  expect(gate.sent).toHaveLength(1);
  gate.open();
  for (const rows of await Promise.all(all)) expect(rows).toHaveLength(1);
});

it("if the first of them fails, the next one counts as new", async () => {
  let isBroken = true;
  const reads = new StatementQueue(
    { read: (...provided) => (isBroken ? Promise.reject(new Error("Broken.")) : database.read(...provided)) },
    few(1),
  );
  const statement = newShape();
  const [first, second] = [reads.read(statement), reads.read(statement)];
  await expect(first).rejects.toThrow("Broken.");
  isBroken = false;
  expect(await second).toHaveLength(1);
});

it("forty statements may wait for each new one that may run; one more is refused", async () => {
  const gate = gated();
  const reads = new StatementQueue(gate, few(1));
  const all = Array.from({ length: 41 }, () => reads.read(newShape()));
  await expect(reads.read(newShape())).rejects.toThrow(TooManyNewStatements);
  gate.open();
  expect(await Promise.all(all)).toHaveLength(41);
});

it("a cancelled request leaves its turn to the next one, also if it had its turn already", async () => {
  const gate = gated();
  const reads = new StatementQueue(gate, few(1));
  const first = reads.read(newShape());
  const gone = new CancellationSource();
  const second = reads.read(newShape(), { signal: gone });
  const third = reads.read(newShape());
  gone.abort(new Error("Gone."));
  await expect(second).rejects.toThrow("Gone.");
  gate.open();
  expect(await Promise.all([first, third])).toHaveLength(2);
  expect(await reads.read(newShape())).toHaveLength(1);
});

describe("of known statements", () => {
  const context = (): StatementContext => ({ observer: { statement: () => () => undefined } });

  /** A queue whose database waits and which runs two statements at once, all of which are known. */
  async function known(statements: readonly ReturnType<typeof newShape>[]) {
    const gate = gated();
    let isGated = false;
    const reads = new StatementQueue(
      { read: (...provided) => (isGated ? gate.read(...provided) : database.read(...provided)) },
      { statements: 2, newStatements: 1 },
    );
    for (const statement of statements) await reads.read(statement);
    isGated = true;
    return { gate, reads };
  }

  it("at most the allowed number run at once, and the next is from the request with the fewest running", async () => {
    const statements = Array.from({ length: 6 }, newShape);
    const { gate, reads } = await known(statements);
    const [large, small] = [context(), context()];
    const [one, two, three, four, five, six] = statements.map((statement, position) => ({
      text: statement.text,
      read: () => reads.read(statement, position === 5 ? small : large),
    }));
    const all = [one, two, three, four, five, six].map(async (each) => each?.read());
    await turn();
    expect(gate.sent).toEqual([one?.text, two?.text]);
    gate.open();
    await Promise.all(all);
    expect(gate.sent).toEqual([one, two, six, three, four, five].map((each) => each?.text));
  });
});
