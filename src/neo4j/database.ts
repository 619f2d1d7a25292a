import neo4j, { type Driver, Neo4jError, type Session } from "neo4j-driver";
import { connect, type DatabaseSettings, POOL_SIZE } from "./connect";
import { CommitUncertain, DatabaseUnavailable } from "./database-unavailable";
import { connectionPool, type ConnectionPool } from "./connection-pool";
import { DatabaseProbe } from "./database-probe";
import { withDeadline } from "./deadline";
import { listened } from "./statement-listener";
import { ReachedBookmarks } from "./reached-bookmarks";
import type { StatementContext } from "./statement-context";
import type { RunInTransaction, RunnableStatement } from "./runnable-statement";
import { RowStreams } from "./row-streams";
import { runAhead } from "./run-ahead";
import { Slowness } from "./slowness";
import { statementDeadline } from "./statement-timed-out";
import { ATTEMPT_PAUSES, isPassing, isRolledBack, translated } from "./translate-fault";
import { withoutStack } from "./without-stack";

/** A running read: the session in which it was last sent, and whether no caller waits for it any more. */
interface Reading {
  session?: Session;
  readonly isAbandoned: () => boolean;
}

/** Everything but a stream is fetched in one piece, so that a session that is closed early has no rows left to discard. */
const FETCH_ALL = -1;

/** Maximum milliseconds of a transaction of several writers, including its wait for the others. */
const TRANSACTION_TIMEOUT = 300_000;

const madeAlready = /^Neo\.ClientError\.Schema\.\w+AlreadyExists$/;

/**
 * The graph's database, through the official driver. Owns connections, deadlines, repeats of reads and the translation of the
 * driver's errors. If the database refuses a query, that is our fault, and the error is thrown unchanged. Statements of one
 * request follow one another by the bookmarks of its context.
 */
export class Database {
  private readonly driver: Driver;
  private readonly streams: RowStreams;
  /** The driver option that names the database; empty for the user's home database. */
  private readonly chosen: { readonly database?: string };
  /** The positions that its statements have reached. */
  readonly reached = new ReachedBookmarks(() => this.read({ text: "RETURN 1", parameters: {} }));

  readonly probe: DatabaseProbe;
  private readonly slowness: Slowness;

  constructor(private readonly settings: DatabaseSettings) {
    const { database } = settings;
    this.probe = new DatabaseProbe(settings);
    this.slowness = new Slowness(settings);
    this.streams = new RowStreams(settings, this.slowness);
    this.driver = connect(settings, POOL_SIZE);
    this.chosen = database === undefined ? {} : { database };
  }

  /**
   * Runs a reading statement and returns its rows. It is sent in its own transaction, which costs one round trip. A read is
   * safe to repeat, so it is sent again after a temporary fault, such as a stale connection. If the signal is aborted or the
   * deadline has passed, the database ends the statement (Bolt's RESET).
   * @param timeout milliseconds within which it must answer
   * @throws the signal's reason, StatementTimedOut, DatabaseUnavailable, PasswordRefused
   */
  async read(
    statement: RunnableStatement,
    context?: StatementContext,
    timeout = this.settings.statementTimeout,
  ): Promise<Record<string, unknown>[]> {
    const signal = context?.signal;
    signal?.throwIfAborted();
    return listened(context?.observer, { text: statement.text, kind: "read" }, async () => {
      let isAbandoned = false;
      const reading: Reading = { isAbandoned: () => isAbandoned };
      const deadline = statementDeadline(timeout, this.settings);
      try {
        const work = this.readPersistently(statement, reading, timeout, context);
        return await translated(withDeadline(work, timeout, signal), deadline);
      } catch (error) {
        isAbandoned = true;
        // Closing a session ends the statement that runs in it.
        void reading.session?.close().catch(() => undefined);
        throw await this.slowness.explained(error, deadline);
      }
    });
  }

  /** Runs a reading statement and yields its rows as they are consumed, see RowStreams. */
  stream(statement: RunnableStatement, context?: StatementContext): AsyncIterable<Record<string, unknown>> {
    return this.streams.rows(statement, context);
  }

