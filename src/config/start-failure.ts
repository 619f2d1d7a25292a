/**
 * The exit codes of `npm start` and of the command line, in one table: why the server or a command could not do its work. 0
 * is an orderly stop, 1 an unforeseen error.
 */
export const exitCodes = {
  /** An environment variable or a flag has a value that cannot be used. */
  settingInvalid: 2,
  /** An input of a command cannot be accepted. */
  inputRefused: 3,
  /** No JDK of a supported version. */
  jdkMissing: 10,
  /** No Maven, and the database's libraries are not installed yet. */
  mavenMissing: 11,
  /** Maven ran and could not fetch the libraries. */
  artifactsNotFetched: 12,
  /** A library is not the one that artifacts.sha256 lists. */
  artifactsDiffer: 13,
  /** The data folder cannot be made, read or written. */
  folderUnusable: 14,
  /** Another process runs a database on the data folder. */
  folderLocked: 15,
  /** The database ended before it was ready. */
  databaseFailed: 16,
  /** The database was not ready in time. */
  databaseLate: 17,
  /** A later version made the graph. */
  graphTooNew: 18,
  /** The graph changes too often. */
  graphBusy: 19,
  /** Another process listens on the server's own port. */
  portTaken: 20,
  /** The database of NEO4J_URI does not answer. */
  databaseUnreachable: 21,
  /** The database of NEO4J_URI refuses the user or the password. */
  passwordRefused: 22,
} as const;

export type FailureKind = keyof typeof exitCodes;

/**
 * A start that failed for a reason that a person can correct. The message is for that person: what is wrong and what to do.
 * The code that catches it prints only the message and exits with the code.
 */
export class StartFailure extends Error {
  override readonly name = "StartFailure";
  readonly exitCode: number;

  constructor(
    readonly kind: FailureKind,
    message: string,
  ) {
    super(message);
    this.exitCode = exitCodes[kind];
  }
}
