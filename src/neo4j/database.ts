import neo4j, { type Driver, Neo4jError, type Session } from "neo4j-driver";
import { connect, type DatabaseSettings, POOL_SIZE } from "./connect";
import { DatabaseUnavailable } from "./database-unavailable";
import { connectionPool, type ConnectionPool } from "./connection-pool";
import { withDeadline } from "./deadline";
import { listened } from "./statement-listener";
import { ReachedBookmarks } from "./reached-bookmarks";
import type { StatementScope } from "./statement-scope";
import type { RunInTransaction, RunnableStatement } from "./runnable-statement";
import { runAhead } from "./run-ahead";
import { isPassing, translated } from "./translate-fault";
import { withoutStack } from "./without-stack";

/** A read under way: the session in which it was last sent, and whether nobody waits for it any more. */
interface Reading {
  session?: Session;
  readonly isGivenUp: () => boolean;
}

/** How often a read is sent anew after a passing fault, and the pauses before, in milliseconds. */
const PAUSES = [0, 100, 400];

/** Rows that a stream asks for at once. */
const STREAM_FETCH = 500;

/** Whatever is not a stream is gathered whole, so that a session that is closed half-way has no row left to discard. */
const FETCH_ALL = -1;

/** Milliseconds that a stream may take in all: its pace is the reader's. */
const STREAM_TIMEOUT = 600_000;

/** Milliseconds that a transaction of several writers may take, its wait for the others with it. */
const TRANSACTION_TIMEOUT = 300_000;

const madeAlready = /^Neo\.ClientError\.Schema\.\w+AlreadyExists$/;

/**
 * The graph's database, by the official driver. Owns connections, deadlines, repeats of reads and the translation of the
 * driver's errors; a query that the database refuses is a fault of ours and goes on as it is. Statements of one request
 * follow one another by the bookmarks of its scope.
 */
export class Database {
  private readonly driver: Driver;
  private readonly streams = new Set<Driver>();
  /** The option that names the database to the driver, absent for the user's home database. */
  private readonly chosen: { readonly database?: string };
  /** What its statements have seen. */
  readonly reached = new ReachedBookmarks(() => this.read({ text: "RETURN 1", parameters: {} }));

  constructor(private readonly settings: DatabaseSettings) {
    const { database } = settings;
    this.driver = connect(settings, POOL_SIZE);
    this.chosen = database === undefined ? {} : { database };
  }

  /**
   * Runs a reading statement and gives its rows. It is sent in a transaction of its own, which costs one round trip; a
   * read is safe to repeat, so a passing fault such as a connection that went stale is tried again. Where the signal is
   * aborted, or the deadline has passed, the database is told to end the statement (Bolt's RESET).
   * @param timeout milliseconds within which it must have answered
   * @throws the signal's reason, DatabaseUnavailable, PasswordRefused
   */
  async read(
    statement: RunnableStatement,
    scope?: StatementScope,
    timeout = this.settings.statementTimeout,
  ): Promise<Record<string, unknown>[]> {
    const signal = scope?.signal;
    signal?.throwIfAborted();
    return listened(scope, { text: statement.text, kind: "read" }, async () => {
      let isGivenUp = false;
      const reading: Reading = { isGivenUp: () => isGivenUp };
      try {
        const work = this.readPersistently(statement, reading, timeout, scope);
        return await translated(withDeadline(work, timeout, signal));
      } catch (error) {
        isGivenUp = true;
        // Closing a session ends what runs in it.
        void reading.session?.close().catch(() => undefined);
        throw error;
      }
    });
  }

