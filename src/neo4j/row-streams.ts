import neo4j, { type Driver, Neo4jError } from "neo4j-driver";
import { connect, type DatabaseSettings } from "./connect";
import { DatabaseUnavailable } from "./database-unavailable";
import { withDeadline } from "./deadline";
import type { RunnableStatement } from "./runnable-statement";
import type { Slowness } from "./slowness";
import type { StatementContext } from "./statement-context";
import { statementDeadline } from "./statement-timed-out";
import { ATTEMPT_PAUSES, isPassing, translated } from "./translate-fault";

/** The number of rows that a stream fetches at once. */
const STREAM_FETCH = 500;

/** Maximum milliseconds of a whole stream; its reader determines its speed. */
const STREAM_TIMEOUT = 600_000;

/** Reads whose rows arrive as they are consumed. Owns their connections, one for each. */
export class RowStreams {
  private readonly drivers = new Set<Driver>();

  constructor(
    private readonly settings: DatabaseSettings,
    private readonly slowness: Slowness,
  ) {}

  /** The number of streams that were not read to their end. */
  get open(): number {
    return this.drivers.size;
  }

  async close(): Promise<void> {
    await Promise.all([...this.drivers].map(async (driver) => driver.close()));
  }

  /**
   * Runs a reading statement and yields its rows as they are consumed. More rows are fetched when those in memory run out; the
   * database stops when the iteration ends. Each row must arrive within the deadline. A fault ends the iteration, and so does
   * the end of the reader, even while a row is awaited. Each stream has its own connection, which is closed to end it: the
   * driver (6.3) may send DISCARD after the RESET of a session that is closed early, and then the next statement on that
   * connection is refused, or never answered. Before the first row, a temporary fault, such as a connection that was not made
   * in time, is retried, as for any other read.
   */
  async *rows(statement: RunnableStatement, context?: StatementContext): AsyncIterable<Record<string, unknown>> {
    let hasBegun = false;
    for (const [attempt, pause] of ATTEMPT_PAUSES.entries()) {
      if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause));
      try {
        for await (const row of this.once(statement, context)) {
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
    context: StatementContext | undefined,
  ): AsyncIterable<Record<string, unknown>> {
    const gone = context?.clientGone;
    gone?.throwIfAborted();
    const ended = context?.observer?.statement({ text: statement.text, kind: "stream" });
    let failure: unknown;
    const { statementTimeout, database } = this.settings;
    const each = statementDeadline(statementTimeout, this.settings);
    const whole = statementDeadline(STREAM_TIMEOUT, this.settings);
    const driver = connect(this.settings, 1);
    this.drivers.add(driver);
    // When a connection closes, the database ends its statement.
    const close = () => void driver.close().catch(() => undefined);
    gone?.addEventListener("abort", close);
    const session = driver.session({
      ...(database === undefined ? {} : { database }),
      defaultAccessMode: neo4j.session.READ,
      fetchSize: STREAM_FETCH,
      ...(context?.bookmarks && { bookmarkManager: context.bookmarks }),
    });
    const result = session.run(statement.text, statement.parameters, { timeout: STREAM_TIMEOUT });
    const records = result[Symbol.asyncIterator]();
    let awaited: Promise<unknown> | undefined;
    try {
      for (;;) {
        const row = records.next();
        awaited = row;
        const next = await translated(withDeadline(row, statementTimeout, gone), whole);
        if (next.done) break;
        yield next.value.toObject();
      }
    } catch (error) {
      failure = gone?.aborted ? gone.reason : await this.slowness.explained(error, each);
      throw failure;
    } finally {
      ended?.(failure);
      gone?.removeEventListener("abort", close);
      this.drivers.delete(driver);
      close();
      // A connection that was still being made is closed when the row arrives or fails: it belongs to the driver only then.
      awaited?.then(close, close);
    }
  }
}

/** Whether it is a connection fault that may be over. */
const hasPassed = (error: unknown) =>
  error instanceof DatabaseUnavailable && error.cause instanceof Neo4jError && isPassing(error.cause);