  /**
   * Runs writing statements in one transaction: all of them or none. A temporary fault is retried for half a minute. If the
   * answer to a commit is lost, it is unknown whether the commit happened, and it is retried too. So statements that are
   * written twice must have the same result as once.
   */
  async write(statements: readonly RunnableStatement[], context?: StatementContext): Promise<void> {
    await this.transaction((run) => runAhead(run, statements), context);
  }

  /**
   * Does work that reads and writes in one transaction. If it throws, nothing is written. A temporary fault, such as a
   * deadlock, repeats the work from its start.
   * @throws CommitUncertain if the database stopped answering during the commit
   */
  async transaction<Value>(
    work: (run: RunInTransaction) => Promise<Value>,
    context?: StatementContext,
  ): Promise<Value> {
    const commit = { hasBegun: false };
    const done = this.inSession(neo4j.session.WRITE, context, (session) =>
      session.executeWrite(
        async (transaction) => {
          const value = await work(async ({ text, parameters }) => {
            const { records } = await listened(context?.observer, { text, kind: "write" }, async () =>
              transaction.run(text, parameters),
            );
            return records.map((record) => record.toObject());
          });
          commit.hasBegun = true;
          return value;
        },
        { timeout: TRANSACTION_TIMEOUT },
      ),
    );
    const deadline = statementDeadline(TRANSACTION_TIMEOUT, this.settings);
    try {
      return await translated(withDeadline(done, TRANSACTION_TIMEOUT), deadline);
    } catch (error) {
      if (!commit.hasBegun || isRolledBack(error)) throw await this.slowness.explained(error, deadline);
      throw new CommitUncertain("The database stopped answering during the commit.", { cause: error });
    }
  }

  /**
   * Runs one statement that creates a constraint or an index if it is missing. It cannot be in a transaction with data. If two
   * servers start at once, a deadlock may occur, and the statement is retried. Or the other server may create it after this
   * one's check; that counts as success.
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
   * Connects to check that the database answers and accepts the password.
   * @throws DatabaseUnavailable, PasswordRefused
   */
  async verify(): Promise<void> {
    const work = this.driver.verifyConnectivity(this.chosen);
    await translated(withDeadline(work, this.settings.statementTimeout));
  }

  /** Its connections, including those of streams; undefined if the driver does not report them. */
  pool(): ConnectionPool | undefined {
    const pool = connectionPool(this.driver);
    return pool && { ...pool, inUse: pool.inUse + this.streams.open };
  }

  async close(): Promise<void> {
    await Promise.all(
      [this.driver, this.probe, this.slowness, this.streams].map(async (connections) => connections.close()),
    );
  }

  private async readPersistently(
    { text, parameters }: RunnableStatement,
    reading: Reading,
    timeout: number,
    context: StatementContext | undefined,
  ): Promise<Record<string, unknown>[]> {
    const givesUpAt = Date.now() + timeout;
    for (const [attempt, pause] of ATTEMPT_PAUSES.entries()) {
      if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause));
      if (reading.isAbandoned()) break;
      try {
        return await this.inSession(neo4j.session.READ, context, async (session) => {
          reading.session = session;
          const { records } = await withoutStack(() => session.run(text, parameters, { timeout }));
          return records.map((record) => record.toObject());
        });
      } catch (error) {
        const passing = error instanceof Neo4jError && isPassing(error);
        if (!passing || reading.isAbandoned() || attempt === ATTEMPT_PAUSES.length - 1 || Date.now() >= givesUpAt)
          throw error;
      }
    }
    throw new DatabaseUnavailable("The database did not answer.");
  }

  private async inSession<Value>(
    mode: "READ" | "WRITE",
    context: StatementContext | undefined,
    work: (session: Session) => PromiseLike<Value>,
  ): Promise<Value> {
    const bookmarks = context?.bookmarks && { bookmarkManager: context.bookmarks };
    const options = { ...this.chosen, defaultAccessMode: mode, fetchSize: FETCH_ALL, ...bookmarks };
    const session = this.driver.session(options);
    try {
      const value = await work(session);
      this.reached.note(session.lastBookmarks());
      return value;
    } finally {
      // If the database is gone, closing waits for it; the outcome is already known.
      void session.close().catch(() => undefined);
    }
  }
}
