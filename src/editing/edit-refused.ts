import type { ImportReport } from "../../schema/answers/import-report";

/** One thing that is wrong with an edit: the argument by its path, such as `policies[3].goals[1].value`, and what to do. */
export interface EditProblem {
  readonly path: string;
  readonly message: string;
}

export type RefusalCode =
  /** The edit names or quotes what is not there, or more than once. */
  | "BAD_USER_INPUT"
  /** The graph has gone on since the version on which the edit rests. */
  | "CONFLICT"
  /** The edit contradicts what was stated before. */
  | "FACTS_CONFLICT"
  /** What is to be deleted is referred to. */
  | "STILL_REFERRED_TO";

/** An edit that is not made: nothing of it was written. */
export class EditRefused extends Error {
  override readonly name = "EditRefused";

  /** @param details what a client is told besides, as extensions of the error */
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

/** Problems that the message itself tells; the details hold them all. */
const MAX_REPORTED = 3;

/** @throws EditRefused where there is a problem */
export function refuseProblems(problems: readonly EditProblem[]): void {
  if (problems.length === 0) return;
  const reported = problems.slice(0, MAX_REPORTED).map(({ path, message }) => `${path} ${message}`);
  const more =
    problems.length > MAX_REPORTED ? `; and ${String(problems.length - MAX_REPORTED)} more in extensions.problems` : "";
  throw new EditRefused("BAD_USER_INPUT", `${reported.join("; ")}${more}.`, { problems });
}
