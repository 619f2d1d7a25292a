/** One argument that cannot be taken: where it stands, from the root field's response name down, and what to do. */
export interface ArgumentProblem {
  readonly path: string;
  readonly message: string;
  /** The variable that is at fault, where its value is wrong wherever the argument stands. */
  readonly variable?: string;
}

/** Thrown when an operation's arguments cannot be taken. Holds every problem that was found, not just the first. */
export class ArgumentsRefused extends Error {
  constructor(readonly problems: readonly ArgumentProblem[]) {
    super(problems.map(({ path, message }) => `${path} ${message}`).join("; "));
  }
}
