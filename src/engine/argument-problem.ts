/** One invalid argument: its path, from the root field's response name down, and what to do. */
export interface ArgumentProblem {
  readonly path: string;
  readonly message: string;
  /** The variable, if its value is wrong for every argument that uses it. */
  readonly variable?: string;
}

/** Thrown if an operation has invalid arguments. Contains every problem that was found, not only the first. */
export class ArgumentsRefused extends Error {
  constructor(readonly problems: readonly ArgumentProblem[]) {
    super(problems.map(({ path, message }) => `${path} ${message}`).join("; "));
  }
}