  /**
   * Runs a reading statement and gives its rows as they are asked for: the database is asked for more when those at hand
   * run out, and stops when the iteration ends. Each row must come within the deadline; a fault ends the iteration, and so
   * does the reader's leaving, even while a row is awaited. A stream has a connection of its own, which is closed to end it:
   * the driver (6.3) may send DISCARD behind the RESET of a session that is closed half-way, and the next statement on
   * that connection is refused, or waits for an answer that does not come.
   */
  async *stream(statement: RunnableStatement, scope?: StatementScope): AsyncIterable<Record<string, unknown>> {
    const gone = scope?.gone;
    gone?.throwIfAborted();
    const ended = scope?.statement({ text: statement.text, kind: "stream" });
    let failure: unknown;
    const { statementTimeout } = this.settings;
    const driver = connect(this.settings, 1);
    this.streams.add(driver);
    // The database ends the statement of a closed connection.
    const close = () => void driver.close().catch(() => undefined);
    gone?.addEventListener("abort", close);
    const session = this.session(driver, neo4j.session.READ, scope, STREAM_FETCH);
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
      this.streams.delete(driver);
      close();
      // A connection that was just being made is one of the driver's, to be closed, once the row is there or fails.
      awaited?.then(close, close);
    }
  }

  /**
   * Runs writing statements in one transaction: all of them or none. A passing fault is tried anew for half a minute. Where
   * the answer to a commit is lost nobody knows whether it took place, and it is tried anew too: what the statements
   * write must come out the same when it is written twice.
   */
  async write(statements: readonly RunnableStatement[], scope?: StatementScope): Promise<void> {
    await this.transaction((run) => runAhead(run, statements), scope);
  }

  /**
   * Does work that reads and writes in one transaction: where it throws, nothing of it was written. A passing fault, such
   * as a deadlock, repeats the work from its start.
   */
  async transaction<Value>(work: (run: RunInTransaction) => Promise<Value>, scope?: StatementScope): Promise<Value> {
    const done = this.inSession(neo4j.session.WRITE, scope, (session) =>
      session.executeWrite(
        (transaction) =>
          work(async ({ text, parameters }) => {
            const { records } = await listened(scope, { text, kind: "write" }, async () =>
              transaction.run(text, parameters),
            );
            return records.map((record) => record.toObject());
          }),
        { timeout: TRANSACTION_TIMEOUT },
      ),
    );
    return translated(withDeadline(done, TRANSACTION_TIMEOUT));
  }

  /**
   * Runs one statement that makes a constraint or an index where it is missing, which takes no part in a transaction with
   * data. Of two servers that start at once, one may wait for the other's lock in a circle, and begins anew, or find the
   * thing made behind its look for it, which is as good.
   */
  async define(text: string): Promise<void> {
    const work = this.inSession(neo4j.session.WRITE, undefined, (session) =>
      session.executeWrite((transaction) => transaction.run(text)),
    );
    try {
      await translated(work);
    } catch (error) {
      if (!(error instanceof Neo4jError && madeAlready.test(error.code))) throw error;
    }
  }

  /**
   * Asks whether the database answers at all.
   * @throws DatabaseUnavailable, PasswordRefused
   */
  async verify(): Promise<void> {
    const work = this.driver.verifyConnectivity(this.chosen);
    await translated(withDeadline(work, this.settings.statementTimeout));
  }

  /** Its connections, those of streams among them; undefined where the driver does not tell. */
  pool(): ConnectionPool | undefined {
    const pool = connectionPool(this.driver);
    return pool && { ...pool, inUse: pool.inUse + this.streams.size };
  }

  async close(): Promise<void> {
    await Promise.all([this.driver, ...this.streams].map(async (driver) => driver.close()));
  }

  private async readPersistently(
    { text, parameters }: RunnableStatement,
    reading: Reading,
    timeout: number,
    scope: StatementScope | undefined,
  ): Promise<Record<string, unknown>[]> {
    const givesUpAt = Date.now() + timeout;
    for (const [attempt, pause] of PAUSES.entries()) {
      if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause));
      if (reading.isGivenUp()) break;
      try {
        return await this.inSession(neo4j.session.READ, scope, async (session) => {
          reading.session = session;
          const { records } = await withoutStack(() => session.run(text, parameters, { timeout }));
          return records.map((record) => record.toObject());
        });
      } catch (error) {
        const passing = error instanceof Neo4jError && isPassing(error);
        if (!passing || reading.isGivenUp() || attempt === PAUSES.length - 1 || Date.now() >= givesUpAt) throw error;
      }
    }
    throw new DatabaseUnavailable("The database did not answer.");
  }

  private session(
    driver: Driver,
    mode: "READ" | "WRITE",
    scope: StatementScope | undefined,
    fetchSize: number,
  ): Session {
    const bookmarks = scope?.bookmarks && { bookmarkManager: scope.bookmarks };
    return driver.session({ ...this.chosen, defaultAccessMode: mode, fetchSize, ...bookmarks });
  }

  private async inSession<Value>(
    mode: "READ" | "WRITE",
    scope: StatementScope | undefined,
    work: (session: Session) => PromiseLike<Value>,
  ): Promise<Value> {
    const session = this.session(this.driver, mode, scope, FETCH_ALL);
    try {
      const value = await work(session);
      this.reached.note(session.lastBookmarks());
      return value;
    } finally {
      // Where the database is gone, closing waits for it: the outcome is known already.
      void session.close().catch(() => undefined);
    }
  }
}
