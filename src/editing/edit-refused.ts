import type { ImportReport } from "../../schema/answers/import-report";

/**
 * One problem of an edit: the path of the argument, such as `policies[3].goals[1].value`, and a message that says what to do.
 */
export interface EditProblem {
  readonly path: string;
  readonly message: string;
}

export type RefusalCode =
  /** The edit names or quotes something that does not exist, or that occurs more than once. */
  | "BAD_USER_INPUT"
  /** The graph has changed since the version on which the edit is based. */
  | "CONFLICT"
  /** The edit contradicts what was stated before. */
  | "FACTS_CONFLICT"
  /** A later edit changed what is to be undone. */
  | "CHANGED_SINCE"
  /** Other nodes refer to the node that is to be deleted. */
  | "STILL_REFERRED_TO";

/** An edit that was refused: nothing of it was written. */
export class EditRefused extends Error {
  override readonly name = "EditRefused";

  /** @param details what the client also gets, as extensions of the error */
  constructor(
    readonly code: RefusalCode,
    message: string,
    readonly details: {
      readonly problems?: readonly EditProblem[];
      readonly report?: ImportReport;
      readonly version?: string;
    } = {},
  ) {
    super(message);
  }
}

/** The number of problems that the message names; the details contain all of them. */
const MAX_REPORTED = 3;

/** @throws EditRefused if there is a problem */
export function refuseProblems(problems: readonly EditProblem[]): void {
  if (problems.length === 0) return;
  const reported = problems.slice(0, MAX_REPORTED).map(({ path, message }) => `${path} ${message}`);
  const more =
    problems.length > MAX_REPORTED ? `; and ${String(problems.length - MAX_REPORTED)} more in extensions.problems` : "";
  throw new EditRefused("BAD_USER_INPUT", `${reported.join("; ")}${more}.`, { problems });
}
