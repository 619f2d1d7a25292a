import neo4j, { type Driver, Neo4jError } from "neo4j-driver";
import { connect, type DatabaseSettings } from "./connect";
import { DatabaseUnavailable } from "./database-unavailable";
import { withDeadline } from "./deadline";
import type { RunnableStatement } from "./runnable-statement";
import type { StatementScope } from "./statement-scope";
import { ATTEMPT_PAUSES, isPassing, translated } from "./translate-fault";

/** Rows that a stream asks for at once. */
const STREAM_FETCH = 500;

/** Milliseconds that a stream may take in all: its pace is the reader's. */
const STREAM_TIMEOUT = 600_000;

/** Reads whose rows come as their reader takes them. Owns their connections, one each. */
export class RowStreams {
  private readonly drivers = new Set<Driver>();

  constructor(private readonly settings: DatabaseSettings) {}

  /** Streams that are not read to their end. */
  get open(): number {
    return this.drivers.size;
  }

  async close(): Promise<void> {
    await Promise.all([...this.drivers].map(async (driver) => driver.close()));
  }

  /**
   * Runs a reading statement and gives its rows as they are asked for: the database is asked for more when those at hand
   * run out, and stops when the iteration ends. Each row must come within the deadline; a fault ends the iteration, and so
   * does the reader's leaving, even while a row is awaited. A stream has a connection of its own, which is closed to end it:
   * the driver (6.3) may send DISCARD behind the RESET of a session that is closed half-way, and the next statement on
   * that connection is refused, or waits for an answer that does not come. Before the first row, a passing fault such as a
   * connection that was not made in time is tried again, as that of any other read.
   */
  async *rows(statement: RunnableStatement, scope?: StatementScope): AsyncIterable<Record<string, unknown>> {
    let hasBegun = false;
    for (const [attempt, pause] of ATTEMPT_PAUSES.entries()) {
      if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause));
      try {
        for await (const row of this.once(statement, scope)) {
          hasBegun = true;
          yield row;
        }
        return;
      } catch (error) {
        if (hasBegun || attempt === ATTEMPT_PAUSES.length - 1 || !hasPassed(error)) throw error;
      }
    }
  }

  private async *once(
    statement: RunnableStatement,
    scope: StatementScope | undefined,
  ): AsyncIterable<Record<string, unknown>> {
    const gone = scope?.gone;
    gone?.throwIfAborted();
    const ended = scope?.statement({ text: statement.text, kind: "stream" });
    let failure: unknown;
    const { statementTimeout, database } = this.settings;
    const driver = connect(this.settings, 1);
    this.drivers.add(driver);
    // The database ends the statement of a closed connection.
    const close = () => void driver.close().catch(() => undefined);
    gone?.addEventListener("abort", close);
    const session = driver.session({
      ...(database === undefined ? {} : { database }),
      defaultAccessMode: neo4j.session.READ,
      fetchSize: STREAM_FETCH,
      ...(scope?.bookmarks && { bookmarkManager: scope.bookmarks }),
    });
    const result = session.run(statement.text, statement.parameters, { timeout: STREAM_TIMEOUT });
    const records = result[Symbol.asyncIterator]();
    let awaited: Promise<unknown> | undefined;
    try {
      for (;;) {
        const row = records.next();
        awaited = row;
        const next = await translated(withDeadline(row, statementTimeout, gone));
        if (next.done) break;
        yield next.value.toObject();
      }
    } catch (error) {
      failure = gone?.aborted ? gone.reason : error;
      throw failure;
    } finally {
      ended?.(failure);
      gone?.removeEventListener("abort", close);
      this.drivers.delete(driver);
      close();
      // A connection that was just being made is one of the driver's, to be closed, once the row is there or fails.
      awaited?.then(close, close);
    }
  }
}

/** Whether it is a fault of the way there that may be over. */
const hasPassed = (error: unknown) =>
  error instanceof DatabaseUnavailable && error.cause instanceof Neo4jError && isPassing(error.cause);
