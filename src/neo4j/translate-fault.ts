import neo4j, { Neo4jError } from "neo4j-driver";
import { BookmarkRefused } from "./bookmark-refused";
import { DatabaseUnavailable, PasswordRefused } from "./database-unavailable";
import { type StatementDeadline, timedOutAt } from "./statement-timed-out";

/** The database stopped a transaction at its timeout. */
const TIMED_OUT = "TransactionTimedOut";
/** The database stopped a transaction for another reason, or waited in vain for a bookmark. */
const stopped = /TransactionTerminated|BookmarkTimeout/;

/** The driver's (6.3) message, without a code, if no connection became free or was made in time. */
const noConnection = "Connection acquisition timed out";

/** The attempts of a read, which temporary faults repeat: the pause before each, in milliseconds. */
export const ATTEMPT_PAUSES = [0, 100, 400];

/** Whether a fault may be temporary. The driver reports a connection that breaks during its handshake as a protocol error. */
export const isPassing = (error: Neo4jError) =>
  // A second wait for the same bookmark would also be in vain.
  !error.code.includes("BookmarkTimeout") &&
  (neo4j.isRetryableError(error) || error.code === "ProtocolError" || error.message.startsWith(noConnection));

/** Whether the database itself reported that it wrote nothing (Neo4j Status Codes, "Classifications"). */
export const isRolledBack = (error: unknown): boolean =>
  error instanceof Neo4jError
    ? /^Neo\.(ClientError|TransientError)\./.test(error.code)
    : error instanceof Error && error.cause !== undefined && isRolledBack(error.cause);

/**
 * The work's outcome, with the driver's errors translated to those of this folder. If the database refuses a query, that is our
 * fault, and the error is thrown unchanged.
 * @param deadline the timeout that the database has for the work
 * @throws StatementTimedOut, DatabaseUnavailable, PasswordRefused, BookmarkRefused
 */
export async function translated<Value>(work: Promise<Value>, deadline?: StatementDeadline): Promise<Value> {
  try {
    return await work;
  } catch (error) {
    if (!(error instanceof Neo4jError)) throw error;
    if (error.code.startsWith("Neo.ClientError.Security.")) {
      throw new PasswordRefused("The database refuses the user or the password.", { cause: error });
    }
    if (error.code.includes("InvalidBookmark")) {
      throw new BookmarkRefused("The database knows no such bookmark.", { cause: error });
    }
    if (deadline && error.code.includes(TIMED_OUT)) throw timedOutAt(deadline, error);
    if (stopped.test(error.code) || error.code.includes(TIMED_OUT)) {
      throw new DatabaseUnavailable("The database could not finish the query in time.", { cause: error });
    }
    if (isPassing(error)) throw new DatabaseUnavailable("The database does not answer.", { cause: error });
    throw error;
  }
}
