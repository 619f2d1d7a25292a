/** The database does not answer, or not in time. `cause` is the driver's error, only for the log. */
export class DatabaseUnavailable extends Error {
  override readonly name: string = "DatabaseUnavailable";
}

/** The work did not end before its deadline. It is unknown whether the database is slow, or does not answer at all. */
export class DeadlinePassed extends DatabaseUnavailable {
  override readonly name = "DeadlinePassed";
}

/** The database stopped during a commit: it is unknown whether the transaction was written. */
export class CommitUncertain extends DatabaseUnavailable {
  override readonly name = "CommitUncertain";
}

/** The database refuses the user or the password. */
export class PasswordRefused extends Error {
  override readonly name = "PasswordRefused";
}
