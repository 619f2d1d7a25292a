/** One thing that is wrong with the facts of a folder. */
export interface Problem {
  /** The file, relative to the folder. */
  readonly file: string;
  /** The place in the file, such as `goals[2].passage`; empty for the file as a whole. */
  readonly path: string;
  /** What is wrong and what to do. */
  readonly message: string;
}

/** The facts of a folder cannot be trusted as they stand; holds every problem that was found, and nothing was read. */
export class FactsRefused extends Error {
  constructor(readonly problems: readonly Problem[]) {
    const count = problems.length === 1 ? "1 problem" : `${String(problems.length)} problems`;
    super([`The facts have ${count}:`, ...problems.map(line)].join("\n"));
    this.name = "FactsRefused";
  }
}

function line({ file, path, message }: Problem): string {
  return `- ${path ? `${file}, ${path}` : file}: ${message}`;
}
