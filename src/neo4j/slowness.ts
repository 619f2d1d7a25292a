import type { DatabaseSettings } from "./connect";
import { DatabaseProbe } from "./database-probe";
import { DeadlinePassed } from "./database-unavailable";
import { type StatementDeadline, timedOutAt } from "./statement-timed-out";

/** Max milliseconds in which a database that answers at all answers the simplest statement. */
const ANSWERS_WITHIN = 1_500;

const simplest = { text: "RETURN 1", parameters: {} };

/**
 * Finds out why a statement did not end before its deadline: the statement is slow, or the database does not answer. It sends
 * the simplest statement on a connection of its own. Statements that are late at the same time share one check.
 */
export class Slowness {
  private readonly probe: DatabaseProbe;

  constructor(settings: DatabaseSettings) {
    this.probe = new DatabaseProbe({ ...settings, statementTimeout: ANSWERS_WITHIN });
  }

  /** The error to throw: StatementTimedOut if the deadline has passed and the database answers, else the error itself. */
  async explained(error: unknown, deadline: StatementDeadline): Promise<unknown> {
    if (!(error instanceof DeadlinePassed)) return error;
    return (await this.probe.isAnswering(simplest)) ? timedOutAt(deadline, error) : error;
  }

  close(): Promise<void> {
    return this.probe.close();
  }
}
