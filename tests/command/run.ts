import { runCommandLine } from "../../src/command/command-line";
import { sharedNeo4j } from "../support/lent-neo4j";

export interface CommandOutcome {
  readonly exitCode: number;
  readonly output: string;
  readonly errors: string;
}

interface RunOptions {
  readonly environment?: NodeJS.ProcessEnv;
  readonly signal?: AbortSignal;
}

/** The environment with which a command reaches the database of a test. */
export function environmentOf({ uri, user, password }: { uri: string; user: string; password: string }) {
  return { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, STATEMENT_TIMEOUT: "60" };
}

/** Runs a command line in this process, over the tests' Neo4j unless the environment names another. */
export async function runCommand(
  args: readonly string[],
  { environment, signal = new AbortController().signal }: RunOptions = {},
): Promise<CommandOutcome> {
  let output = "";
  let errors = "";
  const exitCode = await runCommandLine(args, {
    environment: environment ?? environmentOf(await sharedNeo4j()),
    signal,
    isTerminal: false,
    write: (text) => (output += text),
    writeError: (text) => (errors += text),
  });
  return { exitCode, output, errors };
}
