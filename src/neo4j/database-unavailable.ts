/** The database does not answer, or not in time. `cause` is the driver's error, only for the log. */
export class DatabaseUnavailable extends Error {
  override readonly name: string = "DatabaseUnavailable";
}

/** The database stopped during a commit: it is unknown whether the transaction was written. */
export class CommitUncertain extends DatabaseUnavailable {
  override readonly name = "CommitUncertain";
}

/** The database refuses the user or the password. */
export class PasswordRefused extends Error {
  override readonly name = "PasswordRefused";
}
