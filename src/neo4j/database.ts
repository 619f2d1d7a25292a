import neo4j, { type Driver, Neo4jError, type Session } from "neo4j-driver";
import { DatabaseUnavailable, PasswordRefused } from "./database-unavailable";
import { withDeadline } from "./deadline";
import { BookmarkRefused, ReaderGone } from "./refusals";
import { currentScope } from "./statement-scope";

export interface DatabaseSettings {
  /** bolt:// or neo4j:// */
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** The user's home database where absent. */
  readonly database?: string;
  /** Milliseconds within which a statement must have answered. */
  readonly statementTimeout: number;
}

/** A statement as this room sees it: text and parameters. A bigint is an INTEGER, a number a FLOAT. */
export interface RunnableStatement {
  readonly text: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** How often a read is sent anew after a passing fault, and the pauses before, in milliseconds. */
const PAUSES = [0, 100, 400];

/** Rows that a stream asks for at once. */
const STREAM_FETCH = 500;

/** Milliseconds that a stream may take in all: its pace is the reader's. */
const STREAM_TIMEOUT = 600_000;

/** A fault that may pass. The driver calls a connection that breaks in its handshake a fault of the protocol. */
const isPassing = (error: Neo4jError) => neo4j.isRetryableError(error) || error.code === "ProtocolError";

const timedOut = /Transaction(TimedOut|Terminated)/;

const madeAlready = /^Neo\.ClientError\.Schema\.\w+AlreadyExists$/;
const bookmarkRefused = /InvalidBookmark/;

/**
 * The graph's database, by the official driver. Owns connections, deadlines, repeats of reads and the translation of the
 * driver's errors; a query that the database refuses is a fault of ours and goes on as it is. Statements of one request
 * follow one another by the bookmarks of its scope (statement-scope.ts).
 */
export class Database {
  private readonly driver: Driver;

  constructor(private readonly settings: DatabaseSettings) {
    this.driver = neo4j.driver(settings.uri, neo4j.auth.basic(settings.user, settings.password), {
      disableLosslessIntegers: true,
      connectionTimeout: 2_000,
      connectionAcquisitionTimeout: Math.min(3_000, settings.statementTimeout),
      maxConnectionPoolSize: 100,
      notificationFilter: { minimumSeverityLevel: "OFF" },
      telemetryDisabled: true,
      userAgent: "policy-graph",
    });
  }

  /**
   * Runs a reading statement and gives its rows. It is sent in a transaction of its own, which costs one round trip; a
   * read is safe to repeat, so a passing fault such as a connection that went stale is tried again.
   */
  async read(statement: RunnableStatement): Promise<Record<string, unknown>[]> {
    return this.translated(withDeadline(this.readPersistently(statement), this.settings.statementTimeout));
  }

  /**
   * Runs a reading statement and gives its rows as they are asked for: the database is asked for more when those at hand
   * run out, and stops when the iteration ends. Each row must come within the deadline; a fault ends the iteration, and so
   * does the signal of the scope, even while a row is awaited.
   */
  async *stream(statement: RunnableStatement): AsyncIterable<Record<string, unknown>> {
    const { statementTimeout } = this.settings;
    const signal = currentScope()?.signal;
    if (signal?.aborted) throw new ReaderGone("Nobody reads the rows.");
    const session = this.session(neo4j.session.READ, STREAM_FETCH);
    // Closing resets the connection, upon which the database ends the statement and a row that is awaited comes no more.
    const close = () => void session.close().catch(() => undefined);
    signal?.addEventListener("abort", close);
    const result = session.run(statement.text, statement.parameters, { timeout: STREAM_TIMEOUT });
    const records = result[Symbol.asyncIterator]();
    let ended = false;
    try {
      for (;;) {
        const next = await this.translated(withDeadline(records.next(), statementTimeout));
        if (next.done) break;
        yield next.value.toObject();
      }
      ended = true;
    } catch (error) {
      throw signal?.aborted ? new ReaderGone("Nobody reads the rows any more.", { cause: error }) : error;
    } finally {
      signal?.removeEventListener("abort", close);
      // What was not read is thrown away by the database, and the connection goes back.
      if (!ended) void Promise.resolve(records.return?.()).catch(() => undefined);
      close();
    }
  }

