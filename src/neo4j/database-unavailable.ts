/** The database does not answer, or not in time. What the driver said stands in `cause`, for the log alone. */
export class DatabaseUnavailable extends Error {
  override readonly name: string = "DatabaseUnavailable";
}

/** The database broke off while it committed: nobody knows whether what the transaction wrote is there. */
export class CommitUncertain extends DatabaseUnavailable {
  override readonly name = "CommitUncertain";
}

/** The database refuses the user or the password. */
export class PasswordRefused extends Error {
  override readonly name = "PasswordRefused";
}
