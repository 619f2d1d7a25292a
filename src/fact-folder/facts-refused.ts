/** One problem in the facts of a folder. */
export interface Problem {
  /** The file, relative to the folder. */
  readonly file: string;
  /** The position in the file, such as `goals[2].passage`; empty for the file as a whole. */
  readonly path: string;
  /** What is wrong and what to do. */
  readonly message: string;
}

/** The facts of a folder are wrong. Contains every problem that was found; no facts were returned. */
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