  /**
   * Runs writing statements in one transaction: all of them or none. A passing fault is tried anew for half a minute. Where
   * the answer to a commit is lost nobody knows whether it took place, and it is tried anew too: what the statements
   * write must come out the same when it is written twice.
   */
  async write(statements: readonly RunnableStatement[]): Promise<void> {
    const work = this.inSession(neo4j.session.WRITE, (session) =>
      session.executeWrite(async (transaction) => {
        for (const { text, parameters } of statements) await transaction.run(text, parameters);
      }),
    );
    await this.translated(work);
  }

  /**
   * Runs one statement that makes a constraint or an index where it is missing, which takes no part in a transaction with
   * data. Of two servers that start at once, one may wait for the other's lock in a circle, and begins anew, or find the
   * thing made behind its look for it, which is as good.
   */
  async define(text: string): Promise<void> {
    const work = this.inSession(neo4j.session.WRITE, (session) =>
      session.executeWrite((transaction) => transaction.run(text)),
    );
    try {
      await this.translated(work);
    } catch (error) {
      if (!(error instanceof Neo4jError && madeAlready.test(error.code))) throw error;
    }
  }

  /**
   * Asks whether the database answers at all.
   * @throws DatabaseUnavailable, PasswordRefused
   */
  async verify(): Promise<void> {
    const { database, statementTimeout } = this.settings;
    await this.translated(withDeadline(this.driver.verifyConnectivity({ database }), statementTimeout));
  }

  async close(): Promise<void> {
    await this.driver.close();
  }

  private async readPersistently({ text, parameters }: RunnableStatement): Promise<Record<string, unknown>[]> {
    const timeout = this.settings.statementTimeout;
    const givesUpAt = Date.now() + timeout;
    for (const [attempt, pause] of PAUSES.entries()) {
      if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause));
      try {
        return await this.inSession(neo4j.session.READ, async (session) => {
          const { records } = await session.run(text, parameters, { timeout });
          return records.map((record) => record.toObject());
        });
      } catch (error) {
        const passing = error instanceof Neo4jError && isPassing(error);
        if (!passing || attempt === PAUSES.length - 1 || Date.now() >= givesUpAt) throw error;
      }
    }
    throw new DatabaseUnavailable("The database did not answer.");
  }

  private session(defaultAccessMode: "READ" | "WRITE", fetchSize?: number): Session {
    const { database } = this.settings;
    const bookmarkManager = currentScope()?.bookmarks;
    return this.driver.session({ database, defaultAccessMode, fetchSize, bookmarkManager });
  }

  private async inSession<Value>(
    mode: "READ" | "WRITE",
    work: (session: Session) => PromiseLike<Value>,
  ): Promise<Value> {
    const session = this.session(mode);
    try {
      return await work(session);
    } finally {
      // Where the database is gone, closing waits for it: the outcome is known already.
      void session.close().catch(() => undefined);
    }
  }

  private async translated<Value>(work: Promise<Value>): Promise<Value> {
    try {
      return await work;
    } catch (error) {
      if (!(error instanceof Neo4jError)) throw error;
      if (error.code.startsWith("Neo.ClientError.Security.")) {
        throw new PasswordRefused("The database refuses the user or the password.", { cause: error });
      }
      if (bookmarkRefused.test(error.code)) {
        throw new BookmarkRefused("The database knows no such bookmark.", { cause: error });
      }
      if (timedOut.test(error.code)) {
        throw new DatabaseUnavailable("The database could not finish the query in time.", { cause: error });
      }
      if (isPassing(error)) {
        throw new DatabaseUnavailable("The database does not answer.", { cause: error });
      }
      throw error;
    }
  }
}
