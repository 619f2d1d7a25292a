import neo4j, { Neo4jError } from "neo4j-driver";
import { BookmarkRefused } from "./bookmark-refused";
import { DatabaseUnavailable, PasswordRefused } from "./database-unavailable";

const timedOut = /Transaction(TimedOut|Terminated)|BookmarkTimeout/;

/** What the driver (6.3) says, without a code, where no connection became free or was made in time. */
const noConnection = "Connection acquisition timed out";

/** How often a read is sent after passing faults, and the pauses before each time, in milliseconds. */
export const ATTEMPT_PAUSES = [0, 100, 400];

/** A fault that may pass. The driver calls a connection that breaks in its handshake a fault of the protocol. */
export const isPassing = (error: Neo4jError) =>
  // Who waited in vain for a bookmark once would wait in vain again.
  !error.code.includes("BookmarkTimeout") &&
  (neo4j.isRetryableError(error) || error.code === "ProtocolError" || error.message.startsWith(noConnection));

/** Whether the database said itself that it wrote nothing (Neo4j Status Codes, "Classifications"). */
export const isRolledBack = (error: unknown): boolean =>
  error instanceof Neo4jError
    ? /^Neo\.(ClientError|TransientError)\./.test(error.code)
    : error instanceof Error && error.cause !== undefined && isRolledBack(error.cause);

/**
 * The work's outcome, with the driver's errors put into the words of this room. A query that the database refuses is a
 * fault of ours and goes on as it is.
 * @throws DatabaseUnavailable, PasswordRefused, BookmarkRefused
 */
export async function translated<Value>(work: Promise<Value>): Promise<Value> {
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
    if (timedOut.test(error.code)) {
      throw new DatabaseUnavailable("The database could not finish the query in time.", { cause: error });
    }
    if (isPassing(error)) throw new DatabaseUnavailable("The database does not answer.", { cause: error });
    throw error;
  }
}
