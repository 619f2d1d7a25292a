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
/** A statement whose text nobody has sent. */
function newShape() {
  shapes += 1;
  return { text: `RETURN $value AS shape${String(shapes)}`, parameters: { value: shapes } };
}

/** The database behind a gate: what is sent goes on once the gate is opened. */
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

it("as many statements are new at once as may be; those that are known go past them", async () => {
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

it("one that is known waits for no new one", async () => {
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

it("one text that many bring is new once, and they take one place", async () => {
  const gate = gated();
  const reads = new StatementQueue(gate, few(1));
  const statement = newShape();
  const all = Array.from({ length: 100 }, () => reads.read(statement));
  await turn();
  expect(gate.sent).toHaveLength(1);
  gate.open();
  for (const rows of await Promise.all(all)) expect(rows).toHaveLength(1);
});

it("where the first of them fails, the next is new", async () => {
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

it("forty wait for each that may be new at once; one more is refused", async () => {
  const gate = gated();
  const reads = new StatementQueue(gate, few(1));
  const all = Array.from({ length: 41 }, () => reads.read(newShape()));
  await expect(reads.read(newShape())).rejects.toThrow(TooManyNewStatements);
  gate.open();
  expect(await Promise.all(all)).toHaveLength(41);
});

it("who is gone gives the turn to the next, also where it had come already", async () => {
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

  /** A queue behind a gate that takes two at once, all of whose statements are known. */
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

  it("as many run at once as may, and the next is of the request that has the fewest at work", async () => {
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
