import { DatabaseUnavailable } from "./database-unavailable";

/** The setting of the deadline of each statement of a request. */
const SETTING = "STATEMENT_TIMEOUT";

/**
 * A statement took longer than its own deadline, and was stopped; the database answers other statements. `setting` names the
 * setting that determines the deadline, if there is one. It is a DatabaseUnavailable, because whatever copes with one copes
 * with this too.
 */
export class StatementTimedOut extends DatabaseUnavailable {
  override readonly name = "StatementTimedOut";

  constructor(
    readonly seconds: number,
    readonly setting: string | undefined,
    options?: ErrorOptions,
  ) {
    const named = setting === undefined ? "" : ` (${setting})`;
    super(`The database did not finish a statement within ${String(seconds)} s${named}.`, options);
  }
}

/** The deadline of a statement: its milliseconds, and the setting that determines it. */
export interface StatementDeadline {
  readonly milliseconds: number;
  readonly setting: string | undefined;
}

export const statementDeadline = (
  milliseconds: number,
  { statementTimeout }: { readonly statementTimeout: number },
): StatementDeadline => ({ milliseconds, setting: milliseconds === statementTimeout ? SETTING : undefined });

export const timedOutAt = ({ milliseconds, setting }: StatementDeadline, cause: unknown) =>
  new StatementTimedOut(milliseconds / 1000, setting, { cause });
