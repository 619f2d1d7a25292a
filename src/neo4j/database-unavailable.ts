/** The database does not answer, or not in time. What the driver said stands in `cause`, for the log alone. */
export class DatabaseUnavailable extends Error {
  override readonly name = "DatabaseUnavailable";
}

/** The database refuses the user or the password. */
export class PasswordRefused extends Error {
  override readonly name = "PasswordRefused";
}
